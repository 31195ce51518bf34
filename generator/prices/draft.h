/* Between flatten and the price book: everything the tables store once,
 * while it is collected.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_LEDGER_H
#define MREG_GEN_LEDGER_H

#include "pool.h"
#include "generator/stages.h"

/* A rate with tickets in place of indices. */
struct raw_rate {
    uint32_t from_tokens;
    uint8_t service, geo;      /* geo 0: any */
    size_t window, vector, scale;
};

struct raw_plan { struct raw_rate *at; size_t n; };

struct ledger {
    struct arena *arena;
    struct diags *diags;
    struct pool values, units, vectors, scales, windows, conditions, plans;
    LIST_OF(struct raw_plan) raw_plans;
};

void ledger_begin(struct ledger *l, struct catalogue *c);

/* Each copies its argument and gives a ticket. */
size_t ledger_vector(struct ledger *l, const word_list *words);
size_t ledger_window(struct ledger *l, const weekly *w);
size_t ledger_plan(struct ledger *l, const struct raw_rate *rates, size_t n);

/* Sorts everything and fills the book; plans.index then maps tickets. */
void ledger_settle(struct ledger *l, struct pricebook *out);

#endif
