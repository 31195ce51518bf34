/* What an offer costs under a prefix for which the rules of its host state a
 * factor. Each version is that of the offer without
 * the prefix, less what that charges for a geography, times the factor.
 *
 * SPDX-License-Identifier: MIT */
#include "complete.h"

#include "price_keys.h"

/* Appends the factor as an entry without a condition, which always holds. */
static void multiply(struct catalogue *c, struct version *v,
                     const struct model *m)
{
    static const struct price none[MREG_METERS_COUNT];
    const struct version listed = *v;
    const struct override factor = {
        .place = m->place, .price = prices_keep(c->arena, none),
        .multiplies = true, .times = m->under_prefix->times,
        .over = m->under_prefix->over, .meters = token_meters(),
    };

    v->overrides.at = NULL;
    v->overrides.n = v->overrides.room = 0;
    for (size_t i = 0; i < listed.overrides.n; i++)
        if (!listed.overrides.at[i].when.geos)
            arena_push(c->arena, &v->overrides, listed.overrides.at[i]);
    arena_push(c->arena, &v->overrides, factor);
    v->notes = m->under_prefix->notes;
    if (listed.notes.at) {
        v->notes.at = arena_printf(c->arena, "%s %s", listed.notes.at,
                                   v->notes.at);
        v->notes.size += listed.notes.size + 1;
    }
}

void price_prefixes(struct catalogue *c)
{
    for (size_t i = 0; i < c->models.n; i++) {
        struct model *m = &c->models.at[i];
        const struct price_entry *list =
            m->under_prefix && !m->prices ? list_prices(c, m) : NULL;
        struct price_entry *own;

        if (!list)
            continue;
        own = arena_get(c->arena, 1, sizeof *own);
        *own = (struct price_entry){.provider = m->provider, .id = m->id,
            .place = m->place, .unpriced = list->unpriced,
            .layer = list->layer};
        for (size_t k = 0; k < list->versions.n; k++) {
            struct version v = list->versions.at[k];

            multiply(c, &v, m);
            arena_push(c->arena, &own->versions, v);
        }
        m->prices = own;
        arena_push(c->arena, &c->laid, own);
    }
}
