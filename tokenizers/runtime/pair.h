/* Whether two tokens side by side stay two. Tokens in a row are what byte
 * pair encoding gives of their text if, and only if, each two neighbours
 * do: so a row found in any way is proved by its pairs.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_PAIR_H
#define MREG_PAIR_H

#include "border.h"
#include "lookup.h"

#define MREG_BYTE_RANKS 256u  /* single bytes rank below it, all others not */

/* Whether both are single characters, at whose border nothing merges before
 * they are whole. */
MREG_INLINE int mreg_is_firm(const struct mreg_ranks *r, const uint8_t *a,
                             const uint8_t *b, const uint8_t *c)
{
    return *b >= 0xC0 && mreg_is_character(a, (size_t)(b - a))
        && mreg_is_character(b, (size_t)(c - b)) && !mreg_may_tear(r, b);
}

/* The token of the bytes from a to b, its value `left`, and that from b to c,
 * `right`. 16 bytes past c are readable.
 *
 * Goes back in time from the whole tokens: takes apart whichever of the two
 * at the border was formed last. Between two steps, the border held against
 * its pair if that is no token, or ranks after the one taken apart. Of equal
 * ranks the left merges first. */
MREG_INLINE int mreg_pair_is_stable(const struct mreg_ranks *r,
                                    const uint8_t *a, const uint8_t *b,
                                    const uint8_t *c, uint32_t left,
                                    uint32_t right)
{
    uint32_t limit = MREG_NO_TOKEN; /* who ranks below would have merged */
    uint32_t sizes = mreg_sizes_at(r, a);

    for (;;) {
        const uint32_t across = mreg_has_size(sizes, (size_t)(c - a))
            ? mreg_lookup_rare(r, a, (size_t)(c - a)) : MREG_NO_TOKEN;

        if (MREG_UNLIKELY(across != MREG_NO_TOKEN
                          && MREG_RANK(across) < limit))
            return 0;
        if (mreg_is_firm(r, a, b, c))
            return 1;
        if (MREG_RANK(left) > MREG_RANK(right)) {
            limit = MREG_RANK(left);
            if (limit < MREG_BYTE_RANKS)
                return 1;
            a += MREG_LEFT_SIZE(left);
            sizes = mreg_sizes_at(r, a);
            left = mreg_lookup_token(r, a, (size_t)(b - a));
        } else {
            limit = MREG_RANK(right) + 1;
            if (limit <= MREG_BYTE_RANKS)
                return 1;
            c = b + MREG_LEFT_SIZE(right);
            right = mreg_lookup_token(r, b, (size_t)(c - b));
        }
    }
}

#endif
