/* Which inputs a registry was made from.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_DIGEST_H
#define MREG_GEN_DIGEST_H

#include "generator/catalogue/catalogue.h"

/* Fills c->digest. */
void digest_inputs(struct catalogue *c, const char *definitions,
                   const char *pricing, const char *const *overlays,
                   size_t count);

#endif
