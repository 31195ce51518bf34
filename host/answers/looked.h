/* When somebody last looked at a price, how long ago that was, and who says
 * what it is.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_LOOKED_H
#define MREG_ANSWERS_LOOKED_H

#include "base/note.h"
#include "base/out.h"
#include "mreg.h"

/* How old a price may be, as --max-age says it; without `given`, as old as it
 * likes. */
struct age_limit { bool given; uint32_t days; };
#define AGE_MOST 36500u         /* days that --max-age may say */

/* Reads "90d" or "12w": digits without a sign, then d for days or w for weeks.
 * False on anything else and past AGE_MOST. */
bool age_parse(const char *text, size_t size, struct age_limit *out);

/* Returns the days from the look at a price to an instant, or to the end of
 * the price if that is earlier; 0 if somebody looked later than that. Only
 * `until` and `checked` of the version are read; `checked` must be known. */
uint32_t looked_age(const mreg_version *v, mreg_time at);

/* Is the price older than the limit? One whose day is not known is. */
bool looked_stale(const mreg_version *v, mreg_time at, struct age_limit most);

/* Write the members "checked" and "sources" of a price, each unless nothing is
 * known of it; looked_json writes both, with "age" and "stale" (if it is
 * true) after the day. */
void checked_json(struct out *o, bool *first, mreg_time checked);
void sources_json(struct out *o, bool *first, mreg_text source);
void looked_json(struct out *o, bool *first, const mreg_version *v,
                 mreg_time at, struct age_limit most);

/* Says which price is older than the limit, and of which day it is. */
void looked_note(struct note *n, const mreg *r, mreg_model m,
                 const mreg_version *v, mreg_time at, struct age_limit most);
#define LOOKED_CURE "take a newer registry, or look it up and state the " \
                    "day as `checked:` in an overlay"

#endif
