/* Which inputs a registry was made from.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_DIGEST_H
#define MREG_GEN_DIGEST_H

#include "stages.h"

/* Fills c->digest. */
void digest_inputs(struct catalogue *c, const struct stages *how);

#endif
