/* Division of 64 bits and more by 32 bits. A target of 32 bits does not have
 * it, and its library's is 700 bytes: where code is to be small, a loop over
 * the bits does it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_DIVIDE_H
#define MREG_DIVIDE_H

#include <stdint.h>

/* Divides rest * 2^64 + *n by `over`, which must be more than `rest`; *n
 * becomes the quotient. Returns the remainder. */
#ifdef __OPTIMIZE_SIZE__
uint32_t mreg_divide(uint64_t *n, uint32_t over, uint32_t rest);
#else
static inline uint32_t mreg_divide(uint64_t *n, uint32_t over, uint32_t rest)
{
    uint64_t upper, lower;

    if (rest == 0) {
        lower = *n;
        *n = lower / over;
        return (uint32_t)(lower % over);
    }
    upper = (uint64_t)rest << 32 | *n >> 32;
    lower = upper % over << 32 | (*n & UINT32_MAX);
    *n = (upper / over << 32) + lower / over;
    return (uint32_t)(lower % over);
}
#endif

#endif
