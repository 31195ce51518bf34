/* The price tables as text: everything has a name made from its content.
 *
 * What only one line uses is written on that line. So the line of a version
 * has all that is its own, and a price edit changes that line and the list of
 * values. The book is in that order: shared sheets and plans first, then the
 * others as the lines use them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_LISTING_H
#define MREG_GEN_LISTING_H

#include "emitting.h"

struct listing {
    const char **window, **condition, **sheet, **plan;  /* names */
    const char **windows, **sheets;                     /* contents */
    size_t sheets_put, plans_put;   /* the next one to be written */
};

/* price_tables.c: the end of prices.h, and prices.c. */
extern const char price_numbers[], price_arrays[];

void listing_fill(struct emitting *e, struct listing *s);

#endif
