/* Writing registry.tsv, which a reviewer reads in place of the tables.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_REPORT_H
#define MREG_GEN_REPORT_H

#include "base/output.h"
#include "generator/stages.h"

/* Fills registry.tsv: what the tables say, one fact a line, sorted. */
void report_rows(const struct catalogue *c, const struct pricebook *b,
                 const struct nametable *t, struct output *out);

#endif
