/* The user's providers: what providers.yaml says of each over what the
 * registry knows, and the environment over both.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_PROVIDERS_H
#define MREG_PROVIDERS_H

#include "generator/read/node.h"
#include "mreg.h"

/* Which layer a value is from; the later wins. */
enum layer {
    LAYER_NONE, LAYER_BUILT_IN, LAYER_PROVIDERS, LAYER_CONFIG,
    LAYER_ENVIRONMENT, LAYER_OPTION
};

struct value {
    const char *text;       /* NULL: nobody says */
    enum layer layer;
    struct place at;        /* in a file, or zero */
    const char *variable;   /* of the environment, or NULL */
};

/* A model that a provider serves: its name there, and the user's for it. */
struct served {
    const char *name, *brief;
    mreg_model known;       /* MREG_NONE: the registry does not know it */
};

struct user_provider {
    const char *id;         /* as providers.yaml has it; else the registry's */
    mreg_provider known;    /* MREG_NONE: the registry does not know it */
    struct value on;        /* "on" or "off" */
    struct value name, base_url;
    struct value key;       /* a secret: nothing may print its text */
    const char *models_path, *flavour;
    bool in_file;           /* providers.yaml has it */
    bool chosen;            /* and that, or mreg.yaml, or a key, says that it
                             * is used */
    LIST_OF(struct served) valid;
    LIST_OF(const char *) invalid;
};

struct providers {
    struct arena *arena;    /* holds keys: end it by arena_forget */
    struct diags *diags;
    const mreg *r;
    const char *path;       /* of providers.yaml; NULL: there is none */
    struct node *root;      /* of it; NULL: it is not there */
    const char *head;       /* the comments before its first line */
    const uint8_t *refused; /* of each model of the registry: not 0 if it may
                             * not be asked; NULL: all may */
    const char *text;       /* all of it, which has keys; or NULL */
    size_t text_size;
    LIST_OF(struct user_provider) list;  /* those of the file in its order, then
                                     * those of the registry in its order */
};

/* Reads a file of providers, if it is there, and lays it over the registry's,
 * with the keys of the environment on top. What is wrong becomes a diagnostic,
 * which never quotes a key. `p` has its arena, diagnostics and registry. */
void providers_read(struct providers *p, const char *path);

/* Finds a provider by its id in the file or any spelling that the registry
 * knows, in any case; NULL if there is none. */
struct user_provider *provider_find(const struct providers *p, const char *name,
                               size_t size);

/* Returns the id that is spelt most like a name; NULL if none is near. */
const char *provider_near(const struct providers *p, const char *name);

/* Finds a model of a provider by its name there or its brief name, exactly;
 * NULL if it has none. */
const struct served *provider_serves(const struct user_provider *p,
                                     const char *name, size_t size);

static inline bool provider_is_on(const struct user_provider *p)
{
    return p->on.text[1] == 'n';
}

/* Tells whether a text can be a key: 1 to 4,096 visible ASCII characters. */
bool key_valid(const char *key);

#endif
