/* A text as symbols to merge: up to 16 of its bytes.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_SYMBOLS_H
#define MREG_SYMBOLS_H

#include "merge.h"

#define MREG_HIGH_BITS 0x8080808080808080u
#define MREG_ONES 0x0101010101010101u

/* Whether one of the first n bytes, up to 8, is zero. */
MREG_INLINE int mreg_has_zero(uint64_t bytes, unsigned n)
{
    const uint64_t zeros = (bytes - MREG_ONES) & ~bytes & MREG_HIGH_BITS;

    return mreg_first(zeros, n) != 0;
}

/* Of the n >= 1 bytes at p, of which 16 more are readable, as many as make
 * up to 16 symbols; returns how many bytes. */
MREG_INLINE size_t mreg_symbols_of(struct mreg_symbols *s, const uint8_t *p,
                                   size_t n)
{
    const unsigned size = n < MREG_SYMBOLS ? (unsigned)n : MREG_SYMBOLS;

    s->text = p;
    s->count = size;
    for (unsigned i = 0; i <= MREG_SYMBOLS; i++)
        s->at[i] = (uint8_t)i;
    s->plain = !mreg_has_zero(mreg_le64(p), size)
        && (size <= 8 || !mreg_has_zero(mreg_le64(p + 8), size - 8));
    return size;
}

#endif
