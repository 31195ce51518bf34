/* Whose prices the rates of the registry in memory are, and in what currency.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

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

void image_terms(struct image *image)
{
    fill_accounts(image);
    fill_currencies(image);
}
