/* The order of the price tables: what several lines use comes first, in the
 * order of its content, then what one line uses, in the order of the lines.
 * So a line can be written with all that is its own, and an index of the
 * book is an index of the tables.
 *
 * SPDX-License-Identifier: MIT */
#include "prices.h"

#include <stdlib.h>
#include <string.h>

#include "generator/catalogue/find.h"

struct priced { const struct model *model; const char *key; };

struct ordering {
    struct catalogue *c;
    struct pricebook *b, was;   /* `was` keeps the old order */
    size_t *plan_lines;         /* lines that use a plan */
    size_t *plan_last;          /* the last of them, counted from 1 */
    size_t *sheet_home;         /* the one line, or past all lines the one
                                 * shared plan, that uses a sheet */
    size_t *plan, *sheet;       /* new numbers + 1; 0: none yet */
};

#define SEVERAL SIZE_MAX        /* a sheet's home, if that is not one */

/* ---- schedules ---------------------------------------------------------- */

static int by_key(const void *left, const void *right)
{
    const struct priced *a = left, *b = right;
    const int order = strcmp(a->key, b->key);

    return order ? order
                 : (a->model > b->model) - (a->model < b->model);
}

static unsigned variant(const struct model *m)
{
    return m->has_geo ? 1u + m->geo : 0;
}

const struct model *schedule_model(const struct schedule *one)
{
    for (unsigned i = 0; i < SCHEDULE_VARIANTS; i++)
        if (one->model[i])
            return one->model[i];
    return NULL;
}

/* Tells whether a model can have a place in a schedule: nobody has it, or
 * one that is charged the same. */
static bool agrees(const struct schedule *one, const struct model *m)
{
    const struct model *other = one->model[variant(m)];

    return schedule_model(one)->prices == m->prices
           && (!other || !memcmp(other->plan, m->plan,
                                 model_versions(m) * sizeof *m->plan));
}

/* Enters a model in one of the schedules of its key, which begin at `first`,
 * or in a new one. */
static void enter(struct ordering *o, size_t first, const struct priced *p)
{
    struct pricebook *b = o->b;
    size_t i = first;

    while (i < b->schedules.n && !agrees(&b->schedules.at[i], p->model))
        i++;
    if (i == b->schedules.n) {
        struct schedule new = {.key = p->key};

        if (i > first)
            new.key = arena_printf(o->c->arena, "%s of %s", p->key,
                                   model_key(o->c->arena, p->model));
        arena_push(o->c->arena, &b->schedules, new);
    }
    b->schedules.at[i].model[variant(p->model)] = p->model;
    b->schedule[p->model - o->c->models.at] = i;
}

static void find_schedules(struct ordering *o)
{
    struct catalogue *c = o->c;
    LIST_OF(struct priced) all = {0};
    size_t first = 0;

    o->b->schedule = arena_get(c->arena, c->models.n + 1, sizeof(size_t));
    o->b->schedules.n = 0;
    for (size_t i = 0; i < c->models.n; i++) {
        struct priced p = {&c->models.at[i], NULL};

        o->b->schedule[i] = SIZE_MAX;
        if (!model_versions(p.model))
            continue;
        p.key = arena_printf(c->arena, "%s/%s", p.model->prices->provider.at,
                             p.model->prices->id.at);
        arena_push(c->arena, &all, p);
    }
    if (all.n)
        qsort(all.at, all.n, sizeof *all.at, by_key);
    for (size_t i = 0; i < all.n; i++) {
        if (i && strcmp(all.at[i].key, all.at[i - 1].key))
            first = o->b->schedules.n;
        enter(o, first, &all.at[i]);
    }
}

/* ---- homes -------------------------------------------------------------- */

/* Calls `see` for each plan of each line, lines counted from 1; returns their
 * number. */
