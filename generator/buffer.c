/* Growing texts.
 *
 * SPDX-License-Identifier: MIT */
#include "buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void reserve(struct buffer *b, size_t more)
{
    size_t room = b->room ? b->room : 1024;
    char *at;

    if (more > SIZE_MAX / 4 || b->n > SIZE_MAX / 4) {
        fputs("out of memory\n", stderr);
        exit(1);
    }
    if (b->n + more <= b->room)
        return;
    while (room < b->n + more)
        room *= 2;
    at = arena_get(b->arena, room, 1);
    if (b->n)
        memcpy(at, b->at, b->n);
    b->at = at;
    b->room = room;
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
    size = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (size > 0) {
        reserve(b, (size_t)size + 1);
        vsnprintf(b->at + b->n, (size_t)size + 1, format, again);
        b->n += (size_t)size;
    }
    va_end(again);
}

const char *grouped(struct arena *a, size_t number)
{
    const char *tail = "";

    while (number >= 1000) {
        tail = arena_printf(a, ",%03zu%s", number % 1000, tail);
        number /= 1000;
    }
    return arena_printf(a, "%zu%s", number, tail);
}
