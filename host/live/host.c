/* One handle for a program: the newest registry, kept fresh behind those who
 * ask it.
 *
 * A refresh is one at a time, under a lock that readers never take. Who asks
 * when one is due starts a thread for it and goes on with what is there; the
 * instant of the next is an atomic number, so that of many who see that it is
 * due one starts it.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_host.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "live.h"

#ifndef MREG_DATA               /* where `make install` puts the data */
#define MREG_DATA ""
#endif

struct mreg_host {
    mreg_host_slot *slot;
    struct live_options live;
    mreg_host_setup setup;
    char *texts[4];             /* copies of what the setup points to */
    _Atomic int64_t due;        /* ms of a clock that nobody sets; of what is
                                 * behind: a refresh may begin then */
    pthread_mutex_t refreshing;
    pthread_mutex_t starting;   /* of the thread */
    pthread_t thread;
    bool has_thread;
    mreg_time as_of;            /* of what is in force; under `refreshing` */
};

static int64_t now_ms(clockid_t clock)
{
    struct timespec t;

    clock_gettime(clock, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- what is in force --------------------------------------------------- */

static void say(const mreg_host *h, mreg_host_level level, const char *text)
{
    if (h->setup.log)
        h->setup.log(h->setup.context, level, text);
}

static void heard(void *state, enum live_level level, const char *text)
{
    say(state, (mreg_host_level)level, text);
}

static bool put_in_force(mreg_host *h, mreg_host_loaded *l)
{
    mreg_about_view about;

    if (mreg_about(l->registry, &about) == MREG_OK
        && mreg_host_publish(h->slot, l->registry, mreg_host_unload, l)
               == MREG_OK) {
        h->as_of = about.as_of;
        return true;
    }
    mreg_host_unload(l);
    return false;
}

/* Takes a registry file if it is newer than what is in force. */
static void take_newer(mreg_host *h, const char *path)
{
    mreg_host_loaded *l;
    mreg_about_view about;
    mreg_host_note why;

    if (!path || mreg_host_load(path, NULL, &l, &why) != MREG_OK)
        return;
    if (mreg_about(l->registry, &about) == MREG_OK && about.as_of > h->as_of) {
        if (put_in_force(h, l))
            say(h, MREG_HOST_INFO, "a newer registry is in force");
    } else {
        mreg_host_unload(l);
    }
}

/* ---- refreshing --------------------------------------------------------- */

static void copy_note(const struct note *from, mreg_host_note *to)
{
    size_t size = from->size < sizeof to->text ? from->size
                                               : sizeof to->text - 1;

    memcpy(to->text, from->text, size);
    to->text[size] = 0;
}

struct turn {
    mreg_host *h;
    const struct live_options *o;
    mreg_host_note *why;
    enum live_outcome outcome;
};

/* Memory that runs out here ends the turn, not the program. */
static void turn(void *state)
{
    struct turn *t = state;
    struct arena *a = arena_new();
    struct live_result r;

    live_refresh(t->o, a, &r);
    copy_note(&r.why, t->why);
    t->outcome = r.outcome;
    take_newer(t->h, r.registry);
    arena_free(a);
}

static mreg_host_outcome refresh(mreg_host *h, bool force, bool patient,
                                 mreg_host_note *why)
{
    struct live_options o = h->live;
    struct turn t = {h, &o, why, LIVE_NO_MEMORY};

    o.force = force;
    o.patient = patient;
    why->text[0] = 0;
    pthread_mutex_lock(&h->refreshing);
    if (!arena_guarded(turn, &t))
        t.outcome = LIVE_NO_MEMORY;
    pthread_mutex_unlock(&h->refreshing);
    if (why->text[0])
        say(h, MREG_HOST_WARNING, why->text);
    return (mreg_host_outcome)t.outcome;
}

mreg_host_outcome mreg_host_refresh(mreg_host *h, int force,
                                    mreg_host_note *why)
{
    mreg_host_note unwanted;

    if (!h)
        return MREG_HOST_NO_MEMORY;
    return refresh(h, force != 0, false, why ? why : &unwanted);
}

static void *behind(void *state)
{
    mreg_host_note why;

    refresh(state, false, true, &why);
    return NULL;
}

static int64_t ttl_ms(const mreg_host *h)
{
    return h->live.ttl_s * INT64_C(1000);
}

/* Starts a refresh unless somebody else has, or one was started within the
 * time to live. */
static void start_behind(mreg_host *h, int64_t due)
{
    const int64_t now = now_ms(CLOCK_MONOTONIC);

    if (!atomic_compare_exchange_strong_explicit(
            &h->due, &due, now + ttl_ms(h), memory_order_relaxed,
            memory_order_relaxed))
        return;
    pthread_mutex_lock(&h->starting);
    if (h->has_thread)
        pthread_join(h->thread, NULL);
    h->has_thread = !pthread_create(&h->thread, NULL, behind, h);
    pthread_mutex_unlock(&h->starting);
}

static void look_at_clock(mreg_host *h)
{
    const int64_t due = atomic_load_explicit(&h->due, memory_order_relaxed);

    if (now_ms(CLOCK_MONOTONIC) >= due)
        start_behind(h, due);
}

/* ---- asking ------------------------------------------------------------- */

mreg_host_hold mreg_host_now(mreg_host *h)
{
    if (!h)
        return (mreg_host_hold){NULL, 0};
    if (h->setup.refresh == MREG_HOST_STALE)
        look_at_clock(h);
    return mreg_host_acquire(h->slot);
}

void mreg_host_done(mreg_host *h, mreg_host_hold *hold)
{
    if (h)
        mreg_host_release(h->slot, hold);
}

static mreg_model find(mreg_host *h, const mreg_host_hold *hold,
                       const char *name, size_t size)
{
    const mreg_model m = mreg_find(hold->registry, name, size);

    if (m == MREG_NONE && h && h->setup.refresh == MREG_HOST_UNKNOWN)
        look_at_clock(h);
    return m;
}

mreg_status mreg_host_cost(mreg_host *h, const char *name, size_t size,
                           const mreg_terms *on, const mreg_usage *use,
                           mreg_bill *out)
{
    mreg_host_hold hold = mreg_host_now(h);
    const mreg_status status = mreg_cost(
        hold.registry, find(h, &hold, name, size), on, use, out);

    mreg_host_done(h, &hold);
    return status;
}

mreg_status mreg_host_check(mreg_host *h, const char *name, size_t size,
                            const mreg_request *want)
{
    mreg_host_hold hold = mreg_host_now(h);
    const mreg_status status = mreg_check(
        hold.registry, find(h, &hold, name, size), NULL, NULL, want);

    mreg_host_done(h, &hold);
    return status;
}

/* ---- opening, closing --------------------------------------------------- */

/* Copies a text of the setup, which the caller may free; NULL stays. */
static bool keep(mreg_host *h, unsigned which, const char *text,
                 const char **to)
{
    *to = NULL;
    if (!text)
        return true;
    h->texts[which] = strdup(text);
    *to = h->texts[which];
    return *to != NULL;
}

static const char *data_folder(const char *said)
{
    const char *variable = getenv("MREG_DATA_HOME");

    return said ? said : variable && variable[0] ? variable : MREG_DATA;
}

static bool take_setup(mreg_host *h, const mreg_host_setup *s)
{
    h->setup = *s;
    h->live.built_in = s->built_in;
    h->live.ttl_s = s->ttl_s ? s->ttl_s : LIVE_TTL_S;
    h->live.whole_ms = s->whole_ms;
    h->live.tell = heard;
    h->live.teller = h;
    return keep(h, 0, s->url, &h->live.url)
           && keep(h, 1, s->cache, &h->live.cache)
           && keep(h, 2, data_folder(s->data), &h->live.data);
}

/* Finds the newest registry there is without the network. */
static mreg_status first(mreg_host *h, mreg_host_report *report)
{
    mreg_host_places at = {.named = h->setup.named,
                           .built_in = h->setup.built_in};
    struct note why = {0, ""};
    struct arena *a = arena_new();
    const char *folder = cache_folder(a, h->live.cache);
    mreg_host_loaded *newest;
    mreg_status status;

    if (folder && cache_is_ours(folder, &why))
        at.cache = arena_printf(a, "%s/" CACHE_REGISTRY, folder);
    status = mreg_host_newest(&at, NULL, &newest, report);
    if (status == MREG_OK && !put_in_force(h, newest))
        status = MREG_E_NO_ROOM;
    arena_free(a);
    return status;
}

struct opening { mreg_host *h; mreg_host_report report; mreg_status status; };

static void open_first(void *state)
{
    struct opening *o = state;

    o->status = first(o->h, &o->report);
}

mreg_status mreg_host_open(const mreg_host_setup *setup, mreg_host **out,
                           mreg_host_note *why)
{
    struct opening o = {.status = MREG_E_NO_FILE};
    mreg_host_note unwanted;

    if (!why)
        why = &unwanted;
    why->text[0] = 0;
    if (out)
        *out = NULL;
    if (!out || !setup || !setup->built_in)
        return MREG_E_BAD_ARGUMENT;
    o.h = calloc(1, sizeof *o.h);
    if (!o.h)
        return MREG_E_NO_FILE;
    pthread_mutex_init(&o.h->refreshing, NULL);
    pthread_mutex_init(&o.h->starting, NULL);
    o.h->slot = mreg_host_slot_new();
    if (o.h->slot && take_setup(o.h, setup))
        arena_guarded(open_first, &o);
    if (o.status == MREG_OK) {
        *out = o.h;
        return MREG_OK;
    }
    *why = o.report.tried[MREG_HOST_NAMED].why;
    mreg_host_close(o.h);
    return o.status;
}

uint32_t mreg_host_close(mreg_host *h)
{
    uint32_t held;

    if (!h)
        return 0;
    if (h->has_thread)
        pthread_join(h->thread, NULL);
    h->has_thread = false;
    held = h->slot ? mreg_host_slot_free(h->slot) : 0;
    if (held)
        return held;
    pthread_mutex_destroy(&h->refreshing);
    pthread_mutex_destroy(&h->starting);
    for (unsigned i = 0; i < sizeof h->texts / sizeof *h->texts; i++)
        free(h->texts[i]);
    free(h);
    return 0;
}
