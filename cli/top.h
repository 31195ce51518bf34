/* What the live screen shows, and its writing.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_TOP_H
#define MREG_CLI_TOP_H

#include "reporting.h"

/* What was spent in a time. */
struct span { const char *name; int64_t from, until; struct report_row sum; };
enum { LAST_HOUR, TODAY, WEEK, MONTH, SPANS };

struct budget {
    mreg_text name;
    uint8_t unit, soft;
    uint64_t limit, used, left;
    int64_t ends, runs_out;     /* 0: not before its window ends */
    struct report_query query;
};

struct top {
    struct reporting reporting;
    bool once, json;
    int64_t now;
    struct span span[SPANS];
    struct { struct budget *at; size_t n, room; } budgets;
    struct report models;
};

void top_text(struct out *o, const struct top *t);
void top_json(struct out *o, const struct top *t);

#endif
