/* A list of models as a table: a row each, facts and prices as columns.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_MODELS_H
#define MREG_ANSWERS_MODELS_H

#include "filter.h"
#include "table.h"
#include "verdict.h"

/* What a call costs at a model, and which preferred capabilities it has. */
struct choice {
    mreg_model m;
    mreg_caps preferred;
    struct priced_at price;
};

struct models_list {
    const mreg *r;
    mreg_terms on;              /* of the prices */
    const mreg_model *rows;
    size_t count;
    const struct choice *choices;   /* of the rows; NULL: no call was asked
                                     * for, and the columns about one are
                                     * not there */
    bool is_used;               /* there are counts, so a cost */
};

/* Makes a table of a list, which refers to it. */
void models_table(const struct models_list *l, struct table *out);

/* Lists the models that pass a filter: of those that hold some words, the best
 * match first, if there are words (not NULL); else by row. */
void models_find(const mreg *r, struct arena *a, const char *words,
                 const struct model_filter *f, struct models_list *out);

#endif
