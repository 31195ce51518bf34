/* Finds starts of pieces in 64 bytes for cl100k_base (split_cl100k.c).
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_BLOCK_CL100K_H
#define MTOK_BLOCK_CL100K_H

#include "block.h"

/* Returns the letters right behind a contraction at one of `apostrophes`: they
 * start a piece, where otherwise the apostrophe would be part of theirs. */
MTOK_INLINE uint64_t mtok_after_contractions(const uint8_t *p,
                                             uint64_t apostrophes,
                                             const struct mtok_block *b)
{
    uint64_t starts = 0;

    for (; apostrophes; apostrophes &= apostrophes - 1) {
        const unsigned i = mtok_lowest(apostrophes);

        if (i + 3 >= b->known)
            break;
        starts |= (uint64_t)1
                  << (i + mtok_contraction(p + i, p + i + 3, 0x20));
    }
    return starts & b->is.letters;
}

MTOK_INLINE uint64_t mtok_starts_cl100k(const uint8_t *p)
{
    struct mtok_block b;
    uint64_t starts, tails, apostrophes;

    mtok_look(p, &b);
    if (b.known < 2)
        return 1;
    tails = mtok_rest(b.is.newlines, b.is.newlines & b.punctuation << 1);
    starts = mtok_common_starts(&b, tails);
    apostrophes = b.is.apostrophes & starts;
    if (MTOK_UNLIKELY(apostrophes))
        starts |= mtok_after_contractions(p, apostrophes, &b);
    return starts | 1;
}

#endif
