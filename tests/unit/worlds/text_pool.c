/* The pool of short texts.
 *
 * SPDX-License-Identifier: MIT */
#include "text_pool.h"

#include <string.h>

enum { SIZE_BITS = 8, FIRST_BUCKETS = 1024 };

static uint32_t hash(const char *text, size_t size)
{
    uint32_t h = 2166136261u;

    for (size_t i = 0; i < size; i++)
        h = (h ^ (unsigned char)text[i]) * 16777619u;
    return h;
}

/* The bucket of a text, or the free one where it belongs. */
static mreg_string *bucket(struct text_pool *p, const char *text, size_t size)
{
    const size_t mask = p->buckets.n - 1;

    for (size_t i = hash(text, size) & mask;; i = (i + 1) & mask) {
        mreg_string here = p->buckets.at[i];

        if (!here || ((here & 255u) == size
                      && !memcmp(&p->bytes.at[here >> SIZE_BITS], text,
                                 size)))
            return &p->buckets.at[i];
    }
}

static void set_buckets(struct text_pool *p, size_t n)
{
    p->buckets.at = arena_get(p->c->arena, n, sizeof *p->buckets.at);
    p->buckets.n = p->buckets.room = n;
}

static void double_buckets(struct text_pool *p)
{
    mreg_string *old = p->buckets.at;
    size_t n = p->buckets.n;

    set_buckets(p, 2 * n);
    for (size_t i = 0; i < n; i++)
        if (old[i])
            *bucket(p, &p->bytes.at[old[i] >> SIZE_BITS], old[i] & 255u) =
                old[i];
}

/* The first byte of the pool is the empty text. */
void text_pool_start(struct text_pool *p, struct catalogue *c)
{
    memset(p, 0, sizeof *p);
    p->c = c;
    set_buckets(p, FIRST_BUCKETS);
    arena_push(c->arena, &p->bytes, '\0');
}

mreg_string text_pool_add(struct text_pool *p, const char *text, size_t size)
{
    mreg_string *at;

    if (!size || size > 255 || p->bytes.n >> (32 - SIZE_BITS))
        return 0;
    if (p->held * 2 > p->buckets.n)
        double_buckets(p);
    at = bucket(p, text, size);
    if (*at)
        return *at;
    *at = (mreg_string)(p->bytes.n << SIZE_BITS | size);
    p->held++;
    for (size_t i = 0; i < size; i++)
        arena_push(p->c->arena, &p->bytes, text[i]);
    arena_push(p->c->arena, &p->bytes, '\0');
    return *at;
}
