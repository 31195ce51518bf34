/* Random texts for the tests of splitting: what patterns tell apart, in
 * all orders, with runs, broken characters and zero bytes.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_SPLIT_TEXTS_H
#define MREG_TEST_SPLIT_TEXTS_H

#include <stddef.h>
#include <stdint.h>

/* From *seed, which it moves on: 0 to n - 1. */
unsigned split_random(uint32_t *seed, unsigned n);
/* Fills all of the text; another seed gives another. */
void split_text(uint8_t *text, size_t size, uint32_t seed);

#endif
