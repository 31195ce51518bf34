/* What the calls of a ledger came to, by model and task: an arm of mreg_measure
 * for each, made of the calls in force in the order of their instants, so that
 * the same ledger always gives the same arms.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "host/ledger/usage_blob.h"
#include "host/ledger/words.h"

#define GOOD (MREG_WHOLE / 2)   /* the least score of a success */

enum {
    HOST, NAME, TASK, STATE, FAILED, LATENCY, USAGE, PRICE, PRICED, SCOPES,
    SCORE
};

/* One model and task, while its calls are read. */
struct arm {
    int64_t host, name, task;   /* numbers of words */
    mreg_arm arm;
    bool any;
};

/* The sets of tags that have the tag that is asked for, ascending. */
struct chosen {
    bool all;                   /* no tag is asked for */
    int64_t *sets;
    size_t count;
};

/* ---- which calls -------------------------------------------------------- */

/* Tells whether a set, as its bytes are in the ledger, has a tag. */
static bool has_scope(struct db_bytes members, int64_t scope)
{
    const uint8_t *at = (const uint8_t *)members.at;
    uint64_t one;

    for (size_t left = members.size, n; left > 0; left -= n, at += n) {
        n = varint_read(at, left, &one);
        if (n == 0)
            return false;
        if (one == (uint64_t)scope)
            return true;
    }
    return false;
}

static int64_t scope_known(mreg_ledger *l, mreg_text tag)
{
    const char *equals = memchr(tag.at, '=', tag.size);
    const size_t key = equals ? (size_t)(equals - tag.at) : tag.size;
    const int64_t left = word_known(l, tag.at, key);
    const int64_t right = equals
        ? word_known(l, equals + 1, tag.size - key - 1) : 0;
    const bool known = left && (right || key + 1 >= tag.size);
    struct db_query *q = db_query(l->db,
        "SELECT id FROM scope WHERE key = ?1 AND value = ?2");
    int64_t id = 0;

    db_bind(q, 1, left);
    db_bind(q, 2, right);
    if (known && db_step(q))
        id = db_int(q, 0);
    db_reset(q);
    return id;
}

static bool keep_set(mreg_ledger *l, struct chosen *c, int64_t set)
{
    if ((c->count & (c->count - 1)) == 0) {
        const size_t room = c->count ? c->count * 2 : 1;
        int64_t *more = realloc(c->sets, room * sizeof *more);

        if (!more)
            return db_fail(l->db, MREG_LEDGER_NO_MEMORY, "out of memory");
        c->sets = more;
    }
    c->sets[c->count++] = set;
    return true;
}

static void choose_sets(mreg_ledger *l, mreg_text tag, struct chosen *c)
{
    struct db_query *q;
    int64_t scope;

    c->all = tag.size == 0;
    scope = c->all ? 0 : scope_known(l, tag);
    if (!scope)
        return;
    q = db_query(l->db, "SELECT id, members FROM scopes ORDER BY id");
    while (db_step(q))
        if (has_scope(db_blob(q, 1), scope) && !keep_set(l, c, db_int(q, 0)))
            break;
    db_reset(q);
}

static bool is_chosen(const struct chosen *c, int64_t set)
{
    size_t low = 0, high = c->count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (c->sets[middle] < set)
            low = middle + 1;
        else
            high = middle;
    }
    return c->all || (low < c->count && c->sets[low] == set);
}

/* ---- their outcomes ----------------------------------------------------- */

static uint32_t fitting(uint64_t n)
{
    return n > UINT32_MAX ? UINT32_MAX : (uint32_t)n;
}

static mreg_outcome outcome_of(struct db_query *q)
{
    const struct db_bytes usage = db_blob(q, USAGE);
    uint64_t n[MREG_METERS_COUNT];
    mreg_outcome out = {.latency_ms = fitting((uint64_t)db_int(q, LATENCY)),
                        .pico_usd = (uint64_t)db_int(q, PRICE),
                        .unpriced = !db_int(q, PRICED)};

    usage_read(usage.at, usage.size, n);
    out.output = fitting(n[MREG_OUTPUT] > UINT32_MAX ? UINT32_MAX
                         : n[MREG_OUTPUT] + fitting(n[MREG_REASONING]));
    out.good = db_null(q, SCORE)
        ? db_int(q, STATE) == MREG_CALL_SETTLED && !db_int(q, FAILED)
        : db_int(q, SCORE) >= (int64_t)GOOD;
    return out;
}

