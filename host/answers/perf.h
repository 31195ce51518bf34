/* What was measured of models, as tables: of `mreg perf` and of the candidates
 * of `mreg recommend`; and as bars that show what is sure.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_PERF_H
#define MREG_ANSWERS_PERF_H

#include "mreg_measure.h"
#include "table.h"

struct perf_row {
    mreg_text model;            /* provider/name */
    mreg_text task;
    mreg_measured measured;
    uint64_t pico_usd;          /* what the call that is asked for costs */
    uint32_t place;             /* in the order of preference, from 1 */
    bool reaches;               /* it is sure to reach the target */
    bool on_front;
};

struct perf_rows {
    struct arena *arena;
    struct perf_row *at;
    size_t n, room;
};

/* The table of what was measured, and that of candidates with their cost. Both
 * refer to the rows. */
void perf_table(const struct perf_rows *rows, struct table *out);
void candidates_table(const struct perf_rows *rows, struct table *out);

/* Draws for each row a bar from 0 to 100 per cent: the share that succeeded,
 * and from where to where the true one may be. */
void perf_plot(struct out *o, const struct perf_rows *rows,
               struct screen screen);

#endif
