/* Divides a sheet into what its row has places for and what remains as items.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_PLACE_H
#define MREG_GEN_PLACE_H

#include "prices.h"

#define SHEET_WORDS 3u          /* meter, units, pico; see algebra.h */

struct placed_item {
    uint8_t meter;              /* with MREG_INHERITED where it is so */
    uint64_t units, pico;       /* units 0: unknown */
};

struct placed {
    struct mreg_sheet_row row;
    struct placed_item item[MREG_METERS_COUNT];
    size_t n;                   /* items */
    mreg_currency currency;
};

/* Divides the words that algebra_sheet writes. A word more is a currency other
 * than USD. */
void place(const uint64_t *words, size_t n, struct placed *out);

#endif
