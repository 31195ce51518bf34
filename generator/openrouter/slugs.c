/* Finds which row of a snapshot a slug means.
 *
 * SPDX-License-Identifier: MIT */
#include "slugs.h"

#include <stdlib.h>
#include <string.h>

#include "generator/read/read.h"

static int compare_texts(struct text a, struct text b)
{
    size_t shared = a.size < b.size ? a.size : b.size;
    int bytes = shared ? memcmp(a.at, b.at, shared) : 0;

    return bytes ? bytes : (a.size > b.size) - (a.size < b.size);
}

static int compare_models(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

static int by_id(const void *a, const void *b)
{
    const struct snapshot_row *x = a, *y = b;
    int ids = compare_texts(x->id, y->id);

    return ids ? ids : compare_models(x->model, y->model);
}

static int by_slug(const void *a, const void *b)
{
    const struct snapshot_row *x = a, *y = b;
    int slugs = compare_texts(x->slug, y->slug);

    return slugs ? slugs : compare_models(x->model, y->model);
}

static int same_id(const void *a, const void *b)
{
    const struct snapshot_row *x = a, *y = b;

    return compare_texts(x->id, y->id);
}

static void refuse_twins(struct catalogue *c, const snapshot_rows *rows)
{
    for (size_t i = 1; i < rows->n; i++) {
        const struct snapshot_row *one = &rows->at[i - 1], *two = one + 1;

        if (compare_texts(one->id, two->id))
            continue;
        diag(c->diags, M_305, two->id.place,
             "two models have the id %s", two->id.at);
        diag_note(c->diags, one->id.place, "the first is here");
    }
}

/* A variant (`:free`, `:batch`) has the same weights and its own price. */
static bool is_variant(const struct snapshot_row *r)
{
    return memchr(r->id.at, ':', r->id.size) != NULL;
}

/* Bills name the slug. It becomes an alias of the one row in its run that is
 * not a variant, if there is one and no row has it as its id. */
static size_t settle_run(struct catalogue *c, const snapshot_rows *ids,
                         const struct snapshot_row *run, size_t left)
{
    const struct snapshot_row wanted = {.id = run->slug};
    const struct snapshot_row *winner = NULL;
    size_t n = 0, plain = 0;

    for (; n < left && text_equal(run[n].slug, run->slug); n++)
        if (!is_variant(&run[n])) {
            winner = &run[n];
            plain++;
        }
    if (run->slug.at && plain == 1
        && !bsearch(&wanted, ids->at, ids->n, sizeof *ids->at, same_id))
        arena_push(c->arena, &c->models.at[winner->model].aliases,
                   winner->slug);
    return n;
}

void snapshot_slugs(struct catalogue *c, const snapshot_rows *rows)
{
    size_t n = rows->n;
    snapshot_rows ids = {arena_get(c->arena, n, sizeof *rows->at), n, n};
    struct snapshot_row *slugs = arena_get(c->arena, n, sizeof *slugs);

    if (!n)
        return;
    memcpy(ids.at, rows->at, n * sizeof *ids.at);
    qsort(ids.at, n, sizeof *ids.at, by_id);
    refuse_twins(c, &ids);
    memcpy(slugs, rows->at, n * sizeof *slugs);
    qsort(slugs, n, sizeof *slugs, by_slug);
    for (size_t i = 0; i < n;)
        i += settle_run(c, &ids, &slugs[i], n - i);
}
