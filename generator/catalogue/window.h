/* Weekly windows: from blocks of hours and weekdays to minutes of the UTC
 * week, Monday 00:00 = 0.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_WINDOW_H
#define MREG_GEN_WINDOW_H

#include "catalogue.h"
#include "generator/read/read.h"

#define DAY_MINUTES 1440u
#define WEEK_MINUTES 10080u

/* Reads a block of hours and weekdays, or a list of them as their union. */
reader read_window;   /* weekly */

/* Makes ranges of those of the WEEK_MINUTES minutes that are not 0. */
weekly window_of(struct arena *a, const uint8_t *minutes);

/* Tells whether an instant (ms UTC) is in the window. */
bool window_holds(const weekly *w, int64_t ms);
bool window_inside(const weekly *inner, const weekly *outer);
bool windows_meet(const weekly *a, const weekly *b);
bool windows_equal(const weekly *a, const weekly *b);

/* Windows divide the week into classes: minutes that are in the same windows
 * form one. The class in no window comes first, if there is such a minute;
 * the others are sorted by their first minute. */
struct week_class {
    uint64_t inside;      /* bit i: in window i */
    weekly minutes;
};
typedef LIST_OF(struct week_class) week_classes;

/* Finds the classes of at most 64 windows, of which NULL ones always hold.
 * Returns false, without more classes, if there are more than `most`. */
bool window_classes(struct arena *a, const weekly *const *windows, size_t n,
                    size_t most, week_classes *out);

#endif
