/* Writes calls: a new one, a correction of the one in force with the same key,
 * or nothing but a count of duplicates.
 *
 * SPDX-License-Identifier: MIT */
#include "store.h"

#include "usage_blob.h"
#include "words.h"

/* ---- what is there ----------------------------------------------------- */

bool stored_read(struct db_query *q, struct stored *out)
{
    struct db_bytes usage = db_blob(q, 5);
    struct rollup_call *s = &out->sums;

    out->id = db_int(q, 0);
    s->key = (struct rollup_key){db_int(q, 1) / ROLLUP_MS, db_int(q, 2),
        (uint8_t)db_int(q, 3), (uint16_t)db_int(q, 4)};
    s->n = out->n;
    s->weak = db_int(q, 6) != 0;
    s->error = db_int(q, 7) != 0;
    s->estimated = db_int(q, 8) != 0;
    s->has_billed = !db_null(q, 9);
    s->billed = db_int(q, 9);
    s->has_price = !db_null(q, 10);
    s->price = db_int(q, 10);
    s->list = db_null(q, 11) ? s->price : db_int(q, 11);
    s->inherited = db_int(q, 12) != 0;
    s->unknown = !s->has_price || db_int(q, 13) != 0;
    s->latency_ms = (uint32_t)db_int(q, 14);
    s->first_ms = (uint32_t)db_int(q, 15);
    return usage_read(usage.at, usage.size, out->n);
}

/* Finds the call in force with a key; false if there is none, or after a
 * fault. */
static bool find(mreg_ledger *l, const struct entry *e, struct stored *out)
{
    struct db_query *q = db_query(l->db, "SELECT " STORED_COLUMNS
        " FROM call WHERE key=?1 AND key2=?2 ORDER BY id DESC LIMIT 1");
    bool found, whole;

    db_bind(q, 1, e->key[0]);
    db_bind(q, 2, e->key[1]);
    found = db_step(q);
    whole = found && stored_read(q, out);
    db_reset(q);
    if (found && !whole)
        db_fail(l->db, MREG_LEDGER_DAMAGED, "the usage of a call");
    return whole;
}

/* ---- the new one ------------------------------------------------------- */

static struct rollup_call sums_of(const struct entry *e, int64_t offer)
{
    const mreg_call *c = e->call;

    return (struct rollup_call){
        .key = {c->at / ROLLUP_MS, offer, c->state, e->currency},
        .n = c->usage.n, .weak = e->weak, .error = c->error.size != 0,
        .estimated = c->estimated != 0, .has_billed = c->has_billed != 0,
        .has_price = e->has_price, .inherited = e->inherited != 0,
        .unknown = !e->has_price || e->unknown, .price = e->price,
        .list = e->list, .billed = (int64_t)c->billed,
        .latency_ms = c->latency_ms, .first_ms = c->first_ms};
}

static int64_t word(mreg_ledger *l, mreg_text t)
{
    return word_number(l, t.at, t.size);
}

static int64_t offer_of(mreg_ledger *l, const struct entry *e)
{
    const mreg_call *c = e->call;
    const struct offer o = {word(l, c->provider), word(l, c->model),
        word(l, c->served), word(l, e->host), word(l, e->name),
        e->model != MREG_NONE, e->service, e->geo,
        word(l, e->account)};

    return offer_number(l, &o);
}

static void bind_money(struct db_query *q, const struct entry *e)
{
    const mreg_call *c = e->call;

    if (e->has_price)
        db_bind(q, 13, e->price);
    else
        db_bind_null(q, 13);
    db_bind(q, 14, e->currency);
    db_bind(q, 15, (int64_t)e->inherited);
    db_bind(q, 16, (int64_t)e->unknown);
    db_bind(q, 17, e->why);
    if (e->has_price && e->list != e->price)
        db_bind(q, 18, e->list);
    else
        db_bind_null(q, 18);
    if (c->has_billed)
        db_bind(q, 19, (int64_t)c->billed);
    else
        db_bind_null(q, 19);
}

