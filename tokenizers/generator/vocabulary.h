/* Holds a vocabulary in memory: the tokens of a rank file, and which token a
 * string is.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_VOCABULARY_H
#define MTOK_VOC_VOCABULARY_H

#include "encodings.h"

struct token {
    const uint8_t *bytes;
    uint32_t size, rank;
    uint32_t left;            /* bytes of the left of its two parts */
    size_t line;              /* is where the file has it */
};

struct vocabulary {
    const struct listed *listed;
    const char *file;         /* is its path, for messages */
    struct { struct token *at; size_t n, room; } tokens; /* by rank */
    uint32_t *index;          /* has 1 + place in tokens; open addressing */
    size_t index_size;        /* a power of two */
};

/* Reads <folder>/<listed->file> and compares its SHA-256; fails at the first
 * mistake. Fills all but `left`. */
void vocabulary_read(struct vocabulary *v, struct arena *a,
                     const struct listed *listed, const char *folder);

/* Returns the token of these bytes, NULL if they are none. */
const struct token *vocabulary_find(const struct vocabulary *v,
                                    const uint8_t *bytes, size_t size);

#endif
