/* The rules of contracts, worked out for one call at a time.
 *
 * SPDX-License-Identifier: MIT */
#include "pacts.h"

#include <string.h>

struct fraction { uint64_t times, over; };

/* Something is wrong with what is being worked out. */
static bool faulty;

static bool has(unsigned set, unsigned bit)
{
    return !set || set >> bit & 1;
}

bool pact_is_about(const struct pact *k, unsigned model)
{
    return has(k->providers, pact_models[model].provider)
           && has(k->models, model);
}

unsigned asked_geo(const struct asked *q)
{
    return pact_models[q->model].is_regional ? MREG_REGIONAL : q->geo;
}

static bool is_for(const struct pact *k, unsigned account)
{
    return k->account == account || !strcmp(pact_accounts[k->account], "any");
}

bool pact_in_time(const struct pact *k, const struct asked *q)
{
    return k->from <= q->day && q->day < k->until;
}

static bool holds(const struct pact *k, const struct asked *q)
{
    return is_for(k, q->account) && pact_is_about(k, q->model)
           && pact_in_time(k, q) && has(k->services, q->service)
           && has(k->geos, asked_geo(q));
}

static bool within(unsigned inner, unsigned outer)
{
    return !outer || (inner && !(inner & ~outer));
}

static unsigned models_of(const struct pact *k)
{
    unsigned set = 0;

    for (unsigned i = 0; i < PACT_MODELS; i++)
        if (pact_is_about(k, i))
            set |= 1u << i;
    return set;
}

static unsigned providers_of(const struct pact *k)
{
    unsigned set = 0;

    for (unsigned i = 0; k->models && i < PACT_MODELS; i++)
        if (pact_is_about(k, i))
            set |= 1u << pact_models[i].provider;
    return k->models ? set : k->providers;
}

static bool narrower(const struct pact *a, const struct pact *b)
{
    if (b->models ? !a->models || (models_of(a) & ~models_of(b))
                  : !within(providers_of(a), b->providers))
        return false;
    return is_for(b, a->account) && within(a->services, b->services)
           && within(a->geos, b->geos) && a->from >= b->from
           && a->until <= b->until;
}

static const struct pact *winner(const struct pacts *w,
                                    const struct asked *q, bool markup)
{
    const struct pact *holding[5], *won = NULL;
    unsigned n = 0, first = 0;

    for (unsigned i = 0; i < w->n; i++)
        if ((w->at[i].terms == MARKUP) == markup
            && holds(&w->at[i], q))
            holding[n++] = &w->at[i];
    for (unsigned i = 0; i < n; i++) {
        unsigned beaten = 0;

        for (unsigned j = 0; j < n; j++)
            beaten += i != j && narrower(holding[i], holding[j])
                      && !narrower(holding[j], holding[i]);
        if (beaten + 1 == n) {
            won = holding[i];
            first++;
        }
    }
    if (n && first != 1)
        faulty = true;
    return won ? won : n ? holding[0] : NULL;
}

static bool equal(const struct pact_cost *a, const struct pact_cost *b)
{
    return a->known == b->known
           && (!a->known || a->pico * b->units == b->pico * a->units);
}

static uint64_t divisor(uint64_t a, uint64_t b)
{
    return b ? divisor(b, a % b) : a;
}

static struct fraction lowest(uint64_t times, uint64_t over)
{
    uint64_t d = divisor(times, over);

    return (struct fraction){times / d, over / d};
}

/* The one ratio of the stated prices to the list's. */
static struct fraction ratio(const struct pact *k, const struct pact_cost *list)
{
    struct fraction all = {0, 0};

    for (unsigned i = 0; i < PACT_METERS; i++) {
        struct fraction one;

        if (k->price[i] == NO_PRICE)
            continue;
        if (k->price[i] <= 0 || !list[i].known || !list[i].pico) {
            faulty = true;
            continue;
        }
        one = lowest((uint64_t)k->price[i] * (pact_meters[i].pico / 10),
                     list[i].pico);
        if (all.over && (all.times != one.times || all.over != one.over))
            faulty = true;
        all = one;
    }
    return all.over ? all : (struct fraction){1, 1};
}

/* A price of the list that a contract does not state. */
static void put_other(const struct pact *k, unsigned meter, bool listed,
                      struct fraction f, struct pact_cost *cost,
                      struct fraction *factor)
{
    if (!cost->known && !listed)
        return;
    if (k->rest == REST_UNKNOWN)
        cost->known = false;
    else if (k->rest == REST_PROPORTIONAL && meter != SEARCH_ && cost->known)
        *factor = f;
}

static void put_prices(const struct pact *k, const bool *listed,
                       struct pact_cost *cost, struct fraction *factor)
{
    struct pact_cost list[PACT_METERS];
    struct fraction f = {1, 1};

    memcpy(list, cost, sizeof list);
    if (k->rest == REST_PROPORTIONAL)
        f = ratio(k, list);
    for (unsigned i = 0; i < PACT_METERS; i++) {
        const unsigned parent = pact_meters[i].parent;

        if (k->price[i] != NO_PRICE) {
            cost[i].known = k->price[i] != UNKNOWN_PRICE;
            cost[i].units = pact_meters[i].units;
            cost[i].pico = cost[i].known ? (uint64_t)k->price[i]
                                               * (pact_meters[i].pico / 10) : 0;
        } else if (!listed[i] && parent != i
                   && equal(&list[i], &list[parent])) {
            cost[i] = cost[parent];
            factor[i] = factor[parent];
        } else {
            put_other(k, i, listed[i], f, &cost[i], &factor[i]);
        }
    }
}

static void put_factor(const struct pact *k, struct fraction *factor)
{
    for (unsigned i = 0; i < PACT_METERS; i++)
        if (k->reach ? k->reach >> i & 1
                     : k->terms == MARKUP || i != SEARCH_) {
            factor[i].times *= k->times;
            factor[i].over *= k->over;
        }
}

/* Which prices the version in force at a call states. */
static void find_listed(const struct pacts *w, const struct asked *q,
                        bool *listed)
{
    const unsigned list = pact_models[q->model].list;
    const struct listed *v = NULL;

    for (unsigned i = 0; i < w->versions[list]; i++)
        if (w->list[list][i].day <= q->day)
            v = &w->list[list][i];
    for (unsigned i = 0; i < PACT_METERS; i++)
        listed[i] = v && v->price[i] != NO_PRICE;
}

bool pacts_charge(const struct pacts *w, const struct asked *q,
                  struct pact_cost *cost)
{
    bool listed[PACT_METERS];
    const struct pact *k, *markup;
    struct fraction factor[PACT_METERS];

    faulty = false;
    k = winner(w, q, false);
    markup = winner(w, q, true);
    find_listed(w, q, listed);
    for (unsigned i = 0; i < PACT_METERS; i++)
        factor[i] = (struct fraction){1, 1};
    if (k && k->terms == PRICES)
        put_prices(k, listed, cost, factor);
    else if (k)
        put_factor(k, factor);
    if (markup)
        put_factor(markup, factor);
    for (unsigned i = 0; i < PACT_METERS; i++) {
        const struct fraction f = lowest(factor[i].times, factor[i].over);

        if (!cost[i].known)
            continue;
        if (cost[i].pico % f.over) {        /* then it is per million */
            cost[i].pico *= 1000000 / cost[i].units;
            cost[i].units = 1000000;
        }
        if (cost[i].pico % f.over)
            faulty = true;
        cost[i].pico = cost[i].pico / f.over * f.times;
    }
    return !faulty;
}
