/* Byte pair encoding by the book, with a table of its own.
 *
 * SPDX-License-Identifier: MIT */
#include "naive.h"

#include <stdlib.h>
#include <string.h>

#define SLOTS (1u << 19)      /* more than twice the most tokens */
#define TOKEN_ROOM 128u

struct naive {
    uint8_t size[SLOTS];                  /* by rank */
    uint8_t bytes[SLOTS][TOKEN_ROOM];     /* by rank */
    uint32_t slot[SLOTS];                 /* 1 + rank, 0: empty */
};

static uint32_t slot_of(const uint8_t *p, size_t n)
{
    uint32_t hash = 2166136261u;

    for (size_t i = 0; i < n; i++)
        hash = (hash ^ p[i]) * 16777619u;
    return (hash ^ hash >> 15) & (SLOTS - 1);
}

static void add(struct naive *v, uint32_t rank)
{
    uint32_t slot = slot_of(v->bytes[rank], v->size[rank]);

    while (v->slot[slot] != 0)
        slot = (slot + 1) & (SLOTS - 1);
    v->slot[slot] = 1 + rank;
}

struct naive *naive_new(const mreg_encoding *e, const mreg_spelling *s,
                        uint32_t ranks)
{
    struct naive *v = calloc(1, sizeof *v);

    if (v == NULL)
        abort();
    for (uint32_t rank = 0; rank < ranks; rank++) {
        char *bytes = (char *)v->bytes[rank];
        size_t size, used;

        if (mreg_decode_tokens(s, &rank, 1, bytes, TOKEN_ROOM, &size,
                               &used) != MREG_OK
            || mreg_special_token(e, bytes, size) == rank)
            continue;
        v->size[rank] = (uint8_t)size;
        add(v, rank);
    }
    return v;
}

void naive_free(struct naive *v)
{
    free(v);
}

uint32_t naive_rank(const struct naive *v, const void *p, size_t n)
{
    uint32_t slot = slot_of(p, n);

    for (; n <= TOKEN_ROOM && v->slot[slot] != 0;
         slot = (slot + 1) & (SLOTS - 1)) {
        const uint32_t rank = v->slot[slot] - 1;

        if (v->size[rank] == n && memcmp(v->bytes[rank], p, n) == 0)
            return rank;
    }
    return MREG_NONE;
}

const uint8_t *naive_token(const struct naive *v, uint32_t rank, size_t *n)
{
    *n = v->size[rank];
    return v->bytes[rank];
}

/* ---- encoding ----------------------------------------------------------- */

struct parts {
    const struct naive *v;
    const uint8_t *p;
    size_t count;
    size_t at[NAIVE_MAX + 1];          /* where each begins, and the end */
    uint32_t rank[NAIVE_MAX];          /* of each with the next */
};

static void look(struct parts *s, size_t i)
{
    s->rank[i] = i + 1 < s->count
        ? naive_rank(s->v, s->p + s->at[i], s->at[i + 2] - s->at[i])
        : MREG_NONE;
}

static void merge(struct parts *s, size_t i)
{
    s->count--;
    memmove(s->at + i + 1, s->at + i + 2, (s->count - i) * sizeof *s->at);
    memmove(s->rank + i, s->rank + i + 1, (s->count - i) * sizeof *s->rank);
    look(s, i);
    if (i > 0)
        look(s, i - 1);
}

static size_t lowest(const struct parts *s)
{
    size_t low = 0;

    for (size_t i = 1; i < s->count; i++)
        if (s->rank[i] < s->rank[low])
            low = i;
    return low;
}

size_t naive_encode(const struct naive *v, const void *p, size_t n,
                    uint32_t *ids)
{
    static struct parts s;
    size_t low;

    s.v = v;
    s.p = p;
    s.count = n;
    for (size_t i = 0; i <= n; i++)
        s.at[i] = i;
    for (size_t i = 0; i < n; i++)
        look(&s, i);
    while (s.rank[low = lowest(&s)] != MREG_NONE)
        merge(&s, low);
    for (size_t i = 0; i < s.count; i++)
        ids[i] = naive_rank(v, s.p + s.at[i], s.at[i + 1] - s.at[i]);
    return s.count;
}
