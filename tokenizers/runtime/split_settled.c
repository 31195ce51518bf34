/* Tests whether what follows a text can change a piece found in it.
 *
 * Four things can: the rest of a character that the text's end cut off, which
 * has at most 4 bytes; the rest of a contraction, which has 3; a newline after
 * blanks, which belongs to the piece of an earlier newline or blank; a lower
 * case letter after capitals, which in o200k binds them to a caseless letter
 * or mark before them. The last two reach back over any distance.
 *
 * SPDX-License-Identifier: MIT */
#include "split_char.h"

/* Returns the classes that may be between the piece's end and what changes it;
 * they depend on the piece's last character. */
static unsigned reached_over(const uint8_t *p, const uint8_t *q)
{
    const uint8_t *last = q - 1;
    struct mtok_char c;

    while (last > p && q - last < 4 && (*last & 0xC0) == 0x80)
        last--;
    c = mtok_char_at(last, q);
    if (c.set & MTOK_BLANKS)
        return MTOK_BLANKS;
    return c.set & (MTOK_SET(OTHER_LETTER) | MTOK_SET(MARK)) ?
        MTOK_SET(UPPER) : 0;
}

int mtok_is_settled(const uint8_t *p, const uint8_t *q, const uint8_t *end)
{
    return end - mtok_skip(q, end, reached_over(p, q)) >= 4;
}
