/* Decodes base64 (RFC 4648 section 4) in its one canonical spelling.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_BASE64_H
#define MREG_BASE_BASE64_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Decodes text[0..size) to at most `room` bytes and sets *n to how many. False
 * if it is not base64, lacks padding, or has spare bits that are not zero. If
 * it is only too long, *n is above `room`. */
bool base64_decode(const char *text, size_t size, uint8_t *bytes, size_t room,
                   size_t *n);

#endif
