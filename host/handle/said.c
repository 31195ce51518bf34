/* What a user's files say to a program that holds a handle: settings that it
 * leaves open, which providers are on, whose tier and account it is.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/count_text.h"
#include "handle.h"
#include "host/config/show.h"

/* ---- messages ------------------------------------------------------------ */

void note_copy(mreg_host_note *to, const char *text, size_t size)
{
    if (size >= sizeof to->text)
        size = sizeof to->text - 1;
    memcpy(to->text, text, size);
    to->text[size] = 0;
}

struct first { struct note note; bool found; };

static void take_first(void *state, const struct finding *f)
{
    struct first *first = state;
    struct note *n = &first->note;

    if (first->found || strcmp(f->severity, "error") != 0)
        return;
    first->found = true;
    note_text(n, f->at.file ? f->at.file : "");
    if (f->at.line) {
        note_text(n, ":");
        note_number(n, f->at.line);
    }
    note_text(n, f->at.file ? ": " : "");
    note_text(n, f->text);
    note_text(n, " [M");
    note_number(n, (uint64_t)f->number);
    note_text(n, "]");
}

bool note_first(mreg_host_note *to, const struct diags *d)
{
    struct first first = {{0, ""}, false};

    diags_each(d, take_first, &first);
    if (first.found)
        note_copy(to, first.note.text, first.note.size);
    return first.found;
}

/* ---- settings ------------------------------------------------------------ */

static const char *kept(mreg_host *h, const char *text)
{
    return text ? arena_copy(h->kept, text, strlen(text)) : NULL;
}

static void take_settings(mreg_host *h, const struct config *c)
{
    uint64_t ttl = OPENROUTER_TTL_S;

    if (!h->live.url)
        h->live.url = kept(h, config_says(c, SETTING_OPENROUTER));
    if (!h->live.cache)
        h->live.cache = kept(h, config_says(c, SETTING_CACHE));
    if (!h->setup.ttl_s && count_text(c->setting[SETTING_TTL].text, &ttl))
        h->live.ttl_s = (uint32_t)ttl;
    if (h->setup.refresh == MREG_HOST_CONFIGURED)
        h->setup.refresh = strcmp(c->setting[SETTING_FRESH].text, "auto") == 0
                               ? MREG_HOST_STALE : MREG_HOST_NEVER;
    for (size_t i = 0; i < c->overlays.n && !c->here; i++)
        arena_push(h->kept, &h->live.overlays,
                   kept(h, c->overlays.at[i].text));
}

static bool is_unread(const mreg_host *h)
{
    return h->setup.config && !h->setup.config[0];
}

bool handle_settings(mreg_host *h, mreg_host_note *why)
{
    const struct config_places at = {h->setup.config, h->setup.providers};
    struct config *c;
    bool good;

    if (is_unread(h)) {
        if (h->setup.refresh == MREG_HOST_CONFIGURED)
            h->setup.refresh = MREG_HOST_NEVER;
        return true;
    }
    c = config_settings(&at);
    good = !note_first(why, c->diags);
    if (good)
        take_settings(h, c);
    config_close(c);
    return good;
}

/* ---- the rest ------------------------------------------------------------ */

static void take_switches(mreg_host *h, const struct config *c)
{
    const mreg *r = c->providers.r;

    for (size_t i = 0; i < c->providers.list.n; i++) {
        const struct user_provider *p = &c->providers.list.at[i];
        struct said_switch one = {NULL, provider_is_on(p)};
        mreg_provider_view view;

        if (mreg_provider_info(r, p->known, &view) != MREG_OK
            || view.on == one.on)
            continue;
        one.provider = arena_copy(h->kept, view.id.at, view.id.size);
        arena_push(h->kept, &h->said.switches, one);
    }
}

/* A tier of the file is a list of models; else the registry has it. */
static void take_tier(mreg_host *h, const struct config *c)
{
    const char *tier = c->setting[SETTING_TIER].text;

    h->said.tier = kept(h, tier);
    for (size_t i = 0; tier && i < c->tiers.n; i++) {
        const struct config_tier *t = &c->tiers.at[i];

        if (strcmp(t->name.at, tier) != 0)
            continue;
        h->said.has_allowed = true;
        for (size_t k = 0; k < t->models.n; k++)
            arena_push(h->kept, &h->said.allowed,
                       arena_printf(h->kept, "%s/%s",
                                    t->models.at[k].provider->id,
                                    t->models.at[k].name));
    }
}

bool handle_choices(mreg_host *h, const mreg *r, mreg_host_note *why)
{
    const struct config_places at = {h->setup.config, h->setup.providers};
    struct config *c;
    mreg_terms on;
    bool good;

    if (is_unread(h))
        return true;
    c = config_open(r, &at);
    good = !note_first(why, c->diags);
    if (good) {
        take_switches(h, c);
        take_tier(h, c);
        h->said.account = kept(h, c->setting[SETTING_ACCOUNT].text);
        on = config_terms(c, 0);
        h->said.service = on.service;
        h->said.geo = on.geo;
    }
    config_close(c);
    return good;
}
