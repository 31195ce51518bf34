/* Where a string ends, as fast as the processor goes.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_JUMP_H
#define MREG_USAGE_JUMP_H

#include <stdbool.h>

/* Returns the quote that ends a string, or `end`. *escaped says that the first
 * byte is behind a backslash, and then that the piece ends in one. */
const char *jump_to_quote(const char *at, const char *end, bool *escaped);

/* Returns the first quote, bracket or brace, or `end`. */
const char *jump_to_mark(const char *at, const char *end);

#endif
