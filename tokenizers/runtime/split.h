/* Splits a text into pieces before tokens are formed, by one of three families
 * of patterns. A family's walker finds one piece; the blocks of block_*.h
 * find many at once and must agree with it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_SPLIT_H
#define MTOK_SPLIT_H

#include "ranks.h"

/* Returns the end of the piece that starts at p < end. */
typedef const uint8_t *mtok_walker(const uint8_t *p, const uint8_t *end);

mtok_walker mtok_next_gpt2;    /* is for r50k_base and p50k_base */
mtok_walker mtok_next_cl100k;
mtok_walker mtok_next_o200k;

/* Tests whether the piece [p, q), found in a text that ended at `end`, is the
 * same however that text goes on. One rule serves all families. */
int mtok_is_settled(const uint8_t *p, const uint8_t *q, const uint8_t *end);

#endif
