/* Reads the history of OpenRouter's prices: for each model the points from
 * which a price held, and the day it was missing. The snapshot stays the
 * newest whole state.
 *
 * SPDX-License-Identifier: MIT */
#include "snapshot.h"

#include <stdlib.h>
#include <string.h>

#include "base/instant.h"
#include "generator/read/read.h"
#include "covered.h"
#include "fields.h"
#include "points.h"
#include "prices.h"

#define PROVIDER "openrouter"
#define DAY_MS INT64_C(86400000)
/* Until a point was known, the snapshot's price was said to hold on. */
#define LATER "a look later than the snapshot found another price"

struct past {
    struct catalogue *c;
    const struct node *sources;
    struct covered covered;
    /* The snapshot's models and prices by their ids; only these. */
    struct found { struct text id; size_t model; struct price_entry *prices; }
        *found;
    size_t count;
};

/* ---- what the snapshot has ---------------------------------------------- */

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct found *)a)->id.at,
                  ((const struct found *)b)->id.at);
}

static struct found *find(const struct past *p, struct text id)
{
    const struct found key = {.id = id};

    return p->count ? bsearch(&key, p->found, p->count, sizeof *p->found,
                              by_id) : NULL;
}

static void index_snapshot(struct past *p)
{
    struct catalogue *c = p->c;

    p->found = arena_get(c->arena, c->models.n + 1, sizeof *p->found);
    for (size_t i = 0; i < c->models.n; i++)
        if (c->models.at[i].from_snapshot)
            p->found[p->count++] = (struct found){c->models.at[i].id, i,
                                                  NULL};
    if (p->count)
        qsort(p->found, p->count, sizeof *p->found, by_id);
    for (size_t i = 0; i < c->prices.n; i++) {
        struct found *f = text_is(c->prices.at[i]->provider, PROVIDER)
                              ? find(p, c->prices.at[i]->id) : NULL;

        if (f)
            f->prices = c->prices.at[i];
    }
}

/* An id of old that bills now name another row by is that row's. */
static bool is_alias(const struct past *p, struct text id)
{
    for (size_t i = 0; i < p->count; i++) {
        const struct model *m = &p->c->models.at[p->found[i].model];

        for (size_t k = 0; k < m->aliases.n; k++)
            if (text_equal(m->aliases.at[k], id))
                return true;
    }
    return false;
}

/* ---- fields ------------------------------------------------------------- */

static bool read_when(const struct past *p, const struct node *map,
                      const char *name, const struct trail *up, int64_t *ms)
{
    struct trail at = {up, name, 0};
    struct text t;

    *ms = 0;
    if (!snapshot_text(node_get(map, name), &t))
        return false;
    if (instant_parse(t.at, t.size, ms) && *ms > 0)
        return true;
    diag(p->c->diags, M_313, t.place, "%s: '%s' is not an instant",
         trail_text(p->c->arena, &at), t.at);
    *ms = 0;
    return false;
}

static int64_t day_of(int64_t ms)
{
    return ms - ms % DAY_MS;
}

/* Finds the source whose looks had begun at an instant. */
static struct text source_at(const struct past *p, int64_t ms)
{
    struct text source = {0};

    for (size_t i = 0; p->sources && i < p->sources->count; i++) {
        const struct node *map = p->sources->item[i];
        struct text from;
        int64_t begun;

        if (map->kind == NODE_MAP
            && snapshot_text(node_get(map, "from"), &from)
            && instant_parse(from.at, from.size, &begun) && begun <= ms)
            snapshot_text(node_get(map, "source"), &source);
    }
    return source;
}

/* ---- points ------------------------------------------------------------- */

static void read_point(struct past *p, struct text id, const struct node *map,
                       const struct trail *at, version_list *all)
{
    struct version v = {.place = map->at,
                        .precision = MREG_PRECISION_OBSERVED};

    if (map->kind != NODE_MAP || !read_when(p, map, "from", at, &v.from)
        || v.from == p->c->snapshot_fetched)
        return;
    if (all->n && v.from <= all->at[all->n - 1].from) {
        diag(p->c->diags, M_319, map->at, "%s: not later than the point "
             "before it", trail_text(p->c->arena, at));
        return;
    }
    if (v.from > p->c->snapshot_fetched)
        v.corrects = (struct text){LATER, sizeof LATER - 1, map->at};
    if (!snapshot_text(node_get(map, "source"), &v.source))
        v.source = source_at(p, v.from);
    v.checked = day_of(v.from);
    snapshot_prices(p->c, id, map, at, &v);
    arena_push(p->c->arena, all, v);
}

static int by_instant(const void *a, const void *b)
{
    const struct version *x = a, *y = b;

    return (x->from > y->from) - (x->from < y->from);
}

/* ---- one model ---------------------------------------------------------- */

