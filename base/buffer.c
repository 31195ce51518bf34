/* Growing texts.
 *
 * SPDX-License-Identifier: MIT */
#include "buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "count_text.h"

static void reserve(struct buffer *b, size_t more)
{
    while (b->room - b->n < more)
        b->at = arena_grow(b->arena, b->at, b->room, &b->room, 1);
}

void put_bytes(struct buffer *b, const char *bytes, size_t size)
{
    if (!size)
        return;
    reserve(b, size);
    memcpy(b->at + b->n, bytes, size);
    b->n += size;
}

void put(struct buffer *b, const char *format, ...)
{
    va_list args, again;
    int size;

    va_start(args, format);
    va_copy(again, args);
    reserve(b, 1);
    size = vsnprintf(b->at + b->n, b->room - b->n, format, args);
    va_end(args);
    if (size > 0 && (size_t)size >= b->room - b->n) {
        reserve(b, (size_t)size + 1);
        vsnprintf(b->at + b->n, (size_t)size + 1, format, again);
    }
    va_end(again);
    if (size > 0)
        b->n += (size_t)size;
}

const char *grouped(struct arena *a, size_t number)
{
    char text[COUNT_ROOM];

    return arena_copy(a, text, count_grouped(number, text));
}
