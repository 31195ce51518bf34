/* The tables of ranks.h, filled from a vocabulary.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_TABLES_H
#define MTOK_VOC_TABLES_H

#include "base/buffer.h"
#include "tokenizers/runtime/ranks.h"
#include "vocabulary.h"

#define TABLE_ALIGNMENT 64u

struct placed {               /* a table: its pointer, its place */
    const unsigned char **to;
    size_t offset;
};

struct tables {
    struct buffer bytes;      /* of struct mtok_ranks */
    struct mtok_ranks ranks;  /* pointing into `bytes` */
    struct { struct placed *at; size_t n, room; } placed;
    struct buffer where;      /* of struct mreg_spelling */
};

void tables_make(struct tables *t, struct arena *a,
                 const struct vocabulary *v);

/* Every token is found with its value, by the functions of ranks.h, and the
 * bytes of every rank; fails if not. */
void tables_verify(const struct mtok_ranks *r,
                   const struct mreg_spelling *s, const struct vocabulary *v);

#endif
