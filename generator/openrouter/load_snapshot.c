/* Makes models and prices of the provider `openrouter` from OpenRouter's list
 * of models, as it was answered or in our canonical form.
 *
 * SPDX-License-Identifier: MIT */
#include "snapshot.h"

#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "generator/read/read.h"
#include "caps.h"
#include "fields.h"
#include "prices.h"
#include "slugs.h"

#define PROVIDER "openrouter"
#define SOURCE "https://openrouter.ai/api/v1/models"
#define DAY_MS INT64_C(86400000)
#define NEVER_RETIRES INT64_C(4070822400000)  /* 2098-12-31 and later */

struct loader {
    struct catalogue *c;
    mreg_caps covered;
    snapshot_rows rows;
};

static int64_t day_of(int64_t ms)
{
    return ms - ms % DAY_MS;
}

static struct text constant(const char *text, struct place at)
{
    return (struct text){text, strlen(text), at};
}

/* ---- one field ---------------------------------------------------------- */

/* Reads a field that may be absent and else must be an id. */
static void read_slug(struct loader *l, const struct node *map,
                      const char *name, const struct trail *up,
                      struct text *out)
{
    struct trail at = {up, name, 0};
    struct text t;

    if (!snapshot_text(node_get(map, name), &t))
        return;
    if (id_valid(t.at, t.size))
        *out = t;
    else
        diag(l->c->diags, M_304, t.place, "%s: '%s' is not an id: 1 to 128 "
             "letters, digits and ._:/@+~-", trail_text(l->c->arena, &at),
             t.at);
}

/* Reads a field that people will read. */
static void read_words(struct loader *l, const struct node *map,
                       const char *name, const struct trail *up,
                       struct text *out)
{
    struct trail at = {up, name, 0};
    struct text t;

    if (!snapshot_text(node_get(map, name), &t) || !t.size)
        return;
    if (t.size <= READ_TEXT_MAX && text_valid(t.at, t.size))
        *out = t;
    else
        diag(l->c->diags, M_309, t.place, "%s is too long or holds control "
             "or invisible characters", trail_text(l->c->arena, &at));
}

/* Returns the day a model ends; a far one means that none is set. */
static int64_t read_retires(struct loader *l, const struct node *map,
                            const struct trail *up)
{
    struct trail at = {up, "expiration_date", 0};
    struct text t;
    int64_t ms;

    if (!snapshot_text(node_get(map, at.name), &t))
        return 0;
    if (!instant_parse(t.at, t.size, &ms)) {
        diag(l->c->diags, M_313, t.place, "%s: '%s' is not a day",
             trail_text(l->c->arena, &at), t.at);
        return 0;
    }
    return ms < NEVER_RETIRES ? day_of(ms) : 0;
}

/* Reads it in small letters, as definitions write it; "Other" says nothing. */
static struct text read_tokenizer(struct loader *l, const struct node *map,
                                  const struct trail *up)
{
    struct text t = {0};
    char *small;

    read_words(l, map, "tokenizer", up, &t);
    if (!t.at || text_is(t, "Other") || text_is(t, "Router"))
        return (struct text){0};
    small = arena_copy(l->c->arena, t.at, t.size);
    for (size_t i = 0; i < t.size; i++)
        if (small[i] >= 'A' && small[i] <= 'Z')
            small[i] = (char)(small[i] - 'A' + 'a');
    t.at = small;
    return t;
}

static uint32_t count_or_zero(const struct node *map, const char *name)
{
    uint32_t count;

    return snapshot_count(node_get(map, name), &count) ? count : 0;
}

/* ---- one model ---------------------------------------------------------- */

static void read_limits(const struct node *map, struct model *m)
{
    const struct node *top = node_get(map, "top_provider");

    m->context_in = count_or_zero(top, "context_length");
    if (!m->context_in)
        m->context_in = count_or_zero(map, "context_length");
    m->context_out = count_or_zero(top, "max_completion_tokens");
}

static bool any_known(const struct version *v)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (v->price[m].state == PRICE_KNOWN)
            return true;
    return false;
}

/* Returns why a model has no price of its own, or NULL. */
static const char *why_unpriced(const struct version *v)
{
    if (v->price[MREG_INPUT].state == PRICE_UNKNOWN
        || v->price[MREG_OUTPUT].state == PRICE_UNKNOWN)
        return "the price varies with the model that answers";
    return any_known(v) ? NULL : "the snapshot states no price";
}

static void mark_live(struct version *v)
{
    v->layer = MREG_LAYER_LIVE;
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (v->price[m].state != PRICE_ABSENT)
            v->layer_meters |= (mreg_meters)1 << m;
}

