/* Prices as flat rates: every combination of account, service, geography,
 * window and threshold that a version tells apart becomes a rate, if it
 * charges something else than the rates before it would.
 *
 * SPDX-License-Identifier: MIT */
#include "algebra.h"
#include "bargain.h"
#include "draft.h"
#include "generator/catalogue/complete.h"

#include <stdlib.h>
#include <string.h>

#define CLASSES_MAX 64u
#define RATES_MAX 4096u

/* So many rates cannot be so alike that the tables hold them; to find that out
 * would take all memory. */
#define RAW_RATES_MAX (4u * MREG_NO_ROW)

/* A rate that is not in the price book yet. */
struct draft {
    struct mreg_condition_row on; /* its window is a class of the week */
    word_list sheet;
};
typedef LIST_OF(struct draft) draft_list;

/* What an account is charged in a version: a run of drafts for each service,
 * one after the other. */
struct fare {
    draft_list drafts;
    struct { size_t first, end; } of[MREG_SERVICES_COUNT];
};

struct flattening {
    struct catalogue *c;
    const struct version *v;
    const struct model *model;  /* NULL: it only looks for faults */
    const uint8_t *pinned;      /* the only geography, or NULL */
    struct algebra algebra;
    week_classes classes;
    uint32_t services;
    struct condition_values values;
    draft_list drafts;          /* what stays of all fares */
};

static bool survey(struct flattening *f)
{
    const weekly *windows[ENTRIES_MAX] = {0};

    if (f->v->overrides.n > ENTRIES_MAX)
        return false;
    f->services = version_services(f->v);
    f->values.geos = f->pinned ? 1 : f->model
                     ? version_geos(f->c, f->model, f->v) : UINT32_MAX;
    for (size_t i = 0; i < f->v->overrides.n; i++) {
        const struct when *w = &f->v->overrides.at[i].when;

        condition_values_add(f->c->arena, &f->values, w);
        if (w->has_window)
            windows[i] = &w->window;
    }
    condition_values_sort(f->c->arena, &f->values);
    if (!window_classes(f->c->arena, windows, f->v->overrides.n, CLASSES_MAX,
                        &f->classes))
        return false;
    f->values.windows = (uint16_t)f->classes.n;
    return true;
}

/* ---- fares -------------------------------------------------------------- */

/* Returns the draft, from row `first` on, that would be charged without this
 * one. */
static const struct draft *without(const struct fare *fare, size_t first,
                                   const struct draft *d)
{
    for (size_t i = fare->drafts.n; i-- > first;) {
        const struct draft *other = &fare->drafts.at[i];

        if (condition_covers(&other->on, &d->on))
            return other;
    }
    return NULL;
}

/* `geo` is where the call is; d->on.geo what the rate asks for. */
static void charge(struct flattening *f, const struct bargain *bargain,
                   struct draft *d, unsigned geo)
{
    struct charge charges[MREG_METERS_COUNT];
    struct mreg_condition_row call = d->on, listed;
    uint64_t holding;

    call.geo = (uint8_t)geo;
    listed = call;
    if (f->v->mapped >> call.service & 1)
        listed.service = f->v->served_as[call.service];
    holding = algebra_holding(&f->algebra, &listed,
                              f->classes.at[d->on.window].inside);
    algebra_charges(&f->algebra, holding, charges);
    if (bargain)
        bargain_charge(bargain, &call, charges);
    else if (!f->algebra.quiet)
        algebra_prove(&f->algebra, holding);
    charges_sheet(f->c->arena, charges, &d->sheet);
}

static void add_draft(struct flattening *f, const struct bargain *bargain,
                      struct draft d, struct fare *out)
{
    const size_t first = out->of[d.on.service].first;
    const struct draft *other;

    charge(f, bargain, &d, f->pinned ? *f->pinned : d.on.geo);
    other = without(out, first, &d);
    if (!other || !words_equal(&d.sheet, &other->sheet))
        arena_push(f->c->arena, &out->drafts, d);
}

struct drafting {
    struct flattening *f;
    const struct bargain *bargain;
    struct fare *out;
};

static void draft_one(void *state, const struct mreg_condition_row *on)
{
    const struct drafting *s = state;

    if (s->out->drafts.n <= RATES_MAX)
        add_draft(s->f, s->bargain, (struct draft){.on = *on}, s->out);
}

