/* Counts as people write them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_COUNT_TEXT_H
#define MREG_BASE_COUNT_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Reads a count: digits only, at most 2^64 - 1. False, and nothing is
 * written, if it is not one. */
bool count_text(const char *text, uint64_t *out);

/* Writes 1200 as 1,200, with a zero byte behind it; returns the size
 * without that. COUNT_ROOM holds any count. */
#define COUNT_ROOM 27
size_t count_grouped(uint64_t n, char out[COUNT_ROOM]);

#endif
