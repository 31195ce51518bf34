/* How many tokens a text may be: a quarter of its characters, rounded up.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg.h"

/* How many bytes the character at `p` takes, of `left`; 1 for a byte that
 * begins no character of UTF-8. */
static size_t character(const unsigned char *p, size_t left)
{
    unsigned second_min = 0x80, second_max = 0xBF;
    size_t size, i;

    if (p[0] < 0xC2 || p[0] > 0xF4)
        return 1;
    size = p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
    if (left < size)
        return 1;
    if (p[0] == 0xE0)
        second_min = 0xA0;     /* else it would have a shorter spelling */
    if (p[0] == 0xED)
        second_max = 0x9F;     /* else a surrogate */
    if (p[0] == 0xF0)
        second_min = 0x90;
    if (p[0] == 0xF4)
        second_max = 0x8F;     /* else beyond U+10FFFF */
    if (p[1] < second_min || p[1] > second_max)
        return 1;
    for (i = 2; i < size; i++)
        if ((p[i] & 0xC0) != 0x80)
            return 1;
    return size;
}

uint64_t mreg_estimate_tokens(const char *text, size_t size)
{
    const unsigned char *p = (const unsigned char *)text;
    uint64_t characters = 0;
    size_t at = 0;

    if (!text)
        return 0;
    for (; at < size; at += character(p + at, size - at))
        characters++;
    return characters / 4 + (characters % 4 != 0);
}