/* Drafts what an account is charged. The standard service, which most calls
 * want, comes last, because the runtime looks from there. */
static bool draft_fare(struct flattening *f, const struct bargain *bargain,
                       uint16_t account, struct fare *out)
{
    struct mreg_condition_row on = {.account = account};
    struct drafting state = {f, bargain, out};

    *out = (struct fare){0};
    for (on.service = MREG_SERVICES_COUNT; on.service-- > 0;) {
        if (!(f->services >> on.service & 1))
            continue;
        out->of[on.service].first = out->drafts.n;
        condition_each(&f->values, on, draft_one, &state);
        out->of[on.service].end = out->drafts.n;
    }
    return out->drafts.n <= RATES_MAX;
}

/* Tells whether two fares charge the same for a service. */
static bool same_run(const struct fare *a, const struct fare *b,
                     unsigned service)
{
    const struct draft *x = a->drafts.at + a->of[service].first;
    const struct draft *y = b->drafts.at + b->of[service].first;
    const size_t n = a->of[service].end - a->of[service].first;

    if (n != b->of[service].end - b->of[service].first)
        return false;
    for (size_t i = 0; i < n; i++)
        if (!condition_alike(&x[i].on, &y[i].on)
            || !words_equal(&x[i].sheet, &y[i].sheet))
            return false;
    return true;
}

static bool names_geography(const struct draft *d, const struct draft *end)
{
    while (d < end && !d->on.geo)
        d++;
    return d < end;
}

/* A geography that the list names must be named by what an account is charged,
 * or the runtime would not know a price there. The draft comes before one that
 * always holds, so that no call is charged by it. */
static void name_geography(struct flattening *f, const struct fare *list,
                           size_t first)
{
    struct draft *const all = f->drafts.at;
    const size_t n = f->drafts.n;

    if (n == first || names_geography(all + first, all + n)
        || !names_geography(list->drafts.at, list->drafts.at + list->drafts.n))
        return;
    arena_push(f->c->arena, &f->drafts, all[first]);
    memmove(f->drafts.at + first + 1, f->drafts.at + first,
            (n - first) * sizeof *all);
    f->drafts.at[first].on.geo = MREG_REGIONAL;
}

/* Keeps those services of a fare for which `instead`, which is charged where a
 * version has no rate of the account, charges something else. */
static void keep_fare(struct flattening *f, const struct fare *fare,
                      const struct fare *instead)
{
    for (unsigned s = MREG_SERVICES_COUNT; s-- > 0;) {
        if (!(f->services >> s & 1) || (instead && same_run(fare, instead, s)))
            continue;
        for (size_t i = fare->of[s].first; i < fare->of[s].end; i++)
            arena_push(f->c->arena, &f->drafts, fare->drafts.at[i]);
    }
}

/* ---- all accounts ------------------------------------------------------- */

/* Returns the contracts of the version's next account from `at` on, and puts
 * those of anybody, which come first, beside them. */
static struct bargain bargain_from(const struct flattening *f, size_t anybody,
                                   size_t at)
{
    struct contract *const *all = f->v->contracts.at;
    struct bargain b = {f->c, f->model, all, all + at, anybody, 0,
                        f->v->currency};

    while (at + b.own_n < f->v->contracts.n
           && all[at + b.own_n]->when.account == all[at]->when.account)
        b.own_n++;
    return b;
}

/* Drafts first those of named accounts, then those of anybody, then the list,
 * as the runtime looks from the end. */
static bool draft_all(struct flattening *f)
{
    const contract_list *all = &f->v->contracts;
    struct fare list, anybody, named;
    struct bargain b = {f->c, f->model, all->at, NULL, 0, 0,
                        f->v->currency};
    bool fits = draft_fare(f, NULL, 0, &list);
    size_t first;

    while (b.anybody_n < all->n && !all->at[b.anybody_n]->when.account)
        b.anybody_n++;
    anybody = list;
    if (b.anybody_n)
        fits = draft_fare(f, &b, all->at[0]->number, &anybody) && fits;
    for (size_t i = b.anybody_n; i < all->n; i += b.own_n) {
        b = bargain_from(f, b.anybody_n, i);
        fits = draft_fare(f, &b, all->at[i]->number, &named) && fits;
        first = f->drafts.n;
        keep_fare(f, &named, &anybody);
        name_geography(f, &list, first);
    }
    first = f->drafts.n;
    if (b.anybody_n)
        keep_fare(f, &anybody, &list);
    name_geography(f, &list, first);
    keep_fare(f, &list, NULL);
    return fits;
}

