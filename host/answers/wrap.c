/* Texts of several words on lines of at most 80 columns.
 *
 * SPDX-License-Identifier: MIT */
#include "wrap.h"

static size_t word_size(const char *at, const char *end)
{
    const char *blank = memchr(at, ' ', (size_t)(end - at));

    return (size_t)((blank ? blank : end) - at);
}

/* Characters are counted, not the bytes that go on with one. */
static size_t word_width(const char *at, size_t size)
{
    size_t width = 0;

    for (size_t i = 0; i < size; i++)
        width += ((unsigned char)at[i] & 0xC0) != 0x80;
    return width;
}

void out_wrapped(struct out *o, mreg_text text, size_t column, size_t indent)
{
    const char *at = text.at, *end = text.at + text.size;
    bool first = true;

    while (at < end) {
        const size_t size = word_size(at, end), width = word_width(at, size);

        if (column > indent && column + !first + width > LINE_WIDTH) {
            out_char(o, '\n');
            out_repeat(o, ' ', indent);
            column = indent;
        } else if (!first) {
            out_char(o, ' ');
            column++;
        }
        out_shown(o, at, size);
        column += width;
        first = false;
        at += size + (at + size < end);
    }
}
