/* A refresh from the lock to what is published.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/instant.h"
#include "step.h"

#define MAKING_MS 30000u        /* to wait for another one's making, at most */
#define MAKING_TRIES 3u         /* again, after models were left out */

/* ---- what the steps share ----------------------------------------------- */

bool step_failed(struct refresh *r, enum live_outcome outcome,
                 const char *why)
{
    r->out->outcome = outcome;
    if (why)
        note_text(&r->out->why, why);
    return false;
}

void step_tell(const struct refresh *r, enum live_level level,
               const char *text)
{
    if (r->o->tell)
        r->o->tell(r->o->teller, level, text);
}

static int64_t now_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- whether anything is to be done ------------------------------------- */

/* Says which program and which data made the registry that is there: others
 * make it anew. */
static void made_by(const struct refresh *r, char *to, size_t room)
{
    static const char digits[] = "0123456789abcdef";
    const size_t head = strlen(MREG_VERSION);
    mreg_about_view about;

    memset(to, 0, room);
    memcpy(to, MREG_VERSION " ", head + 1);
    if (mreg_about(r->o->built_in, &about) != MREG_OK)
        return;
    for (size_t i = 0; i < sizeof about.digest && head + 3 + 2 * i < room;
         i++) {
        to[head + 1 + 2 * i] = digits[about.digest[i] >> 4];
        to[head + 2 + 2 * i] = digits[about.digest[i] & 15];
    }
}

static bool is_made_by_us(struct refresh *r)
{
    char made[sizeof r->state.made];
    size_t size;

    made_by(r, made, sizeof made);
    return strcmp(made, r->state.made) == 0
           && output_old(&r->cache, CACHE_REGISTRY, &size) != NULL;
}

/* The clock is behind what was built in: a registry of now would be older
 * than that, and nobody would ask it. */
static bool is_clock_right(struct refresh *r)
{
    char now[INSTANT_TEXT_SIZE], then[INSTANT_TEXT_SIZE];
    mreg_about_view about;

    if (mreg_about(r->o->built_in, &about) != MREG_OK
        || about.as_of <= r->now)
        return true;
    instant_short(r->now, now);
    instant_short(about.as_of, then);
    note_text(&r->out->why, "the clock of this machine says ");
    note_text(&r->out->why, now);
    note_text(&r->out->why, ", but its data are of ");
    note_text(&r->out->why, then);
    return step_failed(r, LIVE_NO_CACHE, ": set the clock");
}

/* Tells whether to ask; else the outcome is set. `began` is when this run
 * began to wait for the lock. */
static bool must_ask(struct refresh *r, int64_t began)
{
    const struct live_state *s = &r->state;

    if (!is_made_by_us(r))
        return true;
    if (s->tried >= began && s->tried <= r->now)
        return step_failed(r, s->why[0] ? LIVE_WAITS : LIVE_OTHER, s->why);
    if (r->o->force)
        return true;
    if (state_within(s->checked, r->now, r->o->ttl_s))
        return step_failed(r, LIVE_FRESH, NULL);
    if (r->o->patient && state_within(s->tried, r->now, r->o->ttl_s))
        return step_failed(r, LIVE_WAITS, s->why);
    return true;
}

/* ---- publishing --------------------------------------------------------- */

static void keep(char *to, size_t room, const char *text)
{
    const size_t size = strlen(text);

    memset(to, 0, room);
    if (size < room)
        memcpy(to, text, size);
}

static void add_file(struct refresh *r, const char *name,
                     const struct document *d)
{
    put_bytes(output_file(&r->cache, name), d->text, d->size);
}

static bool publish(struct refresh *r, struct live_state *next,
                    enum live_outcome outcome)
{
    next->checked = r->now;
    next->tried = now_ms();
    next->why[0] = 0;
    made_by(r, next->made, sizeof next->made);
    if (!cache_write(&r->cache, next, &r->out->why))
        return step_failed(r, LIVE_NO_CACHE, NULL);
    r->state = *next;
    r->out->outcome = outcome;
    return true;
}

/* Makes the registry, if need be without models that keep it from being
 * made. */
static bool make(struct refresh *r)
{
    for (unsigned tries = 0; ; tries++) {
        if (r->o->cancel && atomic_load(r->o->cancel))
            return step_failed(r, LIVE_NO_ANSWER, "nobody waits for it any "
                               "more");
        memset(&r->cache.files, 0, sizeof r->cache.files);
        add_file(r, CACHE_HISTORY, &r->seen);
        add_file(r, CACHE_SNAPSHOT, &r->snapshot);
        if (step_make(r))
            return true;
        if (tries == MAKING_TRIES || !step_leave_out(r))
            return false;
        r->out->why.size = 0;
    }
}

