/* The lines of a bill with the prices that made them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_COST_ROWS_H
#define MREG_ANSWERS_COST_ROWS_H

#include "cost.h"
#include "price_text.h"

struct cost_row {
    uint32_t meter;
    struct price_text price;    /* empty texts where it is unknown */
    char amount[MREG_MONEY_SIZE];
    char list[MREG_MONEY_SIZE]; /* at list prices; empty for account 0 */
    const char *remark, *layer; /* empty if there is nothing to say */
};

/* Returns how many rows there are: each meter that has a line, and each
 * whose price is unknown. */
unsigned cost_rows(const struct priced *p,
                   struct cost_row rows[MREG_METERS_COUNT]);

#endif
