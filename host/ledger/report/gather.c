/* Adds rollups, or calls, to the groups of a report.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "gather.h"
#include "host/ledger/store.h"
#include "host/ledger/usage_blob.h"

#define BLOCK_MS INT64_C(18000000)  /* five hours */
#define HOUR_MS INT64_C(3600000)

/* ---- values of keys ----------------------------------------------------- */

/* Texts of offers are numbered as they come; equal ones have one number. */
static int64_t text_number(struct gather *g, mreg_text text)
{
    for (size_t i = 0; i < g->texts.n; i++)
        if (g->texts.at[i].size == text.size
            && memcmp(g->texts.at[i].at, text.at, text.size) == 0)
            return (int64_t)i;
    arena_push(g->arena, &g->texts, text);
    return (int64_t)g->texts.n - 1;
}

static mreg_text offer_text(const struct fact_offer *o,
                            enum report_key_kind kind)
{
    switch (kind) {
    case REPORT_PROVIDER: return o->host.size ? o->host : o->provider;
    case REPORT_MODEL: return o->model;
    case REPORT_SERVICE: return o->service;
    case REPORT_GEO: return o->geo;
    default: return o->account;
    }
}

static bool of_offer(enum report_key_kind kind)
{
    return kind >= REPORT_PROVIDER && kind <= REPORT_ACCOUNT;
}

/* Sets the values that an offer decides, which are kept for each offer. */
static void offer_values(struct gather *g, int64_t id, int64_t *value)
{
    const struct report_query *q = g->facts.query;
    const struct fact_offer *o;
    int64_t *kept;

    while ((size_t)id >= g->values.n)
        arena_push(g->arena, &g->values, NULL);
    kept = g->values.at[id];
    if (!kept) {
        kept = arena_get(g->arena, REPORT_KEYS_MOST, sizeof *kept);
        o = facts_offer(&g->facts, id);
        for (unsigned i = 0; i < q->keys; i++)
            if (of_offer(q->by[i].kind))
                kept[i] = text_number(g, offer_text(o, q->by[i].kind));
        g->values.at[id] = kept;
    }
    for (unsigned i = 0; i < q->keys; i++)
        if (of_offer(q->by[i].kind))
            value[i] = kept[i];
}

/* Returns where the block of an instant begins: blocks are in order. */
static int64_t block_at(const struct gather *g, int64_t ms)
{
    size_t low = 0, high = g->blocks.n;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (g->blocks.at[middle] <= ms)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? g->blocks.at[low - 1] : ms / HOUR_MS * HOUR_MS;
}

/* Sets the values that an instant decides. Calls come nearly in order, so that
 * the period of the one before is mostly that of this one. False if a bucket
 * of rollups is not within one period. */
static bool period_values(struct gather *g, int64_t ms, int64_t *value)
{
    const struct report_query *q = g->facts.query;

    for (unsigned i = 0; i < q->keys; i++) {
        struct period *p = &g->period[i];

        if (q->by[i].kind == REPORT_BLOCK)
            value[i] = block_at(g, ms);
        if (q->by[i].kind > REPORT_YEAR)
            continue;
        if (ms < p->from || ms >= p->until)
            *p = period_at(q->zone, (enum period_kind)q->by[i].kind, ms);
        if (!g->rows && (p->from % ROLLUP_MS || p->until % ROLLUP_MS))
            return false;
        value[i] = p->from;
    }
    return true;
}

/* ---- from rollups ------------------------------------------------------- */

static void add_rollup(struct gather *g, struct db_query *q,
                       struct report_sum *s)
{
    static const uint8_t meters[] = {
#define X_(METER, column) MREG_##METER,
        ROLLUP_METERS(X_)
#undef X_
    };
    const struct db_bytes others = db_blob(q, 4 + ROLLUP_SUMS);
    uint64_t n[MREG_METERS_COUNT];

    for (int i = 0; i < ROLLUP_calls; i++)
        wide_add(s, &s->n[meters[i]], db_int(q, 4 + i));
    for (int i = 0; i < REPORT_SUMS; i++)
        wide_add(s, &s->sum[i], db_int(q, 4 + ROLLUP_calls + i));
    s->over |= db_int(q, 5 + ROLLUP_SUMS) != 0;
    if (others.size == 0)
        return;
    if (!usage_read(others.at, others.size, n))
        db_fail(g->facts.db, MREG_LEDGER_DAMAGED, "a rollup's counts");
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        wide_add(s, &s->n[m], (int64_t)n[m]);
}

