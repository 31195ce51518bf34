/* Sums of calls: from the rollups where these can answer, else from the rows.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "store.h"
#include "words.h"

static void add_count(uint64_t *to, uint64_t n)
{
    if (__builtin_add_overflow(*to, n, to))
        *to = UINT64_MAX;
}

static void add_money(mreg_spent *out, mreg_sum *to, int64_t pico)
{
    if (pico > 0 && mreg_sum_add(to, (uint64_t)pico) != MREG_OK)
        out->over = 1;
}

/* ---- from rollups -------------------------------------------------------- */

static void add_meters(mreg_spent *out, const int64_t *sum)
{
#define X_(METER, column) \
    add_count(&out->n[MREG_##METER], (uint64_t)sum[ROLLUP_##column]);
    ROLLUP_METERS(X_)
#undef X_
}

static void add_sums(mreg_spent *out, const int64_t *sum, bool usd)
{
    add_meters(out, sum);
    add_count(&out->calls, (uint64_t)sum[ROLLUP_calls]);
    add_count(&out->weak, (uint64_t)sum[ROLLUP_weak]);
    add_count(&out->errors, (uint64_t)sum[ROLLUP_errors]);
    add_count(&out->inherited, (uint64_t)sum[ROLLUP_inherited]);
    add_count(&out->unknown, (uint64_t)sum[ROLLUP_unknown]);
    add_count(&out->estimated, (uint64_t)sum[ROLLUP_estimated]);
    add_count(&out->billed, (uint64_t)sum[ROLLUP_billed_calls]);
    add_count(&out->latency_ms, (uint64_t)sum[ROLLUP_latency]);
    add_count(&out->latency_calls, (uint64_t)sum[ROLLUP_latency_calls]);
    add_money(out, &out->billed_usd, sum[ROLLUP_billed]);
    if (!usd) {
        add_count(&out->foreign, (uint64_t)sum[ROLLUP_calls]);
        return;
    }
    add_money(out, &out->usd, sum[ROLLUP_price]);
    add_money(out, &out->list_usd, sum[ROLLUP_list]);
    add_money(out, &out->inherited_usd, sum[ROLLUP_inherited_price]);
    add_money(out, &out->unknown_usd, sum[ROLLUP_unknown_price]);
    add_money(out, &out->estimated_usd, sum[ROLLUP_estimated_price]);
}

static void add_rollup(mreg_spent *out, const struct rollup *r)
{
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        add_count(&out->n[m], (uint64_t)r->other[m]);
    add_count(&out->state[r->key.state], (uint64_t)r->sum[ROLLUP_calls]);
    add_sums(out, r->sum, !r->key.currency);
    out->over |= r->over;
}

static void from_rollups(mreg_ledger *l, mreg_time since, mreg_time until,
                         mreg_spent *out)
{
    struct db_query *q = db_query(l->db, "SELECT " ROLLUP_COLUMNS
        "others, over, state, currency FROM rollup"
        " WHERE bucket >= ?1 AND bucket < ?2");
    struct rollup r;

    db_bind(q, 1, since / ROLLUP_MS);
    db_bind(q, 2, until / ROLLUP_MS);
    while (db_step(q)) {
        r.key.state = (uint8_t)db_int(q, ROLLUP_SUMS + 2);
        r.key.currency = (uint16_t)db_int(q, ROLLUP_SUMS + 3);
        if (rollup_read(q, &r) && r.key.state < MREG_CALL_STATES)
            add_rollup(out, &r);
        else
            db_fail(l->db, MREG_LEDGER_DAMAGED, "a rollup");
    }
    db_reset(q);
}

/* ---- from rows ----------------------------------------------------------- */

/* Sums the rows as rollups do, and adds these. */
static void add_rows(mreg_ledger *l, struct db_query *q, mreg_spent *out)
{
    struct stored s;

    while (db_step(q))
        if (!stored_read(q, &s) || s.sums.key.state >= MREG_CALL_STATES)
            db_fail(l->db, MREG_LEDGER_DAMAGED, "a call");
        else if (!rollup_add(&l->rollups, &s.sums, 1))
            db_fail(l->db, MREG_LEDGER_NO_MEMORY, "out of memory");
    db_reset(q);
    for (size_t i = 0; i < l->rollups.room; i++)
        if (l->rollups.at[i].used)
            add_rollup(out, &l->rollups.at[i]);
    rollup_free(&l->rollups);
}

#define IN_FORCE " NOT EXISTS (SELECT 1 FROM call AS later" \
    " WHERE later.supersedes = call.id)"

static void from_rows(mreg_ledger *l, mreg_time since, mreg_time until,
                      mreg_spent *out)
{
    struct db_query *q = db_query(l->db, "SELECT " STORED_COLUMNS
        " FROM call WHERE at >= ?1 AND at < ?2 AND" IN_FORCE);

    db_bind(q, 1, since);
    db_bind(q, 2, until);
    add_rows(l, q, out);
}

static void from_run(mreg_ledger *l, int64_t run, mreg_time since,
                     mreg_time until, mreg_spent *out)
{
    struct db_query *q = db_query(l->db, "WITH RECURSIVE below(id) AS"
        " (VALUES(?3) UNION SELECT run.id FROM run JOIN below"
        " ON run.parent = below.id) SELECT " STORED_COLUMNS " FROM call"
        " WHERE run IN below AND run AND at >= ?1 AND at < ?2 AND" IN_FORCE);

    db_bind(q, 1, since);
    db_bind(q, 2, until);
    db_bind(q, 3, run);
    add_rows(l, q, out);
}

mreg_ledger_status mreg_ledger_spent(mreg_ledger *l, mreg_text run,
                                     mreg_time since, mreg_time until,
                                     mreg_spent *out, mreg_host_note *why)
{
    const mreg_time last = MREG_UTC(9999, 12, 31, 24, 0);
    mreg_ledger_status status;
    int64_t number;

    if (!l || !out || since < 0 || until < 0 || (run.size && !run.at))
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no ledger");
    memset(out, 0, sizeof *out);
    until = until ? until : last;
    ledger_enter(l);
    number = word_known(l, run.at, run.size);
    if (run.size && number)
        from_run(l, number, since, until, out);
    else if (!run.size && since % ROLLUP_MS == 0 && until % ROLLUP_MS == 0)
        from_rollups(l, since, until, out);
    else if (!run.size)
        from_rows(l, since, until, out);
    status = ledger_leave(l, why);
    if (status)
        memset(out, 0, sizeof *out);
    return status;
}
