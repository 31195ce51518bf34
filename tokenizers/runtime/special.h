/* Special tokens inside a text: the leftmost first, of those that begin at
 * one place the longest.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_SPECIAL_H
#define MTOK_SPECIAL_H

#include "mreg_tokens.h"
#include "ranks.h"

struct mtok_special_place {
    const uint8_t *at;         /* `end` if there is none */
    const struct mtok_special_row *row;
};

/* The first special token in [p, end). If more text may follow, also a place
 * from where that could complete one, or a longer one: its row is NULL. */
struct mtok_special_place mtok_find_special(const mreg_encoding *e,
                                            const uint8_t *p,
                                            const uint8_t *end, int more);

#endif
