/* Drafts of the price book: what the tables store once, while flatten collects
 * it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_DRAFT_H
#define MREG_GEN_DRAFT_H

#include "pool.h"
#include "prices.h"

/* A rate with tickets in place of indices. */
struct raw_rate {
    struct mreg_condition_row on;  /* but for its window */
    size_t window, sheet;
};

struct raw_plan { struct raw_rate *at; size_t n; };

struct drafts {
    struct arena *arena;
    struct diags *diags;
    size_t accounts;
    size_t rates;               /* of all plans, before equal ones are one */
    struct pool prices;         /* of all sheets */
    struct pool values, units, sheets, windows, conditions, plans;
    LIST_OF(struct raw_plan) raw_plans;
};

void drafts_begin(struct drafts *l, struct catalogue *c);

/* Each copies its argument and returns a ticket for it. The words of a sheet
 * are those of place.h, so that equal numbers in two currencies are two. */
size_t drafts_sheet(struct drafts *l, const word_list *words);
size_t drafts_window(struct drafts *l, const weekly *w);
size_t drafts_plan(struct drafts *l, const struct raw_rate *rates, size_t n);

/* Sorts everything and fills the book; plans.index then maps tickets. */
void drafts_settle(struct drafts *l, struct pricebook *out);

#endif
