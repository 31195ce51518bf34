/* Whose prices the rates of the registry in memory are, in what currency, and
 * from which layer.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

#include <string.h>

#include "generator/catalogue/find.h"

/* There is no table if all prices are in USD. */
static void fill_currencies(struct image *image)
{
    const struct pricebook *b = image->b;
    mreg_currency *rows = arena_get(image->arena, b->sheets.n + 1,
                                    sizeof *rows);

    for (size_t i = 0; i < b->sheets.n; i++) {
        rows[i] = b->sheets.at[i].currency;
        if (rows[i])
            image->r.currencies = rows;
    }
}

static void fill_accounts(struct image *image)
{
    const struct catalogue *c = image->c;
    struct mreg_account_row *accounts = arena_get(
        image->arena, c->accounts.n + 1, sizeof *accounts);

    for (size_t i = 0; i < c->accounts.n; i++)
        text_pool_add(&image->pool, &accounts[i].name, c->accounts.at[i]);
    image->r.accounts = accounts;
    image->r.account_count = (uint32_t)c->accounts.n;
}

/* There is no table if all prices are of the base. */
static void fill_layers(struct image *image)
{
    LIST_OF(struct mreg_layer_row) rows = {0};
    uint32_t at = 0;

    for (size_t i = 0; i < image->c->models.n; i++) {
        const struct model *m = &image->c->models.at[i];

        for (size_t k = 0; k < model_versions(m); k++, at++) {
            const struct version *v = &m->prices->versions.at[k];
            struct mreg_layer_row row;

            if (v->layer == MREG_LAYER_BASE)
                continue;
            memset(&row, 0, sizeof row);
            row.version = at;
            row.meters_low = (uint32_t)v->layer_meters;
            row.meters_high = (uint32_t)(v->layer_meters >> 32);
            row.layer = v->layer;
            arena_push(image->arena, &rows, row);
        }
    }
    image->r.layers = rows.at;
    image->r.layer_count = (uint32_t)rows.n;
}

void image_terms(struct image *image)
{
    fill_layers(image);
    fill_accounts(image);
    fill_currencies(image);
}
