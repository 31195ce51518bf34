/* Which model a line of mreg.yaml means.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/nearest.h"
#include "host/answers/lookup.h"
#include "parts.h"

#define NEAR_MOST 3u

/* Appends models as a person would write them: openai:gpt-4o, ... */
static const char *list_models(struct config *c, const mreg_model *found,
                               uint32_t count)
{
    const mreg *r = c->providers.r;
    const char *all = "";

    for (uint32_t i = 0; i < count && i < NEAR_MOST; i++)
        all = arena_printf(c->arena, "%s%s%s:%s", all, *all ? ", " : "",
                           model_provider(r, found[i]).at,
                           model_id(r, found[i]).at);
    return all;
}

/* Tries every name of a provider's model. */
static void try_names(struct nearest *near, const mreg *r, mreg_model m)
{
    uint32_t cursor = 0;
    mreg_text text;

    while ((cursor = mreg_next_name(r, m, cursor, &text, NULL)) != 0)
        nearest_try(near, text.at);
}

/* Returns the provider's own name that is spelt most like this one. */
static const char *near_name(struct config *c, const struct user_provider *p,
                             const char *name)
{
    struct nearest near = {name, strlen(name), NULL, 0};
    const mreg *r = c->providers.r;
    mreg_info_view info;

    for (size_t i = 0; i < p->valid.n; i++)
        nearest_try(&near, p->valid.at[i].name);
    for (mreg_model m = 0; p->known != MREG_NONE && m < mreg_count(r); m++)
        if (mreg_info(r, m, &info) == MREG_OK && info.provider == p->known)
            try_names(&near, r, m);
    return near.best;
}

static bool means_nothing(struct config *c, struct text said,
                          const struct user_provider *p, const char *name)
{
    mreg_model found[NEAR_MOST];
    const char *near = p ? near_name(c, p, name) : NULL;
    const uint32_t count = near ? 0 : near_models(c->providers.r, name, found,
                                                  NEAR_MOST);

    if (near)
        diag(c->diags, M_802, said.place, "'%s' means no model; did you mean "
             "'%s:%s'?", said.at, p->id, near);
    else if (count > 0)
        diag(c->diags, M_802, said.place, "'%s' means no model; near it: %s",
             said.at, list_models(c, found, count));
    else
        diag(c->diags, M_802, said.place, "'%s' means no model; `mreg models"
             "%s%s` lists what there is", said.at, p ? " " : "",
             p ? p->id : "");
    return false;
}

static bool means_several(struct config *c, struct text said,
                          const mreg_policy *policy)
{
    mreg_model found[NEAR_MOST];
    const uint32_t count = mreg_candidates(
        c->providers.r, said.at, said.size, policy, found, NEAR_MOST);

    diag(c->diags, M_803, said.place, "'%s' may mean %u models; write one of "
         "them: %s%s", said.at, (unsigned)count,
         list_models(c, found, count), count > NEAR_MOST ? ", ..." : "");
    return false;
}

static bool is_off(struct config *c, struct text said,
                   const struct user_provider *p)
{
    diag(c->diags, M_801, said.place, "'%s' is a model of '%s', which is off; "
         "write `%s: on` under `providers:`, or take the model out", said.at,
         p->id, p->id);
    arena_push(c->arena, &c->off, said);
    if (p->on.at.file && p->on.at.line)
        diag_note(c->diags, p->on.at, "it is turned off here");
    return false;
}

/* ---- a provider and a name --------------------------------------------- */

static bool choose_of(struct config *c, struct text said,
                      const struct user_provider *p, const char *name,
                      struct chosen *out)
{
    const size_t size = strlen(name);
    const struct served *s = provider_serves(p, name, size);
    mreg_match match = {MREG_NONE, 0, 0, 0};
    mreg_status status = MREG_E_NO_MODEL;

    if (!provider_is_on(p))
        return is_off(c, said, p);
    *out = (struct chosen){said, p, s ? s->name : name,
                           s ? s->known : MREG_NONE};
    if (s)
        return true;
    if (p->known != MREG_NONE)
        status = lookup(c->providers.r, name, size, p->known, &match);
    out->known = match.model;
    if (status == MREG_OK)
        return true;
    return status == MREG_E_AMBIGUOUS ? means_several(c, said, NULL)
                                      : means_nothing(c, said, p, name);
}

/* ---- a name alone ------------------------------------------------------ */

/* Counts the providers that serve a name by providers.yaml, and gives the
 * last. */
static size_t served_by(struct config *c, struct text said,
                        struct chosen *out)
{
    size_t count = 0;

    for (size_t i = 0; i < c->providers.list.n; i++) {
        const struct user_provider *p = &c->providers.list.at[i];
        const struct served *s = provider_is_on(p)
                                 ? provider_serves(p, said.at, said.size)
                                 : NULL;

        if (!s)
            continue;
        *out = (struct chosen){said, p, s->name, s->known};
        count++;
    }
    return count;
}

/* The registry's providers that are on. */
static mreg_policy policy_of(struct config *c)
{
    const struct providers *p = &c->providers;
    mreg_provider *on = arena_get(c->arena, p->list.n + 1, sizeof *on);
    mreg_policy policy = {.enabled = on, .tier = MREG_NONE};

    for (size_t i = 0; i < p->list.n; i++)
        if (p->list.at[i].known != MREG_NONE
            && provider_is_on(&p->list.at[i]))
            on[policy.enabled_count++] = p->list.at[i].known;
    return policy;
}

static struct user_provider *provider_of(struct config *c, mreg_model m)
{
    const mreg_text id = model_provider(c->providers.r, m);

    return provider_find(&c->providers, id.at, id.size);
}

static bool choose_alone(struct config *c, struct text said,
                         struct chosen *out)
{
    const mreg_policy policy = policy_of(c);
    mreg_match match;
    mreg_status status;
    const size_t served = served_by(c, said, out);

    if (served == 1)
        return true;
    if (served > 1) {
        diag(c->diags, M_803, said.place, "'%s' may mean the models of %zu "
             "providers in providers.yaml; write provider:%s", said.at,
             served, said.at);
        return false;
    }
    status = mreg_resolve(c->providers.r, said.at, said.size, &policy, 0,
                          &match);
    if (status == MREG_E_AMBIGUOUS)
        return means_several(c, said, &policy);
    if (match.model == MREG_NONE)
        return means_nothing(c, said, NULL, said.at);
    *out = (struct chosen){said, provider_of(c, match.model),
                           model_id(c->providers.r, match.model).at,
                           match.model};
    return status == MREG_OK || is_off(c, said, out->provider);
}

/* A prefix that is no provider's may be a part of the name, as in
 * mistralai/mistral-large. */
bool choose_model(struct config *c, struct text said, struct chosen *out)
{
    const size_t size = strcspn(said.at, ":/");
    const struct user_provider *p = NULL;
    const char *near;

    if (said.at[size])
        p = provider_find(&c->providers, said.at, size);
    if (p && said.at[size + 1])
        return choose_of(c, said, p, said.at + size + 1, out);
    if (said.at[size] == ':') {
        const char *prefix = arena_copy(c->arena, said.at, size);

        near = provider_near(&c->providers, prefix);
        if (near && !served_by(c, said, out)) {
            diag(c->diags, M_116, said.place, "unknown provider '%s' in '%s'; "
                 "did you mean '%s'?", prefix, said.at, near);
            return false;
        }
    }
    return choose_alone(c, said, out);
}
