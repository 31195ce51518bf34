/* Where a string ends, as fast as the processor goes.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_JUMP_H
#define MREG_USAGE_JUMP_H

#include <stdbool.h>
#include <stdint.h>

/* Returns the quote that ends a string, or `end`. *escaped says that the first
 * byte is behind a backslash, and then that the piece ends in one. */
const char *jump_to_quote(const char *at, const char *end, bool *escaped);

/* Returns the first quote, bracket or brace, or `end`. */
const char *jump_to_mark(const char *at, const char *end);

/* Which of 64 bytes are marks, the first byte in bit 0. The first byte is in
 * no string. */
#define JUMP_BLOCK 64

struct marks {
    uint64_t quotes;
    uint64_t ends;      /* those that end a string, if one is open there */
    uint64_t brackets;  /* and braces */
};

void jump_marks(const char *at, struct marks *out);

#endif
