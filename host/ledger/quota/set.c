/* Sets, removes and lists quotas.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "host/ledger/entry.h"
#include "host/ledger/words.h"
#include "quota.h"

#define MOST_HOURS 87840        /* ten years */

/* ---- what is in order --------------------------------------------------- */

/* Checks texts and tags as those of a call. */
static const char *check_texts(const mreg_quota *q, mreg_time now)
{
    mreg_call c = {.at = now, .provider = q->provider, .model = q->model,
                   .tags = q->tags};

    if (q->tags <= MREG_CALL_TAGS)
        memcpy(c.tag, q->tag, sizeof c.tag);
    c.source = q->name;        /* none has a smaller limit */
    if (!c.model.size)
        c.model = (mreg_text){"any", 3};
    return entry_check(&c);
}

static const char *check(const mreg_quota *q, mreg_time now)
{
    const bool of_hours = q->window == MREG_QUOTA_HOURS
                          || q->window == MREG_QUOTA_ROLLING;

    if (!q->name.size || !q->name.at)
        return "it has no name";
    if (q->unit >= MREG_QUOTA_UNITS || q->window >= MREG_QUOTA_WINDOWS)
        return "its unit or window is not one";
    if (q->limit > INT64_MAX)
        return "its limit is too large";
    if (of_hours != (q->hours >= 1 && q->hours <= MOST_HOURS))
        return of_hours ? "its hours are not 1 to 87840" : "it has hours";
    if (q->since < -MREG_UTC(9999, 1, 1, 0, 0)
        || q->since > MREG_UTC(9999, 1, 1, 0, 0))
        return "its beginning is out of range";
    if (q->zone.size && (!q->zone.at || q->window > MREG_QUOTA_MONTH))
        return "its window has no time zone";
    return check_texts(q, now);
}

/* Puts the registry's names in place of those that were said. */
static const char *resolve(const mreg *r, mreg_quota *q)
{
    char whole[2 * MREG_CALL_TEXT + 1];
    mreg_provider_view p = {.id = {"", 0}};
    mreg_info_view info;
    mreg_match match;
    size_t size = 0;

    if (r && q->provider.size) {
        if (mreg_provider_info(r, mreg_provider_find(r, q->provider.at,
                q->provider.size), &p) != MREG_OK)
            return "the registry has no such provider";
        q->provider = p.id;
    }
    if (!r || !q->model.size)
        return NULL;
    memcpy(whole, p.id.at, p.id.size);
    size = p.id.size;
    if (size)
        whole[size++] = '/';
    memcpy(whole + size, q->model.at, q->model.size);
    mreg_resolve(r, whole, size + q->model.size, NULL, 0, &match);
    if (mreg_info(r, match.model, &info) != MREG_OK)
        return "the registry has no such model, or several: name its provider";
    q->model = info.id;
    return NULL;
}

/* ---- setting ------------------------------------------------------------ */

struct setting {
    mreg_ledger *l;
    mreg_quota is;
    mreg_time now;
    int64_t provider, model, scopes, counted;
    int64_t old, id;
};

/* Finds from when on calls count; the zone must be there. */
static void find_window(void *state)
{
    struct setting *s = state;
    struct arena *a = arena_new();
    struct quota q = {.is = s->is};
    const char *why;

    if (s->is.window <= MREG_QUOTA_MONTH) {
        q.zone = zone_open(a, s->is.zone.at, s->is.zone.size, &why);
        if (!q.zone) {
            db_fail(s->l->db, MREG_LEDGER_REFUSED, why);
            arena_free(a);
            return;
        }
    }
    s->counted = window_at(&q, s->now).begins;
    arena_free(a);
}

static bool insert(struct setting *s)
{
    struct db_query *to = db_query(s->l->db, "INSERT INTO quota(name, unit,"
        " span, hours, since, zone, soft, most, provider, model, scopes,"
        " counted) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)");

    db_bind_text(to, 1, s->is.name.at, s->is.name.size);
    db_bind(to, 2, s->is.unit);
    db_bind(to, 3, s->is.window);
    db_bind(to, 4, s->is.hours);
    db_bind(to, 5, s->is.since);
    db_bind_text(to, 6, s->is.zone.size ? s->is.zone.at : "",
                 s->is.zone.size);
    db_bind(to, 7, s->is.soft != 0);
    db_bind(to, 8, (int64_t)s->is.limit);
    db_bind(to, 9, s->provider);
    db_bind(to, 10, s->model);
    db_bind(to, 11, s->scopes);
    db_bind(to, 12, s->counted);
    if (!db_done(to))
        return false;
    s->id = db_last_row(s->l->db);
    return true;
}

static bool run_on(mreg_ledger *l, struct db_query *q, int64_t a, int64_t b)
{
    (void)l;
    db_bind(q, 1, a);
    db_bind(q, 2, b);
    return db_done(q);
}

static bool remove_rows(mreg_ledger *l, int64_t id)
{
    return run_on(l, db_query(l->db, "DELETE FROM quota WHERE id=?1"), id, 0)
           && run_on(l, db_query(l->db, "DELETE FROM spent WHERE quota=?1"),
                     id, 0)
           && run_on(l, db_query(l->db, "DELETE FROM held WHERE quota=?1"),
                     id, 0)
           && db_run(l->db, "UPDATE quota_state SET edition = edition + 1");
}

