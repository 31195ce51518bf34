/* Keeps what is in force fresh, behind those who ask it.
 *
 * A refresh is one at a time, under a lock that readers never take. Who asks
 * when one is due starts a thread for it and goes on with what is there; the
 * instant of the next is an atomic number, so that of many who see that it is
 * due one starts it.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "handle.h"

static int64_t now_ms(clockid_t clock)
{
    struct timespec t;

    clock_gettime(clock, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- what is in force --------------------------------------------------- */

void handle_say(const mreg_host *h, mreg_host_level level, const char *text)
{
    if (h->setup.log)
        h->setup.log(h->setup.context, level, text);
}

bool handle_take(mreg_host *h, mreg_host_loaded *l)
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
        if (handle_take(h, l))
            handle_say(h, MREG_HOST_INFO, "a newer registry is in force");
    } else {
        mreg_host_unload(l);
    }
}

/* ---- refreshing --------------------------------------------------------- */

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
    note_copy(t->why, r.why.text, r.why.size);
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
        handle_say(h, MREG_HOST_WARNING, why->text);
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
    mreg_host *h = state;
    mreg_host_note why;

    refresh(h, false, true, &why);
    atomic_store(&h->busy, false);
    return NULL;
}

/* A time to live of 0 does not mean that each call starts a refresh. */
static int64_t ttl_ms(const mreg_host *h)
{
    return (h->live.ttl_s ? h->live.ttl_s : 1) * INT64_C(1000);
}

/* Starts a refresh unless somebody else has, or one was started within the
 * time to live or is still under way: nobody waits for one. */
static void start_behind(mreg_host *h, int64_t due)
{
    const int64_t now = now_ms(CLOCK_MONOTONIC);

    if (!atomic_compare_exchange_strong_explicit(
            &h->due, &due, now + ttl_ms(h), memory_order_relaxed,
            memory_order_relaxed))
        return;
    if (atomic_exchange(&h->busy, true))
        return;
    pthread_mutex_lock(&h->starting);
    if (h->has_thread)
        pthread_join(h->thread, NULL);
    h->has_thread = !pthread_create(&h->thread, NULL, behind, h);
    if (!h->has_thread)
        atomic_store(&h->busy, false);
    pthread_mutex_unlock(&h->starting);
}

void mreg_host_cancel(mreg_host *h)
{
    if (h)
        atomic_store(&h->closing, true);
}

void handle_stop(mreg_host *h)
{
    mreg_host_cancel(h);
    if (h->has_thread)
        pthread_join(h->thread, NULL);
    h->has_thread = false;
}

void handle_look_at_clock(mreg_host *h)
{
    const int64_t due = atomic_load_explicit(&h->due, memory_order_relaxed);

    if (now_ms(CLOCK_MONOTONIC) >= due)
        start_behind(h, due);
}

