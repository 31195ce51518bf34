/* A bill for people, and as JSON.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_COST_TEXT_H
#define MREG_ANSWERS_COST_TEXT_H

#include "cost.h"

void cost_print(struct out *o, const mreg *r, const struct call *c,
                const struct priced *p);
void cost_print_json(struct out *o, const mreg *r, const struct call *c,
                     const struct priced *p);

#endif
