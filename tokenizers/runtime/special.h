/* Finds special tokens inside a text: the leftmost first, and the longest of
 * those that begin at one place.
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

/* Finds the first special token in [p, end). If more text may follow, it also
 * stops where that text could complete a token or a longer one; the row is
 * NULL there. */
struct mtok_special_place mtok_find_special(const mreg_encoding *e,
                                            const uint8_t *p,
                                            const uint8_t *end, int more);

#endif
