/* What a provider's names end in. A provider that says `maker_first` puts a
 * maker in front of its ids, and people leave it out: `openrouter/claude-2` is
 * openrouter/anthropic/claude-2, and `openrouter:claude-2` too. Such an end is
 * a name only behind its provider, only where no model of it has that very
 * name, and only if all names that end so are of one model: two that end
 * alike may cost different amounts.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "settle.h"

static int by_end(const void *left, const void *right)
{
    const struct claim *a = left, *b = right;
    int d = (a->provider > b->provider) - (a->provider < b->provider);

    if (!d)
        d = compare_folded(a->text, b->text);
    if (!d)
        d = (a->layer > b->layer) - (a->layer < b->layer);
    return d ? d : (a->model > b->model) - (a->model < b->model);
}

/* Adds what follows each slash of a name, if that can be a name. */
static void add_ends(struct arena *arena, const struct claim *whole,
                     claim_list *ends)
{
    const struct text name = whole->text;

    for (size_t at = 1; at < name.size; at++) {
        struct claim end = *whole;

        if (name.at[at - 1] != '/' || strchr("._:/+-", name.at[at]))
            continue;
        end.text.at += at;
        end.text.size -= at;
        end.how = NAME_END;
        arena_push(arena, ends, end);
    }
}

/* Tells whether the lowest layer that has the end has it once. */
static bool is_one_model(const struct claim *run, size_t n)
{
    for (size_t i = 1; i < n && run[i].layer == run->layer; i++)
        if (run[i].model != run->model)
            return false;
    return true;
}

void add_name_ends(struct catalogue *c, claim_list *claims)
{
    const size_t whole = claims->n;
    claim_list ends = {NULL, 0, 0};

    for (size_t i = 0; i < whole; i++)
        if (c->providers.at[claims->at[i].provider].maker_first)
            add_ends(c->arena, &claims->at[i], &ends);
    if (ends.n)
        qsort(ends.at, ends.n, sizeof *ends.at, by_end);
    for (size_t i = 0, n; i < ends.n; i += n) {
        const struct claim *run = &ends.at[i];

        for (n = 1; i + n < ends.n; n++)
            if (run[n].provider != run->provider
                || compare_folded(run[n].text, run->text))
                break;
        if (is_one_model(run, n) && !claim_find(claims, whole, run))
            arena_push(c->arena, claims, *run);
    }
}
