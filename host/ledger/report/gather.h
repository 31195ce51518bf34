/* How a report comes by its sums.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_REPORT_GATHER_H
#define MREG_LEDGER_REPORT_GATHER_H

#include "facts.h"
#include "groups.h"
#include "host/ledger/store.h"

/* Columns of the query of calls behind those of STORED_COLUMNS. */
enum { CALL_SCOPES = 16, CALL_RUN, CALL_SESSION, CALL_TASK, CALL_SOURCE };

struct gather {
    struct arena *arena;
    struct facts facts;
    struct groups groups;
    struct period period[REPORT_KEYS_MOST];     /* of the last call */
    struct { mreg_text *at; size_t n, room; } texts;
    struct { int64_t **at; size_t n, room; } values;    /* by offers */
    struct { int64_t *at; size_t n, room; } blocks, replaced;
    int64_t run, session, task, source;         /* words; -1: any */
    bool rows;
    /* Unless it is NULL each call goes there, and no sums are made. */
    void (*each)(void *state, int64_t at, const struct stored *c,
                 const struct fact_offer *offer);
    void *state;
};

/* Reads what a query asks for, inside a transaction; `g` was zeroed but for
 * `each` and `state`. Faults are those of `d`. */
void gather(struct gather *g, struct db *d, struct arena *a,
            const struct report_query *q);

#endif
