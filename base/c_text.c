/* Writes bytes as C. Whatever may not be harmless becomes three octal digits:
 * not fewer, as a digit may follow; not hexadecimal, which does not end after
 * two; `?` too, because of trigraphs.
 *
 * SPDX-License-Identifier: MIT */
#include "c_text.h"

#include <string.h>

enum {
    LINE = 56,          /* bytes of input a line */
    LITERAL_MAX = 4000
};

static const char harmless[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    " _./:-,;()+=@~!&'";

static void put_byte(struct buffer *b, char byte)
{
    if (byte != 0 && strchr(harmless, byte))
        put_bytes(b, &byte, 1);
    else
        put(b, "\\%03o", (unsigned)(unsigned char)byte);
}

static void put_literal(struct buffer *b, const char *bytes, size_t size,
                        const char *newline)
{
    put(b, "\"");
    for (size_t i = 0; i < size; i++) {
        if (i && i % LINE == 0)
            put(b, "\"%s        \"", newline);
        put_byte(b, bytes[i]);
    }
    put(b, "\"");
}

static void put_list(struct buffer *b, const char *bytes, size_t size,
                     const char *newline)
{
    put(b, "{");
    for (size_t i = 0; i < size; i++) {
        if (i % 12 == 0)
            put(b, "%s        ", newline);
        put(b, "'\\%03o',", (unsigned)(unsigned char)bytes[i]);
    }
    put(b, "}");
}

void put_c_text(struct buffer *b, const char *bytes, size_t size,
                const char *newline)
{
    if (size > LITERAL_MAX)
        put_list(b, bytes, size, newline);
    else
        put_literal(b, bytes, size, newline);
}
