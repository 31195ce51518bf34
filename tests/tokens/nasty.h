/* Texts that are hard to count, of any size, made without a file.
 *
 * SPDX-License-Identifier: MIT */
#ifndef NASTY_H
#define NASTY_H

#include <stddef.h>

/* Units of `width` bytes that follow each other in turn or at random. */
struct nasty {
    const char *name, *units;
    unsigned width;
    int random;
};

extern const struct nasty nasty_kinds[];
extern const size_t nasty_count;

/* Fills all of text[0..size), with spaces where no whole unit fits. */
void nasty_fill(const struct nasty *kind, char *text, size_t size);

#endif
