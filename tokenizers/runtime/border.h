/* Tests for characters of UTF-8 and for the borders between them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_BORDER_H
#define MTOK_BORDER_H

#include "ranks.h"

/* Tests whether p[0..n), n >= 1, is one character of more than one byte. 4
 * bytes are readable. */
MTOK_INLINE int mtok_is_character(const uint8_t *p, size_t n)
{
    const unsigned size = mtok_char_size(*p);
    const uint32_t rest = (uint32_t)mtok_first(0xC0C0C000u, size);

    return size > 1 && size == n
        && (mtok_le32(p) & rest) == (0x80808080u & rest);
}

/* Tests whether some token may have been merged at p, which begins a character
 * of more than one byte, from a left part that begins inside a character or a
 * right part that ends inside one. */
MTOK_INLINE int mtok_may_tear(const struct mtok_ranks *r, const uint8_t *p)
{
    const uint32_t border = mtok_border(p[-1], p[0], p[1]);

    return r->borders[border / 8] >> border % 8 & 1;
}

#endif
