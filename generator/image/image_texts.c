/* Texts of the registry in memory: what people read about models and about
 * versions of prices.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

#include "generator/catalogue/find.h"

#define DAY INT64_C(86400000)

static void fill_models(struct image *image)
{
    const struct catalogue *c = image->c;
    struct text_pool *p = &image->texts;
    struct mreg_model_texts *rows = arena_get(image->arena, c->models.n + 1,
                                              sizeof *rows);

    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];

#define ADD(member) text_pool_add(p, &rows[i].member, m->member);
        MREG_MODEL_TEXTS(ADD)
        for (unsigned k = 0; k < MREG_GUIDANCE_COUNT; k++)
            text_pool_add_offset(p, &rows[i].guidance[k],
                                 joined_texts(image->arena,
                                              &m->guidance[k]));
    }
    image->r.model_texts = rows;
}

static void fill_versions(struct image *image)
{
    const struct catalogue *c = image->c;
    struct text_pool *p = &image->texts;
    struct mreg_version_texts *rows = arena_get(
        image->arena, image->r.version_count + 1, sizeof *rows);
    size_t at = 0;

    for (size_t i = 0; i < c->models.n; i++)
        for (size_t v = 0; v < model_versions(&c->models.at[i]); v++, at++) {
            const struct version *from =
                &c->models.at[i].prices->versions.at[v];

            text_pool_add(p, &rows[at].source, from->source);
            text_pool_add(p, &rows[at].notes, from->notes);
            rows[at].checked = (uint16_t)(from->checked / DAY);
            rows[at].precision = (uint8_t)from->precision;
        }
    image->r.version_texts = rows;
}

void image_texts(struct image *image)
{
    fill_models(image);
    fill_versions(image);
}
