/* Which tier may use which model, worked out here so that the runtime reads
 * one bit.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_PERMIT_H
#define MREG_GEN_PERMIT_H

#include "generator/catalogue/catalogue.h"

/* Tells whether a tier may use a model, by their indices. Asks the registry
 * what the model costs. */
bool tier_allows(const struct catalogue *c, const mreg *r, size_t tier,
                 size_t model);

#endif
