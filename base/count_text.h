/* A count as people write it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_COUNT_TEXT_H
#define MREG_BASE_COUNT_TEXT_H

#include <stdbool.h>
#include <stdint.h>

/* Digits only, at most 2^64 - 1. */
bool count_text(const char *text, uint64_t *out);

#endif
