/* Older JSON configurations, taken over into mreg.yaml and providers.yaml.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CONFIG_MIGRATE_H
#define MREG_CONFIG_MIGRATE_H

#include "config.h"

/* A provider as it will be written. */
struct moved_provider {
    const char *id, *base_url, *key;    /* NULL: not written */
    mreg_provider known;
    bool on, in_file;       /* in_file: providers.yaml has to have it */
    LIST_OF(struct served) valid;
};

struct moved_tier { const char *name; LIST_OF(const char *) models; };

struct migration {
    struct arena *arena;    /* holds keys: end it by arena_forget */
    struct diags *diags;
    const mreg *r;
    LIST_OF(struct moved_provider) providers;
    LIST_OF(const char *) models;       /* "provider:model" */
    LIST_OF(struct moved_tier) tiers;
    const char *usual;      /* the default model, or NULL */
    LIST_OF(const char *) notes;        /* what was left out, and why */
    const char *config, *providers_file;    /* what was written, or NULL */
};

/* Reads either form of older file: one with `providers` that are enabled and
 * lists of "provider:model" strings, or one with `models` that have a
 * base_url, an api_key and allowed_tiers. False after a diagnostic. */
bool migrate_read(struct migration *m, const char *path);

/* Writes the files into a folder (NULL: the user's), which is made if there is
 * none, and where neither may be. Returns NULL, or why it could not. */
const char *migrate_write(struct migration *m, const char *folder);

#endif
