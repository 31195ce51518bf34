/* The prices of one model of a snapshot.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SNAPSHOT_PRICES_H
#define MREG_GEN_SNAPSHOT_PRICES_H

#include "fields.h"

/* Fills the prices and overrides of a version of the model `id` from a
 * `pricing` object. A price of -1 becomes PRICE_UNKNOWN; one that is rounded
 * is listed in the catalogue's audit. */
void snapshot_prices(struct catalogue *c, struct text id,
                     const struct node *pricing, const struct trail *at,
                     struct version *v);

#endif