/* A new answer: the history goes first, for a point of a price that was seen is
 * true whatever becomes of the rest. */
static bool take_answer(struct refresh *r)
{
    struct live_state next;

    if (!step_check(r))
        return false;
    if (!make(r))
        return false;
    next = r->state;
    next.fetched = r->fetched;
    keep(next.url, sizeof next.url, r->url);
    keep(next.etag, sizeof next.etag, r->answer.etag);
    keep(next.last_modified, sizeof next.last_modified,
         r->answer.last_modified);
    return publish(r, &next, LIVE_NEW);
}

/* Nothing changed; but a registry that another program or other data made is
 * made anew. */
static bool take_same(struct refresh *r)
{
    struct live_state next = r->state;

    if (!is_made_by_us(r)) {
        step_seen(r);
        if (!step_before(r) || !step_make(r))
            return false;
    }
    return publish(r, &next, LIVE_SAME);
}

/* Keeps that a try was in vain, so that others do not try again at once. What
 * cannot be written must not hide why. */
static void keep_failure(struct refresh *r)
{
    struct live_state s = r->state;
    struct note unwanted = {0, ""};
    struct output again = r->cache;

    memset(&again.files, 0, sizeof again.files);
    s.tried = now_ms();
    keep(s.why, sizeof s.why, arena_copy(r->arena, r->out->why.text,
                                         r->out->why.size));
    cache_write(&again, &s, &unwanted);
}

/* ---- the whole ---------------------------------------------------------- */

static bool read_state(struct refresh *r)
{
    size_t size = 0;
    const char *text = output_old(&r->cache, CACHE_STATE, &size);

    if (state_read(&r->state, text, size) && !cache_is_newer(&r->cache))
        return true;
    note_text(&r->out->why, r->cache.folder);
    return step_failed(r, LIVE_NO_CACHE, ": a newer mreg wrote this cache, "
                       "which is left alone; --cache or $MREG_CACHE_HOME names "
                       "another folder");
}

static bool refresh(struct refresh *r, int64_t began)
{
    bool good;

    r->now = now_ms();
    if (!read_state(r) || !is_clock_right(r))
        return false;
    if (!must_ask(r, began))
        return r->out->outcome != LIVE_WAITS;
    if (!step_before(r))
        return false;
    good = step_ask(r) ? take_answer(r)
           : r->out->outcome == LIVE_SAME && take_same(r);
    net_answer_free(&r->answer);
    if (!good)
        keep_failure(r);
    return good;
}

static void find_url(struct refresh *r)
{
    const char *variable = getenv("MREG_OPENROUTER_URL");

    r->url = r->o->url ? r->o->url
             : variable && variable[0] ? variable : OPENROUTER_URL;
    r->out->url = arena_copy(r->arena, r->url, strcspn(r->url, "?#"));
}

/* Says how long to wait for another one's asking and making. */
static uint32_t wait_of(const struct live_options *o)
{
    return o->at_once ? 0
           : MAKING_MS + (o->whole_ms ? o->whole_ms : NET_WHOLE_MS);
}

static void work(void *state)
{
    struct refresh *r = state;
    const int64_t began = now_ms();
    const char *folder = cache_folder(r->arena, r->o->cache);

    find_url(r);
    if (!folder) {
        step_failed(r, LIVE_NO_CACHE, "nothing says where the cache is: set "
                    "$MREG_CACHE_HOME");
        return;
    }
    if (cache_open(&r->cache, r->arena, folder, wait_of(r->o),
                   &r->out->why))
        refresh(r, began);
    else
        r->out->outcome = LIVE_NO_CACHE;
    r->out->registry = arena_printf(r->arena, "%s/" CACHE_REGISTRY, folder);
    r->out->fetched = r->state.fetched;
    r->out->checked = r->state.checked;
}

bool live_refresh(const struct live_options *o, struct arena *a,
                  struct live_result *out)
{
    struct refresh r = {.o = o, .arena = a, .out = out, .cache.fd = -1};

    *out = (struct live_result){.outcome = LIVE_NO_MEMORY};
    if (!arena_guarded(work, &r)) {
        *out = (struct live_result){.outcome = LIVE_NO_MEMORY};
        note_text(&out->why, "out of memory");
        net_answer_free(&r.answer);
    }
    output_close(&r.cache);
    return out->outcome <= LIVE_OTHER;
}
