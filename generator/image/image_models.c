/* Models of the registry in memory: rows, and what rows share.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

#include <stdlib.h>
#include <string.h>

#include "generator/catalogue/complete.h"
#include "generator/catalogue/find.h"

#define DAY INT64_C(86400000)

/* ---- rows that models share ---------------------------------------------- */

/* A row of tokenizers before its name has a place in the pool. */
struct named_row { struct text name; struct mreg_tokenizer_row row; };

struct shared {
    struct mreg_caps_row *caps;
    struct mreg_limits_row *limits;
    struct named_row *tokenizers;
    size_t caps_n, limits_n, tokenizers_n;
};

static int compare(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

static int by_caps(const void *left, const void *right)
{
    const struct mreg_caps_row *a = left, *b = right;
    const int order = compare(a->has, b->has);

    return order ? order : compare(a->lacks, b->lacks);
}

static int by_limits(const void *left, const void *right)
{
    const struct mreg_limits_row *a = left, *b = right;
    int order = 0;

#define THEN(member, unit) \
    order = order ? order : compare(a->member, b->member);
    MREG_MODEL_NUMBERS(THEN)
#undef THEN
    return order;
}

static struct mreg_limits_row limits_of(const struct model *m)
{
    return (struct mreg_limits_row){
#define TAKE(member, unit) (uint32_t)(m->member / MREG_WORTH_##unit),
        MREG_MODEL_NUMBERS(TAKE)
#undef TAKE
    };
}

/* Writes a row but for its name as numbers that sort like it. */
static void pack(const struct mreg_tokenizer_row *row, uint64_t out[2])
{
    out[0] = (uint64_t)row->factor << 24 | (uint64_t)row->vocabulary << 16
             | (uint64_t)row->basis << 8 | row->chat_known;
    out[1] = (uint64_t)(uint16_t)row->chat.message << 32
             | (uint64_t)(uint16_t)row->chat.name << 16
             | (uint16_t)row->chat.reply;
}

static int by_tokenizer(const void *left, const void *right)
{
    const struct named_row *a = left, *b = right;
    uint64_t p[2], q[2];
    int order = strcmp(a->name.at, b->name.at);

    pack(&a->row, p);
    pack(&b->row, q);
    if (!order)
        order = compare(p[0], q[0]);
    return order ? order : compare(p[1], q[1]);
}

static struct named_row tokenizer_of(const struct model *m)
{
    static const struct tokenizer nothing = {.factor = 1000};
    const struct tokenizer *t = m->tokenizes ? m->tokenizes : &nothing;
    struct named_row named;

    memset(&named, 0, sizeof named);
    named.name = m->tokenizer;
    if (!named.name.at)
        named.name.at = "";
    if (m->chats)
        named.row.chat = m->chats->adds;
    named.row.chat_known = m->chats != NULL;
    named.row.factor = t->factor;
    named.row.vocabulary = t->vocabulary;
    named.row.basis = (uint8_t)(!t->has_vocabulary ? MREG_ESTIMATE_UNKNOWN
                                : t->is_own ? MREG_ESTIMATE_FITTED
                                            : MREG_ESTIMATE_NEAREST);
    return named;
}

/* Sorts rows and keeps each once; returns how many are left. */
static size_t keep_once(void *rows, size_t n, size_t size,
                        int (*order)(const void *, const void *))
{
    char *at = rows;
    size_t kept = 0;

    qsort(rows, n, size, order);
    for (size_t i = 0; i < n; i++)
        if (!kept || order(at + (kept - 1) * size, at + i * size))
            memmove(at + kept++ * size, at + i * size, size);
    return kept;
}

static void find_shared(struct image *image, struct shared *s)
{
    const size_t n = image->c->models.n;
    struct arena *a = image->arena;

    s->caps = arena_get(a, n + 1, sizeof *s->caps);
    s->limits = arena_get(a, n + 1, sizeof *s->limits);
    s->tokenizers = arena_get(a, n + 1, sizeof *s->tokenizers);
    for (size_t i = 0; i < n; i++) {
        const struct model *m = &image->c->models.at[i];

        s->caps[i] = (struct mreg_caps_row){m->has, m->lacks};
        s->limits[i] = limits_of(m);
        s->tokenizers[i] = tokenizer_of(m);
    }
    s->caps_n = keep_once(s->caps, n, sizeof *s->caps, by_caps);
    s->limits_n = keep_once(s->limits, n, sizeof *s->limits, by_limits);
    s->tokenizers_n = keep_once(s->tokenizers, n, sizeof *s->tokenizers,
                                by_tokenizer);
}

static void fill_shared(struct image *image, const struct shared *s)
{
    struct mreg_tokenizer_row *rows = arena_get(
        image->arena, s->tokenizers_n + 1, sizeof *rows);

    for (size_t i = 0; i < s->tokenizers_n; i++) {
        rows[i] = s->tokenizers[i].row;
        text_pool_add(&image->pool, &rows[i].name, s->tokenizers[i].name);
    }
    image->r.caps = s->caps;
    image->r.caps_count = (uint32_t)s->caps_n;
    image->r.limits = s->limits;
    image->r.limits_count = (uint32_t)s->limits_n;
    image->r.tokenizers = rows;
    image->r.tokenizer_count = (uint32_t)s->tokenizers_n;
}

/* Returns the index of a row that was kept. */
static size_t index_of(const void *rows, size_t n, size_t size,
                       const void *wanted,
                       int (*order)(const void *, const void *))
{
    const char *found = bsearch(wanted, rows, n, size, order);

    return (size_t)(found - (const char *)rows) / size;
}

/* ---- models -------------------------------------------------------------- */

static void fill_row(struct image *image, const struct shared *s,
                     const struct model *m, struct mreg_model_row *row)
{
    const struct mreg_caps_row caps = {m->has, m->lacks};
    const struct mreg_limits_row limits = limits_of(m);
    const struct named_row tokenizer = tokenizer_of(m);
    mreg *r = &image->r;

    text_pool_add(&image->pool, &row->id, m->id);
    row->first_version = r->version_count;
    row->versions = (uint16_t)model_versions(m);
    row->caps = (uint16_t)index_of(s->caps, s->caps_n, sizeof caps, &caps,
                                   by_caps);
    row->limits = (uint16_t)index_of(s->limits, s->limits_n, sizeof limits,
                                     &limits, by_limits);
    row->tokenizer = (uint8_t)index_of(s->tokenizers, s->tokenizers_n,
                                       sizeof tokenizer, &tokenizer,
                                       by_tokenizer);
    row->maker = (uint16_t)m->maker;
    row->released = (uint16_t)(m->released / DAY);
    row->deprecated = (uint16_t)(m->deprecated / DAY);
    row->retires = (uint16_t)(m->retires / DAY);
    row->verified = (uint16_t)(m->verified / DAY);
    row->provider = (uint8_t)m->provider_index;
    row->geo = (uint8_t)((m->has_geo ? m->geo : 0)
                         | (needs_geography(image->c, m)
                                ? MREG_UNNAMED_UNKNOWN : 0));
    row->sheet = MREG_NO_ROW;
    r->version_count += row->versions;
}

void image_models(struct image *image)
{
    const size_t n = image->c->models.n;
    struct mreg_model_row *rows = arena_get(image->arena, n + 1,
                                            sizeof *rows);
    struct shared s;

    find_shared(image, &s);
    fill_shared(image, &s);
    for (size_t i = 0; i < n; i++)
        fill_row(image, &s, &image->c->models.at[i], &rows[i]);
    rows[n].sheet = MREG_NO_ROW;
    image_usual(image, rows);
    image->r.models = rows;
    image->r.model_count = (uint32_t)n;
}
