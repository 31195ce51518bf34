/* Compares lists of models and judges the difference.
 *
 * SPDX-License-Identifier: MIT */
#include "judge.h"

#include <stdlib.h>
#include <string.h>

#include "generator/catalogue/condition.h"
#include "mreg.h"

/* ---- finding ----------------------------------------------------------- */

struct listed {
    const char *id;
    const struct version *v;    /* NULL: it has no price */
};

struct list { struct listed *at; size_t n; };

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct listed *)a)->id,
                  ((const struct listed *)b)->id);
}

static struct listed *find(const struct list *l, const char *id)
{
    const struct listed key = {id, NULL};

    return l->n ? bsearch(&key, l->at, l->n, sizeof *l->at, by_id) : NULL;
}

static struct list list_of(struct arena *a, const struct catalogue *c)
{
    struct list l = {arena_get(a, c->models.n + 1, sizeof *l.at),
                     c->models.n};

    for (size_t i = 0; i < l.n; i++)
        l.at[i] = (struct listed){c->models.at[i].id.at, NULL};
    if (l.n)
        qsort(l.at, l.n, sizeof *l.at, by_id);
    for (size_t i = 0; i < c->prices.n; i++) {
        const struct price_entry *e = c->prices.at[i];
        struct listed *one = find(&l, e->id.at);

        if (one && e->versions.n)
            one->v = &e->versions.at[e->versions.n - 1];
    }
    return l;
}

/* ---- comparing --------------------------------------------------------- */

static bool is_known(const struct price *p)
{
    return p->state == PRICE_KNOWN;
}

/* Both count for one unit, as prices of a list do. */
static bool same(const struct price *a, const struct price *b)
{
    return a->state == b->state
           && (!is_known(a) || (a->pico == b->pico && a->units == b->units));
}

static void compare_meters(struct arena *a, const char *id,
                           bool conditional, const struct price *was,
                           const struct price *is, struct changes *out)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const struct change c = {CHANGE_PRICE, id, m, conditional, was[m],
                                 is[m]};

        if (!same(&c.was, &c.is))
            arena_push(a, out, c);
    }
}

static const struct override *override_of(const struct version *v,
                                          const struct when *w)
{
    for (size_t i = 0; i < v->overrides.n; i++)
        if (condition_inside(&v->overrides.at[i].when, w)
            && condition_inside(w, &v->overrides.at[i].when))
            return &v->overrides.at[i];
    return NULL;
}

static void compare_prices(struct arena *a, const struct listed *was,
                           const struct listed *is, struct changes *out)
{
    const size_t before = out->n;

    if (!was->v || !is->v)
        return;
    compare_meters(a, is->id, false, was->v->price, is->v->price, out);
    for (size_t i = 0; i < is->v->overrides.n; i++) {
        const struct override *now = &is->v->overrides.at[i];
        const struct override *old = override_of(was->v, &now->when);

        if (old)
            compare_meters(a, is->id, true, old->price, now->price, out);
    }
    out->repriced += out->n > before;
}

void judge_compare(struct arena *a, const struct catalogue *was,
                   const struct catalogue *is, struct changes *out)
{
    const struct list old = list_of(a, was), new_ = list_of(a, is);

    *out = (struct changes){NULL, 0, 0, 0, 0, 0};
    for (size_t i = 0; i < new_.n; i++)
        if (!find(&old, new_.at[i].id)) {
            const struct change c = {.kind = CHANGE_NEW, .id = new_.at[i].id};

            arena_push(a, out, c);
            out->added++;
        }
    for (size_t i = 0; i < old.n; i++)
        if (!find(&new_, old.at[i].id)) {
            const struct change c = {.kind = CHANGE_GONE, .id = old.at[i].id};

            arena_push(a, out, c);
            out->gone++;
        }
    for (size_t i = 0; i < new_.n; i++) {
        const struct listed *before = find(&old, new_.at[i].id);

        if (before)
            compare_prices(a, before, &new_.at[i], out);
    }
}

/* ---- judging ----------------------------------------------------------- */

/* Tells whether a price is more than JUDGE_TIMES what it was, or less than
 * that part of it. To end being free is no slip; to become free may be one. */
static bool is_far(const struct change *c)
{
    const uint64_t was = c->was.pico, is = c->is.pico;

    if (c->kind != CHANGE_PRICE || !is_known(&c->was) || !is_known(&c->is)
        || c->was.units != c->is.units || was == 0)
        return false;
    if (is == 0)
        return c->meter == MREG_INPUT || c->meter == MREG_OUTPUT;
    return is / JUDGE_TIMES > was || was / JUDGE_TIMES > is
           || (is / JUDGE_TIMES == was && is % JUDGE_TIMES)
           || (was / JUDGE_TIMES == is && was % JUDGE_TIMES);
}

static bool refuse(struct note *why, size_t n, const char *what, size_t of,
                   const char *cure)
{
    note_text(why, "implausible: ");
    note_number(why, n);
    note_text(why, what);
    note_number(why, of);
    note_text(why, cure);
    return false;
}

static void name(struct note *why, const struct change *c)
{
    note_text(why, " (first: ");
    note_text(why, mreg_meter_name(c->meter).at);
    note_text(why, " of ");
    note_text(why, c->id);
    note_text(why, ")");
}

bool judge_left(size_t left, const struct catalogue *is, struct note *why)
{
    return left <= is->models.n / JUDGE_GONE
           || refuse(why, left, " models or their prices cannot be read, of ",
                     is->models.n, "");
}

bool judge_plausible(const struct catalogue *was, const struct catalogue *is,
                     const struct changes *c, struct note *why)
{
    const struct change *first = NULL;
    size_t far = 0;

    if (is->models.n < JUDGE_FEWEST)
        return refuse(why, is->models.n, " models, where there should be at "
                      "least ", JUDGE_FEWEST, "");
    if (c->gone > was->models.n / JUDGE_GONE)
        return refuse(why, c->gone, " models are gone, of ", was->models.n,
                      "");
    for (size_t i = 0; i < c->n; i++)
        if (is_far(&c->at[i]) && !far++)
            first = &c->at[i];
    if (!far)
        return true;
    refuse(why, far, " prices changed more than ", JUDGE_TIMES, " times");
    name(why, first);
    return false;
}
