/* Who has prices of his own.
 *
 * SPDX-License-Identifier: MIT */
#include "accounts.h"

#include <stdlib.h>

#include "find.h"

#define ACCOUNTS_MAX 65534u
#define ANYBODY "any"

static int by_bytes(const void *left, const void *right)
{
    return compare_texts(*(const struct text *)left,
                         *(const struct text *)right);
}

void accounts_fill(struct catalogue *c)
{
    const struct text nobody = {"", 0, {NULL, 0, 0}};
    text_list all = {0};
    struct text *last;

    c->accounts.n = 0;
    if (!c->contracts.n)
        return;
    for (size_t i = 0; i < c->contracts.n; i++)
        arena_push(c->arena, &all, c->contracts.at[i]->account);
    qsort(all.at, all.n, sizeof *all.at, by_bytes);
    arena_push(c->arena, &c->accounts, nobody);
    for (size_t i = 0; i < all.n; i++) {
        last = &c->accounts.at[c->accounts.n - 1];
        if (text_is(all.at[i], ANYBODY))
            c->accounts.at[0] = all.at[i];
        else if (!text_equal(*last, all.at[i]))
            arena_push(c->arena, &c->accounts, all.at[i]);
    }
    if (c->accounts.n <= ACCOUNTS_MAX)
        return;
    diag(c->diags, M_613, c->accounts.at[ACCOUNTS_MAX].place, "%zu accounts; "
         "one registry has room for %u: make several, each for some of them",
         c->accounts.n - !c->accounts.at[0].size, ACCOUNTS_MAX - 1);
    c->accounts.n = ACCOUNTS_MAX;
}

uint16_t account_number(const struct catalogue *c, struct text name)
{
    const struct text *found = NULL;

    if (text_is(name, ANYBODY))
        return c->accounts.n && c->accounts.at[0].size ? MREG_ANYBODY : 0;
    if (c->accounts.n)
        found = bsearch(&name, c->accounts.at + 1, c->accounts.n - 1,
                        sizeof name, by_bytes);
    return found ? (uint16_t)(found - c->accounts.at + 1) : 0;
}
