/* Products of 128 bits, for targets that have none: exact everywhere.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

struct wide { uint64_t high, low; };

static struct wide multiply(uint64_t a, uint64_t b)
{
    if ((a | b) >> 32 == 0)
        return (struct wide){0, a * b};
    uint64_t low = (a & UINT32_MAX) * (b & UINT32_MAX);
    uint64_t left = (a >> 32) * (b & UINT32_MAX) + (low >> 32);
    uint64_t right = (a & UINT32_MAX) * (b >> 32) + (left & UINT32_MAX);
    struct wide product = {
        (a >> 32) * (b >> 32) + (left >> 32) + (right >> 32),
        right << 32 | (low & UINT32_MAX)
    };

    return product;
}

int mreg_mul_div(uint64_t a, uint64_t b, uint32_t over, uint64_t *out)
{
    struct wide product = multiply(a, b);
    uint64_t upper, lower, quotient, rest;
    int up;

    /* The quotient would not fit. This refuses a division by 0, too. */
    if (product.high >= over)
        return 0;
    if (product.high == 0) {
        quotient = product.low / over;
        rest = product.low % over;
    } else {
        upper = product.high << 32 | product.low >> 32;
        lower = upper % over << 32 | (product.low & UINT32_MAX);
        quotient = (upper / over << 32) + lower / over;
        rest = lower % over;
    }
    up = rest * 2 > over || (rest * 2 == over && (quotient & 1));
    if (up && quotient == UINT64_MAX)
        return 0;
    *out = quotient + (unsigned)up;
    return 1;
}
