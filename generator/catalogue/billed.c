/* What a model can do and what is counted by a meter of its own does not cost
 * what the meter's parent does, merely because nobody states a price: a token
 * of audio is no more one of text than a cached one is a fresh one. Where no
 * price is stated, there is one that is unknown.
 *
 * SPDX-License-Identifier: MIT */
#include "billed.h"

#include <string.h>

#include "price_keys.h"

#define VARIANT ":free"

static const struct billed {
    mreg_caps cap;
    unsigned meter;
} billed[] = {
#define X(CAPABILITY, METER) {MREG_CAP_##CAPABILITY, MREG_##METER},
    MREG_GEN_BILLED(X) MREG_GEN_BILLED_CACHED(X)
#undef X
};

static bool is_priced(const struct version *v, unsigned meter)
{
    bool priced = v->price[meter].state != PRICE_ABSENT;

    for (size_t i = 0; i < v->overrides.n && !priced; i++)
        priced = v->overrides.at[i].price[meter].state != PRICE_ABSENT;
    return priced;
}

bool prices_caches(const struct price_entry *e)
{
    for (size_t i = 0; e && i < e->versions.n; i++)
        if (is_priced(&e->versions.at[i], MREG_CACHE_READ))
            return true;
    return false;
}

/* Tells whether a meter, or one that it falls back on, has a price. */
static bool is_charged(const struct version *v, unsigned meter)
{
    for (unsigned up = meter_facts[meter].parent; !is_priced(v, meter);
         up = meter_facts[meter].parent) {
        if (up == meter || up == METER_FREE)
            return false;
        meter = up;
    }
    return true;
}

static void doubt_meter(struct arena *a, struct version *v, unsigned meter)
{
    struct price prices[MREG_METERS_COUNT];

    if (v->price[meter].state != PRICE_ABSENT
        || !is_charged(v, meter_facts[meter].parent))
        return;
    memcpy(prices, v->price, sizeof prices);
    prices[meter] = (struct price){.state = PRICE_UNKNOWN, .units = 1,
                                   .place = v->place};
    v->price = prices_keep(a, prices);
}

/* A variant of OpenRouter's that is free costs nothing, however it is used. */
static bool is_free(const struct model *m)
{
    const size_t size = sizeof VARIANT - 1;

    return m->from_snapshot && m->id.size > size
           && !memcmp(m->id.at + m->id.size - size, VARIANT, size);
}

void doubt_billed(struct catalogue *c, const struct model *m)
{
    if (!m->prices || is_free(m))
        return;
    for (size_t i = 0; i < sizeof billed / sizeof *billed; i++)
        for (size_t k = 0; m->has & billed[i].cap
                           && k < m->prices->versions.n; k++)
            doubt_meter(c->arena, &m->prices->versions.at[k],
                        billed[i].meter);
}
