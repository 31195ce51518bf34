/* Does byte pair encoding for the generator: quadratic, but plainly right.
 *
 * SPDX-License-Identifier: MIT */
#include "merges.h"

#include <string.h>

#define NO_RANK UINT32_MAX

struct parts {
    const struct vocabulary *vocabulary;
    const uint8_t *bytes;
    uint32_t limit;                   /* only lower ranks merge */
    size_t n;
    size_t start[MERGES_MAX + 1];     /* of each part, then the end */
    uint32_t rank[MERGES_MAX];        /* of each part joined to the next */
};

static void rank_pair(struct parts *p, size_t i)
{
    const struct token *t = NULL;

    if (i + 1 < p->n)
        t = vocabulary_find(p->vocabulary, p->bytes + p->start[i],
                            p->start[i + 2] - p->start[i]);
    p->rank[i] = t && t->rank < p->limit ? t->rank : NO_RANK;
}

static void start(struct parts *p, const struct vocabulary *v,
                  const uint8_t *bytes, size_t size, uint32_t limit)
{
    p->vocabulary = v;
    p->bytes = bytes;
    p->limit = limit;
    p->n = size;
    for (size_t i = 0; i <= size; i++)
        p->start[i] = i;
    for (size_t i = 0; i < size; i++)
        rank_pair(p, i);
}

static void merge(struct parts *p, size_t i)
{
    const size_t behind = p->n - i - 1;

    memmove(p->start + i + 1, p->start + i + 2, behind * sizeof *p->start);
    memmove(p->rank + i + 1, p->rank + i + 2,
            (behind - 1) * sizeof *p->rank);
    p->n--;
    rank_pair(p, i);
    if (i)
        rank_pair(p, i - 1);
}

/* Merges until no pair is left or there are at most `enough` parts. */
static void merge_all(struct parts *p, size_t enough)
{
    while (p->n > enough) {
        size_t best = 0;

        for (size_t i = 1; i < p->n; i++)
            if (p->rank[i] < p->rank[best])
                best = i;
        if (p->rank[best] == NO_RANK)
            return;
        merge(p, best);
    }
}

size_t merges_first(const struct vocabulary *v, const uint8_t *bytes,
                    size_t size)
{
    struct parts p;

    start(&p, v, bytes, size, NO_RANK);
    merge_all(&p, 1);
    return p.start[1];
}

uint32_t merges_left(const struct vocabulary *v, const struct token *t)
{
    struct parts p;

    start(&p, v, t->bytes, t->size, t->rank);
    merge_all(&p, 2);
    return p.n == 2 ? (uint32_t)p.start[1] : 0;
}
