/* Makes the tables of ranks.h from a vocabulary.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_TABLES_H
#define MTOK_VOC_TABLES_H

#include "base/buffer.h"
#include "tokenizers/runtime/ranks.h"
#include "vocabulary.h"

#define TABLE_ALIGNMENT 64u

struct placed {               /* has a table's pointer and its place */
    const unsigned char **to;
    size_t offset;
};

struct tables {
    struct buffer bytes;      /* of struct mtok_ranks */
    struct mtok_ranks ranks;  /* points into `bytes` */
    struct { struct placed *at; size_t n, room; } placed;
    struct buffer where;      /* of struct mreg_spelling */
};

/* Makes all tables; fails if two tokens have the same hash. */
void tables_make(struct tables *t, struct arena *a,
                 const struct vocabulary *v);

/* Checks by the functions of ranks.h that every token is found with its value,
 * and that every rank has its bytes; fails if not. */
void tables_verify(const struct mtok_ranks *r,
                   const struct mreg_spelling *s, const struct vocabulary *v);

#endif
