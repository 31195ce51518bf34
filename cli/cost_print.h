/* A bill for people, and as JSON.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_COST_PRINT_H
#define MREG_CLI_COST_PRINT_H

#include "price_call.h"

void cost_print(struct out *o, const mreg *r, const struct call *c,
                const struct priced *p);
void cost_print_json(struct out *o, const mreg *r, const struct call *c,
                     const struct priced *p);

#endif