static size_t each_line(struct ordering *o,
                        void (*see)(struct ordering *o, size_t plan,
                                    size_t line))
{
    size_t line = 0;

    for (size_t i = 0; i < o->b->schedules.n; i++) {
        const struct schedule *one = &o->b->schedules.at[i];
        const size_t versions = model_versions(schedule_model(one));

        for (size_t v = 0; v < versions; v++) {
            line++;
            for (unsigned k = 0; k < SCHEDULE_VARIANTS; k++)
                if (one->model[k])
                    see(o, one->model[k]->plan[v], line);
        }
    }
    return line;
}

static void count_line(struct ordering *o, size_t plan, size_t line)
{
    o->plan_lines[plan] += o->plan_last[plan] != line;
    o->plan_last[plan] = line;
}

static void house(struct ordering *o, size_t plan, size_t home)
{
    const struct plan *p = &o->was.plans.at[plan];

    for (size_t i = 0; i < p->n; i++) {
        size_t *of = &o->sheet_home[p->at[i].sheet];

        *of = !*of || *of == home ? home : SEVERAL;
    }
}

static void house_own(struct ordering *o, size_t plan, size_t line)
{
    if (o->plan_lines[plan] == 1)
        house(o, plan, line);
}

static void find_homes(struct ordering *o)
{
    const size_t lines = each_line(o, count_line);

    each_line(o, house_own);
    for (size_t i = 0; i < o->was.plans.n; i++)
        if (o->plan_lines[i] > 1)
            house(o, i, lines + 1 + i);
}

/* ---- the new order ------------------------------------------------------ */

static void take_sheet(struct ordering *o, size_t sheet)
{
    if (o->sheet[sheet])
        return;
    arena_push(o->c->arena, &o->b->sheets, o->was.sheets.at[sheet]);
    o->sheet[sheet] = o->b->sheets.n;
}

static void take_plan(struct ordering *o, size_t plan, size_t line)
{
    const struct plan *from = &o->was.plans.at[plan];
    struct plan p = {arena_get(o->c->arena, from->n + 1, sizeof *p.at),
                     from->n};

    (void)line;
    if (o->plan[plan])
        return;
    for (size_t i = 0; i < p.n; i++) {
        take_sheet(o, from->at[i].sheet);
        p.at[i] = from->at[i];
        p.at[i].sheet = (uint16_t)(o->sheet[from->at[i].sheet] - 1);
    }
    arena_push(o->c->arena, &o->b->plans, p);
    o->plan[plan] = o->b->plans.n;
}

static void take_all(struct ordering *o)
{
    struct pricebook *b = o->b;

    for (size_t i = 0; i < o->was.sheets.n; i++)
        if (o->sheet_home[i] == SEVERAL)
            take_sheet(o, i);
    b->shared_sheets = b->sheets.n;
    for (size_t i = 0; i < o->was.plans.n; i++)
        if (o->plan_lines[i] > 1)
            take_plan(o, i, 0);
    b->shared_plans = b->plans.n;
    each_line(o, take_plan);
}

static void renumber(struct ordering *o)
{
    for (size_t i = 0; i < o->c->models.n; i++) {
        const struct model *m = &o->c->models.at[i];

        for (size_t v = 0; v < model_versions(m); v++)
            m->plan[v] = (uint16_t)(o->plan[m->plan[v]] - 1);
    }
}

void pricebook_order(struct catalogue *c, struct pricebook *b)
{
    struct arena *a = c->arena;
    const size_t plans = b->plans.n + 1, sheets = b->sheets.n + 1;
    struct ordering o = {
        c, b, *b, arena_get(a, plans, sizeof(size_t)),
        arena_get(a, plans, sizeof(size_t)),
        arena_get(a, sheets, sizeof(size_t)),
        arena_get(a, plans, sizeof(size_t)),
        arena_get(a, sheets, sizeof(size_t))};

    memset(&b->sheets, 0, sizeof b->sheets);
    memset(&b->plans, 0, sizeof b->plans);
    find_schedules(&o);
    find_homes(&o);
    take_all(&o);
    renumber(&o);
}
