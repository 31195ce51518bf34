/* Providers and access of the registry in memory.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

#include <string.h>

#include "generator/catalogue/find.h"
#include "generator/prices/permit.h"

#define NO_FLAVOUR 255u         /* past every count */

static uint8_t flavour_of(const struct catalogue *c, const struct provider *p)
{
    for (size_t i = 0; p->flavour.at && i < c->flavours.n; i++)
        if (!strcmp(c->flavours.at[i].name.at, p->flavour.at))
            return (uint8_t)i;
    return NO_FLAVOUR;
}

static void fill_providers(struct image *image)
{
    const struct catalogue *c = image->c;
    struct text_pool *texts = &image->texts;
    struct mreg_provider_row *rows = arena_get(
        image->arena, c->providers.n + 1, sizeof *rows);

    for (size_t i = 0; i < c->providers.n; i++) {
        const struct provider *p = &c->providers.at[i];

        text_pool_add(&image->pool, &rows[i].id, p->id);
        text_pool_add(texts, &rows[i].name, p->name);
        text_pool_add(texts, &rows[i].base_url, p->base_url);
        text_pool_add(texts, &rows[i].models_path, p->models_path);
        text_pool_add(texts, &rows[i].key_variable, p->key_variable);
        rows[i].flavour = flavour_of(c, p);
        rows[i].on = p->on;
    }
    image->r.providers = rows;
    image->r.provider_count = (uint32_t)c->providers.n;
}

static void fill_flavours(struct image *image)
{
    const struct catalogue *c = image->c;
    struct mreg_flavour_row *rows = arena_get(
        image->arena, c->flavours.n + 1, sizeof *rows);

    for (size_t i = 0; i < c->flavours.n; i++) {
        text_pool_add(&image->pool, &rows[i].name, c->flavours.at[i].name);
        rows[i].convention = c->flavours.at[i].convention;
    }
    image->r.flavours = rows;
    image->r.flavour_count = (uint32_t)c->flavours.n;
}

static uint16_t row_of(const struct catalogue *c, struct text ref)
{
    const size_t model = ref.at ? find_model(c, ref) : SIZE_MAX;

    return model < c->models.n ? (uint16_t)model : MREG_NO_ROW;
}

static void fill_tiers(struct image *image)
{
    const struct catalogue *c = image->c;
    struct mreg_tier_row *rows = arena_get(image->arena, c->tiers.n + 1,
                                           sizeof *rows);
    LIST_OF(uint16_t) chain = {0};

    for (size_t i = 0; i < c->tiers.n; i++) {
        const struct access_tier *t = &c->tiers.at[i];

        text_pool_add(&image->pool, &rows[i].name, t->name);
        rows[i].default_model = row_of(c, t->default_model);
        rows[i].first_fallback = (uint16_t)chain.n;
        for (size_t k = 0; k < t->fallbacks.n; k++)
            if (row_of(c, t->fallbacks.at[k]) != MREG_NO_ROW)
                arena_push(image->arena, &chain,
                           row_of(c, t->fallbacks.at[k]));
        rows[i].fallbacks = (uint16_t)(chain.n - rows[i].first_fallback);
    }
    image->r.tiers = rows;
    image->r.tier_count = (uint32_t)c->tiers.n;
    image->r.fallbacks = chain.at;
    image->r.fallback_count = (uint32_t)chain.n;
}

void image_access(struct image *image)
{
    const struct catalogue *c = image->c;
    uint8_t *allowed = arena_get(image->arena, c->models.n + 1, 1);

    fill_providers(image);
    fill_flavours(image);
    fill_tiers(image);
    for (size_t i = 0; i < c->models.n; i++)
        for (size_t t = 0; t < c->tiers.n; t++)
            if (tier_allows(c, &image->r, t, i))
                allowed[i] = (uint8_t)(allowed[i] | 1u << t);
    image->r.allowed = allowed;
}
