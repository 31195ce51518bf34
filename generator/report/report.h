/* Writing registry.tsv, which a reviewer reads in place of the tables.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_REPORT_H
#define MREG_GEN_REPORT_H

#include "base/output.h"
#include "generator/names/names.h"

/* Fills registry.tsv: what the tables say, one fact a line, sorted. Prices
 * are those that the runtime answers from `r`, the registry in memory. */
void report_rows(const struct catalogue *c, const struct nametable *t,
                 const mreg *r, struct output *out);

#endif
