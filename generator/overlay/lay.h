/* The steps of laying an overlay over a catalogue.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_LAY_H
#define MREG_GEN_LAY_H

#include "generator/catalogue/ratio.h"

/* `own` holds what the overlay's files say, and as its providers and flavours
 * those of `c` with its own behind them. */
void lay_definitions(struct catalogue *c, const struct catalogue *own);
void lay_prices(struct catalogue *c, const struct catalogue *own);

/* Returns the versions of `list`, which may be empty, with those of `own` laid
 * over them: cut where either changes. Reports an overlay's version that
 * changes nothing. */
struct price_entry lay_versions(struct catalogue *c,
                                const struct price_entry *list,
                                const struct price_entry *own);

/* Returns `own` laid over `list`, from `from` on. Sets *changes if it charges
 * anything else than the list would. */
struct version lay_version(struct catalogue *c, const struct version *list,
                           const struct version *own, int64_t from,
                           bool *changes);

/* ---- proportions -------------------------------------------------------- */

/* Finds the one ratio of all that `own` states to the list, or reports that
 * there is none. */
bool find_ratio(struct catalogue *c, const struct version *list,
                const struct version *own, struct ratio *out);

/* Returns what the list's entries of exactly these conditions state for a
 * meter; NULL if they state nothing. */
const struct price *stated_when(const struct version *list,
                                const struct when *when, unsigned meter);
/* Returns the entry of exactly these conditions that multiplies a meter. */
const struct override *multiplied_when(const struct version *list,
                                       const struct when *when,
                                       unsigned meter);
bool same_when(const struct when *a, const struct when *b);

#endif
