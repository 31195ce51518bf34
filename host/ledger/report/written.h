/* Reports as JSON.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_REPORT_WRITTEN_H
#define MREG_LEDGER_REPORT_WRITTEN_H

#include "base/out.h"
#include "report.h"

/* Writes a report as one JSON object and a newline. */
void report_json(struct out *o, const struct report *r);

/* Tells whether nothing at all is known of what some calls cost. */
bool report_unpriced(const struct report_sum *s);

/* Write members of an object that has some: of a sum with its coverage; an
 * amount as a text, or null if it is not known; an instant, or null for 0. */
void report_sum_members(struct out *o, bool *first,
                        const struct report_row *row);
void report_money_member(struct out *o, bool *first, const char *key,
                         const mreg_sum *money, bool known);
void report_instant_member(struct out *o, bool *first, const char *key,
                           int64_t ms);

#endif
