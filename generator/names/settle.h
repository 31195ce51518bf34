/* What the files that settle names share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SETTLE_H
#define MREG_GEN_SETTLE_H

#include "generator/stages.h"

/* Orders texts by their bytes, upper and lower case of ASCII alike. */
int compare_folded(struct text a, struct text b);

/* The loaders have refused all else with a better message; what gets past
 * them must not get into a table. */
bool name_valid(struct catalogue *c, enum diag_number number, struct text t,
                size_t most);

/* Collects what providers are called and refuses what two are. */
void settle_spellings(struct catalogue *c, struct nametable *out);

/* The provider that `text` begins with, under any of its spellings, and how
 * many bytes that takes with its separator; NULL if there is none. */
const struct spelling *spelling_of(const struct nametable *out,
                                   struct text text, size_t *taken);

/* Refuses an alias that carries the date of another model. */
void check_dates(struct catalogue *c);

#endif
