/* Versions cut at the dates of contracts, so that these begin and end like
 * prices do. Only models that contracts are about get such versions, even if
 * others share their price entry.
 *
 * SPDX-License-Identifier: MIT */
#include "bargain.h"

#include <stdlib.h>
#include <string.h>

#include "generator/catalogue/complete.h"

/* Models of one entry with the same contracts share its copy. */
struct copy {
    const struct price_entry *origin;
    contract_list contracts;
    struct price_entry *entry;
};
typedef LIST_OF(struct copy) copy_list;
typedef LIST_OF(int64_t) instants;

/* Tells whether a contract changes what some version of a model costs. */
static bool touches(const struct catalogue *c, const struct model *m,
                    const struct contract *k)
{
    const struct version *v = m->prices->versions.at;
    const size_t n = m->prices->versions.n;

    for (size_t i = 0; i < n; i++)
        if (v[i].from < k->until && (i + 1 == n || v[i + 1].from > k->from)
            && (!k->when.services
                || (k->when.services & version_services(&v[i])))
            && (!k->when.geos || (k->when.geos & version_geos(c, m, &v[i]))))
            return true;
    return false;
}

static int by_time(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

/* Lists the instants at which something begins or ends, once each, from the
 * first version on. */
static instants instants_of(struct arena *a, const struct price_entry *e,
                            const contract_list *contracts)
{
    instants all = {0};
    size_t kept = 0;

    for (size_t i = 0; i < e->versions.n; i++)
        arena_push(a, &all, e->versions.at[i].from);
    for (size_t i = 0; i < contracts->n; i++) {
        arena_push(a, &all, contracts->at[i]->from);
        arena_push(a, &all, contracts->at[i]->until);
    }
    qsort(all.at, all.n, sizeof *all.at, by_time);
    for (size_t i = 0; i < all.n; i++)
        if (all.at[i] >= e->versions.at[0].from && all.at[i] != INT64_MAX
            && (!kept || all.at[kept - 1] != all.at[i]))
            all.at[kept++] = all.at[i];
    all.n = kept;
    return all;
}

static void add_version(struct arena *a, struct price_entry *e,
                        const struct version *from, int64_t at,
                        const contract_list *contracts)
{
    struct version v = *from;

    if (at != from->from) {
        v.from = at;
        v.cut = true;
        v.precision = MREG_PRECISION_EXACT;
    }
    for (size_t i = 0; i < contracts->n; i++)
        if (contracts->at[i]->from <= at && at < contracts->at[i]->until)
            arena_push(a, &v.contracts, contracts->at[i]);
    arena_push(a, &e->versions, v);
}

static struct price_entry *cut_entry(struct arena *a,
                                     const struct price_entry *from,
                                     const contract_list *contracts)
{
    struct price_entry *e = arena_get(a, 1, sizeof *e);
    const instants when = instants_of(a, from, contracts);
    size_t version = 0;

    *e = *from;
    e->origin = from;
    memset(&e->versions, 0, sizeof e->versions);
    for (size_t i = 0; i < when.n; i++) {
        while (version + 1 < from->versions.n
               && from->versions.at[version + 1].from <= when.at[i])
            version++;
        add_version(a, e, &from->versions.at[version], when.at[i],
                    contracts);
    }
    return e;
}

static bool same_contracts(const contract_list *a, const contract_list *b)
{
    return a->n == b->n && !memcmp(a->at, b->at, a->n * sizeof *a->at);
}

static struct price_entry *copy_for(struct catalogue *c, copy_list *copies,
                                    const struct price_entry *origin,
                                    const contract_list *contracts)
{
    struct copy copy = {origin, *contracts, NULL};

    for (size_t i = 0; i < copies->n; i++)
        if (copies->at[i].origin == origin
            && same_contracts(&copies->at[i].contracts, contracts))
            return copies->at[i].entry;
    copy.entry = cut_entry(c->arena, origin, contracts);
    arena_push(c->arena, copies, copy);
    return copy.entry;
}

void cut_versions(struct catalogue *c)
{
    copy_list copies = {0};

    for (size_t i = 0; i < c->models.n; i++) {
        struct model *m = &c->models.at[i];
        contract_list those = {0};

        for (size_t k = 0; k < m->contracts.n; k++) {
            m->contracts.at[k]->seen++;
            if (m->prices && touches(c, m, m->contracts.at[k]))
                arena_push(c->arena, &those, m->contracts.at[k]);
        }
        if (those.n)
            m->prices = copy_for(c, &copies, m->prices, &those);
    }
}
