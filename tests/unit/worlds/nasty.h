/* Texts that are hard to split, made of parts at random, the same in each
 * run.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_NASTY_H
#define MREG_TEST_NASTY_H

#include <stddef.h>
#include <stdint.h>

struct nasty {
    uint64_t seed;
};

/* A number below n. */
uint32_t nasty_below(struct nasty *s, uint32_t n);

/* Fills text[0..size). */
void nasty_text(struct nasty *s, char *text, size_t size);

#endif
