/* Under which conditions a rate holds. No other place of the runtime asks. The
 * generator has the same conditions in generator/catalogue/condition.h.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CONDITION_H
#define MREG_CONDITION_H

#include "price.h"
#include "spans.h"

/* Returns the weekly ranges of a window; none if it is 0, which is "always",
 * or if the tables are out of range. */
struct mreg_run mreg_ranges_of(const mreg *r, uint32_t window);

/* Tells whether an instant is in one of a window's ranges. */
int mreg_in_window(const mreg *r, uint32_t window, mreg_time at);

/* Returns all that terms say but the instant; 0 if that is nothing special.
 * Compilers make one load of it. */
static inline uint32_t mreg_terms_word(const mreg_terms *on)
{
    return on->service | (uint32_t)on->geo << 8 | (uint32_t)on->account << 16;
}

/* Return the account and the service of a call, and those that a condition is
 * for, as one word. */
MREG_INLINED uint32_t mreg_asked_word(const mreg_terms *on)
{
    return mreg_terms_word(on) & 0xFFFF00FFu;
}

MREG_INLINED uint32_t mreg_for_word(const struct mreg_condition_row *c)
{
    return c->service | (uint32_t)c->zero << 8 | (uint32_t)c->account << 16;
}

/* Tells whether a condition that is for the account and service of a call
 * holds at an instant; `prompt` is all tokens of the input. */
MREG_INLINE int mreg_condition_holds(const mreg *r,
                                     const struct mreg_condition_row *c,
                                     const mreg_terms *on, mreg_time at,
                                     uint64_t prompt)
{
    return (!c->geo || c->geo == on->geo) && c->from_tokens <= prompt
           && (!c->window || mreg_in_window(r, c->window, at));
}

/* Tells whether a condition is for other than standard terms, on which only
 * the size of the input and the hour may still decide. */
static inline int mreg_condition_is_special(const struct mreg_condition_row *c)
{
    return mreg_for_word(c) || c->geo;
}

/* Returns the bytes of a condition that say nothing; they must be 0. */
static inline uint32_t mreg_condition_idle(const struct mreg_condition_row *c)
{
    return c->spare | (uint32_t)c->zero << 8;
}

/* Says what a condition asks for. */
static inline void mreg_condition_view(const mreg *r,
                                       const struct mreg_condition_row *c,
                                       mreg_rate *out)
{
    const struct mreg_run windows = mreg_ranges_of(r, c->window);

    out->from_tokens = c->from_tokens;
    out->windows = windows.end - windows.first;
    out->account = c->account;
#define TAKE(member, count) out->member = c->member;
    MREG_CONDITION_NAMES(TAKE)
#undef TAKE
}

#endif
