/* Reserves what a call may cost, in all quotas that count it or in none, and
 * ends reservations.
 *
 * One transaction that may write holds off all others, so that what it sees of
 * sums and reservations is what there is. A call is recorded before its
 * reservation ends: between the two it counts twice, never not at all, and a
 * process that is killed there loses nothing.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "host/ledger/entry.h"
#include "host/ledger/words.h"
#include "mreg_budget.h"
#include "quota.h"

/* ---- what a call may cost ----------------------------------------------- */

struct asking {
    mreg_ledger *l;
    struct entry entry;
    struct counted call;
    uint8_t tags[MREG_CALL_TAGS * 10];  /* that `call` has */
    bool is_priced;
    mreg_reservation *out;
};

static int64_t at_most(uint64_t n)
{
    return n > INT64_MAX ? INT64_MAX : (int64_t)n;
}

static void price(struct asking *a, const mreg *r, const mreg_call *most,
                  const mreg_may *may)
{
    mreg_terms on = most->terms;
    uint64_t pico = most->billed;

    on.at = most->at;
    on.service = a->entry.service;
    on.geo = a->entry.geo;
    a->is_priced = most->has_billed
        || mreg_worst(r, a->entry.model, &on, &most->usage, may, &pico)
           == MREG_OK;
    if (!a->is_priced)
        pico = 0;
    a->out->unpriced = !a->is_priced;
    a->call.amount[MREG_QUOTA_MONEY] = at_most(pico);
    a->call.amount[MREG_QUOTA_TOKENS] = quota_tokens(most->usage.n);
    a->call.amount[MREG_QUOTA_CALLS] = 1;
    a->out->money = (uint64_t)a->call.amount[MREG_QUOTA_MONEY];
    a->out->tokens = (uint64_t)a->call.amount[MREG_QUOTA_TOKENS];
}

static int64_t word(mreg_ledger *l, mreg_text t)
{
    return word_known(l, t.at, t.size);
}

/* Finds the list of the scopes that a call's tags are. */
static void name_tags(struct asking *a, const mreg_call *most)
{
    const int64_t scopes = scopes_number(a->l, most->tag, most->tags);
    struct db_query *row = db_query(a->l->db,
                                    "SELECT members FROM scopes WHERE id=?1");
    struct db_bytes list = {"", 0};

    db_bind(row, 1, scopes);
    if (db_step(row))
        list = db_blob(row, 0);
    if (list.size <= sizeof a->tags)
        memcpy(a->tags, list.at, list.size);
    a->call.tags = (struct db_bytes){(const char *)a->tags, list.size};
    db_reset(row);
}

/* Finds the numbers of what the call names. */
static void name(struct asking *a)
{
    mreg_ledger *l = a->l;
    const mreg_call *most = a->entry.call;

    a->call.at = most->at;
    a->call.host = word(l, a->entry.host);
    a->call.provider = word(l, most->provider);
    a->call.name = word(l, a->entry.name);
    a->call.model = word(l, most->model);
    name_tags(a, most);
}

/* ---- is there room? ----------------------------------------------------- */

/* Says that a quota refuses, unless another one does for longer. */
static void refuse(struct asking *a, const struct quota *q, struct window w,
                   struct quota_sums s)
{
    const int64_t amount = a->call.amount[q->is.unit];
    const int64_t missing = amount - quota_left(q, s);
    const int64_t over = s.used > INT64_MAX - s.reserved ? INT64_MAX
                         : s.used + s.reserved - (int64_t)q->is.limit;
    const int64_t until = amount > (int64_t)q->is.limit ? INT64_MAX
        : quota_frees(a->l, q, w, missing + (over > 0 ? over : 0),
                      a->call.at);
    mreg_reservation *out = a->out;

    if (out->missing && until <= out->frees)
        return;
    memcpy(out->quota, q->is.name.at, q->is.name.size);
    out->quota[q->is.name.size] = 0;
    out->unit = q->is.unit;
    out->limit = q->is.limit;
    out->used = (uint64_t)(s.used > 0 ? s.used : 0);
    out->reserved = (uint64_t)s.reserved;
    out->left = (uint64_t)quota_left(q, s);
    out->missing = (uint64_t)missing;
    out->frees = until;
}

