/* What the points of a model's history say together: the snapshot's state
 * begins where it was first seen, and what a point does not state, but another
 * one or the snapshot has its own price for, is unknown while it holds.
 *
 * SPDX-License-Identifier: MIT */
#include "points.h"

#include <string.h>

#include "generator/catalogue/condition.h"
#include "generator/catalogue/price_keys.h"

static bool same_price(const struct price *a, const struct price *b)
{
    return a->state == b->state && a->pico == b->pico && a->units == b->units;
}

static bool same_prices(const struct price *a, const struct price *b)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (!same_price(&a[m], &b[m]))
            return false;
    return true;
}

static bool same_when(const struct when *a, const struct when *b)
{
    return condition_inside(a, b) && condition_inside(b, a);
}

static const struct override *override_when(const struct version *v,
                                            const struct when *w)
{
    for (size_t i = 0; i < v->overrides.n; i++)
        if (same_when(&v->overrides.at[i].when, w))
            return &v->overrides.at[i];
    return NULL;
}

static bool same_version(const struct version *a, const struct version *b)
{
    if (!same_prices(a->price, b->price) || a->overrides.n != b->overrides.n)
        return false;
    for (size_t i = 0; i < a->overrides.n; i++) {
        const struct override *o = &a->overrides.at[i];
        const struct override *other = override_when(b, &o->when);

        if (!other || !same_prices(o->price, other->price))
            return false;
    }
    return true;
}

/* ---- what a point does not know ----------------------------------------- */

/* Lists the meters that some version has a price of its own for, other than
 * what the meter would cost without one. */
static mreg_meters priced(const version_list *all)
{
    mreg_meters meters = 0;

    for (size_t i = 0; i < all->n; i++)
        for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
            const struct price *price = all->at[i].price;
            const unsigned up = meter_facts[m].parent;

            if (price[m].state == PRICE_KNOWN && price[m].pico
                && (up == METER_FREE || up == m
                    || !same_price(&price[m], &price[up])))
                meters |= (mreg_meters)1 << m;
        }
    return meters;
}

/* A past slip of OpenRouter's, such as a price of a token a thousandth of what
 * any costs, cannot be asked about any more. */
static bool is_odd(const struct price *price, unsigned meter)
{
    return price->state == PRICE_KNOWN
           && !price_in_range(meter, price->pico, MREG_USD);
}

static void doubt_prices(struct arena *a, struct version *v,
                         mreg_meters meters)
{
    struct price prices[MREG_METERS_COUNT];

    memcpy(prices, v->price, sizeof prices);
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (is_odd(&prices[m], m)
            || (prices[m].state == PRICE_ABSENT && meters >> m & 1))
            prices[m] = (struct price){.state = PRICE_UNKNOWN,
                                       .place = v->place, .units = 1};
    v->price = prices_keep(a, prices);
}

/* Adds a condition under which another version had prices, with none. */
static void doubt_override(struct arena *a, struct version *v,
                           const struct override *like)
{
    struct price prices[MREG_METERS_COUNT];
    struct override o = *like;

    if (override_when(v, &like->when))
        return;
    memcpy(prices, like->price, sizeof prices);
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (prices[m].state == PRICE_KNOWN)
            prices[m] = (struct price){.state = PRICE_UNKNOWN,
                                       .place = v->place, .units = 1};
    o.price = prices_keep(a, prices);
    o.place = v->place;
    arena_push(a, &v->overrides, o);
}

static void doubt(struct arena *a, version_list *all, int64_t fetched)
{
    const mreg_meters meters = priced(all);

    for (size_t i = 0; i < all->n; i++) {
        struct version *v = &all->at[i];

        if (v->from == fetched)
            continue;
        doubt_prices(a, v, meters);
        for (size_t k = 0; k < all->n; k++)
            for (size_t j = 0; k != i && j < all->at[k].overrides.n; j++)
                doubt_override(a, v, &all->at[k].overrides.at[j]);
    }
}

/* ---- the whole ---------------------------------------------------------- */

/* A state that was seen before the snapshot began then. */
static int64_t join_snapshot(version_list *all, int64_t fetched)
{
    size_t i = 0;

    while (i < all->n && all->at[i].from != fetched)
        i++;
    if (!i || i == all->n || !same_version(&all->at[i - 1], &all->at[i]))
        return fetched;
    all->at[i].from = all->at[i - 1].from;
    memmove(&all->at[i - 1], &all->at[i],
            (all->n - i) * sizeof *all->at);
    all->n--;
    return all->at[i - 1].from;
}

/* Joins states that say the same: the earlier holds on, as seen later. */
static void join_same(version_list *all)
{
    size_t n = 0;

    for (size_t i = 0; i < all->n; i++) {
        if (n && same_version(&all->at[n - 1], &all->at[i]))
            all->at[n - 1].checked = all->at[i].checked;
        else
            all->at[n++] = all->at[i];
    }
    all->n = n;
}

void history_settle(struct arena *a, version_list *all, int64_t fetched)
{
    doubt(a, all, join_snapshot(all, fetched));
    join_same(all);
}
