/* The models that can serve a call, in the order in which they are chosen.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_SELECTION_H
#define MREG_ANSWERS_SELECTION_H

#include "models.h"
#include "verdict.h"

struct selection {
    const mreg *r;
    const struct wanted *w;
    mreg_model *models;         /* the best first */
    struct choice *choices;     /* of these */
    size_t count;
    size_t against[REASONS_COUNT];  /* of the others: by their first reason */
};

/* Chooses: models with a known cost in USD before those in another currency,
 * and these before those without; then those with most preferred capabilities,
 * then the cheapest, then by row. Without counts there are no costs, and the
 * price of a token of input and one of output is compared. */
void select_models(const mreg *r, struct arena *a, const struct wanted *w,
                   struct selection *out);

/* Says what a call costs at each of some models, and what they prefer. */
void choose_each(const mreg *r, const struct wanted *w,
                 const mreg_model *models, size_t count, struct choice *out);

/* How one model fares: its place among the chosen, from 1, or 0 with reasons;
 * writes it for people and as JSON. */
struct fared {
    const struct answering *by;
    const struct selection *s;  /* NULL: it was asked for alone */
    const mreg *r;
    const struct wanted *w;
    mreg_model m;
    size_t place;
    struct choice choice;
};
void fare(const struct selection *s, mreg_model m, struct fared *out);
bool fares(const struct fared *f);      /* is nothing against it? */
void fared_text(struct out *o, const struct fared *f);
void fared_json(struct out *o, const struct fared *f);

#endif
