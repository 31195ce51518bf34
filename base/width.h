/* How many columns of a terminal a text takes as out_shown writes it: two for
 * Chinese characters and most emoji, none for marks that go on another
 * character, four for each byte that is written as \xNN.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_WIDTH_H
#define MREG_BASE_WIDTH_H

#include <stddef.h>

/* Returns the columns of a text. */
size_t width_shown(const char *at, size_t size);

/* Returns how many bytes of a text fit so many columns. */
size_t width_fits(const char *at, size_t size, size_t columns);

#endif
