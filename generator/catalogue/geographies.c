/* Which providers charge by where a call is served. Where one does, a price
 * of its list that is silent about a geography is not the price there. And
 * for which services and geographies a version has a price.
 *
 * SPDX-License-Identifier: MIT */
#include "generator/read/read.h"
#include "complete.h"

static bool version_names_geography(const struct version *v)
{
    for (size_t i = 0; i < v->overrides.n; i++)
        if (v->overrides.at[i].when.geos)
            return true;
    return false;
}

static bool names_geography(const struct price_entry *e)
{
    for (size_t v = 0; v < e->versions.n; v++)
        if (version_names_geography(&e->versions.at[v]))
            return true;
    return false;
}

static struct provider *provider_of(const struct catalogue *c, struct text id)
{
    for (size_t i = 0; i < c->providers.n; i++)
        if (text_equal(c->providers.at[i].id, id))
            return &c->providers.at[i];
    return NULL;
}

/* What an overlay says of one model of a provider of the base says nothing
 * of the others. */
static void mark(struct catalogue *c, struct text id, unsigned layer)
{
    struct provider *p = provider_of(c, id);

    if (p && p->layer >= layer)
        p->by_geo = true;
}

void find_geographies(struct catalogue *c)
{
    for (size_t i = 0; i < c->prices.n; i++)
        if (names_geography(c->prices.at[i]))
            mark(c, c->prices.at[i]->provider, c->prices.at[i]->layer);
    for (size_t i = 0; i < c->models.n; i++)
        if (c->models.at[i].has_geo && c->models.at[i].geo != MREG_GLOBAL)
            mark(c, c->models.at[i].provider, c->models.at[i].layer);
}

bool needs_geography(const struct catalogue *c, const struct model *m)
{
    const struct provider *p =
        m->prices ? provider_of(c, m->prices->provider) : NULL;

    return p && p->by_geo && !p->geo_as_global && !m->has_geo;
}

uint32_t version_services(const struct version *v)
{
    uint32_t services = 1u << MREG_STANDARD | v->mapped;

    for (size_t i = 0; i < v->overrides.n; i++)
        services |= v->overrides.at[i].when.services;
    return services;
}

uint32_t version_geos(const struct catalogue *c, const struct model *m,
                      const struct version *v)
{
    if (m->has_geo)
        return 1u << m->geo;
    if (needs_geography(c, m) && !version_names_geography(v))
        return 1u << MREG_GLOBAL;
    return (1u << MREG_GEOS_COUNT) - 1;
}
