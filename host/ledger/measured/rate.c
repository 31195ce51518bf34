/* Ratings: how good the answer of a recorded call was, as somebody said.
 *
 * SPDX-License-Identifier: MIT */
#include "host/ledger/entry.h"
#include "host/ledger/words.h"

/* Tells whether a call of the key was recorded. */
static bool is_recorded(mreg_ledger *l, const struct entry *e)
{
    struct db_query *q = db_query(l->db,
        "SELECT 1 FROM call WHERE key = ?1 AND key2 = ?2 LIMIT 1");
    bool there;

    db_bind(q, 1, e->key[0]);
    db_bind(q, 2, e->key[1]);
    there = db_step(q);
    db_reset(q);
    return there;
}

static bool insert(mreg_ledger *l, const struct entry *e,
                   const mreg_rating *rating)
{
    const int64_t user = word_number(l, rating->user.at, rating->user.size);
    struct db_query *q;

    if (!is_recorded(l, e))
        return db_fail(l->db, MREG_LEDGER_REFUSED,
                       "no call of that id is recorded");
    q = db_query(l->db, "INSERT INTO rating(key, key2, user, score, at)"
                 " VALUES(?1, ?2, ?3, ?4, ?5)");
    db_bind(q, 1, e->key[0]);
    db_bind(q, 2, e->key[1]);
    db_bind(q, 3, user);
    db_bind(q, 4, rating->score);
    db_bind(q, 5, rating->at);
    return db_done(q);
}

/* A rating's texts keep to the rules of a call's. */
static const char *wrong_with(const mreg_rating *rating)
{
    const mreg_call call = {.id = rating->call, .at = rating->at,
                            .model = {"-", 1}, .session = rating->user};

    if (rating->score > MREG_WHOLE)
        return "a score is from 0 to 1";
    return entry_check(&call);
}

mreg_ledger_status mreg_ledger_rate(mreg_ledger *l, const mreg_rating *rating,
                                    mreg_host_note *why)
{
    mreg_call call = {0};
    struct entry e = {.call = &call};
    const char *wrong;

    if (!l || !rating || !rating->call.size || !rating->call.at)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no call");
    wrong = wrong_with(rating);
    if (wrong)
        return ledger_say(why, MREG_LEDGER_REFUSED, "%s", wrong);
    call.id = rating->call;
    entry_key(&e);
    if (db_begin(ledger_enter(l))) {
        insert(l, &e, rating);
        db_commit(l->db);
    }
    return ledger_leave(l, why);
}
