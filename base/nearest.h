/* Suggestions for misspelt words.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_NEAREST_H
#define MREG_BASE_NEAREST_H

#include <stddef.h>

/* A search for the word nearest to `word`, which need not end in a zero
 * byte. Near are words that differ in a third of the letters at most; case,
 * `-` and `_` do not count. */
struct nearest {
    const char *word;
    size_t size;
    const char *best;       /* NULL: none is near */
    unsigned distance;      /* of `best`: letters to insert, drop, change or
                             * swap */
};

/* Takes `candidate` if it is nearer than all before. */
void nearest_try(struct nearest *n, const char *candidate);

/* Finds the nearest of `names`, of which some may be NULL; NULL if none is
 * near. */
const char *nearest_name(const char *word, size_t size,
                         const char *const *names, size_t count);

#endif
