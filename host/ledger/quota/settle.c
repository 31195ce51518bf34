/* Ends reservations: with what a call did cost, or because it was not made.
 *
 * SPDX-License-Identifier: MIT */
#include "host/ledger/entry.h"
#include "quota.h"

struct ending {
    mreg_ledger *l;
    int64_t hold;
    int64_t money, tokens;      /* what was used */
    mreg_settled *out;
};

/* Runs a statement on the reservation. */
static bool run(struct ending *e, struct db_query *q)
{
    db_bind(q, 1, e->hold);
    return db_done(q);
}

static bool forget(struct ending *e)
{
    return run(e, db_query(e->l->db, "DELETE FROM held WHERE hold = ?1"))
           && run(e, db_query(e->l->db, "DELETE FROM hold WHERE id = ?1"));
}

/* Takes what was used out of a reservation that goes on. */
static bool lessen(struct ending *e)
{
    struct db_query *to = db_query(e->l->db, "UPDATE held SET amount ="
        " max(0, amount - CASE (SELECT unit FROM quota WHERE id = quota)"
        " WHEN 0 THEN ?2 WHEN 1 THEN ?3 ELSE 0 END) WHERE hold = ?1");

    db_bind(to, 2, e->money);
    db_bind(to, 3, e->tokens);
    if (!run(e, to))
        return false;
    to = db_query(e->l->db, "UPDATE hold SET money = max(0, money - ?2),"
                  " tokens = max(0, tokens - ?3) WHERE id = ?1");
    db_bind(to, 2, e->money);
    db_bind(to, 3, e->tokens);
    return run(e, to);
}

static uint64_t above(int64_t used, int64_t reserved)
{
    return (uint64_t)(used > reserved ? used - reserved : 0);
}

/* Ends a reservation, or lessens it; one that has ended had reserved 0. */
static void end(struct ending *e, bool keep)
{
    struct db_query *row;
    int64_t money, tokens;
    bool is_there;

    if (!holds_expire(e->l))
        return;
    row = db_query(e->l->db, "SELECT money, tokens FROM hold WHERE id = ?1");
    db_bind(row, 1, e->hold);
    is_there = db_step(row);
    money = is_there ? db_int(row, 0) : 0;
    tokens = is_there ? db_int(row, 1) : 0;
    db_reset(row);
    if (e->out) {
        e->out->above_money = above(e->money, money);
        e->out->above_tokens = above(e->tokens, tokens);
    }
    if (is_there)
        (void)(keep ? lessen(e) : forget(e));
    else
        db_fail(e->l->db, MREG_LEDGER_NO_HOLD, "the reservation has ended");
}

static mreg_ledger_status end_in_ledger(struct ending *e, bool keep,
                                        mreg_host_note *why)
{
    if (db_begin(ledger_enter(e->l))) {
        end(e, keep);
        db_commit(e->l->db);
    }
    return ledger_leave(e->l, why);
}

/* Says what a call cost, as quotas count it. */
static void use(struct ending *e, const mreg *r, const mreg_call *call)
{
    struct entry entry = {.call = call};

    entry_price(&entry, r);
    e->tokens = quota_tokens(call->usage.n);
    e->money = call->has_billed ? (int64_t)call->billed
               : entry.has_price && !entry.currency ? entry.price : 0;
}

mreg_ledger_status mreg_settle(mreg_ledger *l, const mreg *r, int64_t hold,
                               const mreg_call *call, int keep,
                               mreg_settled *out, mreg_host_note *why)
{
    struct ending e = {.l = l, .hold = hold, .out = out};
    mreg_recorded recorded = MREG_RECORDED_REFUSED;
    mreg_ledger_status status;

    if (out)
        *out = (mreg_settled){.recorded = MREG_RECORDED_REFUSED};
    if (!l || !call)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no %s",
                          l ? "call" : "ledger");
    status = mreg_ledger_record(l, r, call, 1, &recorded, why);
    if (out)
        out->recorded = recorded;
    if (status)
        return status;
    use(&e, r, call);
    return end_in_ledger(&e, keep != 0, why);
}

mreg_ledger_status mreg_release(mreg_ledger *l, int64_t hold,
                                mreg_host_note *why)
{
    struct ending e = {.l = l, .hold = hold};

    if (!l)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no ledger");
    if (l->read_only)
        return ledger_say(why, MREG_LEDGER_READ_ONLY,
                          "it was opened only to be read");
    return end_in_ledger(&e, false, why);
}
