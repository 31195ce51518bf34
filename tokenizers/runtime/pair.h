/* Tests whether two tokens side by side stay two. A sequence of tokens is what
 * byte pair encoding makes of its text if, and only if, each adjacent pair is
 * stable; so a sequence found in any way is proved by its pairs. The proof is
 * in docs/tokens.md.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_PAIR_H
#define MTOK_PAIR_H

#include "border.h"
#include "lookup.h"

#define MTOK_BYTE_RANKS 256u  /* the ranks below are those of single bytes */

/* Tests whether both are single characters at whose border nothing can have
 * merged before they were whole. */
MTOK_INLINE int mtok_is_firm(const struct mtok_ranks *r, const uint8_t *a,
                             const uint8_t *b, const uint8_t *c)
{
    return *b >= 0xC0 && mtok_is_character(a, (size_t)(b - a))
        && mtok_is_character(b, (size_t)(c - b)) && !mtok_may_tear(r, b);
}

/* Tests the token of the bytes from a to b, whose value is `left`, and that
 * from b to c, whose value is `right`. 16 bytes past c are readable.
 *
 * It goes back in time from the whole tokens and takes apart whichever of the
 * two at the border was formed last. Between two steps the border held if the
 * two together are not a token, or one that ranks after the one taken apart.
 * Of equal ranks the left merges first. */
MTOK_INLINE int mtok_pair_is_stable(const struct mtok_ranks *r,
                                    const uint8_t *a, const uint8_t *b,
                                    const uint8_t *c, uint32_t left,
                                    uint32_t right)
{
    uint32_t limit = MTOK_NO_TOKEN; /* a lower rank would have merged */
    uint32_t sizes = mtok_sizes_at(r, a);

    for (;;) {
        const uint32_t across = mtok_has_size(sizes, (size_t)(c - a))
            ? mtok_lookup_rare(r, a, (size_t)(c - a)) : MTOK_NO_TOKEN;

        if (MTOK_UNLIKELY(across != MTOK_NO_TOKEN
                          && MTOK_RANK(across) < limit))
            return 0;
        if (mtok_is_firm(r, a, b, c))
            return 1;
        if (MTOK_RANK(left) > MTOK_RANK(right)) {
            limit = MTOK_RANK(left);
            if (limit < MTOK_BYTE_RANKS)
                return 1;
            a += MTOK_LEFT_SIZE(left);
            sizes = mtok_sizes_at(r, a);
            left = mtok_lookup_token(r, a, (size_t)(b - a));
        } else {
            limit = MTOK_RANK(right) + 1;
            if (limit <= MTOK_BYTE_RANKS)
                return 1;
            c = b + MTOK_LEFT_SIZE(right);
            right = mtok_lookup_token(r, b, (size_t)(c - b));
        }
    }
}

#endif
