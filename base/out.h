/* Buffered output: bytes, numbers, and names made safe for a terminal. One
 * large buffer per stream, no stdio. A stream ends in a file or in memory.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_OUT_H
#define MREG_BASE_OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define OUT_SIZE 65536

struct buffer;

struct out {
    int fd;
    struct buffer *into;    /* what is flushed goes there, unless NULL */
    bool failed;
    size_t used;
    char buffer[OUT_SIZE];
};

/* Gives an empty output whose bytes are at the end of a buffer once they are
 * flushed. */
struct out *out_into(struct buffer *to);

extern struct out out_std, out_err;

void out_flush(struct out *o);

/* Writes a whole text on the standard output; false if that failed. */
bool out_print(const char *text);

/* Writes bytes that may not fit the buffer. */
void out_many(struct out *o, const char *at, size_t size);

static inline void out_bytes(struct out *o, const char *at, size_t size)
{
    if (size >= OUT_SIZE - o->used) {
        out_many(o, at, size);
        return;
    }
    memcpy(o->buffer + o->used, at, size);
    o->used += size;
}

/* This is inline so that the size of a literal is known where it is
 * written. */
static inline void out_text(struct out *o, const char *text)
{
    out_bytes(o, text, strlen(text));
}

static inline void out_char(struct out *o, char c)
{
    o->buffer[o->used++] = c;
    if (o->used == OUT_SIZE)
        out_flush(o);
}

/* Writes a character several times. */
void out_repeat(struct out *o, char c, size_t times);

/* Writes 1200, and 1,200 with a comma every three digits. */
void out_number(struct out *o, uint64_t n);
void out_grouped(struct out *o, uint64_t n);

/* Writes bytes for people: what a terminal would act on, and what is not
 * UTF-8, is written as \xNN. */
void out_shown(struct out *o, const char *at, size_t size);

/* Writes "COMMAND: WHAT 'NAME'; CURE" on stderr, after all that is on the
 * standard output; name and cure may be NULL. */
void complain(const char *command, const char *what, const char *name,
              const char *cure);

#endif
