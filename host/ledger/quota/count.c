/* What calls count against quotas: sums by window, brought up to the last call
 * that was recorded whenever somebody asks. A call that corrects another one
 * takes that out again.
 *
 * SPDX-License-Identifier: MIT */
#include "host/ledger/usage_blob.h"
#include "quota.h"

/* ---- which calls -------------------------------------------------------- */

/* Reads the next of an ascending list of scopes; 0 at its end. */
static uint64_t next_scope(struct db_bytes *list)
{
    uint64_t n = 0;
    const size_t size = varint_read((const uint8_t *)list->at, list->size, &n);

    list->at += size;
    list->size -= size;
    return size ? n : 0;
}

static bool has_all(struct db_bytes call, struct db_bytes wanted)
{
    uint64_t want;

    while ((want = next_scope(&wanted)) != 0) {
        uint64_t has;

        do
            has = next_scope(&call);
        while (has && has < want);
        if (has != want)
            return false;
    }
    return true;
}

bool quota_counts(const struct quota *q, const struct counted *c)
{
    return (!q->provider || q->provider == c->host
            || q->provider == c->provider)
           && (!q->model || q->model == c->name || q->model == c->model)
           && has_all(c->tags, q->tags);
}

int64_t quota_tokens(const uint64_t *n)
{
    uint64_t sum = 0;

    for (uint32_t i = 0; i <= MREG_REASONING; i++)
        if (n[i] > (uint64_t)INT64_MAX - sum)
            return INT64_MAX;
        else
            sum += n[i];
    return (int64_t)sum;
}

/* ---- sums --------------------------------------------------------------- */

/* A sum that does not fit stays at the largest number, which no limit is
 * above. */
static bool add(mreg_ledger *l, const struct quota *q,
                const struct counted *c, int sign)
{
    const int64_t begins = window_of_call(q, c->at);
    struct db_query *to = db_query(l->db, "INSERT INTO spent VALUES"
        "(?1, ?2, ?3, ?4) ON CONFLICT(quota, begins) DO UPDATE SET"
        " unknown = unknown + ?4, amount = CASE"
        " WHEN ?3 > 0 AND amount > 9223372036854775807 - ?3"
        " THEN 9223372036854775807 ELSE amount + ?3 END");

    if (begins < q->counted)
        return true;
    db_bind(to, 1, q->id);
    db_bind(to, 2, begins);
    db_bind(to, 3, sign * c->amount[q->is.unit]);
    db_bind(to, 4, q->is.unit == MREG_QUOTA_MONEY ? sign * c->unknown : 0);
    return db_done(to);
}

#define COUNTED "SELECT call.at, host, provider, name, model, members, price," \
    " currency, unknown, billed, usage, supersedes, call.id FROM call" \
    " JOIN offer ON offer.id = call.offer" \
    " LEFT JOIN scopes ON scopes.id = call.scopes "

/* What a call costs is what its provider says, where that is known. */
static bool read(mreg_ledger *l, struct db_query *row, struct counted *c)
{
    const struct db_bytes usage = db_blob(row, 10);
    const bool is_billed = !db_null(row, 9), is_ours = !db_int(row, 7);
    uint64_t n[MREG_METERS_COUNT];

    if (!usage_read(usage.at, usage.size, n))
        return db_fail(l->db, MREG_LEDGER_DAMAGED, "the usage of a call");
    *c = (struct counted){
        .at = db_int(row, 0), .host = db_int(row, 1),
        .provider = db_int(row, 2), .name = db_int(row, 3),
        .model = db_int(row, 4), .tags = db_blob(row, 5),
        .amount = {is_billed ? db_int(row, 9) : is_ours ? db_int(row, 6) : 0,
                   quota_tokens(n), 1},
        .unknown = !is_billed
                   && (!is_ours || db_null(row, 6) || db_int(row, 8))};
    return true;
}

static bool count(mreg_ledger *l, struct db_query *row, const struct quota *q,
                  size_t n, int sign)
{
    struct counted c;

    if (!read(l, row, &c))
        return false;
    for (size_t i = 0; i < n; i++)
        if (quota_counts(&q[i], &c) && !add(l, &q[i], &c, sign))
            return false;
    return true;
}

static bool take_out(mreg_ledger *l, const struct quotas *all, int64_t old)
{
    struct db_query *row = db_query(l->db, COUNTED "WHERE call.id = ?1");
    bool done;

    db_bind(row, 1, old);
    done = !db_step(row) || count(l, row, all->at, all->n, -1);
    db_reset(row);
    return done && !db_status(l->db);
}

static bool set_through(mreg_ledger *l, int64_t last)
{
    struct db_query *to = db_query(l->db,
        "UPDATE quota_state SET through = ?1");

    db_bind(to, 1, last);
    return db_done(to);
}

bool count_new(mreg_ledger *l, const struct quotas *all)
{
    const int64_t through = db_number(l->db,
                                      "SELECT through FROM quota_state");
    struct db_query *row = db_query(l->db, COUNTED
        "WHERE call.id > ?1 ORDER BY call.id");
    int64_t last = through;

    if (!all->n)
        return true;
    db_bind(row, 1, through);
    while (db_step(row)) {
        last = db_int(row, 12);
        if (!count(l, row, all->at, all->n, 1)
            || (!db_null(row, 11) && !take_out(l, all, db_int(row, 11))))
            break;
    }
    db_reset(row);
    return !db_status(l->db) && (last == through || set_through(l, last));
}

bool count_all(mreg_ledger *l, const struct quota *q)
{
    struct db_query *row = db_query(l->db, COUNTED "WHERE call.at >= ?1"
        " AND NOT EXISTS (SELECT 1 FROM call AS later"
        " WHERE later.supersedes = call.id)");

    db_bind(row, 1, q->counted);
    while (db_step(row) && count(l, row, q, 1, 1))
        ;
    db_reset(row);
    return set_through(l, db_number(l->db, "SELECT max(id) FROM call"));
}

/* ---- what there is ------------------------------------------------------ */

static int64_t plus(int64_t a, int64_t b)
{
    return b > 0 && a > INT64_MAX - b ? INT64_MAX : a + b;
}

static void sum_spent(mreg_ledger *l, const struct quota *q, struct window w,
                      struct quota_sums *s)
{
    struct db_query *row = db_query(l->db, "SELECT amount, unknown, begins"
        " FROM spent WHERE quota=?1 AND begins>=?2 AND begins<?3"
        " ORDER BY begins");

    db_bind(row, 1, q->id);
    db_bind(row, 2, w.begins);
    db_bind(row, 3, w.until);
    while (db_step(row)) {
        s->used = plus(s->used, db_int(row, 0));
        s->unknown += db_int(row, 1);
        if (s->first == INT64_MAX && db_int(row, 0) > 0)
            s->first = db_int(row, 2);
    }
    db_reset(row);
}

struct quota_sums quota_sums(mreg_ledger *l, const struct quota *q,
                             struct window w)
{
    struct quota_sums s = {.first = INT64_MAX};
    struct db_query *row;

    sum_spent(l, q, w, &s);
    row = db_query(l->db, "SELECT amount FROM held WHERE quota=?1"
                   " AND begins=?2");
    db_bind(row, 1, q->id);
    db_bind(row, 2, w.held);
    while (db_step(row))
        s.reserved = plus(s.reserved, db_int(row, 0));
    db_reset(row);
    return s;
}

int64_t quota_left(const struct quota *q, struct quota_sums s)
{
    const int64_t gone = plus(s.used, s.reserved);

    return (int64_t)q->is.limit > gone ? (int64_t)q->is.limit - gone : 0;
}
