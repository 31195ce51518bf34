/* A short message put together from pieces, without allocation.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_NOTE_H
#define MREG_BASE_NOTE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct note {
    size_t size;            /* 0: nothing to say */
    char text[256];         /* what does not fit is left out */
};

static inline void note_bytes(struct note *n, const char *at, size_t size)
{
    size_t room = sizeof n->text - n->size;

    if (size > room)
        size = room;
    memcpy(n->text + n->size, at, size);
    n->size += size;
}

static inline void note_text(struct note *n, const char *text)
{
    note_bytes(n, text, strlen(text));
}

static inline void note_number(struct note *n, uint64_t value)
{
    char digits[20];
    size_t at = sizeof digits;

    do
        digits[--at] = (char)('0' + value % 10);
    while ((value /= 10) > 0);
    note_bytes(n, digits + at, sizeof digits - at);
}

#endif
