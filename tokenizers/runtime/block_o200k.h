/* Finds starts of pieces in 64 bytes for o200k_base (split_o200k.c).
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_BLOCK_O200K_H
#define MTOK_BLOCK_O200K_H

#include "block.h"

/* Joins contractions at `apostrophes`, which are behind letters, to the
 * letters' piece: one contraction, but not a second right behind it. */
MTOK_INLINE uint64_t mtok_contract_o200k(const uint8_t *p, uint64_t starts,
                                         uint64_t apostrophes,
                                         const struct mtok_block *b)
{
    unsigned after = 64;

    for (; apostrophes; apostrophes &= apostrophes - 1) {
        const unsigned i = mtok_lowest(apostrophes);
        unsigned size;

        if (i == after)
            continue;
        if (i + 3 > b->known)
            return starts & mtok_below(i);
        size = mtok_contraction(p + i, p + i + 3, 0x20);
        if (size) {
            after = i + size;
            starts &= ~(mtok_below(size) << i);
            starts |= b->is.letters & mtok_below(after + 1) &
                      ~mtok_below(after);
        }
    }
    return starts;
}

MTOK_INLINE uint64_t mtok_starts_o200k(const uint8_t *p)
{
    struct mtok_block b;
    uint64_t starts, tail, small, apostrophes;

    mtok_look(p, &b);
    if (b.known < 2)
        return 1;
    /* `[^\s\p{L}\p{N}]+[\r\n/]*`: the tail begins with a newline, as slashes
     * before it are punctuation. */
    tail = mtok_rest(b.is.newlines | b.is.slashes,
                     b.is.newlines & b.punctuation << 1);
    starts = mtok_common_starts(&b, tail);
    /* `[UB]*[lB]+`: a capital after a lower case letter starts a piece. */
    small = b.is.letters & ~b.is.capitals;
    starts |= b.is.capitals & small << 1;
    apostrophes = b.is.apostrophes & b.is.letters << 1;
    if (MTOK_UNLIKELY(apostrophes))
        starts = mtok_contract_o200k(p, starts, apostrophes, &b);
    return starts | 1;
}

#endif
