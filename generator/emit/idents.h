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
    const struct ident *whole;  /* the one whose end it is; or itself */
    uint8_t digest[32];
};

struct idents {
    struct arena *arena;
    const char *prefix;
    struct ident *at;       /* sorted by key once named */
    size_t n, room;
};

void idents_add(struct idents *set, const char *key, size_t size);
/* Sorts, drops repetitions, gives names. Eight digits; sixteen to those
 * that agree in eight. */
void idents_name(struct idents *set);
/* Finds what is the end of another, the longest of these; the empty key is
 * nobody's. Only after naming. */
void idents_find_tails(struct idents *set);
/* What was added; only after naming. */
const struct ident *idents_find(const struct idents *set, const char *key,
                                size_t size);

#endif
