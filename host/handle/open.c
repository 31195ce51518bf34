/* Opens and closes a handle. Options of the program go before the environment,
 * and that goes before the user's files.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "handle.h"

#ifndef MREG_DATA               /* where `make install` puts the data */
#define MREG_DATA ""
#endif

struct opening {
    mreg_host *h;
    const mreg_host_setup *setup;
    mreg_host_note *why;
    mreg_status status;
};

static void heard(void *state, enum live_level level, const char *text)
{
    handle_say(state, (mreg_host_level)level, text);
}

static const char *data_folder(const char *said)
{
    const char *variable = getenv("MREG_DATA_HOME");

    return said ? said : variable && variable[0] ? variable : MREG_DATA;
}

static const char *kept(struct arena *a, const char *text)
{
    return text ? arena_copy(a, text, strlen(text)) : NULL;
}

static void take_setup(mreg_host *h, const mreg_host_setup *s)
{
    h->setup = *s;
    h->setup.named = kept(h->kept, s->named);
    h->setup.config = kept(h->kept, s->config);
    h->setup.providers = kept(h->kept, s->providers);
    h->live.built_in = s->built_in;
    h->live.ttl_s = s->ttl_s ? s->ttl_s : OPENROUTER_TTL_S;
    h->live.whole_ms = s->whole_ms;
    h->live.url = kept(h->kept, s->url);
    h->live.cache = kept(h->kept, s->cache);
    h->live.data = kept(h->kept, data_folder(s->data));
    h->live.tell = heard;
    h->live.teller = h;
    h->live.cancel = &h->closing;
}

/* Finds the newest registry there is without the network. */
static mreg_status first(mreg_host *h, mreg_host_note *why)
{
    mreg_host_places at = {.named = h->setup.named,
                           .built_in = h->setup.built_in};
    const char *folder = cache_folder(h->kept, h->live.cache);
    struct note unwanted = {0, ""};
    mreg_host_loaded *newest;
    mreg_host_report report;
    mreg_status status;

    if (folder && cache_is_ours(folder, &unwanted))
        at.cache = arena_printf(h->kept, "%s/" CACHE_REGISTRY, folder);
    status = mreg_host_newest(&at, NULL, &newest, &report);
    if (status != MREG_OK) {
        *why = report.tried[MREG_HOST_NAMED].why;
        return status;
    }
    return handle_take(h, newest) ? MREG_OK : MREG_E_NO_ROOM;
}

static void open_all(void *state)
{
    struct opening *o = state;
    mreg_host *h = o->h;
    mreg_host_hold hold;

    h->kept = arena_new();
    take_setup(h, o->setup);
    o->status = MREG_E_BAD_ARGUMENT;
    if (!handle_settings(h, o->why))
        return;
    o->status = first(h, o->why);
    if (o->status != MREG_OK)
        return;
    hold = mreg_host_acquire(h->slot);
    if (!handle_choices(h, hold.registry, o->why))
        o->status = MREG_E_BAD_ARGUMENT;
    mreg_host_release(h->slot, &hold);
}

static void no_memory(struct opening *o)
{
    static const char text[] = "out of memory";

    o->status = MREG_E_NO_ROOM;
    o->h->kept = NULL;
    note_copy(o->why, text, sizeof text - 1);
}

mreg_status mreg_host_open(const mreg_host_setup *setup, mreg_host **out,
                           mreg_host_note *why)
{
    mreg_host_note unwanted;
    struct opening o = {NULL, setup, why ? why : &unwanted, MREG_OK};

    o.why->text[0] = 0;
    if (out)
        *out = NULL;
    if (!out || !setup || !setup->built_in)
        return MREG_E_BAD_ARGUMENT;
    o.h = calloc(1, sizeof *o.h);
    if (!o.h)
        return MREG_E_NO_ROOM;
    pthread_mutex_init(&o.h->refreshing, NULL);
    pthread_mutex_init(&o.h->starting, NULL);
    o.h->slot = mreg_host_slot_new();
    if (!o.h->slot || !arena_guarded(open_all, &o))
        no_memory(&o);
    if (o.status == MREG_OK)
        *out = o.h;
    else
        mreg_host_close(o.h);
    return o.status;
}

uint32_t mreg_host_close(mreg_host *h)
{
    uint32_t held;

    if (!h)
        return 0;
    handle_stop(h);
    held = h->slot ? mreg_host_slot_free(h->slot) : 0;
    if (held)
        return held;
    pthread_mutex_destroy(&h->refreshing);
    pthread_mutex_destroy(&h->starting);
    if (h->kept)
        arena_free(h->kept);
    free(h);
    return 0;
}
