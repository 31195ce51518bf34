/* Which bytes are UTF-8, and which of them a terminal would act on.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_UTF8_H
#define MREG_CLI_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of the sequence at `at` (1 to 4), 0 if it is not UTF-8. */
size_t utf8_size(const char *at, size_t left);

/* A control, a line separator or a change of writing direction: such a
 * sequence, of `size` valid bytes, must not reach a terminal. */
bool utf8_acts(const char *at, size_t size);

#endif
