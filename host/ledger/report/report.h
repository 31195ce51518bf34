/* Reports: the calls of a ledger, filtered, grouped by keys and summed, with
 * how much of each sum is known. What was asked for decides whether the sums of
 * each quarter of an hour are added or the calls themselves; both say the same.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_REPORT_H
#define MREG_LEDGER_REPORT_H

#include "base/period.h"
#include "host/ledger/rollup.h"
#include "mreg_ledger.h"

/* What calls are grouped by. The periods come first, as in base/period.h.
 * X(NAME, name); TAG is written as tag:KEY, and the names of REPORT_TAGS are
 * short for such. */
#define REPORT_KEYS(X) \
    PERIODS(X) X(BLOCK, block) X(PROVIDER, provider) X(MODEL, model) \
    X(SERVICE, service) X(GEO, geo) X(ACCOUNT, account) X(STATE, state) \
    X(RUN, run) X(SESSION, session) X(TASK, task) X(SOURCE, source) \
    X(TAG, tag)
#define X_(NAME, name) REPORT_##NAME,
enum report_key_kind { REPORT_KEYS(X_) REPORT_KEY_KINDS };
#undef X_
#define REPORT_TAGS(X) X(user) X(team) X(project) X(key) X(customer)

struct report_key {
    enum report_key_kind kind;
    const char *name;           /* as it was asked for: "day", "team" */
    mreg_text tag;              /* of TAG: the tag's key */
};

enum { REPORT_KEYS_MOST = 8, REPORT_TAGS_MOST = 8 };

struct report_query {
    int64_t since, until;       /* half-open, ms since 1970 */
    const struct zone *zone;
    struct report_key by[REPORT_KEYS_MOST];
    unsigned keys;
    const char *model, *provider, *service;     /* NULL: any */
    const char *run, *session, *task, *source;
    const char *tag[REPORT_TAGS_MOST];  /* key=value: all must be there */
    unsigned tags;
    bool from_rows;             /* do not add rollups, though they would do */
};

#define REPORT_UNTIL INT64_C(253402300800000)   /* 10000-01-01 */

/* A sum of 128 bits. */
struct report_wide { uint64_t low, high; };

/* The numbers of sums: those of ROLLUP_COUNTS, from 0 on. */
#define X_(column) SUM_##column = ROLLUP_##column - ROLLUP_calls,
enum { ROLLUP_COUNTS(X_) REPORT_SUMS = ROLLUP_SUMS - ROLLUP_calls };
#undef X_

struct report_sum {
    struct report_wide sum[REPORT_SUMS];
    struct report_wide n[MREG_METERS_COUNT];
    bool over;                  /* a sum of the ledger was too large for it */
};

struct report_row {
    int64_t value[REPORT_KEYS_MOST];    /* of a period: where it begins */
    mreg_text text[REPORT_KEYS_MOST];   /* what is written; may be empty */
    uint16_t currency;
    struct report_sum sum;
    struct report_wide converted;       /* of its price; see `scale` */
};

/* A rate that was used. */
struct report_rate {
    const char *date, *from, *rate, *source;
};

struct report {
    const struct report_query *query;
    struct report_row *rows;    /* in the order of their keys */
    size_t count;
    struct report_row *totals;  /* one for each currency */
    size_t currencies;
    bool from_rows;             /* where it came from */
    char in[4];                 /* the currency of `converted`; empty: none */
    unsigned scale;             /* converted amounts are 10^-(12 + scale) */
    const struct report_rate *rates;
    size_t rate_count;
};

/* Reads "day,model,tag:team" into a query. NULL, or what is wrong with the
 * word at *at of *size bytes. */
const char *report_by(struct report_query *q, struct arena *a,
                      const char *list, const char **at, size_t *size);

/* Answers a query. OK, or a status of mreg_ledger_open. */
mreg_ledger_status report_make(mreg_ledger *l, const struct report_query *q,
                               struct arena *a, struct report *out,
                               mreg_host_note *why);

/* Writes an amount of 10^-scale exactly, "12.5", and a zero byte; scale is 64
 * at most. */
#define REPORT_DECIMAL_ROOM 72
void report_decimal(struct report_wide amount, unsigned scale,
                    char out[REPORT_DECIMAL_ROOM]);

/* Cuts such a text to so many decimals, rounded half to even. */
void report_rounded(char text[REPORT_DECIMAL_ROOM], unsigned decimals);

/* Adds one sum to another. */
void report_add(struct report_sum *to, const struct report_sum *from);

static inline uint64_t report_count(const struct report_sum *s, unsigned i)
{
    return s->sum[i].high ? UINT64_MAX : s->sum[i].low;
}

static inline mreg_sum report_money(const struct report_row *r, unsigned i)
{
    return (mreg_sum){r->sum.sum[i].low, r->sum.sum[i].high, r->currency};
}

/* Tells whether the price of some of it is not known, so that there is at
 * least this. */
static inline bool report_open(const struct report_sum *s)
{
    return s->over || report_count(s, SUM_unknown) > 0;
}

#endif
