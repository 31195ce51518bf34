/* Finds the longest token that a text begins with.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_LONGEST_H
#define MTOK_LONGEST_H

#include "lookup.h"

#define MTOK_LONG_SIZES 35u   /* from here on, bit 31 of lengths is meant */

/* Returns the greatest of `sizes`, where bit n - base is for n bytes, at which
 * the text begins with a token; 0 if there is none. */
MTOK_INLINE unsigned mtok_longest_of(const struct mtok_ranks *r,
                                     const uint8_t *p, uint64_t sizes,
                                     unsigned base, uint32_t *value)
{
    while (sizes != 0) {
        const unsigned bit = 63 - (unsigned)__builtin_clzll(sizes);

        *value = mtok_lookup_rare(r, p, bit + base);
        if (*value != MTOK_NO_TOKEN)
            return bit + base;
        sizes ^= (uint64_t)1 << bit;
    }
    return 0;
}

/* Finds a token of 35 to `most` bytes. Few texts begin like one. */
MTOK_APART unsigned mtok_longest_long(const struct mtok_ranks *r,
                                      const uint8_t *p, size_t most,
                                      uint32_t *value)
{
    const uint32_t slot = mtok_lengths_slot(mtok_le32(p));
    uint32_t low = 0, high = r->long_count;

    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;

        if (mtok_le32(r->long_slots + 4 * (size_t)middle) < slot)
            low = middle + 1;
        else
            high = middle;
    }
    for (unsigned half = 2; half-- > 0;) {
        const unsigned base = 64 * half + 1;
        const uint64_t sizes = mtok_le64(r->long_lengths
                                         + 16 * (size_t)low + 8 * half);
        const size_t here = most < base ? 0 : most - base + 1;
        const unsigned found = mtok_longest_of(
            r, p, here >= 64 ? sizes : sizes & (((uint64_t)1 << here) - 1),
            base, value);

        if (found != 0)
            return found;
    }
    return 0;
}

/* Returns the size of the longest token, at most `most`, and sets its value; 0
 * if `most` is 0. 16 bytes past p + most are readable. */
MTOK_INLINE unsigned mtok_longest(const struct mtok_ranks *r,
                                  const uint8_t *p, size_t most,
                                  uint32_t *value)
{
    unsigned size = 0;

    if (most >= 4) {
        const uint32_t sizes = mtok_sizes_at(r, p);
        const size_t bits = most < MTOK_LONG_SIZES ? most - 3 : 31;

        if (MTOK_UNLIKELY(sizes >> 31 && most >= MTOK_LONG_SIZES))
            size = mtok_longest_long(r, p, most, value);
        if (size == 0)
            size = mtok_longest_of(
                r, p, sizes & (((uint32_t)1 << bits) - 1), 4, value);
        if (size != 0)
            return size;
    }
    for (size = most < 3 ? (unsigned)most : 3; size > 0; size--) {
        *value = mtok_lookup_token(r, p, size);
        if (*value != MTOK_NO_TOKEN)
            break;
    }
    return size;
}

#endif
