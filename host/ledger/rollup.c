/* Sums the calls of a transaction, and adds them to what the ledger has.
 *
 * SPDX-License-Identifier: MIT */
#include "rollup.h"

#include <stdlib.h>
#include <string.h>

#include "usage_blob.h"

/* Which meters have columns, as bits; and the column of each. */
#define X_(METER, column) | UINT64_C(1) << MREG_##METER
static const uint64_t own = 0 ROLLUP_METERS(X_);
#undef X_

static const uint8_t meters[] = {
#define X_(METER, column) MREG_##METER,
    ROLLUP_METERS(X_)
#undef X_
};

/* ---- in memory --------------------------------------------------------- */

static uint64_t hash_of(const struct rollup_key *k)
{
    uint64_t h = (uint64_t)k->bucket * 0x9E3779B97F4A7C15u;

    h = (h ^ (uint64_t)k->offer) * 0xBF58476D1CE4E5B9u;
    h = (h ^ ((uint64_t)k->currency << 8 | k->state)) * 0x94D049BB133111EBu;
    return h ^ h >> 29;
}

static bool same(const struct rollup_key *a, const struct rollup_key *b)
{
    return a->bucket == b->bucket && a->offer == b->offer
           && a->state == b->state && a->currency == b->currency;
}

static struct rollup *find(struct rollups *all, const struct rollup_key *k)
{
    size_t i = (size_t)hash_of(k) & (all->room - 1);

    while (all->at[i].used && !same(&all->at[i].key, k))
        i = (i + 1) & (all->room - 1);
    return &all->at[i];
}

static bool grow(struct rollups *all)
{
    struct rollups more = {NULL, all->n, all->room ? all->room * 2 : 64};

    more.at = calloc(more.room, sizeof *more.at);
    if (!more.at)
        return false;
    for (size_t i = 0; i < all->room; i++)
        if (all->at[i].used)
            *find(&more, &all->at[i].key) = all->at[i];
    free(all->at);
    *all = more;
    return true;
}

static struct rollup *get(struct rollups *all, const struct rollup_key *k)
{
    struct rollup *r;

    if (all->n * 2 >= all->room && !grow(all))
        return NULL;
    r = find(all, k);
    if (!r->used) {
        memset(r, 0, sizeof *r);
        r->key = *k;
        r->used = true;
        all->n++;
    }
    return r;
}

static void add(struct rollup *r, int64_t *to, int64_t n)
{
    if (__builtin_add_overflow(*to, n, to)) {
        *to = n < 0 ? INT64_MIN : INT64_MAX;
        r->over = true;
    }
}

static void add_usage(struct rollup *r, const uint64_t *n, int sign)
{
    for (size_t i = 0; i < sizeof meters; i++)
        add(r, &r->sum[i], sign * (int64_t)n[meters[i]]);
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        if (n[m] && !(own >> m & 1)) {
            add(r, &r->other[m], sign * (int64_t)n[m]);
            r->has_other = true;
        }
}

bool rollup_add(struct rollups *all, const struct rollup_call *c, int sign)
{
    struct rollup *r = get(all, &c->key);
    const int64_t price = c->has_price ? c->price : 0;
    const int64_t sums[] = {1, c->weak, c->error, price, c->list,
        c->has_billed ? c->billed : 0, c->has_billed ? price : 0,
        c->has_billed, c->inherited, c->inherited ? price : 0, c->unknown,
        c->unknown ? price : 0, c->estimated, c->estimated ? price : 0,
        c->latency_ms, c->latency_ms != 0, c->first_ms, c->first_ms != 0};

    _Static_assert(sizeof sums / sizeof *sums == ROLLUP_SUMS - ROLLUP_calls,
                   "in the order of ROLLUP_COUNTS");
    if (!r)
        return false;
    add_usage(r, c->n, sign);
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++)
        add(r, &r->sum[ROLLUP_calls + i], sign * sums[i]);
    return true;
}

static void add_rollup(struct rollup *r, const struct rollup *more)
{
    for (int i = 0; i < ROLLUP_SUMS; i++)
        add(r, &r->sum[i], more->sum[i]);
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        add(r, &r->other[m], more->other[m]);
    r->has_other |= more->has_other;
    r->over |= more->over;
}

