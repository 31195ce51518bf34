/* Buffered output: bytes, numbers, JSON strings, and names made safe for a
 * terminal. One large buffer per stream, no stdio.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_OUT_H
#define MREG_BASE_OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define OUT_SIZE 65536

struct out {
    int fd;
    bool failed;
    size_t used;
    char buffer[OUT_SIZE];
};

extern struct out out_std, out_err;

void out_flush(struct out *o);
void out_bytes(struct out *o, const char *at, size_t size);
void out_text(struct out *o, const char *text);
static inline void out_char(struct out *o, char c)
{
    o->buffer[o->used++] = c;
    if (o->used == OUT_SIZE)
        out_flush(o);
}

void out_repeat(struct out *o, char c, size_t times);

/* 1200, and 1,200 with a comma every three digits. */
void out_number(struct out *o, uint64_t n);
void out_grouped(struct out *o, uint64_t n);

/* Bytes for people: what a terminal would act on, and what is not UTF-8,
 * stands as \xNN. */
void out_shown(struct out *o, const char *at, size_t size);

/* A JSON string with its quotes; bytes that are not UTF-8 become U+FFFD. */
void out_json(struct out *o, const char *at, size_t size);
/* Writes a text that ends with a zero byte as a JSON string. */
void out_json_text(struct out *o, const char *text);

/* "key": of a JSON object, a comma before it unless it is the first. Keys
 * are our own words: nothing in them needs an escape. */
void out_key(struct out *o, bool *first, const char *key);

/* Writes "COMMAND: WHAT 'NAME'; CURE" on stderr, after all that is on the
 * standard output; name and cure may be NULL. */
void complain(const char *command, const char *what, const char *name,
              const char *cure);

#endif
