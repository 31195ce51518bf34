/* Lays one version of an overlay over one of the list, entry by entry: its own
 * prices over its own prices, an override over those of the same conditions.
 * What the overlay does not state stays as the list has it, or what `others:`
 * makes of it.
 *
 * SPDX-License-Identifier: MIT */
#include "lay.h"

#include <string.h>

#include "generator/catalogue/price_keys.h"
#include "generator/load/load_price.h"

struct fitting {
    struct catalogue *c;
    const struct version *list, *own;
    struct ratio ratio;       /* of other prices to the list's */
    struct version v;         /* the result */
    bool changes;
    mreg_meters altered;      /* meters with a price that `others:` changes */
};

static mreg_meters bit(unsigned meter)
{
    return (mreg_meters)1 << meter;
}

/* ---- what is not stated -------------------------------------------------- */

/* Returns what a price of the list becomes that the overlay does not state. */
static struct price other_price(struct fitting *f, unsigned meter,
                                const struct price *list)
{
    struct price p = *list;

    if (p.state != PRICE_KNOWN || f->own->others == OTHERS_LIST)
        return p;
    if (f->own->others == OTHERS_UNKNOWN) {
        f->changes = true;
        f->altered |= bit(meter);
        return (struct price){.state = PRICE_UNKNOWN,
                              .place = f->own->place};
    }
    if (!(token_meters() >> meter & 1))
        return p;
    if (!ratio_apply(f->ratio, &p)) {
        diag(f->c->diags, M_626, f->own->place, "the price of %s times "
             "%llu/%llu is not a whole number of picodollars, or does not "
             "fit; state it", meter_facts[meter].name,
             (unsigned long long)f->ratio.times,
             (unsigned long long)f->ratio.over);
        diag_note(f->c->diags, list->place, "the price is here");
    }
    f->altered |= bit(meter);
    return p;
}

static void lay_prices_of_all(struct fitting *f)
{
    struct price *price = arena_get(f->c->arena, MREG_METERS_COUNT,
                                    sizeof *price);

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const struct price *own = &f->own->price[m];
        const struct price *list = &f->list->price[m];

        if (own->state == PRICE_ABSENT) {
            price[m] = other_price(f, m, list);
            continue;
        }
        price[m] = *own;
        f->changes |= !prices_equal(own, list);
    }
    f->v.price = price;
}

/* ---- overrides ----------------------------------------------------------- */

/* Returns the meters for which the overlay states a price or a multiplier
 * under exactly these conditions. */
static mreg_meters restated(const struct version *own,
                            const struct when *when)
{
    mreg_meters set = 0;

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (stated_when(own, when, m) || multiplied_when(own, when, m))
            set |= bit(m);
    return set;
}

/* Keeps what the overlay does not state anew of an entry of the list. */
static void keep_override(struct fitting *f, const struct override *list)
{
    const mreg_meters gone = restated(f->own, &list->when);
    struct override o = *list;
    struct price *price = arena_get(f->c->arena, MREG_METERS_COUNT,
                                    sizeof *price);
    bool any = false;

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (!(gone >> m & 1) && list->price[m].state != PRICE_ABSENT) {
            price[m] = other_price(f, m, &list->price[m]);
            any = true;
        }
    o.price = price;
    o.meters &= ~gone;
    o.multiplies = o.multiplies && o.meters;
    if (any || o.multiplies)
        arena_push(f->c->arena, &f->v.overrides, o);
}

/* Tells whether an entry of the overlay charges anything else than what the
 * list has under the same conditions. */
static bool override_changes(const struct version *list,
                             const struct override *own)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const struct price *price = stated_when(list, &own->when, m);
        const struct override *times =
            multiplied_when(list, &own->when, m);
        const bool reaches = own->multiplies && own->meters >> m & 1;

        if (own->price[m].state != PRICE_ABSENT
            && (!price || !prices_equal(price, &own->price[m])))
            return true;
        if (reaches && own->price[m].state == PRICE_ABSENT
            && (price || !times || times->times != own->times
                || times->over != own->over))
            return true;
    }
    return false;
}

/* Reports two prices under the same conditions. Over a snapshot, whose later
 * entries win, nobody would notice them. */
static void refuse_doubles(struct fitting *f, const struct override *o)
{
    for (const struct override *a = f->own->overrides.at; a < o; a++)
        for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
            if (same_when(&a->when, &o->when)
                && a->price[m].state != PRICE_ABSENT
                && o->price[m].state != PRICE_ABSENT) {
                diag(f->c->diags, M_226, o->price[m].place,
                     "%s has two prices under the same conditions",
                     meter_facts[m].name);
                diag_note(f->c->diags, a->price[m].place,
                          "the first is here");
            }
}

static void lay_overrides(struct fitting *f)
{
    f->v.overrides.at = NULL;
    f->v.overrides.n = f->v.overrides.room = 0;
    for (size_t i = 0; i < f->list->overrides.n; i++)
        keep_override(f, &f->list->overrides.at[i]);
    for (size_t i = 0; i < f->own->overrides.n; i++) {
        const struct override *o = &f->own->overrides.at[i];

        f->changes |= override_changes(f->list, o);
        if (f->list->later_wins)
            refuse_doubles(f, o);
        arena_push(f->c->arena, &f->v.overrides, *o);
    }
}

