/* Prices as flat rates: every combination of service, geography, window and
 * threshold that a version tells apart becomes a rate, if it charges
 * something else than the rates before it would.
 *
 * SPDX-License-Identifier: MIT */
#include "algebra.h"
#include "draft.h"

#include <stdlib.h>

#define CLASSES_MAX 64u
#define RATES_MAX 4096u

/* A rate that is not in the price book yet. */
struct draft {
    struct mreg_condition_row on;
    size_t class;               /* of its window; 0: always */
    word_list sheet;
};

struct flattening {
    struct catalogue *c;
    const struct version *v;
    struct algebra algebra;
    week_classes classes;
    LIST_OF(uint32_t) points;   /* thresholds, ascending, 0 first */
    uint32_t services;
    LIST_OF(struct draft) drafts;
};

static int compare_points(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;

    return (a > b) - (a < b);
}

static void survey_points(struct flattening *f)
{
    size_t kept = 0;

    arena_push(f->c->arena, &f->points, 0);
    for (size_t i = 0; i < f->v->overrides.n; i++)
        if (f->v->overrides.at[i].when.has_tokens)
            arena_push(f->c->arena, &f->points,
                       f->v->overrides.at[i].when.from_tokens);
    qsort(f->points.at, f->points.n, sizeof *f->points.at, compare_points);
    for (size_t i = 0; i < f->points.n; i++)
        if (!kept || f->points.at[kept - 1] != f->points.at[i])
            f->points.at[kept++] = f->points.at[i];
    f->points.n = kept;
}

static bool survey(struct flattening *f)
{
    const weekly *windows[ENTRIES_MAX] = {0};

    if (f->v->overrides.n > ENTRIES_MAX)
        return false;
    f->services = 1u << MREG_STANDARD | f->v->mapped;
    for (size_t i = 0; i < f->v->overrides.n; i++) {
        const struct when *w = &f->v->overrides.at[i].when;

        f->services |= w->services;
        if (w->has_window)
            windows[i] = &w->window;
    }
    survey_points(f);
    return window_classes(f->c->arena, windows, f->v->overrides.n,
                          CLASSES_MAX, &f->classes);
}

/* Returns the draft that would be charged without this one. */
static const struct draft *without(const struct flattening *f,
                                   const struct draft *d)
{
    for (size_t i = f->drafts.n; i-- > 0;) {
        const struct draft *e = &f->drafts.at[i];

        if (condition_covers(&e->on, &d->on)
            && (!e->class || e->class == d->class))
            return e;
    }
    return NULL;
}

/* `geo` is where the call is; d.on.geo what the rate asks for. */
static void add_draft(struct flattening *f, struct draft d, unsigned geo)
{
    struct mreg_condition_row call = d.on;
    uint64_t holding;
    const struct draft *other = without(f, &d);

    call.geo = (uint8_t)geo;
    if (f->v->mapped >> call.service & 1)
        call.service = f->v->served_as[call.service];
    holding = algebra_holding(&f->algebra, &call,
                              f->classes.at[d.class].inside);
    algebra_sheet(&f->algebra, holding, &d.sheet);
    if (!f->algebra.quiet)
        algebra_prove(&f->algebra, holding);
    if (!other || !words_equal(&d.sheet, &other->sheet))
        arena_push(f->c->arena, &f->drafts, d);
}

/* The order makes the last draft that holds the right one: geographies,
 * windows and thresholds each begin with the one that always holds, and a
 * class of windows excludes the others. The standard service, which most
 * calls want, comes last, because the runtime looks from there. */
static bool draft_all(struct flattening *f, const uint8_t *pinned)
{
    struct draft d = {0};

    for (d.on.service = MREG_SERVICES_COUNT; d.on.service-- > 0;) {
        if (!(f->services >> d.on.service & 1))
            continue;
        for (d.on.geo = 0; d.on.geo < (pinned ? 1 : MREG_GEOS_COUNT);
             d.on.geo++)
            for (d.class = 0; d.class < f->classes.n; d.class++)
                for (size_t i = 0; i < f->points.n; i++) {
                    d.on.from_tokens = f->points.at[i];
                    add_draft(f, d, pinned ? *pinned : d.on.geo);
                    if (f->drafts.n > RATES_MAX)
                        return false;
                }
    }
    return true;
}

static size_t draft_plan(struct flattening *f, struct drafts *l)
{
    struct raw_rate *rates = arena_get(f->c->arena, f->drafts.n + 1,
                                       sizeof *rates);

    for (size_t i = 0; i < f->drafts.n; i++) {
        const struct draft *d = &f->drafts.at[i];

        rates[i] = (struct raw_rate){
            .on = d->on,
            .window = drafts_window(l, d->class
                                    ? &f->classes.at[d->class].minutes
                                    : NULL),
            .sheet = drafts_sheet(l, &d->sheet)};
    }
    return drafts_plan(l, rates, f->drafts.n);
}

/* Returns the ticket of the version's plan. `pinned` is the only geography,
 * whose faults are those of all, or NULL. With `l` NULL it only looks for
 * faults. */
static size_t flatten_version(struct catalogue *c, const struct version *v,
                              const uint8_t *pinned, struct drafts *l)
{
    struct flattening f = {.c = c, .v = v};

    if (survey(&f)) {
        algebra_begin(&f.algebra, c, v, pinned != NULL);
        if (draft_all(&f, pinned))
            return l ? draft_plan(&f, l) : 0;
    }
    diag(c->diags, M_551, v->place,
         "this version is too complicated: at most %u overrides, %u "
         "classes of windows and %u rates", ENTRIES_MAX, CLASSES_MAX,
         RATES_MAX);
    return l ? drafts_plan(l, NULL, 0) : 0;
}

static void enter_plans(struct catalogue *c, const struct model *m,
                        struct drafts *l)
{
    for (size_t i = 0; m->prices && i < m->prices->versions.n; i++) {
        struct version *v = &m->prices->versions.at[i];
        uint32_t *ticket = &v->flat[m->has_geo ? m->geo + 1u : 0];

        if (!*ticket)
            *ticket = 1 + (uint32_t)flatten_version(
                c, v, m->has_geo ? &m->geo : NULL, l);
    }
}

static void look_for_faults(struct catalogue *c, const struct price_entry *e)
{
    for (size_t i = 0; i < e->versions.n; i++)
        if (!e->versions.at[i].flat[0])
            flatten_version(c, &e->versions.at[i], NULL, NULL);
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

    drafting.arena = arena_new();
    drafts_begin(&l, c);
    for (size_t i = 0; i < c->models.n; i++)
        enter_plans(&drafting, &c->models.at[i], &l);
    for (size_t i = 0; i < c->prices.n; i++)
        look_for_faults(&drafting, c->prices.at[i]);
    arena_free(drafting.arena);
    drafts_settle(&l, out);
    for (size_t i = 0; i < c->models.n; i++)
        assign_plans(c, &c->models.at[i], &l);
    if (!diags_errors(c->diags))
        pricebook_order(c, out);
}
