/* Exact decimal numbers: text to integers, never a double.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_DECIMAL_H
#define MREG_BASE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The number is digits * 10^-scale. decimal_parse accepts "3", "3.00", "-1",
 * "6e-7", "0.0000025"; it refuses "", ".5", "1.", "0x1", "1_000", "+1",
 * "inf", spaces, and anything whose digits need more than 64 bits once
 * trailing zeros are gone. */
struct decimal {
    uint64_t digits;
    int scale;      /* may be negative */
    bool negative;
};

bool decimal_parse(const char *text, size_t size, struct decimal *out);

enum decimal_fit { DECIMAL_EXACT, DECIMAL_ROUNDED, DECIMAL_TOO_LARGE };

/* Sets *out to d * 10^power, rounded half-even if that is not whole. `d` must
 * not be negative. */
enum decimal_fit decimal_scaled(struct decimal d, int power, uint64_t *out);

/* Reads a text as a number that times 10^power is whole, not negative and below
 * 2^64. False for any other; *out is then not to be read. */
bool decimal_whole(const char *text, size_t size, int power, uint64_t *out);

/* Writes `d` as times / over in lowest terms; false if either exceeds 32
 * bits. */
bool decimal_fraction(struct decimal d, uint32_t *times, uint32_t *over);

#endif
