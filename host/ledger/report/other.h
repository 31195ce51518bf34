/* Recorded usage at other prices: of another model, another service, without
 * a cache, or as a registry has them on another day. The ledger is only read.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_REPORT_OTHER_H
#define MREG_LEDGER_REPORT_OTHER_H

#include "base/out.h"
#include "report.h"

struct other {
    const mreg *r;
    mreg_model model;           /* MREG_NONE: each call's own */
    bool has_service, no_cache;
    uint8_t service;
    int64_t at;                 /* 0: each call's own instant */
};

/* What calls of a model cost and would cost. Only calls of which both are
 * wholly known, in US dollars, are compared. */
struct other_row {
    mreg_text model;            /* as it was; empty: the sum */
    uint64_t calls, compared, inherited;
    uint64_t unknown_was, unknown_now;
    mreg_sum was, now;
};

struct other_answer {
    struct other_row *rows;     /* by name */
    size_t count;
    struct other_row total;
};

mreg_ledger_status other_make(mreg_ledger *l, const struct report_query *q,
                              const struct other *o, struct arena *a,
                              struct other_answer *out, mreg_host_note *why);

/* Writes now - was as a decimal, with its sign. */
#define OTHER_ROOM (MREG_MONEY_SIZE + 1)
void other_difference(const struct other_row *row, char out[OTHER_ROOM]);

/* Writes the members of a row as JSON. */
void other_json(struct out *o, const struct other_answer *a);

#endif
