/* What a run changed, for the person who ran it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_CHANGES_H
#define MREG_GEN_CHANGES_H

#include <stdio.h>

#include "base/arena.h"

/* Prints at most `most` rows that differ between two registries: `+` is new,
 * `-` gone, `~` the same row with other contents, old and new side by side;
 * then how many more there are, and where: "and 3 more; WHERE". */
void changes_print(struct arena *a, FILE *out, const char *old,
                   size_t old_size, const char *new, size_t new_size,
                   size_t most, const char *where);

#endif
