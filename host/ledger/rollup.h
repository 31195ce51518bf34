/* Rollups: the sums of calls over a quarter of an hour, kept in the same
 * transaction as the calls. Each zone in use is a multiple of a quarter of an
 * hour away from UTC, so that days and months anywhere are sums of rollups.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_ROLLUP_H
#define MREG_LEDGER_ROLLUP_H

#include "sqlite.h"

#define ROLLUP_MS INT64_C(900000)   /* of a bucket, which is numbered by
                                     * at / ROLLUP_MS */

/* The meters that have a column of their own; others are in the blob `others`,
 * as in a call's usage.  X(METER, column) */
#define ROLLUP_METERS(X) \
    X(INPUT, input) X(CACHE_READ, cache_read) X(CACHE_WRITE, cache_write) \
    X(CACHE_WRITE_1H, cache_write_1h) X(OUTPUT, output) \
    X(REASONING, reasoning)

/* What else is summed. Amounts are picodollars of the row's currency, those of
 * calls whose price is not known are not in `price`; a call with an unknown
 * meter counts as unknown, with the known part in `price` and in
 * `unknown_price`. `billed_ours` is our price of calls that have a bill.
 * X(column) */
#define ROLLUP_COUNTS(X) \
    X(calls) X(weak) X(errors) X(price) X(list) X(billed) X(billed_ours) \
    X(billed_calls) X(inherited) X(inherited_price) X(unknown) \
    X(unknown_price) X(estimated) X(estimated_price) X(latency) \
    X(latency_calls) X(first) X(first_calls)

enum {
#define X_(METER, column) ROLLUP_##column,
    ROLLUP_METERS(X_)
#undef X_
#define X_(column) ROLLUP_##column,
    ROLLUP_COUNTS(X_)
#undef X_
    ROLLUP_SUMS
};

/* The names of the columns, in that order, with a comma behind each. */
#define ROLLUP_COLUMN_(METER, column) #column ", "
#define ROLLUP_COUNT_(column) #column ", "
#define ROLLUP_COLUMNS \
    ROLLUP_METERS(ROLLUP_COLUMN_) ROLLUP_COUNTS(ROLLUP_COUNT_)

struct rollup_key {
    int64_t bucket, offer;
    uint8_t state;
    uint16_t currency;
};

struct rollup {
    struct rollup_key key;
    int64_t sum[ROLLUP_SUMS];
    int64_t other[MREG_METERS_COUNT];
    bool has_other, used;
    bool over;              /* a sum did not fit; it is the largest there is */
};

/* The changes of one transaction. */
struct rollups {
    struct rollup *at;      /* a hash table */
    size_t n, room;
};

/* What is summed of one call. */
struct rollup_call {
    struct rollup_key key;
    const uint64_t *n;      /* MREG_METERS_COUNT; each below 2^63 */
    bool weak, error, estimated, has_billed, has_price;
    bool inherited, unknown;
    int64_t price, list, billed;
    uint32_t latency_ms, first_ms;
};

/* Reads a row of ROLLUP_COLUMNS, others and over, from column 0 on; all but
 * its key. False if the blob is none. */
bool rollup_read(struct db_query *q, struct rollup *out);

/* Adds a call, or takes it away with `sign` -1. False without memory. */
bool rollup_add(struct rollups *all, const struct rollup_call *c, int sign);

/* Adds sums that were read. False without memory. */
bool rollup_merge(struct rollups *all, const struct rollup *r);

/* Writes the changes and forgets them. */
bool rollup_write(struct rollups *all, struct db *d);
void rollup_forget(struct rollups *all);
void rollup_free(struct rollups *all);

#endif
