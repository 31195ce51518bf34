/* UTF-8, strictly, and which characters may stand in a text.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_UTF8_H
#define MREG_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The bytes of the character at `text`, 1..4, and its number; 0 if there is
 * none: the end, a stray or missing byte, an overlong form, a surrogate. */
size_t utf8_next(const char *text, size_t size, uint32_t *character);

/* No control, no line or paragraph separator, nothing that turns the
 * direction of what follows or that nobody can see. */
bool utf8_printable(uint32_t character);

#endif
