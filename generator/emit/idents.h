/* C names made from content: a prefix and the first digits of the content's
 * SHA-256. The same content has the same name in every run and next to any
 * other content, so an edit moves only the lines it concerns; and no byte of
 * the input ever becomes part of a C name.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_IDENTS_H
#define MREG_GEN_IDENTS_H

#include <stdbool.h>

#include "base/arena.h"

struct ident {
    const char *key;
    size_t size;
    const char *name;
    uint8_t digest[32];
};

struct idents {
    struct arena *arena;
    const char *prefix;
    struct ident *at;       /* sorted by key once named */
    size_t n, room;
};

void idents_add(struct idents *set, const char *key, size_t size);
/* Sorts, drops repetitions and gives names of eight digits; those that agree in
 * eight get sixteen. */
void idents_name(struct idents *set);
/* Finds what was added. Call it after naming. */
const struct ident *idents_find(const struct idents *set, const char *key,
                                size_t size);
/* Makes names for `n` contents, in their order. */
const char **idents_name_all(struct arena *a, const char *prefix,
                             const char **contents, size_t n);

#endif
