/* Products of 128 bits, for targets that have none: exact everywhere.
 *
 * SPDX-License-Identifier: MIT */
#include "divide.h"
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
    uint64_t rest;
    int up;

    /* The quotient would not fit. This refuses a division by 0, too. */
    if (product.high >= over)
        return 0;
    rest = mreg_divide(&product.low, over, (uint32_t)product.high);
    up = rest * 2 > over || (rest * 2 == over && (product.low & 1));
    *out = product.low + (unsigned)up;
    return !up || *out != 0;
}
