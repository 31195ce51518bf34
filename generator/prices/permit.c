/* Which tier may use which model: a rule may ask for a price.
 *
 * SPDX-License-Identifier: MIT */
#include "permit.h"

#include <string.h>

#include "generator/catalogue/find.h"

static bool among(const text_list *list, const char *text, size_t size)
{
    for (size_t i = 0; i < list->n; i++)
        if (list->at[i].size == size && !memcmp(list->at[i].at, text, size))
            return true;
    return false;
}

/* Finds the price of an input token in USD at as_of on plain terms; false if it
 * is unknown or in another currency. */
static bool plain_input_price(const mreg *r, size_t model, uint64_t *pico)
{
    const mreg_model m = (mreg_model)model;
    const mreg_terms on = {0};
    const mreg_usage use = {{0}, 0};
    uint32_t version, rate;
    mreg_price price;

    if (mreg_rate_at(r, m, &on, &use, &version, &rate) != MREG_OK
        || mreg_rate_price(r, m, version, rate, MREG_INPUT, &price)
               != MREG_OK)
        return false;
    *pico = price.pico_usd;
    return price.known && price.currency == MREG_USD;
}

static bool lets_in(const struct catalogue *c, const mreg *registry,
                    const struct access_rule *r, size_t model)
{
    const struct model *m = &c->models.at[model];
    uint64_t pico;

    if (r->providers.n
        && !among(&r->providers, m->provider.at, m->provider.size))
        return false;
    if (r->models.n && !names_model(c, &r->models, model))
        return false;
    if (r->capabilities & ~m->has)
        return false;
    return !r->has_ceiling
           || (plain_input_price(registry, model, &pico) && pico <= r->ceiling);
}

bool tier_allows(const struct catalogue *c, const mreg *r,
                 size_t tier, size_t model)
{
    const struct access_tier *t = &c->tiers.at[tier];

    if (names_model(c, &t->deny, model))
        return false;
    for (size_t i = 0; i < t->allow.n; i++)
        if (lets_in(c, r, &t->allow.at[i], model))
            return true;
    return false;
}
