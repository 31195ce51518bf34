/* Numbers between 0 and very much, as 64 bits and a power of two. Operations
 * round up, so that a result is never below the true one: if it is found small
 * enough, the true one is.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_MEASURE_UPWARD_H
#define MREG_MEASURE_UPWARD_H

#include <stdint.h>

/* It stands for bits * 2^power. The top bit is set, or the number is 0. */
struct upward { uint64_t bits; int32_t power; };

struct upward mreg_upward(uint64_t n);
struct upward mreg_upward_times(struct upward a, struct upward b);
struct upward mreg_upward_plus(struct upward a, struct upward b);

/* Multiplies by times / over; `over` is not 0. */
struct upward mreg_upward_ratio(struct upward a, uint32_t times, uint32_t over);

/* a to the power n. */
struct upward mreg_upward_power(struct upward a, uint32_t n);

/* Says whether a > n. */
int mreg_upward_above(struct upward a, uint64_t n);

#endif
