/* A report for people and for spreadsheets.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_REPORT_VIEW_H
#define MREG_CLI_REPORT_VIEW_H

#include "host/answers/table.h"
#include "host/ledger/report/report.h"

struct report_view {
    const struct report *report;
    bool zeros;                 /* in CSV nothing is written as 0 */
    struct table_column columns[TABLE_COLUMNS];
};

/* Makes a table of a report, which is valid as long as both are. */
void report_table(struct report_view *v, const struct report *r,
                  struct table *t);

/* Writes the sum, "total >= 12.5 USD, 3 calls", and what is not known. */
void report_total(struct out *o, const struct report *r);

/* Draws the cost over time. The first key must be a period. */
void report_plot(struct out *o, const struct report *r, struct arena *a,
                 struct screen screen, int64_t now);

#endif