bool rollup_merge(struct rollups *all, const struct rollup *more)
{
    struct rollup *r = get(all, &more->key);

    if (r)
        add_rollup(r, more);
    return r != NULL;
}

/* ---- in the ledger ----------------------------------------------------- */

static void bind_key(struct db_query *q, const struct rollup_key *k)
{
    db_bind(q, 1, k->bucket);
    db_bind(q, 2, k->offer);
    db_bind(q, 3, k->state);
    db_bind(q, 4, k->currency);
}

bool rollup_read(struct db_query *q, struct rollup *out)
{
    const struct db_bytes blob = db_blob(q, ROLLUP_SUMS);
    uint64_t other[MREG_METERS_COUNT];
    const bool whole = usage_read(blob.at, blob.size, other);

    for (int i = 0; i < ROLLUP_SUMS; i++)
        out->sum[i] = db_int(q, i);
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        out->other[m] = (int64_t)other[m];
    out->has_other = blob.size != 0;
    out->over = db_int(q, ROLLUP_SUMS + 1) != 0;
    return whole;
}

/* Adds what the ledger has. */
static bool add_old(struct rollup *r, struct db *d)
{
    struct db_query *q = db_query(d, "SELECT " ROLLUP_COLUMNS "others, over"
        " FROM rollup WHERE bucket=?1 AND offer=?2 AND state=?3"
        " AND currency=?4");
    struct rollup old;

    bind_key(q, &r->key);
    if (!db_step(q))
        return !db_status(d);
    if (!rollup_read(q, &old))
        return db_fail(d, MREG_LEDGER_DAMAGED, "a rollup's counts");
    db_reset(q);
    add_rollup(r, &old);
    return true;
}

static bool write_one(const struct rollup *r, struct db *d)
{
    struct db_query *q = db_query(d, "INSERT OR REPLACE INTO rollup(bucket,"
        " offer, state, currency, " ROLLUP_COLUMNS "others, over) VALUES"
        "(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,"
        "?19,?20,?21,?22,?23,?24,?25,?26,?27,?28,?29,?30)");
    uint64_t other[MREG_METERS_COUNT];
    uint8_t blob[USAGE_BLOB_SIZE];
    size_t size = 0;

    _Static_assert(ROLLUP_SUMS == 24, "a parameter for each");
    bind_key(q, &r->key);
    for (int i = 0; i < ROLLUP_SUMS; i++)
        db_bind(q, 5 + i, r->sum[i]);
    for (uint32_t m = 0; r->has_other && m < MREG_METERS_COUNT; m++)
        other[m] = r->other[m] > 0 ? (uint64_t)r->other[m] : 0;
    if (r->has_other)
        size = usage_write(other, blob);
    db_bind_blob(q, 5 + ROLLUP_SUMS, blob, size);
    db_bind(q, 6 + ROLLUP_SUMS, r->over);
    return db_done(q);
}

static bool remove_one(const struct rollup *r, struct db *d)
{
    struct db_query *q = db_query(d, "DELETE FROM rollup WHERE bucket=?1"
        " AND offer=?2 AND state=?3 AND currency=?4");

    bind_key(q, &r->key);
    return db_done(q);
}

bool rollup_write(struct rollups *all, struct db *d)
{
    for (size_t i = 0; i < all->room && !db_status(d); i++) {
        struct rollup *r = &all->at[i];

        if (!r->used || !add_old(r, d))
            continue;
        if (r->sum[ROLLUP_calls])
            write_one(r, d);
        else
            remove_one(r, d);
    }
    rollup_forget(all);
    return !db_status(d);
}

void rollup_forget(struct rollups *all)
{
    if (all->room > 4096)
        rollup_free(all);
    if (all->n)
        memset(all->at, 0, all->room * sizeof *all->at);
    all->n = 0;
}

void rollup_free(struct rollups *all)
{
    free(all->at);
    *all = (struct rollups){NULL, 0, 0};
}
