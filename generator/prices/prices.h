/* The price book, which flatten hands to image/ and emit/.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_PRICES_H
#define MREG_GEN_PRICES_H

#include "generator/catalogue/catalogue.h"

struct sheet {                  /* first_item is 0: the items are here */
    struct mreg_sheet_row row;
    struct mreg_item_row *at;
    size_t n;
    mreg_currency currency;
};
struct plan { struct mreg_rate_row *at; size_t n; };

/* A price entry as models have it: a line for each version, with the plan for
 * models of any geography and those for models of one. */
enum { SCHEDULE_VARIANTS = 1 + MREG_GEOS_COUNT };

struct schedule {
    const char *key;            /* provider/id of the prices, and the model
                                 * behind it if others are charged otherwise */
    const struct model *model[SCHEDULE_VARIANTS]; /* one of each, or NULL */
};

/* Each content is stored once. Indices are those of the runtime's tables, but
 * plans and sheets hold their rows themselves. Window 0 is "always", which is
 * empty. */
struct pricebook {
    LIST_OF(uint64_t) values;                     /* of items; ascending */
    LIST_OF(uint32_t) units;                      /* units[0] is 1 */
    LIST_OF(struct sheet) sheets;
    LIST_OF(struct mreg_condition_row) conditions;
    LIST_OF(weekly) windows;
    LIST_OF(struct plan) plans;
    size_t prices;                                /* different ones */
    size_t shared_sheets, shared_plans;           /* come first */
    LIST_OF(struct schedule) schedules;           /* sorted by key */
    size_t *schedule;                             /* of each model, or
                                                   * SIZE_MAX */
};

/* Sets model.plan[version]. Plans belong to models, not to prices: those of a
 * model that is served in one geography have that geography applied already.
 * Reports multiplied prices that are not whole and conditions that need a
 * combined entry. */
void flatten(struct catalogue *c, struct pricebook *out);
/* Finds the schedules and puts sheets and plans in the order of the tables,
 * which the head of order.c tells; flatten ends with it. */
void pricebook_order(struct catalogue *c, struct pricebook *b);
/* Returns a model of a schedule: all of them have the same prices. */
const struct model *schedule_model(const struct schedule *one);

#endif
