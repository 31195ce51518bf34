/* The `version` and `rate` lines of registry/.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_RATES_H
#define MREG_GEN_RATES_H

#include "fields.h"

/* Appends the lines of all versions of a model. */
void put_rate_rows(struct reporting *e, struct buffer *b, mreg_model model);

#endif
