/* Hours, days, weeks, months and years of a time zone, as half-open spans of
 * instants that follow each other without a gap.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_PERIOD_H
#define MREG_BASE_PERIOD_H

#include "zone.h"

/* X(NAME, name) */
#define PERIODS(X) \
    X(HOUR, hour) \
    X(DAY, day) \
    X(WEEK, week) \
    X(MONTH, month) \
    X(YEAR, year)

#define X_(NAME, name) PERIOD_##NAME,
enum period_kind { PERIODS(X_) PERIOD_KINDS };
#undef X_

extern const char *const period_names[PERIOD_KINDS];

/* Milliseconds since 1970: from is in it, until is not. */
struct period { int64_t from, until; };

/* Returns the period that holds an instant. A day begins at the first instant
 * at which a clock in the zone shows its 00:00 or later, so a day may have 23
 * or 25 hours; a week begins on Monday. An hour begins at a full hour and ends
 * early where the offset changes within it. */
struct period period_at(const struct zone *z, enum period_kind kind,
                        int64_t ms);

/* Returns where the period of an instant, moved on by `n` periods (back if it
 * is negative), begins; of hours these are 60 minutes each. */
int64_t period_move(const struct zone *z, enum period_kind kind, int64_t ms,
                    int n);

/* Writes what a period is called that begins at `from`: 2026-11-29T14:00+01:00,
 * 2026-11-29, the Monday of a week, 2026-11, 2026. */
#define PERIOD_TEXT_ROOM 32
void period_text(const struct zone *z, enum period_kind kind, int64_t from,
                 char out[PERIOD_TEXT_ROOM]);

#endif
