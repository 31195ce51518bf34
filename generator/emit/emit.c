/* Emit: the checked catalogue, its prices and its names become C tables.
 * This file keeps the order; each emit_*.c writes one group of tables.
 *
 * SPDX-License-Identifier: MIT */
#include "emit.h"

#include <string.h>

#include "emitting.h"
#include "generator/catalogue/find.h"

static void name_rows(struct emitting *e)
{
    for (size_t i = 0; i < e->c->models.n; i++) {
        const struct model *m = &e->c->models.at[i];
        const char *key = model_key(e->arena, m);

        idents_add(&e->models, key, strlen(key));
    }
    for (size_t i = 0; i < e->b->schedules.n; i++)
        idents_add(&e->entries, e->b->schedules.at[i].key,
                   strlen(e->b->schedules.at[i].key));
    for (size_t i = 0; i < e->c->providers.n; i++)
        idents_add(&e->providers, e->c->providers.at[i].id.at,
                   e->c->providers.at[i].id.size);
    idents_name(&e->models);
    idents_name(&e->entries);
    idents_name(&e->providers);
}

void emit(struct catalogue *c, const struct pricebook *b,
          const struct nametable *t, const struct image *image,
          struct output *out)
{
    struct emitting e = {.arena = c->arena, .c = c, .b = b, .t = t,
                         .image = image, .r = &image->r, .out = out};

    e.models = (struct idents){.arena = c->arena, .prefix = "M_"};
    e.providers = (struct idents){.arena = c->arena, .prefix = "P_"};
    e.entries = (struct idents){.arena = c->arena, .prefix = "E_"};
    e.strings = (struct idents){.arena = c->arena, .prefix = "S_"};
    e.texts = (struct idents){.arena = c->arena, .prefix = "T_"};
    name_rows(&e);
    emit_pools(&e);
    emit_names(&e);
    emit_models(&e);
    emit_prices(&e);
    emit_texts(&e);
    emit_providers(&e);
    emit_access(&e);
    emit_terms(&e);
    emit_about(&e);
    emit_registry(&e, emit_strings(&e));
}
