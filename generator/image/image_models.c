/* Models of the registry in memory: rows, and what rows share.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

#include <string.h>

#include "generator/catalogue/complete.h"
#include "generator/catalogue/find.h"

#define DAY INT64_C(86400000)

/* Appends a row of `size` bytes to a table unless it is there; returns its
 * index. Tables of shared rows are short. */
static uint16_t share(void *rows, uint32_t *count, const void *row,
                      size_t size)
{
    char *at = rows;

    for (uint32_t i = 0; i < *count; i++)
        if (!memcmp(at + i * size, row, size))
            return (uint16_t)i;
    memcpy(at + *count * size, row, size);
    return (uint16_t)(*count)++;
}

static struct mreg_tokenizer_row tokenizer_row(struct image *image,
                                               const struct model *m)
{
    static const struct tokenizer nothing = {.factor = 1000};
    const struct tokenizer *t = m->tokenizes ? m->tokenizes : &nothing;
    struct mreg_tokenizer_row row;

    memset(&row, 0, sizeof row);
    row.name = m->tokenizer.at ? text_pool_string(
        &image->pool, m->tokenizer.at, m->tokenizer.size) : 0;
    if (m->chats)
        row.chat = m->chats->adds;
    row.chat_known = m->chats != NULL;
    row.factor = t->factor;
    row.vocabulary = t->vocabulary;
    row.basis = (uint8_t)(!t->has_vocabulary ? MREG_ESTIMATE_UNKNOWN
                          : t->is_own ? MREG_ESTIMATE_FITTED
                                      : MREG_ESTIMATE_NEAREST);
    return row;
}

struct shared {
    struct mreg_caps_row *caps;
    struct mreg_limits_row *limits;
    struct mreg_tokenizer_row *tokenizers;
};

static void fill_row(struct image *image, const struct shared *s,
                     const struct model *m, struct mreg_model_row *row)
{
    const struct mreg_caps_row caps = {m->has, m->lacks};
    const struct mreg_limits_row limits = {m->context_in, m->context_out};
    const struct mreg_tokenizer_row tokenizer = tokenizer_row(image, m);
    mreg *r = &image->r;

    row->id = text_pool_string(&image->pool, m->id.at, m->id.size);
    row->first_version = r->version_count;
    row->versions = (uint16_t)model_versions(m);
    row->caps = share(s->caps, &r->caps_count, &caps, sizeof caps);
    row->limits = share(s->limits, &r->limits_count, &limits, sizeof limits);
    row->tokenizer = (uint8_t)share(s->tokenizers, &r->tokenizer_count,
                                    &tokenizer, sizeof tokenizer);
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
    struct arena *a = image->arena;
    struct mreg_model_row *rows = arena_get(a, n + 1, sizeof *rows);
    struct shared s = {
        arena_get(a, n + 1, sizeof *s.caps),
        arena_get(a, n + 1, sizeof *s.limits),
        arena_get(a, n + 1, sizeof *s.tokenizers)};

    for (size_t i = 0; i < n; i++)
        fill_row(image, &s, &image->c->models.at[i], &rows[i]);
    rows[n].sheet = MREG_NO_ROW;
    image_usual(image, rows);
    image->r.models = rows;
    image->r.model_count = (uint32_t)n;
    image->r.caps = s.caps;
    image->r.limits = s.limits;
    image->r.tokenizers = s.tokenizers;
}
