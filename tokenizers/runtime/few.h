/* Finds the tokens of up to 63 bytes: takes the longest token that stays apart
 * from the one before; where there is none, steps back and takes a shorter
 * one there. A place that it stepped back from is never tried again, because
 * the tokenization is the only sequence of tokens whose adjacent pairs are
 * all stable (docs/tokens.md).
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_FEW_H
#define MTOK_FEW_H

#include "longest.h"
#include "pair.h"

#define MTOK_FEW_MAX 63u

struct mtok_few {
    unsigned count;
    uint32_t value[MTOK_FEW_MAX];
    uint8_t at[MTOK_FEW_MAX + 1];    /* where each begins, then the end */
};

/* Finds the longest token at p + at, of at most `most` bytes, that may follow
 * those found and does not lead to a dead place; 0 if there is none. */
MTOK_INLINE unsigned mtok_few_next(const struct mtok_few *f,
                                   const struct mtok_ranks *r,
                                   const uint8_t *p, unsigned at,
                                   unsigned most, uint64_t dead,
                                   uint32_t *value)
{
    unsigned size;

    while ((size = mtok_longest(r, p + at, most, value)) != 0) {
        if (!(dead >> (at + size) & 1)
            && (f->count == 0 || mtok_pair_is_stable(
                r, p + f->at[f->count - 1], p + at, p + at + size,
                f->value[f->count - 1], *value)))
            return size;
        most = size - 1;
    }
    return 0;
}

/* Finds the tokens of p[0..n), 1 <= n <= 63, behind which 16 more bytes are
 * readable. Returns how many, or 0 if the first has less than `least` bytes.
 */
MTOK_INLINE unsigned mtok_few_tokens(struct mtok_few *f,
                                     const struct mtok_ranks *r,
                                     const uint8_t *p, unsigned n,
                                     unsigned least)
{
    unsigned at = 0, most = n;
    uint64_t dead = 0;

    f->count = 0;
    while (at < n) {
        uint32_t value = 0;
        const unsigned size = mtok_few_next(f, r, p, at, most, dead, &value);

        if (MTOK_UNLIKELY(size == 0)) {
            dead |= (uint64_t)1 << at;
            most = at - f->at[--f->count] - 1u;
            at = f->at[f->count];
            continue;
        }
        f->at[f->count] = (uint8_t)at;
        f->value[f->count++] = value;
        at += size;
        most = n - at;
        if (f->count == 1 && at < least)
            return 0;
    }
    f->at[f->count] = (uint8_t)n;
    return f->count;
}

#endif