static void set_state(struct gather *g, int64_t state, int64_t *value)
{
    for (unsigned i = 0; i < g->facts.query->keys; i++)
        if (g->facts.query->by[i].kind == REPORT_STATE)
            value[i] = state;
}

/* False if rollups will not do after all. */
static bool from_rollups(struct gather *g)
{
    const struct report_query *asked = g->facts.query;
    struct db_query *q = db_query(g->facts.db, "SELECT bucket, offer, state,"
        " currency, " ROLLUP_COLUMNS "others, over FROM rollup"
        " WHERE bucket >= ?1 AND bucket < ?2");
    int64_t value[REPORT_KEYS_MOST] = {0};

    db_bind(q, 1, asked->since / ROLLUP_MS);
    db_bind(q, 2, asked->until / ROLLUP_MS);
    while (db_step(q)) {
        const int64_t offer = db_int(q, 1);

        if (!facts_offer(&g->facts, offer)->passes)
            continue;
        if (!period_values(g, db_int(q, 0) * ROLLUP_MS, value)) {
            db_reset(q);
            return false;
        }
        offer_values(g, offer, value);
        set_state(g, db_int(q, 2), value);
        add_rollup(g, q, report_groups_find(&g->groups, value,
                                     (uint16_t)db_int(q, 3)));
    }
    return true;
}

/* ---- from calls --------------------------------------------------------- */

static void add_call(struct report_sum *s, const struct stored *c)
{
    const struct rollup_call *k = &c->sums;
    const int64_t price = k->has_price ? k->price : 0;
    const int64_t sums[] = {1, k->weak, k->error, price, k->list,
        k->has_billed ? k->billed : 0, k->has_billed ? price : 0,
        k->has_billed, k->inherited, k->inherited ? price : 0, k->unknown,
        k->unknown ? price : 0, k->estimated, k->estimated ? price : 0,
        k->latency_ms, k->latency_ms != 0, k->first_ms, k->first_ms != 0};

    _Static_assert(sizeof sums / sizeof *sums == REPORT_SUMS,
                   "in the order of ROLLUP_COUNTS");
    for (unsigned i = 0; i < REPORT_SUMS; i++)
        if (sums[i])
            wide_add(s, &s->sum[i], sums[i]);
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (c->n[m])
            wide_add(s, &s->n[m], (int64_t)c->n[m]);
}

static int64_t tag_value(const struct fact_tags *t, int64_t key)
{
    for (size_t i = 0; i < t->count; i++)
        if (t->at[i].key == key)
            return t->at[i].value;
    return 0;
}

/* Sets the values that a call itself has: numbers of words. */
static void call_values(struct gather *g, struct db_query *q,
                        const struct fact_tags *tags, int64_t *value)
{
    const struct report_query *asked = g->facts.query;

    for (unsigned i = 0; i < asked->keys; i++)
        switch (asked->by[i].kind) {
        case REPORT_RUN: value[i] = db_int(q, CALL_RUN); break;
        case REPORT_SESSION: value[i] = db_int(q, CALL_SESSION); break;
        case REPORT_TASK: value[i] = db_int(q, CALL_TASK); break;
        case REPORT_SOURCE: value[i] = db_int(q, CALL_SOURCE); break;
        case REPORT_TAG:
            value[i] = tag_value(tags, g->facts.key[i]);
            break;
        default: break;
        }
}

static bool passes(const struct gather *g, struct db_query *q)
{
    return (g->run < 0 || db_int(q, CALL_RUN) == g->run)
        && (g->session < 0 || db_int(q, CALL_SESSION) == g->session)
        && (g->task < 0 || db_int(q, CALL_TASK) == g->task)
        && (g->source < 0 || db_int(q, CALL_SOURCE) == g->source);
}

/* Gives one call that passes to whoever reads calls. */
static void give(struct gather *g, struct db_query *q, struct stored *c)
{
    const int64_t scopes = db_int(q, CALL_SCOPES);
    const struct fact_tags *tags = facts_tags(&g->facts, scopes);
    int64_t value[REPORT_KEYS_MOST] = {0};

    if (!tags->passes)
        return;
    if (!stored_read(q, c)) {
        db_fail(g->facts.db, MREG_LEDGER_DAMAGED, "the usage of a call");
        return;
    }
    if (g->each) {
        g->each(g->state, db_int(q, 1), c,
                facts_offer(&g->facts, c->sums.key.offer));
        return;
    }
    period_values(g, db_int(q, 1), value);
    offer_values(g, c->sums.key.offer, value);
    set_state(g, c->sums.key.state, value);
    call_values(g, q, tags, value);
    add_call(report_groups_find(&g->groups, value, c->sums.key.currency), c);
}

