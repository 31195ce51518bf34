/* See split_texts.h.
 *
 * SPDX-License-Identifier: MIT */
#include "split_texts.h"

static const char *const parts[] = {
    "a", "s", "l", "e", "v", "r", "t", "m", "d", "z", "A", "L", "S", "Z",
    " ", " ", "\n", "\r", "\t", "\v", "\f", "0", "1", "9", "'", "'", "/",
    "!", "@", "[", "`", "{", ":", "\x7f", "\x08", "\x0e", "\x1f", "",
    "\xE2\x80\x99", "\xE2\x80\x94", "\xE2\x80\xA6", /* quote, dash, dots */
    "\xE2\x80\xA8", "\xC2\x85", "\xC2\xA0", "\xE3\x80\x80", /* blanks */
    "\xC3\xA9", "\xC3\x89", "\xC5\xBF", "\xC7\x85", /* e', E', long s, Dz */
    "\xE6\xBC\xA2", "\xCA\xB0", "\xCC\x81", /* Han, modifier, mark */
    "\xD9\xA3", "\xC2\xB2", "\xF0\x9F\x98\x80", /* 3, squared, smile */
    "\xF0\xA0\x80\x80", "\xF0\x90\x90\x80", "\xF0\x9D\x9F\x8E", /* and */
    "\xF0\x9E\x80\x80", /* a letter, a capital, a digit, a mark of 4 bytes */
    "'re", "'vE", "'lL", "'M", "'\xC5\xBF", "'\xC5\xBE", /* z with caron */
    "\xE3", "\x80", "\xE2", "\xC5", "\xF0", "\xFF", "\xC0\x80",
    "\xED\xA0\x80", "\xF4\x90\x80\x80", /* overlong, surrogate, too high */
};
enum { PARTS = sizeof parts / sizeof *parts, CHOSEN = 6 };

unsigned split_random(uint32_t *seed, unsigned n)
{
    *seed = *seed * 1664525 + 1013904223;
    return (unsigned)((uint64_t)*seed * n >> 32);
}

static size_t add_part(uint8_t *text, size_t size, const char *part)
{
    size_t n = 0;

    for (; part[n] && n < size; n++)
        text[n] = (uint8_t)part[n];
    if (*part == '\0' && size)
        text[n++] = 0;
    return n;
}

void split_text(uint8_t *text, size_t size, uint32_t seed)
{
    const char *chosen[CHOSEN];
    const int any = split_random(&seed, 4) == 0;

    for (int i = 0; i < CHOSEN; i++)
        chosen[i] = parts[split_random(&seed, PARTS)];
    for (size_t n = 0; n < size;) {
        const char *part = any ? parts[split_random(&seed, PARTS)] :
            chosen[split_random(&seed, CHOSEN)];
        unsigned times = split_random(&seed, 12) ? 1 :
            split_random(&seed, split_random(&seed, 12) ? 6 : 90);

        while (times-- > 0)
            n += add_part(text + n, size - n, part);
    }
}