/* What is reserved of a quota stays so when it is changed, if it is counted in
 * the same unit. */
static bool keep_held(struct setting *s, const struct quota *old,
                      const struct quota *now)
{
    struct db_query *to = db_query(s->l->db, "UPDATE held SET quota = ?1,"
                                   " begins = ?2 WHERE quota = ?3");

    if (!old || old->is.unit != now->is.unit)
        return true;
    db_bind(to, 1, now->id);
    db_bind(to, 2, window_at(now, s->now).held);
    db_bind(to, 3, old->id);
    return db_done(to);
}

static void set_rows(mreg_ledger *l, struct setting *s)
{
    const struct quotas *all = quotas_read(l);
    const struct quota *old = quotas_find(all, s->is.name), *now;
    struct quota was = {.id = 0};

    if (!all || !count_new(l, all) || !quotas_guarded(l, find_window, s))
        return;
    if (old)
        was = *old;
    s->provider = word_number(l, s->is.provider.at, s->is.provider.size);
    s->model = word_number(l, s->is.model.at, s->is.model.size);
    s->scopes = scopes_number(l, s->is.tag, s->is.tags);
    if (was.id && !run_on(l, db_query(l->db, "UPDATE quota SET name = ?1"
                          " WHERE id = ?2"), -was.id, was.id))
        return;
    if (!insert(s)
        || !db_run(l->db, "UPDATE quota_state SET edition = edition + 1"))
        return;
    all = quotas_read(l);
    now = quotas_find(all, s->is.name);
    if (now && count_all(l, now) && keep_held(s, was.id ? &was : NULL, now)
        && was.id)
        remove_rows(l, was.id);
}

mreg_ledger_status mreg_quota_set(mreg_ledger *l, const mreg *r,
                                  const mreg_quota *q, mreg_time now,
                                  mreg_host_note *why)
{
    struct setting s = {.l = l, .now = now};
    const char *wrong;

    if (!l || !q)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no ledger or quota");
    if (l->read_only)
        return ledger_say(why, MREG_LEDGER_READ_ONLY,
                          "it was opened only to be read");
    s.is = *q;
    wrong = check(q, now);
    if (!wrong)
        wrong = resolve(r, &s.is);
    if (wrong)
        return ledger_say(why, MREG_LEDGER_REFUSED, "%s", wrong);
    if (!s.is.zone.size && s.is.window <= MREG_QUOTA_MONTH)
        s.is.zone = (mreg_text){"UTC", 3};
    if (db_begin(ledger_enter(l))) {
        set_rows(l, &s);
        if (!db_commit(l->db))
            quotas_forget(l);
    }
    return ledger_leave(l, why);
}

mreg_ledger_status mreg_quota_remove(mreg_ledger *l, mreg_text name,
                                     mreg_host_note *why)
{
    const struct quota *q;

    if (!l || (name.size && !name.at))
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no ledger or name");
    if (l->read_only)
        return ledger_say(why, MREG_LEDGER_READ_ONLY,
                          "it was opened only to be read");
    if (db_begin(ledger_enter(l))) {
        q = quotas_find(quotas_read(l), name);
        if (q)
            remove_rows(l, q->id);
        else
            db_fail(l->db, MREG_LEDGER_NO_QUOTA, "there is none of that name");
        db_commit(l->db);
    }
    return ledger_leave(l, why);
}

/* ---- listing ------------------------------------------------------------ */

static mreg_quota_view view_of(mreg_ledger *l, const struct quota *q,
                               mreg_time now)
{
    const struct window w = window_at(q, now);
    const struct quota_sums s = quota_sums(l, q, w);
    const bool rolls = q->is.window == MREG_QUOTA_ROLLING;

    return (mreg_quota_view){
        .quota = q->is, .begins = w.begins,
        .ends = !rolls ? w.until
                : s.first == INT64_MAX ? INT64_MAX
                : s.first + window_rolls(q),
        .used = (uint64_t)(s.used > 0 ? s.used : 0),
        .reserved = (uint64_t)s.reserved,
        .left = (uint64_t)quota_left(q, s), .unknown = (uint64_t)s.unknown};
}

mreg_ledger_status mreg_quotas(mreg_ledger *l, mreg_time now,
                               void (*take)(void *context,
                                            const mreg_quota_view *view),
                               void *context, mreg_host_note *why)
{
    const struct quotas *all;

    if (!l || !take)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no ledger");
    if (l->read_only)
        return ledger_say(why, MREG_LEDGER_READ_ONLY,
                          "it was opened only to be read");
    if (db_begin(ledger_enter(l))) {
        all = quotas_read(l);
        if (all && holds_expire(l) && count_new(l, all))
            for (size_t i = 0; i < all->n; i++) {
                const mreg_quota_view view = view_of(l, &all->at[i], now);

                if (!db_status(l->db))
                    take(context, &view);
            }
        db_commit(l->db);
    }
    return ledger_leave(l, why);
}
