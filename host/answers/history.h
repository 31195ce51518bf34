/* The prices of a model over time: a row for each version, and plots.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_HISTORY_H
#define MREG_ANSWERS_HISTORY_H

#include "table.h"

struct history {
    const mreg *r;
    mreg_model m;
    mreg_terms on;              /* of the calls; `at` is now */
    mreg_meters meters;         /* those that are asked for; 0: all that are
                                 * priced */
    /* Worked out by history_of. */
    unsigned count;             /* of the meters that are shown */
    struct history_meter {
        mreg_meter meter;
        struct price_text like; /* its first price: unit and currency */
    } shown[MREG_METERS_COUNT];
    struct table_column *columns;
};

/* Works out what there is to show. */
void history_of(struct history *h, struct arena *a);

/* Makes a table of it, which refers to it. */
void history_table(const struct history *h, struct table *out);

/* Draws the price of a shown meter; false if no price of it is known. */
bool history_plot(struct out *o, const struct history *h, unsigned shown,
                  struct arena *a, struct screen screen);

#endif
