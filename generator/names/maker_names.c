/* What a maker calls a model that hosts sell. github-copilot has
 * `claude-sonnet-4.6`; its maker writes `claude-sonnet-4-6`, and callers write
 * either. The id and the aliases of the maker's model are names of an offer
 * too, behind the host, if the offer's id is spelled alike: the same letters
 * and digits at its end, whatever is between and before them. `-turbo` behind
 * them is another product. Of several offers the one with the shortest id has
 * the name, which is the one without a region; nobody has it if two are alike.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "runtime/inside.h"
#include "settle.h"

static bool is_spelled(char ch)
{
    return is_digit(ch) || mreg_fold(ch) - 'a' < 26u;
}

/* Tells whether a `p` is a point, as in glm-5p3. */
static bool is_point(struct text id, size_t at)
{
    return id.at[at] == 'p' && at > 0 && at + 1 < id.size
           && is_digit(id.at[at - 1]) && is_digit(id.at[at + 1]);
}

static bool ends_alike(struct text id, struct text name)
{
    size_t i = id.size, k = name.size;

    while (k > 0) {
        if (!is_spelled(name.at[k - 1])) {
            k--;
            continue;
        }
        while (i > 0 && !is_spelled(id.at[i - 1]))
            i--;
        if (i == 0)
            return false;
        if (mreg_fold(id.at[i - 1]) == mreg_fold(name.at[k - 1]))
            k--;
        else if (!is_point(id, i - 1))
            return false;
        i--;
    }
    return i == 0 || !is_spelled(id.at[i - 1]);
}

/* Gives an id without what numbers the same release, as -v1:0. */
static struct text without_version(struct text id)
{
    size_t n = id.size;

    while (n > 0 && is_digit(id.at[n - 1]))
        n--;
    if (n > 1 && n < id.size && id.at[n - 1] == ':')
        for (n--; n > 0 && is_digit(id.at[n - 1]);)
            n--;
    if (n > 2 && n < id.size && id.at[n - 1] == 'v' && id.at[n - 2] == '-')
        id.size = n - 2;
    return id;
}

/* ------------------------------------------------------------------------ */

static size_t id_size(const struct catalogue *c, const struct claim *claim)
{
    return c->models.at[claim->model].id.size;
}

static void add_if_alike(struct catalogue *c, size_t m, struct text name,
                         claim_list *found)
{
    const struct model *model = &c->models.at[m];
    struct claim claim = {.text = name, .model = m,
                          .provider = model->provider_index,
                          .layer = model->layer, .how = NAME_END};

    if (ends_alike(model->id, name)
        || ends_alike(without_version(model->id), name))
        arena_push(c->arena, found, claim);
}

static void add_all_alike(struct catalogue *c, size_t m, claim_list *found)
{
    const struct model *maker = &c->models.at[c->models.at[m].maker];

    add_if_alike(c, m, maker->id, found);
    for (size_t i = 0; i < maker->aliases.n; i++)
        add_if_alike(c, m, maker->aliases.at[i], found);
}

static int by_name(const void *left, const void *right)
{
    const struct claim *a = left, *b = right;
    int d = (a->provider > b->provider) - (a->provider < b->provider);

    if (!d)
        d = compare_folded(a->text, b->text);
    if (!d)
        d = (a->layer > b->layer) - (a->layer < b->layer);
    return d ? d : (a->model > b->model) - (a->model < b->model);
}

/* Returns the claim of the lowest layer whose id is shorter than those of all
 * other models there; NULL if two are as short. */
static const struct claim *plainest(const struct catalogue *c,
                                    const struct claim *run, size_t n)
{
    const struct claim *best = run;
    bool tied = false;

    for (size_t i = 1; i < n && run[i].layer == run->layer; i++) {
        if (run[i].model == best->model)
            continue;
        if (id_size(c, &run[i]) < id_size(c, best)) {
            best = &run[i];
            tied = false;
        } else if (id_size(c, &run[i]) == id_size(c, best)) {
            tied = true;
        }
    }
    return tied ? NULL : best;
}

void add_maker_names(struct catalogue *c, claim_list *claims)
{
    const size_t whole = claims->n;
    claim_list found = {NULL, 0, 0};

    for (size_t m = 0; m < c->models.n; m++)
        if (c->models.at[m].maker_ref.at && c->models.at[m].maker != m)
            add_all_alike(c, m, &found);
    if (found.n)
        qsort(found.at, found.n, sizeof *found.at, by_name);
    for (size_t i = 0, n; i < found.n; i += n) {
        const struct claim *run = &found.at[i], *best;

        for (n = 1; i + n < found.n; n++)
            if (run[n].provider != run->provider
                || compare_folded(run[n].text, run->text))
                break;
        best = plainest(c, run, n);
        if (best && !claim_find(claims, whole, run))
            arena_push(c->arena, claims, *best);
    }
}
