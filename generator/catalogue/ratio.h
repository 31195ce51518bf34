/* Exact ratios of prices, and comparing prices whose units may differ.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_RATIO_H
#define MREG_GEN_RATIO_H

#include "catalogue.h"

struct ratio { uint64_t times, over; };   /* lowest terms */

/* Returns the greatest that divides both; the other one, if one is 0. */
uint64_t common_divisor(uint64_t a, uint64_t b);

/* Finds own / list; false if one is unknown or 0, or the ratio needs more than
 * 64 bits. */
bool ratio_of(const struct price *own, const struct price *list,
              struct ratio *out);
/* Multiplies a ratio by times / over, which are above 0; false if it does not
 * fit. */
bool ratio_multiply(struct ratio *r, uint64_t times, uint64_t over);
/* Multiplies a known price; false if it is then not whole or does not fit. */
bool ratio_apply(struct ratio r, struct price *price);
/* Tells whether both charge the same, whatever their units. */
bool prices_equal(const struct price *a, const struct price *b);
/* Compares known prices; returns < 0, 0 or > 0. */
int price_compare(const struct price *a, const struct price *b);

#endif
