/* The ratio of what an overlay states to the list, and what a version states
 * under which conditions.
 *
 * SPDX-License-Identifier: MIT */
#include "lay.h"

#include "base/instant.h"
#include "generator/catalogue/price_keys.h"

/* ---- what a version states ----------------------------------------------- */

bool same_when(const struct when *a, const struct when *b)
{
    return condition_inside(a, b) && condition_inside(b, a);
}

const struct price *stated_when(const struct version *list,
                                const struct when *when, unsigned meter)
{
    for (size_t i = 0; i < list->overrides.n; i++) {
        const struct override *o = &list->overrides.at[i];

        if (o->price[meter].state != PRICE_ABSENT
            && same_when(&o->when, when))
            return &o->price[meter];
    }
    return NULL;
}

const struct override *multiplied_when(const struct version *list,
                                       const struct when *when,
                                       unsigned meter)
{
    for (size_t i = 0; i < list->overrides.n; i++) {
        const struct override *o = &list->overrides.at[i];

        if (o->multiplies && o->meters >> meter & 1
            && same_when(&o->when, when))
            return o;
    }
    return NULL;
}

/* ---- the ratio of all that is stated ------------------------------------- */

struct comparing {
    struct catalogue *c;
    const struct version *list;
    struct ratio ratio;
    const struct price *first;  /* that gave the ratio; NULL: none yet */
    bool good;
};

/* Finds what a meter costs without conditions, inherited or not. */
static struct price plain(const struct version *list, unsigned meter)
{
    while (list->price[meter].state == PRICE_ABSENT
           && meter_facts[meter].parent != METER_FREE
           && meter_facts[meter].parent != meter)
        meter = meter_facts[meter].parent;
    return list->price[meter];
}

/* Finds what the list has where the overlay states a price: under the same
 * conditions, or without any if `when` is NULL. */
static struct price counterpart(const struct version *list,
                                const struct when *when, unsigned meter)
{
    const struct price *stated = when ? stated_when(list, when, meter) : NULL;
    const struct override *times =
        when ? multiplied_when(list, when, meter) : NULL;
    struct price p = plain(list, meter);

    if (!when)
        return p;
    if (stated)
        p = *stated;
    else if (!times)
        return (struct price){.state = PRICE_ABSENT};
    if (times && p.state == PRICE_KNOWN
        && !ratio_apply((struct ratio){times->times, times->over}, &p))
        p.state = PRICE_UNKNOWN;
    return p;
}

static void compare(struct comparing *g, const struct when *when,
                    unsigned meter, const struct price *own)
{
    const struct price list = counterpart(g->list, when, meter);
    char day[INSTANT_TEXT_SIZE];
    struct ratio r;

    instant_short(g->list->from, day);
    if (own->state == PRICE_ABSENT || !g->good)
        return;
    if (!ratio_of(own, &list, &r)) {
        g->good = false;
        diag(g->c->diags, M_625, own->place, "`others: proportional`, but "
             "%s has no ratio to the list's price since %s: that is not "
             "stated, unknown or 0, or this is", meter_facts[meter].name,
             day);
    } else if (!g->first) {
        g->first = own;
        g->ratio = r;
    } else if (r.times != g->ratio.times || r.over != g->ratio.over) {
        g->good = false;
        diag(g->c->diags, M_624, own->place, "`others: proportional`, but "
             "%s is %llu/%llu of the list's price since %s, and the first "
             "one %llu/%llu; state the others, or let them be `list` or "
             "`unknown`", meter_facts[meter].name,
             (unsigned long long)r.times, (unsigned long long)r.over, day,
             (unsigned long long)g->ratio.times,
             (unsigned long long)g->ratio.over);
        diag_note(g->c->diags, g->first->place, "the first is here");
    }
}

bool find_ratio(struct catalogue *c, const struct version *list,
                const struct version *own, struct ratio *out)
{
    struct comparing g = {.c = c, .list = list, .good = true};

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        compare(&g, NULL, m, &own->price[m]);
    for (size_t i = 0; i < own->overrides.n; i++)
        for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
            compare(&g, &own->overrides.at[i].when, m,
                    &own->overrides.at[i].price[m]);
    if (g.good && !g.first)
        diag(c->diags, M_625, own->place, "`others: proportional`, but no "
             "price is stated that says in which proportion");
    *out = g.ratio;
    return g.good && g.first;
}