/* Lists the calls that others have taken the place of, in ascending order. */
static void list_replaced(struct gather *g)
{
    struct db_query *q = db_query(g->facts.db, "SELECT supersedes FROM call"
        " WHERE supersedes IS NOT NULL ORDER BY supersedes");

    while (db_step(q))
        arena_push(g->arena, &g->replaced, db_int(q, 0));
}

static int in_order(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return (x > y) - (x < y);
}

static bool was_replaced(const struct gather *g, int64_t id)
{
    return g->replaced.n > 0
        && bsearch(&id, g->replaced.at, g->replaced.n, sizeof id, in_order);
}

#define CALLS_(how) "SELECT " STORED_COLUMNS ", scopes, run, session, task," \
    " source FROM call " how " WHERE at >= ?1 AND at < ?2"

/* Reads all calls if a good part of them is asked for: that is faster than by
 * the index of instants. */
static struct db_query *calls(struct gather *g)
{
    struct db *d = g->facts.db;
    struct db_query *q = db_query(d, "SELECT sum(calls) FROM rollup"
                                  " WHERE bucket >= ?1 AND bucket <= ?2");
    int64_t asked;

    db_bind(q, 1, g->facts.query->since / ROLLUP_MS);
    db_bind(q, 2, g->facts.query->until / ROLLUP_MS);
    asked = db_step(q) ? db_int(q, 0) : 0;
    db_reset(q);
    return asked > db_number(d, "SELECT max(id) FROM call") / 8
        ? db_query(d, CALLS_("NOT INDEXED")) : db_query(d, CALLS_(""));
}

static void from_calls(struct gather *g)
{
    struct db_query *q = calls(g);
    struct stored c;

    list_replaced(g);
    db_bind(q, 1, g->facts.query->since);
    db_bind(q, 2, g->facts.query->until);
    while (db_step(q))
        if (facts_offer(&g->facts, db_int(q, 2))->passes && passes(g, q)
            && !was_replaced(g, db_int(q, 0)))
            give(g, q, &c);
}

/* ---- both --------------------------------------------------------------- */

/* A block begins at the full hour of its first call, and is over five hours
 * later; the next call begins another. */
static void find_blocks(struct gather *g)
{
    struct db_query *q = db_query(g->facts.db, "SELECT DISTINCT bucket"
        " FROM rollup WHERE bucket >= ?1 AND bucket <= ?2 ORDER BY bucket");
    int64_t over = INT64_MIN;

    db_bind(q, 1, g->facts.query->since / ROLLUP_MS);
    db_bind(q, 2, g->facts.query->until / ROLLUP_MS);
    while (db_step(q)) {
        const int64_t at = db_int(q, 0) * ROLLUP_MS / HOUR_MS * HOUR_MS;

        if (at < over)
            continue;
        arena_push(g->arena, &g->blocks, at);
        over = at + BLOCK_MS;
    }
}

static bool rollups_do(const struct report_query *q)
{
    if (q->from_rows || q->tags || q->run || q->session || q->task
        || q->source || q->since % ROLLUP_MS || q->until % ROLLUP_MS)
        return false;
    for (unsigned i = 0; i < q->keys; i++)
        if (q->by[i].kind > REPORT_STATE)
            return false;
    return true;
}

static int64_t word_of(struct gather *g, const char *name)
{
    if (!name)
        return -1;
    /* What the ledger has no word for has the number of no word. */
    const int64_t n = facts_number(&g->facts, name, strlen(name));
    return n < 0 ? INT64_MAX : n;
}

void gather(struct gather *g, struct db *d, struct arena *a,
            const struct report_query *q)
{
    g->arena = a;
    facts_begin(&g->facts, d, a, q);
    g->run = word_of(g, q->run);
    g->session = word_of(g, q->session);
    g->task = word_of(g, q->task);
    g->source = word_of(g, q->source);
    for (unsigned i = 0; i < q->keys; i++)
        if (q->by[i].kind == REPORT_BLOCK)
            find_blocks(g);
    report_groups_begin(&g->groups, a, q->keys);
    g->rows = g->each || !rollups_do(q);
    if (!g->rows && from_rollups(g))
        return;
    g->rows = true;
    report_groups_begin(&g->groups, a, q->keys);
    from_calls(g);
}
