/* Runs: names that calls have in common, with a beginning and an end.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "entry.h"
#include "words.h"

static bool is_there(mreg_ledger *l, int64_t run)
{
    struct db_query *q = db_query(l->db, "SELECT 1 FROM run WHERE id=?1");
    bool there;

    db_bind(q, 1, run);
    there = db_step(q);
    db_reset(q);
    return there;
}

static bool insert(mreg_ledger *l, const mreg_run *run)
{
    const int64_t id = word_number(l, run->name.at, run->name.size);
    const int64_t parent = word_number(l, run->parent.at, run->parent.size);
    const int64_t scopes = scopes_number(l, run->tag, run->tags);
    struct db_query *q;

    if (id && is_there(l, id))
        return db_fail(l->db, MREG_LEDGER_REFUSED,
                       "there is a run of that name");
    if (parent && !is_there(l, parent))
        return db_fail(l->db, MREG_LEDGER_REFUSED,
                       "there is no run of the parent's name");
    q = db_query(l->db, "INSERT INTO run(id, parent, began, state, scopes)"
                 " VALUES(?1, ?2, ?3, 0, ?4)");
    db_bind(q, 1, id);
    db_bind(q, 2, parent);
    db_bind(q, 3, run->began);
    db_bind(q, 4, scopes);
    return db_done(q);
}

mreg_ledger_status mreg_ledger_run_begin(mreg_ledger *l, const mreg_run *run,
                                         mreg_host_note *why)
{
    const char *wrong;
    struct db *d;

    if (!l || !run)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no run");
    wrong = entry_check_run(run);
    if (wrong)
        return ledger_say(why, MREG_LEDGER_REFUSED, "%s", wrong);
    d = ledger_enter(l);
    if (db_begin(d)) {
        insert(l, run);
        db_commit(d);
    }
    return ledger_leave(l, why);
}

static bool end(mreg_ledger *l, mreg_text name, mreg_time at,
                mreg_run_state state)
{
    const int64_t id = word_known(l, name.at, name.size);
    struct db_query *q;

    if (!id || !is_there(l, id))
        return db_fail(l->db, MREG_LEDGER_NO_RUN,
                       "no run of that name was begun");
    q = db_query(l->db, "UPDATE run SET ended = max(began, ?2), state = ?3"
                 " WHERE id = ?1 AND ended IS NULL RETURNING id");
    db_bind(q, 1, id);
    db_bind(q, 2, at);
    db_bind(q, 3, state);
    if (!db_step(q))
        return db_fail(l->db, MREG_LEDGER_REFUSED, "it has ended before");
    return db_done(q);
}

mreg_ledger_status mreg_ledger_run_end(mreg_ledger *l, mreg_text name,
                                       mreg_time at, mreg_run_state state,
                                       mreg_host_note *why)
{
    struct db *d;

    if (!l || !name.size || !name.at || at <= 0 || state <= MREG_RUN_OPEN
        || state >= MREG_RUN_STATES)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT,
                          "no run, instant or state");
    d = ledger_enter(l);
    if (db_begin(d)) {
        end(l, name, at, state);
        db_commit(d);
    }
    return ledger_leave(l, why);
}

/* Gives one row; its texts are those of three statements. */
static void give(mreg_ledger *l, struct db_query *q,
                 void (*take)(void *, const mreg_run *), void *context)
{
    char room[SCOPES_ROOM];
    const struct db_bytes name = db_text(q, 0), parent = db_text(q, 1);
    mreg_run run = {.name = {name.at, (uint32_t)name.size},
        .parent = {parent.at, (uint32_t)parent.size}, .began = db_int(q, 2),
        .ended = db_int(q, 3), .state = (uint8_t)db_int(q, 4)};

    run.tags = (uint8_t)scopes_texts(l, db_int(q, 5), room, run.tag);
    if (!db_status(l->db))
        take(context, &run);
}

mreg_ledger_status mreg_ledger_runs(mreg_ledger *l,
                                    void (*take)(void *context,
                                                 const mreg_run *run),
                                    void *context, mreg_host_note *why)
{
    struct db_query *q;
    struct db *d;

    if (!l || !take)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no ledger");
    d = ledger_enter(l);
    q = db_query(d, "SELECT n.text, coalesce(p.text, ''), began, ended, state,"
        " scopes FROM run JOIN word AS n ON n.id = run.id"
        " LEFT JOIN word AS p ON p.id = run.parent ORDER BY began, n.text");
    while (db_step(q))
        give(l, q, take, context);
    db_reset(q);
    return ledger_leave(l, why);
}