static size_t draft_plan(struct flattening *f, struct drafts *l)
{
    struct raw_rate *rates = arena_get(f->c->arena, f->drafts.n + 1,
                                       sizeof *rates);

    for (size_t i = 0; i < f->drafts.n; i++) {
        struct draft *d = &f->drafts.at[i];

        if (f->v->currency)
            arena_push(f->c->arena, &d->sheet, f->v->currency);
        rates[i] = (struct raw_rate){
            .on = d->on,
            .window = drafts_window(
                l, d->on.window ? &f->classes.at[d->on.window].minutes
                                : NULL),
            .sheet = drafts_sheet(l, &d->sheet)};
    }
    return drafts_plan(l, rates, f->drafts.n);
}

/* Returns the ticket of the plan of a version for a model. The faults of a
 * version are those of any model, so one model is enough to look for them.
 * With `l` NULL it only does that. */
static size_t flatten_version(struct catalogue *c, const struct model *m,
                              const struct version *v, bool quiet,
                              struct drafts *l)
{
    struct flattening f = {.c = c, .v = v, .model = m,
                           .pinned = m && m->has_geo ? &m->geo : NULL};

    if (survey(&f)) {
        algebra_begin(&f.algebra, c, v, quiet);
        if (draft_all(&f))
            return l ? draft_plan(&f, l) : 0;
    }
    diag(c->diags, M_551, v->place,
         "this version is too complicated: at most %u overrides, %u "
         "classes of windows and %u rates", ENTRIES_MAX, CLASSES_MAX,
         RATES_MAX);
    return l ? drafts_plan(l, NULL, 0) : 0;
}

/* Versions with one geography and those that contracts cut have the faults of
 * others, which report them. */
static void enter_plans(struct catalogue *c, const struct model *m,
                        struct drafts *l)
{
    for (size_t i = 0; m->prices && i < m->prices->versions.n; i++) {
        struct version *v = &m->prices->versions.at[i];
        uint32_t *ticket = &v->flat[m->has_geo ? m->geo + 1u : 0];

        if (!*ticket)
            *ticket = 1 + (uint32_t)flatten_version(
                c, m, v, m->has_geo || m->prices->origin, l);
    }
}

static void look_for_faults(struct catalogue *c, const struct price_entry *e)
{
    for (size_t i = 0; i < e->versions.n; i++)
        if (!e->versions.at[i].flat[0])
            flatten_version(c, NULL, &e->versions.at[i], false, NULL);
}

static void assign_plans(struct catalogue *c, struct model *m,
                         const struct drafts *l)
{
    if (!m->prices)
        return;
    m->plan = arena_get(c->arena, m->prices->versions.n + 1,
                        sizeof *m->plan);
    for (size_t i = 0; i < m->prices->versions.n; i++) {
        const struct version *v = &m->prices->versions.at[i];
        uint32_t ticket = v->flat[m->has_geo ? m->geo + 1u : 0];

        m->plan[i] = (uint16_t)l->plans.index[ticket - 1];
    }
}

void flatten(struct catalogue *c, struct pricebook *out)
{
    struct catalogue drafting = *c;  /* in memory of its own */
    struct drafts l;

    cut_versions(c);
    drafting.arena = arena_new();
    drafts_begin(&l, c);
    for (size_t i = 0; i < c->models.n && l.rates <= RAW_RATES_MAX; i++)
        enter_plans(&drafting, &c->models.at[i], &l);
    for (size_t i = 0; i < c->prices.n; i++)
        look_for_faults(&drafting, c->prices.at[i]);
    if (l.rates > RAW_RATES_MAX)
        diag(c->diags, M_550, (struct place){0}, "more than %u rates; make "
             "several registries, each for some of the accounts or models of "
             "contracts", RAW_RATES_MAX);
    judge_contracts(c);
    arena_free(drafting.arena);
    if (l.rates > RAW_RATES_MAX)
        return;
    drafts_settle(&l, out);
    for (size_t i = 0; i < c->models.n; i++)
        assign_plans(c, &c->models.at[i], &l);
    if (!diags_errors(c->diags))
        pricebook_order(c, out);
}
