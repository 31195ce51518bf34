/* Lays an overlay's prices over a catalogue: whose price each entry is.
 *
 * An entry is the price of the model of its name, and of no other model, even
 * if others have the same price of the list. The name of an entry of the list
 * that is not a model changes it for all models that refer to it.
 *
 * SPDX-License-Identifier: MIT */
#include "lay.h"

#include "generator/catalogue/complete.h"
#include "generator/catalogue/find.h"

static struct model *model_of(struct catalogue *c,
                              const struct price_entry *e)
{
    size_t at = find_pair(c, e->provider, e->id);

    return at == SIZE_MAX ? NULL : &c->models.at[at];
}

/* Returns what the entry is laid over; NULL if there is nothing. */
static struct price_entry *list_of(struct catalogue *c, struct model *m,
                                   const struct price_entry *e)
{
    if (!m)
        return find_prices(c, e->provider, e->id);
    return m->prices ? m->prices : list_prices(c, m);
}

/* A price replaces a reason for having none that a layer below gave. */
static void clear_unpriced(struct model *m, unsigned layer)
{
    const struct model *below = m->layer == layer ? m->under : m;

    if (below && m->unpriced.at == below->unpriced.at)
        m->unpriced = (struct text){NULL, 0, {NULL, 0, 0}};
}

static void refuse_unpriced(struct catalogue *c, const struct price_entry *e,
                            const struct price_entry *list)
{
    diag(c->diags, M_633, e->place, "%s has a price below this overlay; an "
         "`unknown` price says that it is not known", e->id.at);
    diag_note(c->diags, list->place, "the price is here");
}

/* ---- the geography of a model -------------------------------------------- */

/* Tells whether an entry of the list holds for each call of a model that is
 * served in one geography. */
static bool always_there(const struct model *m, const struct override *o)
{
    return o->when.geos >> m->geo & 1 && condition_only_in(&o->when, BY_GEO);
}

/* Reports prices without conditions that would be charged otherwise, because
 * the list has another price, or multiplies it, where the model is served. */
static void check_there(struct catalogue *c, const struct version *own,
                        const struct override *o)
{
    for (unsigned k = 0; k < MREG_METERS_COUNT; k++) {
        const bool charged = o->price[k].state != PRICE_ABSENT
                             || (o->multiplies && o->meters >> k & 1);

        if (own->price[k].state == PRICE_ABSENT || !charged
            || stated_when(own, &o->when, k)
            || multiplied_when(own, &o->when, k))
            continue;
        diag(c->diags, M_635, own->price[k].place, "this model is served in "
             "one geography, for which the list has an entry of its own: "
             "state the price under `when: {geo: ...}`");
        diag_note(c->diags, o->place, "the entry is here");
        return;
    }
}

static void check_geography(struct catalogue *c, const struct model *m,
                            const struct price_entry *list,
                            const struct price_entry *e)
{
    for (size_t i = 0; m->has_geo && i < e->versions.n; i++)
        for (size_t k = 0; k < list->versions.n; k++) {
            const struct version *own = &e->versions.at[i];
            const struct version *v = &list->versions.at[k];

            if (v->from >= own->until
                || (k + 1 < list->versions.n && v[1].from <= own->from))
                continue;
            for (size_t o = 0; o < v->overrides.n; o++)
                if (always_there(m, &v->overrides.at[o]))
                    check_there(c, own, &v->overrides.at[o]);
        }
}

static void lay_entry(struct catalogue *c, struct price_entry *e)
{
    struct model *m = model_of(c, e);
    struct price_entry *list = list_of(c, m, e), *laid;

    if (e->unpriced.at) {
        if (list->versions.n)
            refuse_unpriced(c, e, list);
        return;
    }
    list->used = true;
    if (m)
        check_geography(c, m, list, e);
    if (!m || m->prices) {
        *list = lay_versions(c, list, e);
        return;
    }
    laid = arena_get(c->arena, 1, sizeof *laid);
    *laid = lay_versions(c, list, e);
    m->prices = laid;
    arena_push(c->arena, &c->laid, laid);
}

/* An entry that is laid over nothing is a new price. */
static void add_entry(struct catalogue *c, struct price_entry *e)
{
    static const struct price_entry none;

    if (e->versions.n)
        *e = lay_versions(c, &none, e);
    arena_push(c->arena, &c->prices, e);
}

void lay_prices(struct catalogue *c, const struct catalogue *own)
{
    LIST_OF(struct price_entry *) over = {0}, fresh = {0};

    sort_catalogue(c);
    for (size_t i = 0; i < own->prices.n; i++) {
        struct price_entry *e = own->prices.at[i];
        struct model *m = model_of(c, e);

        e->layer = own->layer;
        if (m && e->versions.n)
            clear_unpriced(m, own->layer);
        if (list_of(c, m, e))
            arena_push(c->arena, &over, e);
        else
            arena_push(c->arena, &fresh, e);
    }
    for (size_t i = 0; i < over.n; i++)
        lay_entry(c, over.at[i]);
    for (size_t i = 0; i < fresh.n; i++)
        add_entry(c, fresh.at[i]);
}
