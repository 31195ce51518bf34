/* Who has prices of his own.
 *
 * SPDX-License-Identifier: MIT */
#include "accounts.h"

#include <stdlib.h>
#include <string.h>

#include "find.h"

static bool is_any(struct text name)
{
    return name.size == 3 && !memcmp(name.at, "any", 3);
}

/* Puts `any`, or the empty name in its place, before all others. */
static int compare(const void *left, const void *right)
{
    const struct text a = *(const struct text *)left;
    const struct text b = *(const struct text *)right;
    const bool a_first = !a.size || is_any(a), b_first = !b.size || is_any(b);

    return a_first || b_first ? b_first - a_first : compare_texts(a, b);
}

void accounts_add(struct catalogue *c, struct text name)
{
    const struct text nobody = {"", 0, name.place};

    if (account_number(c, name))
        return;
    if (!c->accounts.n)
        arena_push(c->arena, &c->accounts, nobody);
    if (is_any(name))
        c->accounts.at[0] = name;
    else
        arena_push(c->arena, &c->accounts, name);
    qsort(c->accounts.at, c->accounts.n, sizeof *c->accounts.at, compare);
}

uint16_t account_number(const struct catalogue *c, struct text name)
{
    for (size_t i = 0; name.size && i < c->accounts.n; i++)
        if (!compare_texts(c->accounts.at[i], name))
            return (uint16_t)(i + 1);
    return 0;
}
