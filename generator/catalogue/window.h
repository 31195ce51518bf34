/* Weekly windows: from blocks of hours and weekdays to minutes of the UTC
 * week, Monday 00:00 = 0.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_WINDOW_H
#define MREG_GEN_WINDOW_H

#include "catalogue.h"

#define DAY_MINUTES 1440u
#define WEEK_MINUTES 10080u

/* The ranges of the minutes (of WEEK_MINUTES) that are not 0. */
weekly window_of(struct arena *a, const uint8_t *minutes);

/* Does an instant (ms UTC) lie in the window? */
bool window_holds(const weekly *w, int64_t ms);
bool window_inside(const weekly *inner, const weekly *outer);
bool windows_meet(const weekly *a, const weekly *b);
bool windows_equal(const weekly *a, const weekly *b);

/* The week cut up by windows: minutes that lie in the same of them form one
 * class. Class 0 is that of no window, if there is such a minute; then they
 * come by their first minute. */
struct week_class {
    uint64_t inside;      /* bit i: lies in window i */
    weekly minutes;
};
typedef LIST_OF(struct week_class) week_classes;

/* At most 64 windows; NULL ones hold always. Stops after `most` classes and
 * returns false. */
bool window_classes(struct arena *a, const weekly *const *windows, size_t n,
                    size_t most, week_classes *out);

#endif
