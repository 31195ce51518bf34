/* Contracts against the prices there are: one without a price to change is a
 * slip, and so is a service or a geography that no price has.
 *
 * SPDX-License-Identifier: MIT */
#include "complete.h"
#include "find.h"

/* What the models of a contract have a price for in its time. */
struct match { bool priced; uint32_t services, geos; };

static void look_at(const struct catalogue *c, const struct contract *k,
                    const struct model *m, struct match *found)
{
    const size_t n = m->prices ? m->prices->versions.n : 0;

    for (size_t i = 0; i < n; i++) {
        const struct version *v = &m->prices->versions.at[i];

        if (v->from >= k->until || (i + 1 < n && v[1].from <= k->from))
            continue;
        found->priced = true;
        found->services |= version_services(v);
        found->geos |= version_geos(c, m, v);
    }
}

static void report_time(const struct catalogue *c, const struct contract *k,
                        const char *who)
{
    diag(c->diags, M_609, k->place, "%s price in the time of this "
         "contract", who);
}

static void look_at_named(const struct catalogue *c, const struct contract *k,
                          struct match *all)
{
    for (size_t i = 0; i < k->model_rows.n; i++) {
        const struct model *m = &c->models.at[k->model_rows.at[i]];
        struct match one = {0};

        look_at(c, k, m, &one);
        if (!one.priced)
            report_time(c, k, arena_printf(c->arena, "%s has no",
                                           model_key(c->arena, m)));
        all->priced |= one.priced;
        all->services |= one.services;
        all->geos |= one.geos;
    }
}

static void look_at_provider(const struct catalogue *c,
                             const struct contract *k, size_t provider,
                             struct match *all)
{
    struct match one = {0};

    for (size_t i = 0; i < c->models.n; i++)
        if (c->models.at[i].provider_index == provider)
            look_at(c, k, &c->models.at[i], &one);
    if (!one.priced)
        report_time(c, k, arena_printf(c->arena, "no model of %s has a",
                                       c->providers.at[provider].id.at));
    all->priced |= one.priced;
    all->services |= one.services;
    all->geos |= one.geos;
}

static void look_at_all(const struct catalogue *c, const struct contract *k,
                        struct match *all)
{
    for (size_t i = 0; i < c->models.n; i++)
        look_at(c, k, &c->models.at[i], all);
    if (!all->priced)
        report_time(c, k, "no model has a");
}

static void report_absent(const struct catalogue *c, const struct contract *k,
                          const struct read_names *names, uint32_t absent)
{
    for (unsigned i = 0; i < names->count; i++)
        if (absent >> i & 1)
            diag(c->diags, M_609, k->place, "no model of this contract has a "
                 "price for the %s '%s' in its time", names->what,
                 names->at[i]);
}

void check_contracts(struct catalogue *c)
{
    for (size_t i = 0; i < c->contracts.n; i++) {
        const struct contract *k = c->contracts.at[i];
        struct match all = {0};

        if (!k->about)
            continue;           /* its names are wrong, which is reported */
        if (k->models.n)
            look_at_named(c, k, &all);
        else if (!k->providers.n)
            look_at_all(c, k, &all);
        for (size_t p = 0; !k->models.n && p < k->provider_rows.n; p++)
            look_at_provider(c, k, k->provider_rows.at[p], &all);
        if (!all.priced)
            continue;
        report_absent(c, k, &read_services, k->when.services & ~all.services);
        report_absent(c, k, &read_geographies, k->when.geos & ~all.geos);
    }
}
