/* Records calls. Those of several threads that wait at the same time are
 * written in one transaction by the first of them: a commit costs about as much
 * as twenty calls.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "store.h"
#include "words.h"

/* One mreg_ledger_record, until its transaction has ended. */
struct waiting {
    struct waiting *next;
    struct entry *entry;
    size_t n;
    const mreg *registry;
    mreg_about_view about;      /* of the registry */
    mreg_ledger_status status;
    mreg_host_note why;
    bool done;
    pthread_cond_t turn;        /* it is done, or its thread may go in */
};

/* ---- one at a time ------------------------------------------------------ */

struct db *ledger_enter(mreg_ledger *l)
{
    pthread_mutex_lock(&l->lock);
    while (l->busy)
        pthread_cond_wait(&l->free, &l->lock);
    l->busy = true;
    pthread_mutex_unlock(&l->lock);
    db_clear(l->db);
    return l->db;
}

/* Wakes who may go in next. Under the lock. */
static void let_in(mreg_ledger *l)
{
    l->busy = false;
    pthread_cond_signal(&l->free);
    if (l->first)
        pthread_cond_signal(&l->first->turn);
}

mreg_ledger_status ledger_leave(mreg_ledger *l, mreg_host_note *why)
{
    mreg_ledger_status status = ledger_say(why, db_status(l->db), "%s",
                                           db_why(l->db));

    if (status)
        ledger_undo(l);
    pthread_mutex_lock(&l->lock);
    let_in(l);
    pthread_mutex_unlock(&l->lock);
    return status;
}

void ledger_undo(mreg_ledger *l)
{
    memo_forget(&l->memo);
    rollup_forget(&l->rollups);
}

/* ---- writing what waits -------------------------------------------------- */

static bool store(mreg_ledger *l, struct waiting *w)
{
    int64_t registry = w->registry ? registry_number(l, w->about.digest,
        w->about.as_of, w->about.layers) : 0;

    for (size_t i = 0; i < w->n; i++)
        if (!w->entry[i].refused
            && !store_call(l, &w->entry[i], registry))
            return false;
    return true;
}

static bool store_all(mreg_ledger *l, struct waiting *first)
{
    if (!db_begin(l->db))
        return false;
    for (struct waiting *w = first; w; w = w->next)
        if (!store(l, w))
            break;
    if (!db_status(l->db))
        rollup_write(&l->rollups, l->db);
    return db_commit(l->db);
}

static void write_all(mreg_ledger *l, struct waiting *first)
{
    db_clear(l->db);
    if (!store_all(l, first))
        ledger_undo(l);
    for (struct waiting *w = first; w; w = w->next)
        w->status = ledger_say(&w->why, db_status(l->db), "%s",
                               db_why(l->db));
}

/* Takes all that waits, this thread's among it. */
static struct waiting *take_all(mreg_ledger *l)
{
    struct waiting *all = l->first;

    l->first = NULL;
    l->last = &l->first;
    l->busy = true;
    return all;
}

static void end_all(mreg_ledger *l, struct waiting *all)
{
    while (all) {
        struct waiting *next = all->next;   /* its thread may end it now */

        all->done = true;
        pthread_cond_signal(&all->turn);
        all = next;
    }
    let_in(l);
}

static void write_with_others(mreg_ledger *l, struct waiting *w)
{
    struct waiting *all;

    pthread_mutex_lock(&l->lock);
    *l->last = w;
    l->last = &w->next;
    while (!w->done && l->busy)
        pthread_cond_wait(&w->turn, &l->lock);
    if (!w->done) {
        all = take_all(l);
        pthread_mutex_unlock(&l->lock);
        write_all(l, all);
        pthread_mutex_lock(&l->lock);
        end_all(l, all);
    }
    pthread_mutex_unlock(&l->lock);
}

/* ---- what callers see ---------------------------------------------------- */

static void prepare(struct waiting *w, const mreg_call *calls)
{
    for (size_t i = 0; i < w->n; i++) {
        struct entry *e = &w->entry[i];

        memset(e, 0, sizeof *e);
        e->call = &calls[i];
        e->refused = entry_check(&calls[i]);
        e->recorded = MREG_RECORDED_REFUSED;
        if (e->refused)
            continue;
        entry_key(e);
        entry_price(e, w->registry);
    }
}

static mreg_ledger_status answer(const struct waiting *w, mreg_recorded *out,
                                 mreg_host_note *why)
{
    const char *refused = NULL;
    size_t which = 0;

    for (size_t i = w->n; i-- > 0; )
        if (w->entry[i].refused) {
            refused = w->entry[i].refused;
            which = i;
        }
    for (size_t i = 0; out && i < w->n; i++)
        out[i] = w->status ? MREG_RECORDED_REFUSED : w->entry[i].recorded;
    if (w->status)
        return ledger_say(why, w->status, "%s", w->why.text);
    if (!refused)
        return ledger_well(why);
    return ledger_say(why, MREG_LEDGER_REFUSED, "call %zu: %s", which + 1,
                      refused);
}

mreg_ledger_status mreg_ledger_record(mreg_ledger *l, const mreg *r,
                                      const mreg_call *calls, size_t n,
                                      mreg_recorded *out, mreg_host_note *why)
{
    struct entry few[1];
    struct waiting w = {.n = n, .entry = few, .registry = r};
    mreg_ledger_status status;

    if (!l || (n && !calls))
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no %s",
                          l ? "calls" : "ledger");
    if (l->read_only)
        return ledger_say(why, MREG_LEDGER_READ_ONLY,
                          "it was opened only to be read");
    if (!n)
        return ledger_well(why);
    if (n > 1)
        w.entry = malloc(n <= SIZE_MAX / sizeof *w.entry
                         ? n * sizeof *w.entry : SIZE_MAX);
    if (!w.entry)
        return ledger_say(why, MREG_LEDGER_NO_MEMORY, "out of memory");
    pthread_cond_init(&w.turn, NULL);
    if (r)
        mreg_about(r, &w.about);
    prepare(&w, calls);
    write_with_others(l, &w);
    status = answer(&w, out, why);
    pthread_cond_destroy(&w.turn);
    if (w.entry != few)
        free(w.entry);
    return status;
}
