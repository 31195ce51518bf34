/* UTF-8, strictly, and which characters a text may have.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_UTF8_H
#define MREG_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Returns how many bytes the character at `text` has, 1 to 4, and sets its
 * number. Returns 0 if there is none: at the end, at a stray or missing byte,
 * an overlong form or a surrogate. */
size_t utf8_next(const char *text, size_t size, uint32_t *character);

/* Tells whether a character may go to a terminal: it is not a control, does
 * not separate lines or paragraphs, does not turn the direction of what
 * follows, and can be seen. */
bool utf8_printable(uint32_t character);

#endif
