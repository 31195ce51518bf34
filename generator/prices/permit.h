/* Which tier may use which model, worked out here so that the runtime reads
 * one bit.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_PERMIT_H
#define MREG_GEN_PERMIT_H

#include "generator/stages.h"

/* Tells whether a tier may use a model, by their indices. */
bool tier_allows(const struct catalogue *c, const struct pricebook *b,
                 size_t tier, size_t model);

#endif
