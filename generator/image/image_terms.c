/* Whose prices the rates of the registry in memory are.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

void image_terms(struct image *image)
{
    const struct catalogue *c = image->c;
    struct mreg_account_row *accounts = arena_get(
        image->arena, c->accounts.n + 1, sizeof *accounts);

    for (size_t i = 0; i < c->accounts.n; i++)
        text_pool_add(&image->pool, &accounts[i].name, c->accounts.at[i]);
    image->r.accounts = accounts;
    image->r.account_count = (uint32_t)c->accounts.n;
}
