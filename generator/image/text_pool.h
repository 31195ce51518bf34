/* A pool of texts: each once, each ended by a zero byte, in the order of their
 * bytes. Where a text is turns out when all are there, so whoever adds one says
 * where its reference is to be written.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_TEXT_POOL_H
#define MREG_GEN_TEXT_POOL_H

#include "generator/catalogue/catalogue.h"

/* A text of the pool, or the end of one if tails are shared. */
struct pooled {
    const char *at;
    size_t size;
    size_t offset;
    uint32_t *place;            /* to be written when the pool is settled */
    bool offset_alone;          /* what its place is to be */
};

struct text_pool {
    struct arena *arena;
    bool tails;                 /* the end of a text is not stored again */
    LIST_OF(struct pooled) added;
    LIST_OF(struct pooled) texts;   /* what is stored, in order */
    const char *bytes;          /* with MREG_POOL_PAD zero bytes behind */
    size_t size;                /* without them */
};

/* Begins with the empty text, which will be at offset 0. */
void text_pool_start(struct text_pool *p, struct arena *arena, bool tails);

/* Adds a text; *place will be its offset and length, as an mreg_string or an
 * mreg_text_ref: 255 if it is longer. An absent text is the empty one. */
void text_pool_add(struct text_pool *p, uint32_t *place, struct text text);

/* Adds a text, whose *place will be its offset alone. */
void text_pool_add_offset(struct text_pool *p, uint32_t *place,
                          struct text text);

/* Makes the bytes and writes all places. An offset that does not fit is cut
 * off; the sizes of pools are checked before anything is written. */
void text_pool_settle(struct text_pool *p);

/* Returns the stored text that holds an offset. */
const struct pooled *text_pool_at(const struct text_pool *p, size_t offset);

#endif
