/* The user's providers by a handle: which models they serve, which of them a
 * text means, and discovery. The files are read anew each time, for discovery
 * writes them, and so may the user.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "handle.h"
#include "host/providers/discover.h"
#include "host/providers/list.h"

struct serving {
    mreg_host *h;
    const mreg *r;
    const char *text;           /* a provider, or what is to be found */
    void (*take)(void *context, const mreg_host_served *one);
    void *context;
    mreg_host_note *why;
    bool force;
    mreg_status status;
    mreg_host_outcome outcome;
};

static struct config *open_config(struct serving *s)
{
    const struct config_places at = {s->h->setup.config,
                                     s->h->setup.providers};
    struct config *c = config_open(s->r, &at);

    if (!note_first(s->why, c->diags))
        return c;
    config_close(c);
    s->status = MREG_E_BAD_ARGUMENT;
    s->outcome = MREG_HOST_NO_DATA;
    return NULL;
}

/* Runs the work under a hold; memory that runs out is a status. */
static void run(struct serving *s, void (*work)(void *))
{
    static const char text[] = "out of memory";
    mreg_host_hold hold = mreg_host_acquire(s->h->slot);

    s->r = hold.registry;
    s->why->text[0] = 0;
    if (!arena_guarded(work, s)) {
        s->status = MREG_E_NO_ROOM;
        s->outcome = MREG_HOST_NO_MEMORY;
        note_copy(s->why, text, sizeof text - 1);
    }
    mreg_host_release(s->h->slot, &hold);
}

/* Finds the provider that is asked for; NULL for all. False if there is no such
 * one. */
static bool find_provider(struct serving *s, struct config *c,
                          const struct user_provider **out)
{
    struct note why = {0, ""};

    *out = s->text ? provider_find(&c->providers, s->text, strlen(s->text))
                   : NULL;
    if (*out || !s->text)
        return true;
    note_text(&why, "there is no provider '");
    note_text(&why, s->text);
    note_text(&why, "'; `mreg providers` lists those there are");
    note_copy(s->why, why.text, why.size);
    s->status = MREG_E_NO_PROVIDER;
    s->outcome = MREG_HOST_NO_DATA;
    return false;
}

static void give(const struct serving *s, const struct listed *l)
{
    const mreg_host_served one = {l->provider->id, l->name, l->brief,
                                  l->known != MREG_NONE};

    s->take(s->context, &one);
}

/* ---- lists, names -------------------------------------------------------- */

static void list_all(void *state)
{
    struct serving *s = state;
    const struct user_provider *only;
    struct config *c = open_config(s);
    listed_list list;

    if (!c)
        return;
    if (find_provider(s, c, &only)) {
        list = list_models(&c->providers, only, false);
        for (size_t i = 0; i < list.n; i++)
            give(s, &list.at[i]);
    }
    config_close(c);
}

static void find_one(void *state)
{
    struct serving *s = state;
    struct config *c = open_config(s);
    struct note why = {0, ""};
    struct which w;

    if (!c)
        return;
    which_find(&c->providers, s->text, &w);
    if (w.how != WHICH_NONE) {
        give(s, &w.found);
    } else {
        note_text(&why, w.within ? "Invalid model for provider "
                                 : "Invalid model: ");
        note_text(&why, w.within ? w.within->id : "");
        note_text(&why, w.within ? ": " : "");
        note_text(&why, w.name);
        note_copy(s->why, why.text, why.size);
        s->status = MREG_E_NO_MODEL;
    }
    config_close(c);
}

mreg_status mreg_host_models(mreg_host *h, const char *provider,
                             void (*take)(void *context,
                                          const mreg_host_served *one),
                             void *context, mreg_host_note *why)
{
    mreg_host_note unwanted;
    struct serving s = {.h = h, .text = provider, .take = take,
                        .context = context, .why = why ? why : &unwanted};

    if (!h || !take)
        return MREG_E_BAD_ARGUMENT;
    run(&s, list_all);
    return s.status;
}

mreg_status mreg_host_which(mreg_host *h, const char *text,
                            void (*take)(void *context,
                                         const mreg_host_served *one),
                            void *context, mreg_host_note *why)
{
    mreg_host_note unwanted;
    struct serving s = {.h = h, .text = text, .take = take,
                        .context = context, .why = why ? why : &unwanted};

    if (!h || !text || !take)
        return MREG_E_BAD_ARGUMENT;
    run(&s, find_one);
    return s.status;
}

/* ---- discovery ----------------------------------------------------------- */

static void progress(void *state, const struct user_provider *p, size_t done,
                     size_t total)
{
    const struct serving *s = state;
    struct note text = {0, ""};

    note_text(&text, p->id);
    note_text(&text, ": ");
    if (total > 0) {
        note_number(&text, done);
        note_text(&text, " of ");
        note_number(&text, total);
        note_text(&text, " models asked");
    } else {
        note_text(&text, "asking for its list of models");
    }
    note_bytes(&text, "", 1);
    handle_say(s->h, MREG_HOST_DEBUG, text.text);
}

/* Tells the log what became of each provider; the first that failed is why. */
static void tell(struct serving *s, const struct discovery *d)
{
    static const char *const fates[] = {
        [FATE_SKIPPED] = ": skipped: ", [FATE_FAILED] = ": failed: ",
        [FATE_DONE] = ": done"};
    struct note text = {0, ""};
    mreg_host_note said;

    note_text(&text, d->provider->id);
    note_text(&text, fates[d->fate]);
    note_bytes(&text, d->why.text, d->fate == FATE_DONE ? 0 : d->why.size);
    note_copy(&said, text.text, text.size);
    handle_say(s->h, d->fate == FATE_FAILED ? MREG_HOST_WARNING
                                            : MREG_HOST_INFO, said.text);
    if (d->fate == FATE_FAILED && !s->why->text[0])
        *s->why = said;
}

static void judge(struct serving *s, const struct discoveries *all)
{
    static const char nobody[] = "no provider can be asked: give one a key, in "
                                 "the environment or as api_key in "
                                 "providers.yaml";

    if (all->unsaved)
        note_copy(s->why, all->unsaved, strlen(all->unsaved));
    else if (!all->failed && !all->done)
        note_copy(s->why, nobody, sizeof nobody - 1);
    s->outcome = all->unsaved ? MREG_HOST_NO_CACHE
                 : all->failed ? MREG_HOST_NO_ANSWER
                 : !all->done ? MREG_HOST_NO_DATA
                 : all->saved ? MREG_HOST_NEW : MREG_HOST_SAME;
}

static void discover_all(void *state)
{
    struct serving *s = state;
    struct config *c = open_config(s);
    struct discover_options how = {.force = s->force, .progress = progress,
                                   .state = s, .cancel = &s->h->closing};
    struct discoveries all;

    if (!c)
        return;
    how.cache = s->h->live.cache ? s->h->live.cache
                                 : c->setting[SETTING_CACHE].text;
    if (find_provider(s, c, &how.only)) {
        discover(&c->providers, &how, &all);
        for (size_t i = 0; i < all.list.n; i++)
            tell(s, &all.list.at[i]);
        judge(s, &all);
    }
    config_close(c);
}

mreg_host_outcome mreg_host_discover(mreg_host *h, const char *provider,
                                     int force, mreg_host_note *why)
{
    mreg_host_note unwanted;
    struct serving s = {.h = h, .text = provider, .force = force != 0,
                        .why = why ? why : &unwanted};

    if (!h)
        return MREG_HOST_NO_MEMORY;
    run(&s, discover_all);
    return s.outcome;
}
