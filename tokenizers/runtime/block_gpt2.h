/* Finds starts of pieces in 64 bytes for r50k_base and p50k_base
 * (split_gpt2.c).
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_BLOCK_GPT2_H
#define MTOK_BLOCK_GPT2_H

#include "block.h"

/* Applies `'(?:[sdmt]|ll|ve|re)` at each of `apostrophes`, which are starts:
 * what follows a contraction is a start, and its letters are not. */
MTOK_INLINE uint64_t mtok_contract_gpt2(const uint8_t *p, uint64_t starts,
                                        uint64_t apostrophes,
                                        unsigned known)
{
    for (; apostrophes; apostrophes &= apostrophes - 1) {
        const unsigned i = mtok_lowest(apostrophes);
        unsigned size;

        if (i + 3 > known)
            return starts & mtok_below(i + 1);
        size = mtok_contraction(p + i, p + i + 3, 0);
        if (size) {
            starts &= ~((uint64_t)2 << i);
            if (i + size < known)
                starts |= (uint64_t)1 << (i + size);
        }
    }
    return starts;
}

MTOK_INLINE uint64_t mtok_starts_gpt2(const uint8_t *p)
{
    struct mtok_block b;
    uint64_t starts, bare, blank_runs;

    mtok_look(p, &b);
    if (b.known < 2)
        return 1;
    /* A run starts a piece unless a space before it is part of it. */
    bare = ~(b.is.spaces << 1);
    blank_runs = mtok_firsts(b.is.blanks);
    starts = (mtok_firsts(b.is.letters) & bare) |
             (mtok_firsts(b.is.digits) & bare) |
             (mtok_firsts(b.punctuation) & bare) | blank_runs;
    /* `\s+(?!\S)`: the last blank before a text starts a piece. */
    starts |= b.is.blanks & ~(b.is.blanks >> 1);
    starts = mtok_certain(starts, blank_runs, b.is.blanks, b.known);
    if (MTOK_UNLIKELY(b.is.apostrophes & starts))
        starts = mtok_contract_gpt2(p, starts, b.is.apostrophes & starts,
                                    b.known);
    return starts | 1;
}

#endif
