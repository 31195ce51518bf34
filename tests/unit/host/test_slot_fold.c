/* The tests of test_slot.c where the count of holds is moved on after every
 * second one: what a program would see after 2^40 is seen all the time.
 *
 * SPDX-License-Identifier: MIT */
#define FOLDED ((uint64_t)2)
#include "host/registry/slot.c"

#define SWAPS 200000u
#include "test_slot.c"
