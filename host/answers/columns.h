/* Columns of numbers, point under point.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_COLUMNS_H
#define MREG_ANSWERS_COLUMNS_H

#include "base/out.h"

/* The widest number of a column, before its point and from there on. Measure
 * all numbers, then print each and fill the rest of its column. */
struct column { size_t before, after; };
void column_measure(struct column *c, const char *number);
void column_print(struct out *o, const struct column *c, const char *number);
void column_fill(struct out *o, const struct column *c, const char *number);

/* Makes `width` at least `size`. */
void widen(size_t *width, size_t size);

/* How many characters out_grouped writes. */
size_t grouped_size(uint64_t n);

#endif
