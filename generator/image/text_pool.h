/* A pool of texts: each once, each ended by a zero byte. An mreg_string or
 * an mreg_text_ref points into one.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_TEXT_POOL_H
#define MREG_GEN_TEXT_POOL_H

#include "generator/catalogue/catalogue.h"

struct pooled { uint32_t offset, size; };

struct text_pool {
    struct arena *arena;
    LIST_OF(char) bytes;            /* without MREG_POOL_PAD */
    LIST_OF(struct pooled) buckets; /* open addressing; size 0 is free */
    size_t held;
};

/* Begins with the empty text, at offset 0. */
void text_pool_start(struct text_pool *p, struct arena *arena);

/* Adds a text and returns where it begins: 0, the empty text, for the empty
 * one and for one that does not fit an offset of 24 bits. */
uint32_t text_pool_add(struct text_pool *p, const char *text, size_t size);

/* Adds a name as its offset and length; one over 255 bytes becomes 0. */
mreg_string text_pool_string(struct text_pool *p, const char *text,
                             size_t size);

/* Adds a text for people as its offset and its length, or 255 if it is
 * longer. */
mreg_text_ref text_pool_ref(struct text_pool *p, struct text text);

/* Returns the bytes with MREG_POOL_PAD zero bytes behind them. */
const char *text_pool_bytes(const struct text_pool *p);

#endif
