/* Long division, a bit at a time, where code is to be small.
 *
 * SPDX-License-Identifier: MIT */
#include "divide.h"

#ifdef __OPTIMIZE_SIZE__

/* Divides a bit at a time. Nearly all prices are for one token, and need no
 * division. */
uint32_t mreg_divide(uint64_t *n, uint32_t over, uint32_t rest)
{
    uint64_t left = *n;
    int i;

    if (over == 1)
        return 0;
    for (i = 0; i < 64; i++) {
        const uint32_t above = rest >> 31; /* bit 32 of the doubled rest */

        rest = rest << 1 | (uint32_t)(left >> 63);
        left <<= 1;
        if (above || rest >= over) {
            rest -= over;
            left |= 1;
        }
    }
    *n = left;
    return rest;
}

#else

/* C does not allow an empty file. */
typedef int mreg_divide_inline;

#endif
