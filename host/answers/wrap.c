/* Texts of several words on lines of at most 80 columns.
 *
 * SPDX-License-Identifier: MIT */
#include "wrap.h"

#include "base/width.h"

static size_t word_size(const char *at, const char *end)
{
    const char *blank = memchr(at, ' ', (size_t)(end - at));

    return (size_t)((blank ? blank : end) - at);
}

void out_wrapped(struct out *o, mreg_text text, size_t column, size_t indent)
{
    const char *at = text.at, *end = text.at + text.size;
    bool first = true;

    while (at < end) {
        const size_t size = word_size(at, end), width = width_shown(at, size);

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
