/* The registry in memory: its order, and what it says about itself.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

#include <string.h>

#include "generator/catalogue/find.h"

static void describe(struct image *image, const struct nametable *t)
{
    const struct catalogue *c = image->c;
    mreg_about_view *about = &image->about;

    about->models = image->r.model_count;
    about->names = (uint32_t)t->names.n;
    about->providers = image->r.provider_count;
    about->versions = image->r.version_count;
    about->rates = image->r.rate_count;
    about->prices = (uint32_t)image->b->prices;
    about->layers = 1u << MREG_LAYER_BASE;
    if (c->live)
        about->layers |= 1u << MREG_LAYER_LIVE;
    if (c->layer)
        about->layers |= 1u << MREG_LAYER_OVERLAY;
    if (c->contracts.n)
        about->layers |= 1u << MREG_LAYER_CONTRACT;
    memcpy(about->digest, c->digest, sizeof about->digest);
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];

        for (size_t v = 0; v < model_versions(m); v++)
            if (m->prices->versions.at[v].from > about->newest_price)
                about->newest_price = m->prices->versions.at[v].from;
    }
}

struct image *image_start(const struct catalogue *c,
                          const struct pricebook *b)
{
    struct image *image = arena_get(c->arena, 1, sizeof *image);

    image->arena = c->arena;
    image->c = c;
    image->b = b;
    image->about.as_of = image->r.as_of = c->as_of;
    image->about.snapshot = c->snapshot_fetched;
    image->r.about = &image->about;
    text_pool_start(&image->pool, c->arena, true);
    text_pool_start(&image->texts, c->arena, false);
    image_models(image);
    image_prices(image);
    image_terms(image);
    return image;
}

void image_finish(struct image *image, const struct nametable *t)
{
    image_names(image, t);
    image_access(image);
    image_texts(image);
    text_pool_settle(&image->pool);
    text_pool_settle(&image->texts);
    image->r.pool = image->pool.bytes;
    image->r.pool_size = (uint32_t)image->pool.size;
    image->r.texts = image->texts.bytes;
    image->r.text_size = (uint32_t)image->texts.size;
    describe(image, t);
}
