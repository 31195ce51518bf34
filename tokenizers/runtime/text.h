/* Makes some bytes past each place of a piece readable, wherever it lies: its
 * last bytes are read from a copy that has room behind it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_TEXT_H
#define MTOK_TEXT_H

#include "ranks.h"

/* Bytes that are read past a place: two tokens, and what a look-up reads
 * behind them. */
#define MTOK_REACH (2 * MTOK_TOKEN_MAX + 16)

struct mtok_piece {
    const uint8_t *p;
    size_t size;
    size_t turn;               /* places from here on are in the copy */
    uint8_t copy[MTOK_REACH + 16];
};

/* Takes p[0..n), of which nothing at or past `end` may be read. */
MTOK_INLINE void mtok_piece_init(struct mtok_piece *t, const uint8_t *p,
                                 size_t n, const uint8_t *end)
{
    size_t i = 0;

    t->p = p;
    t->size = n;
    t->turn = n;
    if ((size_t)(end - p) >= n + 16)
        return;
    t->turn = n > MTOK_REACH ? n - MTOK_REACH : 0;
    for (; i < n - t->turn; i++)
        t->copy[i] = p[t->turn + i];
    for (; i < sizeof t->copy; i++)
        t->copy[i] = 0;
}

MTOK_INLINE const uint8_t *mtok_piece_at(const struct mtok_piece *t,
                                         size_t place)
{
    return place < t->turn ? t->p + place : t->copy + (place - t->turn);
}

#endif
