/* Comparing two runs of bytes, in either case of ASCII letters if asked.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_SAME_H
#define MREG_SAME_H

#include "spans.h"

MREG_INLINE unsigned mreg_fold(char c)
{
    unsigned u = (unsigned char)c;
    return u - 'A' < 26u ? u + 32u : u;
}

enum mreg_compare { MREG_EXACTLY, MREG_FOLDED };

/* Returns 1 if both runs of `n` bytes are equal, with MREG_FOLDED ignoring the
 * case of ASCII letters. Reads nothing outside them. */
int mreg_same(const char *a, const char *b, size_t n, enum mreg_compare how);

#endif
