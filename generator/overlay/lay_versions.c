/* Lays the versions of an overlay's price over those of the list. Where either
 * begins or ends a version of both begins, so that each instant is charged by
 * the version of the list that holds then, with what the overlay states then.
 *
 * SPDX-License-Identifier: MIT */
#include "lay.h"

#include <stdlib.h>

#include "generator/catalogue/price_keys.h"
#include "generator/load/load_price.h"

struct laying {
    struct catalogue *c;
    const struct price_entry *list, *own;
    struct price_entry *out;
    size_t begun_list, begun_own; /* versions that begin by now */
    bool *changes;            /* for each version of `own` */
};

typedef LIST_OF(int64_t) instant_list;

static int compare_instants(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

static void find_instants(const struct laying *l, instant_list *out)
{
    size_t kept = 0;

    for (size_t i = 0; i < l->list->versions.n; i++)
        arena_push(l->c->arena, out, l->list->versions.at[i].from);
    for (size_t i = 0; i < l->own->versions.n; i++) {
        const struct version *v = &l->own->versions.at[i];

        arena_push(l->c->arena, out, v->from);
        if (v->until != INT64_MAX)
            arena_push(l->c->arena, out, v->until);
    }
    if (out->n)
        qsort(out->at, out->n, sizeof *out->at, compare_instants);
    for (size_t i = 0; i < out->n; i++)
        if (!kept || out->at[kept - 1] != out->at[i])
            out->at[kept++] = out->at[i];
    out->n = kept;
}

/* Returns the last version that begins at an instant or before; NULL if there
 * is none. Instants ascend, and `begun` goes with them. */
static const struct version *version_at(const struct price_entry *e,
                                        int64_t at, size_t *begun)
{
    while (*begun < e->versions.n && e->versions.at[*begun].from <= at)
        ++*begun;
    return *begun ? &e->versions.at[*begun - 1] : NULL;
}

/* ---- without a list ----------------------------------------------------- */

static mreg_meters meters_of(const struct version *v)
{
    mreg_meters set = 0;

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        if (v->price[m].state != PRICE_ABSENT)
            set |= (mreg_meters)1 << m;
        for (size_t i = 0; i < v->overrides.n; i++)
            if (v->overrides.at[i].price[m].state != PRICE_ABSENT)
                set |= (mreg_meters)1 << m;
    }
    return set;
}

/* After an overlay's version there is no price if the list has none: a price
 * that ended must not go on, and nobody knows another. */
static struct version nothing_known(struct catalogue *c,
                                    const struct version *ended)
{
    struct price *unknown = arena_get(c->arena, MREG_METERS_COUNT,
                                      sizeof *unknown);
    struct version v = {.place = ended->place, .from = ended->until,
                        .source = ended->source, .checked = ended->checked,
                        .until = INT64_MAX, .layer = MREG_LAYER_OVERLAY,
                        .layer_meters = ended->layer_meters};

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (ended->layer_meters >> m & 1)
            unknown[m] = (struct price){.state = PRICE_UNKNOWN,
                                        .place = ended->place};
    v.price = unknown;
    return v;
}

/* Adds a version of the overlay alone. It inherits nothing from the one before,
 * as one of the base would not. */
static void push_own(struct laying *l, const struct version *own,
                     int64_t from)
{
    struct version v = *own;
    const struct version *last = l->out->versions.n
        ? &l->out->versions.at[l->out->versions.n - 1] : NULL;

    v.from = from;
    v.layer = MREG_LAYER_OVERLAY;
    v.layer_meters = meters_of(own);
    if (!l->list->versions.n)
        check_drops(l->c, last && last->until == from ? last : NULL, &v);
    check_mapping(l->c, &v);
    arena_push(l->c->arena, &l->out->versions, v);
}

/* ---- each stretch of time ------------------------------------------------ */

static void lay_stretch(struct laying *l, int64_t from)
{
    const struct version *list = version_at(l->list, from, &l->begun_list);
    const struct version *own = version_at(l->own, from, &l->begun_own);
    const struct version *ended = own;
    struct version v;

    if (own && own->until <= from)
        own = NULL;
    if (own && !list) {
        l->changes[own - l->own->versions.at] = true;
        push_own(l, own, from);
        return;
    }
    if (own) {
        v = lay_version(l->c, list, own, from,
                        &l->changes[own - l->own->versions.at]);
    } else if (list) {
        v = *list;
        v.from = from;
    } else {
        v = *ended;
        v.layer_meters = meters_of(ended);
        v = nothing_known(l->c, &v);
    }
    arena_push(l->c->arena, &l->out->versions, v);
}

static void report_stale(const struct laying *l)
{
    for (size_t i = 0; i < l->own->versions.n; i++)
        if (!l->changes[i])
            diag(l->c->diags, M_628, l->own->versions.at[i].place,
                 "all that this version of %s states is the price without "
                 "it; remove it, or is it out of date?", l->own->id.at);
}

struct price_entry lay_versions(struct catalogue *c,
                                const struct price_entry *list,
                                const struct price_entry *own)
{
    struct price_entry out = list->versions.n ? *list : *own;
    struct laying l = {.c = c, .list = list, .own = own, .out = &out};
    instant_list instants = {NULL, 0, 0};
    const unsigned before = diags_errors(c->diags);

    l.changes = arena_get(c->arena, own->versions.n + 1, sizeof *l.changes);
    out.versions.at = NULL;
    out.versions.n = out.versions.room = 0;
    out.unpriced = (struct text){NULL, 0, {NULL, 0, 0}};
    out.place = own->place;
    out.layer = own->layer;
    out.used = list->versions.n > 0;
    find_instants(&l, &instants);
    for (size_t i = 0; i < instants.n; i++)
        lay_stretch(&l, instants.at[i]);
    if (diags_errors(c->diags) == before)
        report_stale(&l);
    return out;
}
