/* A text that grows: every generated file is built in one, in memory.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_BUFFER_H
#define MREG_BASE_BUFFER_H

#include "arena.h"

struct buffer {
    struct arena *arena;
    char *at;               /* NULL while empty; no zero byte after it */
    size_t n, room;
};

/* Appends what the format says. Raw names from the input must not be among
 * it: those go through c_text.h or tsv.h. */
void put(struct buffer *b, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void put_bytes(struct buffer *b, const char *bytes, size_t size);

/* Gives "2,031" for 2031, valid until the arena goes. */
const char *grouped(struct arena *a, size_t number);

#endif