/* ---- services ------------------------------------------------------------ */

static void lay_services(struct fitting *f)
{
    uint32_t named = 0;

    for (size_t i = 0; i < f->own->overrides.n; i++)
        named |= f->own->overrides.at[i].when.services;
    f->v.mapped = (f->list->mapped & ~named) | f->own->mapped;
    for (unsigned s = 0; s < MREG_SERVICES_COUNT; s++)
        if (f->own->mapped >> s & 1) {
            f->changes |= !(f->list->mapped >> s & 1)
                || f->list->served_as[s] != f->own->served_as[s];
            f->v.served_as[s] = f->own->served_as[s];
        }
    check_mapping(f->c, &f->v);
}

/* ---- another currency --------------------------------------------------- */

/* Returns a price of the list that the overlay does not state anew; NULL if
 * it states all. What is free is free in any currency. */
static const struct price *price_left(const struct version *list,
                                      const struct version *own)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        if (list->price[m].state == PRICE_KNOWN && list->price[m].pico
            && own->price[m].state == PRICE_ABSENT)
            return &list->price[m];
        for (size_t i = 0; i < list->overrides.n; i++) {
            const struct override *o = &list->overrides.at[i];

            if (o->price[m].state == PRICE_KNOWN && o->price[m].pico
                && !(restated(own, &o->when) >> m & 1))
                return &o->price[m];
        }
    }
    return NULL;
}

/* A figure in one currency says nothing about another, and nothing here knows
 * a rate of exchange. Returns false if prices of the list would be left. */
static bool currency_fits(struct fitting *f)
{
    char list[CURRENCY_CODE], own[CURRENCY_CODE];
    const struct price *left = price_left(f->list, f->own);

    if (f->list->currency == f->own->currency)
        return true;
    f->changes = true;
    f->v.currency = f->own->currency;
    if (f->own->others == OTHERS_UNKNOWN
        || (f->own->others == OTHERS_LIST && !left))
        return true;
    diag(f->c->diags, M_627, f->own->place, "the list is in %s and this in "
         "%s: state all its prices, or say `others: unknown`",
         currency_code(f->list->currency, list),
         currency_code(f->own->currency, own));
    if (left)
        diag_note(f->c->diags, left->place, "this price is not stated");
    return false;
}

/* ---- who says so --------------------------------------------------------- */

/* Returns the meters that the overlay states or changes, and those that
 * inherit from them. Parents come before their children. */
static mreg_meters meters_changed(const struct fitting *f)
{
    mreg_meters set = 0;

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const unsigned parent = meter_facts[m].parent;

        if (f->own->price[m].state != PRICE_ABSENT || f->altered >> m & 1)
            set |= bit(m);
        for (size_t i = 0; i < f->own->overrides.n; i++) {
            const struct override *o = &f->own->overrides.at[i];

            if (o->price[m].state != PRICE_ABSENT
                || (o->multiplies && o->meters >> m & 1))
                set |= bit(m);
        }
        if (parent != METER_FREE && parent != m && set >> parent & 1
            && f->v.price[m].state == PRICE_ABSENT)
            set |= bit(m);
    }
    return set;
}

static struct text text_or(struct text own, struct text list)
{
    return own.at ? own : list;
}

static void lay_provenance(struct fitting *f, int64_t from)
{
    const struct version *own = f->own, *list = f->list;
    struct version *v = &f->v;

    v->place = own->place;
    v->from = from;
    if (from == own->from || from != list->from)
        v->precision = own->precision;
    v->source = text_or(own->source, list->source);
    if (own->source.at && list->source.at && own->others != OTHERS_UNKNOWN) {
        v->source.at = arena_printf(f->c->arena, "%s; the rest: %s",
                                    own->source.at, list->source.at);
        v->source.size = strlen(v->source.at);
    }
    v->notes = text_or(own->notes, list->notes);
    v->confirmed = text_or(own->confirmed, list->confirmed);
    v->corrects = own->corrects;
    if (own->checked && (!v->checked || own->checked < v->checked))
        v->checked = own->checked;
    v->layer = MREG_LAYER_OVERLAY;
    v->layer_meters = meters_changed(f)
        | (list->layer == MREG_LAYER_OVERLAY ? list->layer_meters : 0);
}

struct version lay_version(struct catalogue *c, const struct version *list,
                           const struct version *own, int64_t from,
                           bool *changes)
{
    struct fitting f = {.c = c, .list = list, .own = own,
                        .ratio = {1, 1}, .v = *list};

    if (own->drops)
        diag(c->diags, M_634, own->drops_place, "an overlay's version keeps "
             "what it does not state; a price that ends is `unknown`");
    if (!currency_fits(&f))
        return f.v;
    if (own->others == OTHERS_PROPORTIONAL
        && !find_ratio(c, list, own, &f.ratio))
        return f.v;
    lay_prices_of_all(&f);
    lay_overrides(&f);
    lay_services(&f);
    lay_provenance(&f, from);
    f.changes |= f.ratio.times != f.ratio.over;
    *changes |= f.changes;
    return f.v;
}
