/* Runs of words, each kept once.
 *
 * SPDX-License-Identifier: MIT */
#include "pool.h"

#include <stdlib.h>
#include <string.h>

/* Compares runs; one that is the beginning of another comes first. */
static int compare_runs(const void *left, const void *right)
{
    const struct run *a = left, *b = right;

    for (size_t i = 0; i < a->n && i < b->n; i++)
        if (a->at[i] != b->at[i])
            return a->at[i] < b->at[i] ? -1 : 1;
    return (a->n > b->n) - (a->n < b->n);
}

size_t pool_add(struct arena *a, struct pool *p, const uint64_t *words,
                size_t n)
{
    uint64_t *copy = arena_get(a, n ? n : 1, sizeof *copy);
    struct run run = {copy, n, p->runs.n};

    if (n)
        memcpy(copy, words, n * sizeof *copy);
    arena_push(a, &p->runs, run);
    return run.ticket;
}

void pool_settle(struct arena *a, struct pool *p)
{
    size_t kept = 0;

    p->index = arena_get(a, p->runs.n + 1, sizeof *p->index);
    if (p->runs.n)
        qsort(p->runs.at, p->runs.n, sizeof *p->runs.at, compare_runs);
    for (size_t i = 0; i < p->runs.n; i++) {
        struct run *run = &p->runs.at[i];

        if (!kept || compare_runs(&p->runs.at[kept - 1], run))
            p->runs.at[kept++] = *run;
        p->index[run->ticket] = kept - 1;
    }
    p->runs.n = kept;
}

size_t pool_find(const struct pool *p, const uint64_t *words, size_t n)
{
    struct run key = {words, n, 0};
    const struct run *found = bsearch(&key, p->runs.at, p->runs.n,
                                      sizeof key, compare_runs);

    return found ? (size_t)(found - p->runs.at) : SIZE_MAX;
}

bool words_equal(const word_list *a, const word_list *b)
{
    return a->n == b->n
           && (!a->n || !memcmp(a->at, b->at, a->n * sizeof *a->at));
}
