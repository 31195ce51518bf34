/* The price book: what flatten hands to those that write and to the registry
 * in memory.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_PRICES_H
#define MREG_GEN_PRICES_H

#include "generator/catalogue/catalogue.h"

struct sheet {                  /* first_item is 0: the items are here */
    struct mreg_sheet_row row;
    struct mreg_item_row *at;
    size_t n;
};
struct plan { struct mreg_rate_row *at; size_t n; };

/* All content is stored once; indices are as the runtime wants them, except
 * that plans and sheets hold their runs themselves. Index 0 of windows is
 * "always" (empty). */
struct pricebook {
    LIST_OF(uint64_t) values;                     /* of items; ascending */
    LIST_OF(uint32_t) units;                      /* units[0] is 1 */
    LIST_OF(struct sheet) sheets;
    LIST_OF(struct mreg_condition_row) conditions;
    LIST_OF(weekly) windows;
    LIST_OF(struct plan) plans;
    size_t prices;                                /* different ones */
};

/* Sets model.plan, one per version, because a model that is a geography of
 * its own has that resolved in its plans. Reports multiplied prices that
 * are not whole and conditions that need a combined entry. */
void flatten(struct catalogue *c, struct pricebook *out);
/* The soft checks, on the prices that the runtime answers from the registry
 * in memory: run last. What a version confirms goes to catalogue.audit
 * instead. */
void plausible(struct catalogue *c, const mreg *r);

#endif
