/* Judges prices, days and limits that contradict nothing and yet look like
 * slips, just before the tables are written.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_CHECKS_H
#define MREG_GEN_CHECKS_H

#include "generator/catalogue/catalogue.h"

/* Runs the soft checks on the prices that the runtime answers from the registry
 * in memory, so it comes last. What a version or a model confirms is listed in
 * catalogue.audit, not reported. Of prices that are `invented` only
 * those are reported that contradict themselves or other hosts. */
void plausible(struct catalogue *c, const mreg *r, bool invented);

#endif
