/* Which models the configuration lets its user ask: not those of a provider
 * that it turns off, nor those that its tier may not use.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "host/answers/lookup.h"
#include "parts.h"

const struct config_tier *config_own_tier(const struct config *c,
                                          const char *name)
{
    for (size_t i = 0; name && i < c->tiers.n; i++)
        if (strcmp(c->tiers.at[i].name.at, name) == 0)
            return &c->tiers.at[i];
    return NULL;
}

static void refuse_off(const struct config *c, uint8_t *refused)
{
    const mreg *r = c->providers.r;
    mreg_info_view info;

    for (size_t i = 0; i < c->providers.list.n; i++) {
        const struct user_provider *p = &c->providers.list.at[i];

        if (p->known == MREG_NONE || provider_is_on(p)
            || p->on.layer != LAYER_CONFIG)
            continue;
        for (mreg_model m = 0; m < mreg_count(r); m++)
            if (mreg_info(r, m, &info) == MREG_OK && info.provider == p->known)
                refused[m] = MREG_E_DISABLED;
    }
}

static bool tier_has(const struct config_tier *own, mreg_model m)
{
    for (size_t i = 0; i < own->models.n; i++)
        if (own->models.at[i].known == m)
            return true;
    return false;
}

static void refuse_by_tier(const struct config *c, const char *name,
                           uint8_t *refused)
{
    const struct config_tier *own = config_own_tier(c, name);
    const mreg *r = c->providers.r;
    const mreg_tier tier = mreg_tier_find(r, name, strlen(name));

    for (mreg_model m = 0; m < mreg_count(r); m++)
        if (!refused[m] && !(own ? tier_has(own, m)
                                 : mreg_tier_allows(r, tier, m) == MREG_OK))
            refused[m] = MREG_E_NOT_ALLOWED;
}

uint8_t *config_refused(const struct config *c, const char *tier)
{
    const size_t count = mreg_count(c->providers.r);
    uint8_t *refused = arena_get(c->arena, count + 1, 1);

    refuse_off(c, refused);
    if (!tier)
        tier = c->setting[SETTING_TIER].text;
    if (tier && *tier)
        refuse_by_tier(c, tier, refused);
    return refused;
}

static void note_place(struct note *out, const struct value *v,
                       const char *otherwise)
{
    if (v->layer == LAYER_CONFIG && v->at.file) {
        note_text(out, v->at.file);
        if (v->at.line) {
            note_text(out, ":");
            note_number(out, v->at.line);
        }
    } else {
        note_text(out, otherwise);
    }
}

void config_note_refusal(const struct config *c, mreg_model m,
                         mreg_status why, const char *tier, struct note *out)
{
    const mreg_text id = model_provider(c->providers.r, m);
    const struct user_provider *p = provider_find(&c->providers, id.at,
                                                  id.size);

    if (why == MREG_E_DISABLED && p) {
        note_text(out, "the provider ");
        note_text(out, p->id);
        note_text(out, " is off (");
        note_place(out, &p->on, "");
        note_text(out, "); write `");
        note_text(out, p->id);
        note_text(out, ": on` under `providers:` there");
        return;
    }
    note_text(out, "the tier ");
    note_text(out, tier ? tier : c->setting[SETTING_TIER].text);
    note_text(out, " may not use it (");
    if (tier)
        note_text(out, "--tier");
    else
        note_place(out, &c->setting[SETTING_TIER], "the environment");
    note_text(out, "); name another tier, or add it to that one");
}
