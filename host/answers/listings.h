/* Providers, capabilities and tiers as tables.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_LISTINGS_H
#define MREG_ANSWERS_LISTINGS_H

#include "table.h"

/* Makes a table of each kind; what it counts is in the arena. Prices are
 * counted that are known at an instant. */
void providers_table(const mreg *r, struct arena *a, mreg_time at,
                     struct table *out);
void caps_table(const mreg *r, struct arena *a, struct table *out);
void tiers_table(const mreg *r, struct arena *a, struct table *out);

#endif
