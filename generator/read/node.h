/* A parsed document, the same for YAML and JSON: a tree of maps, lists and
 * scalars that know where they are. Scalars stay text until a schema says
 * otherwise.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_NODE_H
#define MREG_GEN_NODE_H

#include "text.h"

enum node_kind { NODE_SCALAR, NODE_LIST, NODE_MAP };

struct node {
    enum node_kind kind;
    struct place at;
    const char *text;   /* a scalar's bytes, then a zero byte */
    size_t size;
    bool plain;         /* unquoted in YAML; not a string in JSON */
    struct node **item; /* a list's items; a map's keys and values in turn */
    size_t count;       /* items of a list; pairs of a map */
};

/* Both report every fault they find and return NULL if there is one. */
struct node *yaml_load(struct arena *a, struct diags *d, const char *path);
struct node *json_load(struct arena *a, struct diags *d, const char *path);
/* These read a document in memory, which diagnostics call `name`. */
struct node *yaml_parse(struct arena *a, struct diags *d, const char *name,
                        const char *text, size_t size);
struct node *json_parse(struct arena *a, struct diags *d, const char *name,
                        const char *text, size_t size);

/* Returns the value of a key; NULL if it is absent or the node is not a
 * map. */
struct node *node_get(const struct node *map, const char *key);
/* Tells whether a scalar is null, ~ or nothing, unquoted. A NULL node is. */
bool node_is_null(const struct node *n);
bool node_is(const struct node *n, const char *text);

/* Returns the text of a scalar, with its place. */
struct text text_of(const struct node *scalar);

#endif
