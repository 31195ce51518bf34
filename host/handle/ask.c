/* Questions about one model by its name, each under a hold of its own.
 *
 * A name means what `mreg cost` takes it for, but that a provider or tier that
 * the user's mreg.yaml does not allow refuses it.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "handle.h"
#include "host/answers/account.h"

#define PROVIDERS_MOST 512u     /* of a registry; the others are off then */

struct asked {
    mreg_host_hold hold;
    mreg_match match;
    mreg_status status;
};

mreg_host_hold mreg_host_now(mreg_host *h)
{
    if (!h)
        return (mreg_host_hold){NULL, 0};
    if (h->setup.refresh == MREG_HOST_STALE)
        handle_look_at_clock(h);
    return mreg_host_acquire(h->slot);
}

void mreg_host_done(mreg_host *h, mreg_host_hold *hold)
{
    if (h)
        mreg_host_release(h->slot, hold);
}

/* ---- who may ask --------------------------------------------------------- */

static bool is_on(const mreg_host *h, mreg_text id, bool usual)
{
    for (size_t i = 0; i < h->said.switches.n; i++) {
        const struct said_switch *s = &h->said.switches.at[i];

        if (strlen(s->provider) == id.size
            && memcmp(s->provider, id.at, id.size) == 0)
            return s->on;
    }
    return usual;
}

static void enable(const mreg_host *h, const mreg *r, mreg_provider *room,
                   mreg_policy *policy)
{
    const uint32_t count = mreg_provider_count(r);
    mreg_provider_view view;

    policy->enabled = room;
    for (mreg_provider p = 0; p < count; p++)
        if (mreg_provider_info(r, p, &view) == MREG_OK
            && is_on(h, view.id, view.on)
            && policy->enabled_count < PROVIDERS_MOST)
            room[policy->enabled_count++] = p;
}

/* A tier that is gone from the registry allows nothing. */
static mreg_status allows(const mreg_host *h, const mreg *r, mreg_model m)
{
    mreg_tier tier;

    if (!h->said.tier)
        return MREG_OK;
    if (!h->said.has_allowed) {
        tier = mreg_tier_find(r, h->said.tier, strlen(h->said.tier));
        return tier == MREG_NONE ? MREG_E_NO_TIER
                                 : mreg_tier_allows(r, tier, m);
    }
    for (size_t i = 0; i < h->said.allowed.n; i++) {
        const char *name = h->said.allowed.at[i];

        if (mreg_find(r, name, strlen(name)) == m)
            return MREG_OK;
    }
    return MREG_E_NOT_ALLOWED;
}

static struct asked ask(mreg_host *h, const char *name, size_t size)
{
    struct asked a = {mreg_host_now(h), {MREG_NONE, 0, 0, 0}, MREG_OK};
    mreg_provider room[PROVIDERS_MOST];
    mreg_policy policy = {.tier = MREG_NONE};
    const bool choosy = h && h->said.switches.n > 0;

    if (choosy)
        enable(h, a.hold.registry, room, &policy);
    a.status = mreg_resolve(a.hold.registry, name, size,
                            choosy ? &policy : NULL, 0, &a.match);
    if (a.status == MREG_OK)
        a.status = allows(h, a.hold.registry, a.match.model);
    if (a.status == MREG_E_NO_MODEL && h
        && h->setup.refresh == MREG_HOST_UNKNOWN)
        handle_look_at_clock(h);
    return a;
}

static mreg_terms terms_of(const mreg_host *h, const struct asked *a,
                           const mreg_terms *on)
{
    mreg_terms usual = {.service = h->said.service, .geo = h->said.geo};

    if (on)
        return mreg_implied(&a->match, on);
    if (!h->said.account
        || !account_named(a->hold.registry, h->said.account,
                          strlen(h->said.account), &usual.account))
        usual.account = usual_account(a->hold.registry);
    return mreg_implied(&a->match, &usual);
}

/* ---- answers ------------------------------------------------------------- */

static void put_name(const mreg *r, const mreg_info_view *info, char *to,
                     size_t room)
{
    mreg_provider_view p;

    if (mreg_provider_info(r, info->provider, &p) != MREG_OK
        || p.id.size + info->id.size + 2 > room)
        return;
    memcpy(to, p.id.at, p.id.size);
    to[p.id.size] = '/';
    memcpy(to + p.id.size + 1, info->id.at, info->id.size);
}

mreg_status mreg_host_facts_of(mreg_host *h, const char *name, size_t size,
                               mreg_host_facts *out)
{
    struct asked a;
    mreg_info_view info;
    mreg_about_view about;

    if (out)
        memset(out, 0, sizeof *out);
    if (!h || !out)
        return MREG_E_BAD_ARGUMENT;
    a = ask(h, name, size);
    if (mreg_info(a.hold.registry, a.match.model, &info) == MREG_OK
        && mreg_about(a.hold.registry, &about) == MREG_OK) {
        put_name(a.hold.registry, &info, out->name, sizeof out->name);
        out->has = info.has;
        out->lacks = info.lacks;
        out->context_in = info.context_in;
        out->context_out = info.context_out;
        out->released = info.released;
        out->deprecated = info.deprecated;
        out->retires = info.retires;
        out->as_of = about.as_of;
        out->fetched = about.snapshot;
        out->via = a.match.via;
        out->service = a.match.service;
        out->geo = a.match.geo;
    }
    mreg_host_done(h, &a.hold);
    return a.status;
}

mreg_status mreg_host_cost(mreg_host *h, const char *name, size_t size,
                           const mreg_terms *on, const mreg_usage *use,
                           mreg_bill *out)
{
    struct asked a;
    mreg_terms terms;

    if (out)
        memset(out, 0, sizeof *out);
    if (!h || !use || !out)
        return MREG_E_BAD_ARGUMENT;
    a = ask(h, name, size);
    if (a.status == MREG_OK) {
        terms = terms_of(h, &a, on);
        a.status = mreg_cost(a.hold.registry, a.match.model, &terms, use,
                             out);
    }
    mreg_host_done(h, &a.hold);
    return a.status;
}

mreg_status mreg_host_check(mreg_host *h, const char *name, size_t size,
                            const mreg_request *want)
{
    struct asked a;

    if (!h || !want)
        return MREG_E_BAD_ARGUMENT;
    a = ask(h, name, size);
    if (a.status == MREG_OK)
        a.status = mreg_check(a.hold.registry, a.match.model, NULL, NULL,
                              want);
    mreg_host_done(h, &a.hold);
    return a.status;
}

mreg_status mreg_host_fits(mreg_host *h, const char *name, size_t size,
                           uint64_t input_tokens, uint64_t output_tokens,
                           uint64_t *over)
{
    struct asked a;

    if (over)
        *over = 0;
    if (!h)
        return MREG_E_BAD_ARGUMENT;
    a = ask(h, name, size);
    if (a.status == MREG_OK)
        a.status = mreg_fits(a.hold.registry, a.match.model, input_tokens,
                             output_tokens, over);
    mreg_host_done(h, &a.hold);
    return a.status;
}
