/* Hard checks of the merged catalogue, from which no `confirmed:` exempts.
 *
 * SPDX-License-Identifier: MIT */
#include "price_keys.h"
#include "generator/read/read.h"
#include "complete.h"
#include "find.h"

static void check_range(struct catalogue *c, mreg_currency currency,
                        const struct price *prices)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const struct price *p = &prices[m];

        if (p->state != PRICE_KNOWN
            || price_in_range(m, p->pico, currency))
            continue;
        diag(c->diags, M_204, p->place, "%s costs %llu.%06llu USD per "
             "million tokens, which no token does (0.0001 to 1000, or 0); "
             "is the unit right?", meter_facts[m].name,
             (unsigned long long)(p->pico / 1000000),
             (unsigned long long)(p->pico % 1000000));
    }
}

static void check_prices(struct catalogue *c, const struct price_entry *e)
{
    for (size_t i = 0; i < e->versions.n; i++) {
        const struct version *v = &e->versions.at[i];

        check_range(c, v->currency, v->price);
        for (size_t j = 0; j < v->overrides.n; j++)
            check_range(c, v->currency, v->overrides.at[j].price);
    }
}

static void check_models(struct catalogue *c, const text_list *refs)
{
    for (size_t i = 0; i < refs->n; i++)
        if (find_model(c, refs->at[i]) == SIZE_MAX)
            report_missing_model(c, M_133, refs->at[i]);
}

static void check_tier(struct catalogue *c, const struct access_tier *t)
{
    text_list first = {(struct text *)&t->default_model,
                       t->default_model.at ? 1u : 0, 1};

    check_models(c, &first);
    check_models(c, &t->fallbacks);
    check_models(c, &t->deny);
    for (size_t i = 0; i < t->allow.n; i++)
        check_models(c, &t->allow.at[i].models);
}

void check(struct catalogue *c)
{
    find_geographies(c);
    for (size_t i = 0; i < c->prices.n; i++)
        check_prices(c, c->prices.at[i]);
    for (size_t i = 0; i < c->contracts.n; i++)
        check_range(c, c->contracts.at[i]->currency,
                    c->contracts.at[i]->price);
    for (size_t i = 0; i < c->tiers.n; i++)
        check_tier(c, &c->tiers.at[i]);
}
