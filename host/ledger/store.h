/* Calls in the database.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_STORE_H
#define MREG_LEDGER_STORE_H

#include "entry.h"
#include "ledger.h"

/* Writes a call, inside a transaction, or counts it as a duplicate of the one
 * with its key that is in force. False after a fault. */
bool store_call(mreg_ledger *l, struct entry *e, int64_t registry);

/* A call as its row has it, for sums and comparisons. */
struct stored {
    int64_t id;
    uint64_t n[MREG_METERS_COUNT];
    struct rollup_call sums;    /* its `n` is the one above */
};

/* The columns that stored_read reads, in their order from 0 on. */
#define STORED_COLUMNS \
    "id, at, offer, state, currency, usage, weak, error, estimated, billed," \
    " price, list, inherited, unknown, latency, first"
bool stored_read(struct db_query *q, struct stored *out);

#endif
