/* The override algebra of one version: which entry decides a meter's price
 * under given conditions, and which multipliers reach it.
 *
 * A condition is the set of calls it holds for; an entry is narrower than
 * another if its set lies inside the other's. Of the entries that hold and
 * state a price for a meter, the one inside all others decides.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_ALGEBRA_H
#define MREG_GEN_ALGEBRA_H

#include "pool.h"
#include "generator/catalogue/window.h"

#define ENTRIES_MAX 64u

struct algebra {
    struct catalogue *c;
    const struct version *v;
    bool quiet;                          /* already reported */
    uint64_t states[MREG_METERS_COUNT];  /* entries with a price for it */
    uint64_t around[ENTRIES_MAX];        /* entries as wide or wider */
    uint64_t same[ENTRIES_MAX];          /* of those, as wide */
    uint64_t within[ENTRIES_MAX];        /* entries that are narrower */
};

/* The version has at most ENTRIES_MAX entries. Reports entries that state
 * one price under one condition. */
void algebra_begin(struct algebra *g, struct catalogue *c,
                   const struct version *v, bool quiet);

/* Returns the entries that hold for a call of these tokens, service and
 * geography. `windows`: bits of those whose window holds. */
uint64_t algebra_holding(const struct algebra *g,
                         const struct mreg_condition_row *call,
                         uint64_t windows);

/* Returns the price that decides when the entries `holding` hold; never NULL.
 * Reports entries that need a combined one. */
const struct price *algebra_price(const struct algebra *g, uint64_t holding,
                                  unsigned meter);

/* What a meter costs, multiplied out. */
struct charge {
    struct price price;
    bool own;                 /* stated for this meter, not inherited */
};

/* Finds what all meters cost when the entries `holding` hold. */
void algebra_charges(const struct algebra *g, uint64_t holding,
                     struct charge charges[MREG_METERS_COUNT]);

/* Writes the words of a sheet: meter, units (0: unknown) and picodollars of
 * each price that is stated; and, with MREG_INHERITED in the meter, of each
 * that differs from the parent's because something else multiplies it. */
void charges_sheet(struct arena *a,
                   const struct charge charges[MREG_METERS_COUNT],
                   word_list *out);

/* Reports products that are not whole or do not fit. */
void algebra_prove(const struct algebra *g, uint64_t holding);

#endif