/* Looks at one quota; false if it refuses the call. */
static bool look(struct asking *a, const struct quota *q)
{
    const struct window w = window_at(q, a->call.at);
    const struct quota_sums s = quota_sums(a->l, q, w);

    a->out->quotas++;
    if (w.until < a->out->ends)
        a->out->ends = w.until;
    if (q->is.unit == MREG_QUOTA_MONEY && !a->is_priced && !q->is.soft) {
        db_fail(a->l->db, MREG_LEDGER_UNPRICED,
                "the model has no price there that is known whole");
        return false;
    }
    if (a->call.amount[q->is.unit] <= quota_left(q, s))
        return true;
    if (q->is.soft) {
        a->out->soft++;
        return true;
    }
    refuse(a, q, w, s);
    return false;
}

static bool hold(struct asking *a, const struct quotas *all, uint64_t keep_ms)
{
    struct db_query *to = db_query(a->l->db, "INSERT INTO hold(boot, until,"
        " money, tokens) VALUES(?1, ?2, ?3, ?4)");
    const int64_t now = hold_clock();

    db_bind(to, 1, hold_boot());
    db_bind(to, 2, keep_ms > (uint64_t)(INT64_MAX - now)
                       ? INT64_MAX : now + (int64_t)keep_ms);
    db_bind(to, 3, (int64_t)a->out->money);
    db_bind(to, 4, (int64_t)a->out->tokens);
    if (!db_done(to))
        return false;
    a->out->hold = db_last_row(a->l->db);
    for (size_t i = 0; i < all->n; i++) {
        const struct quota *q = &all->at[i];

        if (!quota_counts(q, &a->call))
            continue;
        to = db_query(a->l->db, "INSERT INTO held VALUES(?1, ?2, ?3, ?4)");
        db_bind(to, 1, q->id);
        db_bind(to, 2, window_at(q, a->call.at).held);
        db_bind(to, 3, a->out->hold);
        db_bind(to, 4, a->call.amount[q->is.unit]);
        if (!db_done(to))
            return false;
    }
    return true;
}

static void ask(struct asking *a, uint64_t keep_ms)
{
    const struct quotas *all = quotas_read(a->l);
    bool fits = true;

    if (!all || !holds_expire(a->l) || !count_new(a->l, all))
        return;
    name(a);
    for (size_t i = 0; i < all->n && !db_status(a->l->db); i++)
        if (quota_counts(&all->at[i], &a->call))
            fits = look(a, &all->at[i]) && fits;
    if (fits && keep_ms && !db_status(a->l->db))
        hold(a, all, keep_ms);
}

/* Ends the transaction, whose answer may be no. */
static mreg_ledger_status answer(struct asking *a, mreg_host_note *why)
{
    mreg_ledger_status status;

    db_commit(a->l->db);
    if (db_status(a->l->db))
        a->out->hold = 0;
    status = ledger_leave(a->l, why);
    if (status || !a->out->missing)
        return status;
    return ledger_say(why, MREG_LEDGER_OVER_QUOTA, "the quota %s has no room",
                      a->out->quota);
}

mreg_ledger_status mreg_reserve(mreg_ledger *l, const mreg *r,
                                const mreg_call *most, const mreg_may *may,
                                uint64_t keep_ms, mreg_reservation *out,
                                mreg_host_note *why)
{
    struct asking a = {.l = l, .out = out};

    if (out)
        *out = (mreg_reservation){.ends = INT64_MAX};
    if (!l || !most || !out)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no %s",
                          l ? "call" : "ledger");
    if (l->read_only)
        return ledger_say(why, MREG_LEDGER_READ_ONLY,
                          "it was opened only to be read");
    a.entry.call = most;
    a.entry.refused = entry_check(most);
    if (a.entry.refused)
        return ledger_say(why, MREG_LEDGER_REFUSED, "%s", a.entry.refused);
    entry_price(&a.entry, r);
    price(&a, r, most, may);
    if (db_begin(ledger_enter(l)))
        ask(&a, keep_ms);
    return answer(&a, why);
}