/* A row made anew under a name that had a price is not its release. */
static void listed_before(struct model *m, const struct price_entry *e)
{
    int64_t first = e->versions.n ? day_of(e->versions.at[0].from) : 0;

    if (first && first < m->released)
        m->released = first;
}

/* Names the catalogue that had a price last, if not one of the looks'. */
static void name_seen(const struct past *p, const struct node *map,
                      struct version *v)
{
    struct text who;

    if (!snapshot_text(node_get(map, "seen_in"), &who))
        return;
    v->source.at = arena_printf(p->c->arena, "%.*s; %.*s", (int)v->source.size,
                                v->source.at, (int)who.size, who.at);
    v->source.size += who.size + 2;
}

static void read_points(struct past *p, struct price_entry *e,
                        const struct node *map, const struct trail *at)
{
    const struct node *points = node_get(map, "prices");
    struct trail list = {at, "prices", 0};
    version_list all = {0};
    const int64_t whole = p->c->snapshot_fetched;
    int64_t seen;

    if (!points || points->kind != NODE_LIST)
        return;
    for (size_t i = 0; i < points->count; i++) {
        struct trail one = {&list, NULL, i};

        read_point(p, e->id, points->item[i], &one, &all);
    }
    for (size_t i = 0; i < e->versions.n; i++)
        arena_push(p->c->arena, &all, e->versions.at[i]);
    if (!all.n)
        return;
    qsort(all.at, all.n, sizeof *all.at, by_instant);
    history_settle(p->c->arena, &all, whole);
    if (read_when(p, map, "seen", at, &seen)
        && seen > all.at[all.n - 1].checked) {
        all.at[all.n - 1].checked = seen;
        name_seen(p, map, &all.at[all.n - 1]);
    }
    e->versions.at = all.at;
    e->versions.n = all.n;
    e->versions.room = all.room;
}

/* Catalogues that list no output tell texts and images of the input apart,
 * and no other ways in or out. */
static void forget_lacks(const struct node *map, mreg_caps covered,
                         struct model *m)
{
    const struct node *made = node_get(map, "architecture");

    if (node_is_null(node_get(made, "output_modalities")))
        m->lacks &= MREG_CAP_IMAGE_INPUT | covered;
}

static void add_model(struct past *p, const struct node *map,
                      const struct trail *at)
{
    struct price_entry *e = arena_get(p->c->arena, 1, sizeof *e);
    const mreg_caps covered = covered_by(&p->covered, map);
    struct model m;

    if (!snapshot_facts(p->c, map, at, covered, &m))
        return;
    forget_lacks(map, covered, &m);
    read_when(p, map, "gone", at, &m.retires);
    m.verified = 0;
    e->provider = m.provider;
    e->id = m.id;
    e->name = m.name;
    e->place = map->at;
    read_points(p, e, map, at);
    if (!e->versions.n)
        return;
    listed_before(&m, e);
    m.verified = day_of(e->versions.at[e->versions.n - 1].checked);
    arena_push(p->c->arena, &p->c->prices, e);
    arena_push(p->c->arena, &p->c->models, m);
}

static void read_row(struct past *p, const struct node *map,
                     const struct trail *at)
{
    struct found *f;
    struct model *m;
    struct text id;
    int64_t gone;

    if (!snapshot_text(node_get(map, "id"), &id) || is_alias(p, id))
        return;
    f = find(p, id);
    if (!f) {
        add_model(p, map, at);
        return;
    }
    m = &p->c->models.at[f->model];
    /* What a later snapshot lists has come back. */
    if (read_when(p, map, "gone", at, &gone)
        && gone > day_of(p->c->snapshot_fetched)
        && (!m->retires || gone < m->retires))
        m->retires = gone;
    if (!f->prices)
        return;
    read_points(p, f->prices, map, at);
    listed_before(m, f->prices);
}

void history_read(struct catalogue *c, const struct node *root)
{
    struct past p = {.c = c, .sources = node_get(root, "sources")};
    const struct node *data = node_get(root, "data");
    struct trail list = {NULL, "data", 0};
    const size_t audit = c->audit.n;

    snapshot_format(c, root, HISTORY_FORMAT);
    if (!snapshot_check(c, root, &history_root))
        return;
    index_snapshot(&p);
    covered_read(&p.covered, data);
    for (size_t i = 0; i < data->count; i++) {
        struct trail one = {&list, NULL, i};

        if (data->item[i]->kind == NODE_MAP)
            read_row(&p, data->item[i], &one);
    }
    c->audit.n = audit; /* nobody can mend what was rounded long ago */
}

void load_history(struct catalogue *c, const char *path,
                  const struct node *own)
{
    const struct node *root = json_load(c->arena, c->diags, path);

    if (root)
        history_read(c, own ? history_join(c->arena, root, own) : root);
}