/* A price holds from the instant it was seen. */
static void read_pricing(struct loader *l, const struct node *map,
                         const struct trail *up, struct model *m)
{
    const struct node *pricing = node_get(map, "pricing");
    struct trail at = {up, "pricing", 0};
    struct price_entry *e = arena_get(l->c->arena, 1, sizeof *e);
    struct version v = {.from = l->c->snapshot_fetched,
                        .precision = MREG_PRECISION_OBSERVED};
    const char *why;

    if (!pricing || pricing->kind != NODE_MAP)
        return;
    v.place = pricing->at;
    v.source = constant(SOURCE, pricing->at);
    v.checked = day_of(l->c->snapshot_fetched);
    snapshot_prices(l->c, m->id, pricing, &at, &v);
    if (l->c->live)
        mark_live(&v);
    why = why_unpriced(&v);
    if (why) {
        m->unpriced = constant(why, pricing->at);
        return;
    }
    e->provider = m->provider;
    e->id = m->id;
    e->name = m->name;
    e->place = pricing->at;
    arena_push(l->c->arena, &e->versions, v);
    arena_push(l->c->arena, &l->c->prices, e);
}

static bool read_facts(struct loader *l, const struct node *map,
                       const struct trail *at, struct model *m)
{
    const struct node *architecture = node_get(map, "architecture");
    struct trail below = {at, "architecture", 0};

    *m = (struct model){.place = map->at, .from_snapshot = true};
    m->provider = constant(PROVIDER, map->at);
    read_slug(l, map, "id", at, &m->id);
    if (!m->id.at)
        return false;
    read_words(l, map, "name", at, &m->name);
    read_words(l, map, "knowledge_cutoff", at, &m->cutoff);
    m->tokenizer = read_tokenizer(l, architecture, &below);
    read_limits(map, m);
    m->released = day_of(count_or_zero(map, "created") * INT64_C(1000));
    return true;
}

bool snapshot_facts(struct catalogue *c, const struct node *map,
                    const struct trail *at, mreg_caps covered,
                    struct model *m)
{
    struct loader l = {.c = c};

    if (!read_facts(&l, map, at, m))
        return false;
    snapshot_capabilities(map, covered, m);
    return true;
}

static void read_model(struct loader *l, const struct node *map,
                       const struct trail *at)
{
    struct model m;
    struct snapshot_row row = {.model = l->c->models.n};
    struct trail alias = {at, "alias_target", 0};

    if (!read_facts(l, map, at, &m))
        return;
    m.retires = read_retires(l, map, at);
    m.verified = day_of(l->c->snapshot_fetched);
    read_slug(l, node_get(map, "alias_target"), "slug", &alias,
              &m.alias_target);
    snapshot_capabilities(map, l->covered, &m);
    read_pricing(l, map, at, &m);
    row.id = m.id;
    read_slug(l, map, "canonical_slug", at, &row.slug);
    arena_push(l->c->arena, &l->c->models, m);
    arena_push(l->c->arena, &l->rows, row);
}

/* ---- when --------------------------------------------------------------- */

static int64_t newest_created(const struct node *data)
{
    uint32_t newest = 0;

    for (size_t i = 0; i < data->count; i++) {
        uint32_t created = count_or_zero(data->item[i], "created");

        newest = created > newest ? created : newest;
    }
    return newest * INT64_C(1000);
}

/* Guesses when a snapshot that does not say so was fetched: no earlier than
 * its newest model was made. */
static int64_t guess_fetched(struct catalogue *c, const struct node *root)
{
    struct place whole = {root->at.file, 0, 0};
    int64_t ms = newest_created(node_get(root, "data"));
    char text[INSTANT_TEXT_SIZE];

    if (!ms) {
        diag(c->diags, M_313, whole, "nothing says when this was fetched; "
             "give --fetched");
        return 0;
    }
    instant_short(ms, text);
    diag(c->diags, M_312, whole, "does not say when it was fetched; taking "
         "its newest `created`, %s; --fetched says otherwise", text);
    return ms;
}

static int64_t read_fetched(struct catalogue *c, const struct node *root,
                            const char *fetched)
{
    struct text t = {fetched, fetched ? strlen(fetched) : 0,
                     {root->at.file, 0, 0}};
    int64_t ms;

    if (!fetched && !snapshot_text(node_get(root, "fetched"), &t))
        return guess_fetched(c, root);
    if (instant_parse(t.at, t.size, &ms) && ms > 0)
        return ms;
    diag(c->diags, M_313, t.place, "fetched '%s' is not an instant; write "
         "2026-08-22T12:08:54Z", t.at);
    return 0;
}

/* ---- the whole ---------------------------------------------------------- */

void snapshot_read(struct catalogue *c, const struct node *root,
                   const char *fetched)
{
    struct loader l = {.c = c};
    struct trail list = {NULL, "data", 0};
    const struct node *data = node_get(root, "data");

    snapshot_format(c, root, SNAPSHOT_FORMAT);
    if (!snapshot_check(c, root, &snapshot_root))
        return;
    c->snapshot_fetched = read_fetched(c, root, fetched);
    for (size_t i = 0; i < data->count; i++)
        l.covered |= snapshot_parameters(data->item[i]);
    for (size_t i = 0; i < data->count; i++) {
        struct trail one = {&list, NULL, i};

        if (data->item[i]->kind == NODE_MAP)
            read_model(&l, data->item[i], &one);
    }
    snapshot_slugs(c, &l.rows);
}

void load_snapshot(struct catalogue *c, const char *path,
                   const char *fetched)
{
    const struct node *root = json_load(c->arena, c->diags, path);

    if (root)
        snapshot_read(c, root, fetched);
}
