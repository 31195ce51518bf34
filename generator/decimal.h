/* Exact decimal numbers and instants: text to integers, never a double.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_DECIMAL_H
#define MREG_GEN_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* digits * 10^-scale. Accepts "3", "3.00", "-1", "6e-7", "0.0000025";
 * refuses "", ".5", "1.", "0x1", "1_000", "+1", "inf", spaces, and anything
 * whose digits need more than 64 bits once trailing zeros are gone. */
struct decimal {
    uint64_t digits;
    int scale;      /* may be negative */
    bool negative;
};

bool decimal_parse(const char *text, size_t size, struct decimal *out);

enum decimal_fit { DECIMAL_EXACT, DECIMAL_ROUNDED, DECIMAL_TOO_LARGE };

/* d * 10^power as an integer; half-even if it is not whole. d >= 0. */
enum decimal_fit decimal_scaled(struct decimal d, int power, uint64_t *out);

/* times / over in lowest terms; false if either exceeds 32 bits. */
bool decimal_fraction(struct decimal d, uint32_t *times, uint32_t *over);

/* "2026-08-16", "2026-08-16T16:00Z", "2026-08-16T16:00:00.072+08:00": ms
 * since 1970 UTC. Without a zone: UTC. A day is its 00:00. False on
 * anything else, and on days that do not exist. Years 1970..9999. */
bool instant_parse(const char *text, size_t size, int64_t *ms);

#define INSTANT_TEXT_SIZE 32
/* "2026-08-16T16:00:00.000Z" */
void instant_text(int64_t ms, char out[INSTANT_TEXT_SIZE]);
/* "2026-08-16" for midnight, else the above without idle parts. */
void instant_short(int64_t ms, char out[INSTANT_TEXT_SIZE]);

/* "04:00" to minutes, 24:00 allowed only where `end`. */
bool clock_parse(const char *text, size_t size, bool end, unsigned *minute);

#endif