static void bind_words(mreg_ledger *l, struct db_query *q, const mreg_call *c)
{
    db_bind(q, 5, scopes_number(l, c->tag, c->tags));
    db_bind(q, 6, word(l, c->run));
    db_bind(q, 7, word(l, c->session));
    db_bind(q, 8, word(l, c->task));
    db_bind(q, 23, word(l, c->error));
    db_bind(q, 24, word(l, c->source));
}

static bool insert(mreg_ledger *l, const struct entry *e, int64_t offer,
                   int64_t registry, int64_t supersedes)
{
    struct db_query *q = db_query(l->db, "INSERT INTO call(key, key2, at,"
        " offer, scopes, run, session, task, state, estimated, weak, usage,"
        " price, currency, inherited, unknown, why, list, billed, registry,"
        " latency, first, error, source, metadata, supersedes) VALUES"
        "(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,"
        "?19,?20,?21,?22,?23,?24,?25,?26)");
    const mreg_call *c = e->call;
    uint8_t usage[USAGE_BLOB_SIZE];

    db_bind(q, 1, e->key[0]);
    db_bind(q, 2, e->key[1]);
    db_bind(q, 3, c->at);
    db_bind(q, 4, offer);
    bind_words(l, q, c);
    db_bind(q, 9, c->state);
    db_bind(q, 10, c->estimated != 0);
    db_bind(q, 11, e->weak);
    db_bind_blob(q, 12, usage, usage_write(c->usage.n, usage));
    bind_money(q, e);
    db_bind(q, 20, registry);
    db_bind(q, 21, c->latency_ms);
    db_bind(q, 22, c->first_ms);
    if (c->metadata.size)
        db_bind_text(q, 25, c->metadata.at, c->metadata.size);
    else
        db_bind_null(q, 25);
    if (supersedes)
        db_bind(q, 26, supersedes);
    else
        db_bind_null(q, 26);
    return db_done(q);
}

/* ---- which of two ------------------------------------------------------- */

/* Adds counts, up to the largest number. */
static uint64_t total(const uint64_t *n)
{
    uint64_t sum = 0;

    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        if (__builtin_add_overflow(sum, n[m], &sum))
            return UINT64_MAX;
    return sum;
}

/* Is a call more than the one that is there: more complete, else more used,
 * else with a bill that the other lacks? */
static bool is_larger(const mreg_call *c, const struct stored *old)
{
    uint64_t ours = total(c->usage.n), theirs = total(old->n);

    if (c->state != old->sums.key.state)
        return c->state < old->sums.key.state;
    if (ours != theirs)
        return ours > theirs;
    return c->has_billed && !old->sums.has_billed;
}

static bool count_duplicate(mreg_ledger *l, const struct entry *e)
{
    struct db_query *q = db_query(l->db, "INSERT INTO duplicate VALUES(?1, 1)"
        " ON CONFLICT(source) DO UPDATE SET n = n + 1");

    db_bind(q, 1, word(l, e->call->source));
    return db_done(q);
}

static bool sum(mreg_ledger *l, const struct rollup_call *c, int sign)
{
    return rollup_add(&l->rollups, c, sign)
           || db_fail(l->db, MREG_LEDGER_NO_MEMORY, "out of memory");
}

bool store_call(mreg_ledger *l, struct entry *e, int64_t registry)
{
    struct rollup_call sums;
    struct stored old;
    bool known = find(l, e, &old);
    int64_t offer;

    e->recorded = known ? MREG_RECORDED_SAME : MREG_RECORDED_NEW;
    if (known && !is_larger(e->call, &old))
        return count_duplicate(l, e);
    offer = offer_of(l, e);
    sums = sums_of(e, offer);
    if (known && (!sum(l, &old.sums, -1) || !count_duplicate(l, e)))
        return false;
    if (known)
        e->recorded = MREG_RECORDED_LARGER;
    return sum(l, &sums, 1)
           && insert(l, e, offer, registry, known ? old.id : 0);
}
