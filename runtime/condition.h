/* Under which conditions a rate holds: the one place of the runtime that
 * asks. The generator's price book packs and names the same conditions.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CONDITION_H
#define MREG_CONDITION_H

#include "price.h"
#include "spans.h"

/* The weekly ranges of a window; none if it is 0, which is "always", or if
 * the tables are out of range. */
struct mreg_run mreg_ranges_of(const mreg *r, uint32_t window);

/* Whether an instant lies in one of a window's ranges. */
int mreg_in_window(const mreg *r, uint32_t window, mreg_time at);

/* `on` has its defaults put in; `prompt` is all tokens of the input. */
MREG_INLINE int mreg_condition_holds(const mreg *r,
                                     const struct mreg_condition_row *c,
                                     const mreg_terms *on, uint64_t prompt)
{
    return c->service == on->service && (!c->geo || c->geo == on->geo)
           && c->from_tokens <= prompt
           && (!c->window || mreg_in_window(r, c->window, on->at));
}

#endif