/* Copies a word behind what is in the room already. */
static mreg_text keep_word(mreg_ledger *l, int64_t word, char *room)
{
    const struct db_bytes t = word_text(l, word);
    const size_t size = t.size < MREG_CALL_ID ? t.size : MREG_CALL_ID;

    memcpy(room, t.at, size);
    return (mreg_text){room, (uint32_t)size};
}

static void give(mreg_ledger *l, struct arm *a, mreg_take_perf take,
                 void *context)
{
    char room[3][MREG_CALL_ID];
    mreg_perf perf;

    if (!a->any)
        return;
    perf.provider = keep_word(l, a->host, room[0]);
    perf.model = keep_word(l, a->name, room[1]);
    perf.task = keep_word(l, a->task, room[2]);
    perf.arm = a->arm;
    if (!db_status(l->db))
        take(context, &perf);
}

static void read_calls(mreg_ledger *l, struct db_query *q,
                       const mreg_perf_query *asked, const struct chosen *c,
                       mreg_take_perf take, void *context)
{
    struct arm a = {.any = false};

    while (db_step(q)) {
        mreg_outcome outcome;

        if (!is_chosen(c, db_int(q, SCOPES)))
            continue;
        if (a.any && (db_int(q, HOST) != a.host || db_int(q, NAME) != a.name
                      || db_int(q, TASK) != a.task)) {
            give(l, &a, take, context);
            a.any = false;
        }
        if (!a.any)
            a = (struct arm){db_int(q, HOST), db_int(q, NAME),
                             db_int(q, TASK), {{0}, {0}}, true};
        outcome = outcome_of(q);
        mreg_arm_add(&a.arm, asked->generation, &outcome);
    }
    db_reset(q);
    give(l, &a, take, context);
}

/* The last rating counts; with a user, the last of that user's. */
static struct db_query *calls(mreg_ledger *l, const mreg_perf_query *asked,
                              int64_t task, int64_t user)
{
    struct db_query *q = db_query(l->db, "SELECT offer.host, offer.name, task,"
        " state, error <> 0, latency, usage, price, price IS NOT NULL AND"
        " currency = 0 AND unknown = 0, scopes, (SELECT score FROM rating"
        " WHERE rating.key = now.key AND rating.key2 = now.key2"
        " AND (?4 = 0 OR rating.user = ?4) ORDER BY rating.id DESC LIMIT 1)"
        " FROM now JOIN offer ON offer.id = now.offer WHERE at >= ?1"
        " AND at < ?2 AND (?3 = 0 OR task = ?3)"
        " ORDER BY offer.host, offer.name, task, at, now.id");

    db_bind(q, 1, asked->since);
    db_bind(q, 2, asked->until ? asked->until : INT64_MAX);
    db_bind(q, 3, task);
    db_bind(q, 4, user);
    return q;
}

mreg_ledger_status mreg_ledger_perf(mreg_ledger *l,
                                    const mreg_perf_query *asked,
                                    mreg_take_perf take,
                                    void *context, mreg_host_note *why)
{
    struct chosen chosen = {.sets = NULL};
    int64_t task, user;

    if (!l || !asked || !take || asked->generation == 0
        || asked->generation > MREG_WHOLE / 2)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT,
                          "no ledger, or a generation out of range");
    ledger_enter(l);
    task = word_known(l, asked->task.at, asked->task.size);
    user = word_known(l, asked->user.at, asked->user.size);
    choose_sets(l, asked->tag, &chosen);
    if ((task || !asked->task.size) && (user || !asked->user.size))
        read_calls(l, calls(l, asked, task, user), asked, &chosen, take,
                   context);
    free(chosen.sets);
    return ledger_leave(l, why);
}
