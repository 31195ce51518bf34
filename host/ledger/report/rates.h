/* A user's table of exchange rates, a line a day: date,from,to,rate,source. No
 * day is taken for another one, and no rate is turned round: its inverse would
 * have to be rounded.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_REPORT_RATES_H
#define MREG_LEDGER_REPORT_RATES_H

#include "base/decimal.h"
#include "base/note.h"
#include "report.h"

struct rate {
    struct report_rate text;
    char to[4];
    struct decimal value;
    bool used;
};

struct rates {
    struct rate *at;
    size_t n, room;
};

/* Reads a table. False with `why`, which names the line. */
bool rates_read(struct rates *t, struct arena *a, const char *bytes,
                size_t size, struct note *why);

/* Converts each row of a report to a currency, by the rate of each day, and
 * lists the rates. The last key of the report is the day; rows that differ in
 * it alone become one, and the query loses that key. False with `why` if a day
 * has no rate, or a sum does not fit 128 bits. */
bool rates_convert(const struct rates *t, struct arena *a, const char *to,
                   struct report_query *q, struct report *r,
                   struct note *why);

#endif
