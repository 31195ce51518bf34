/* The one place where bytes of the input become C: as string literals that
 * cannot be anything else. No input ever gets into a comment or a name.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_C_TEXT_H
#define MREG_BASE_C_TEXT_H

#include "buffer.h"

/* Writes an initialiser of a char array that has these bytes and, room
 * allowing, a zero byte: a literal, in lines of bearable width that end in
 * `newline` (" \\\n" within a macro); a braced list if it is longer than the
 * 4,095 bytes that C11 promises for a literal. */
void put_c_text(struct buffer *b, const char *bytes, size_t size,
                const char *newline);

#endif
