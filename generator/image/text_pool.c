/* A pool of texts that holds each once.
 *
 * SPDX-License-Identifier: MIT */
#include "text_pool.h"

#include <string.h>

enum { SIZE_BITS = 8, FIRST_BUCKETS = 1024, SIZE_MOST = 255 };

static uint32_t hash(const char *text, size_t size)
{
    uint32_t h = 2166136261u;

    for (size_t i = 0; i < size; i++)
        h = (h ^ (unsigned char)text[i]) * 16777619u;
    return h;
}

/* Finds the bucket of a text, or the free one where it belongs. */
static struct pooled *bucket(struct text_pool *p, const char *text,
                             size_t size)
{
    const size_t mask = p->buckets.n - 1;

    for (size_t i = hash(text, size) & mask;; i = (i + 1) & mask) {
        struct pooled *here = &p->buckets.at[i];

        if (!here->size || (here->size == size
                            && !memcmp(&p->bytes.at[here->offset], text,
                                       size)))
            return here;
    }
}

static void set_buckets(struct text_pool *p, size_t n)
{
    p->buckets.at = arena_get(p->arena, n, sizeof *p->buckets.at);
    p->buckets.n = p->buckets.room = n;
}

static void double_buckets(struct text_pool *p)
{
    struct pooled *old = p->buckets.at;
    size_t n = p->buckets.n;

    set_buckets(p, 2 * n);
    for (size_t i = 0; i < n; i++)
        if (old[i].size)
            *bucket(p, &p->bytes.at[old[i].offset], old[i].size) = old[i];
}

void text_pool_start(struct text_pool *p, struct arena *arena)
{
    memset(p, 0, sizeof *p);
    p->arena = arena;
    set_buckets(p, FIRST_BUCKETS);
    arena_push(arena, &p->bytes, '\0');
}

uint32_t text_pool_add(struct text_pool *p, const char *text, size_t size)
{
    struct pooled *at;

    if (!size || p->bytes.n >> (32 - SIZE_BITS))
        return 0;
    if (p->held * 2 > p->buckets.n)
        double_buckets(p);
    at = bucket(p, text, size);
    if (at->size)
        return at->offset;
    *at = (struct pooled){(uint32_t)p->bytes.n, (uint32_t)size};
    p->held++;
    for (size_t i = 0; i < size; i++)
        arena_push(p->arena, &p->bytes, text[i]);
    arena_push(p->arena, &p->bytes, '\0');
    return at->offset;
}

mreg_string text_pool_string(struct text_pool *p, const char *text,
                             size_t size)
{
    const uint32_t at = size > SIZE_MOST ? 0 : text_pool_add(p, text, size);

    return at ? at << SIZE_BITS | (uint32_t)size : 0;
}

mreg_text_ref text_pool_ref(struct text_pool *p, struct text text)
{
    const size_t size = text.size < SIZE_MOST ? text.size : SIZE_MOST;
    const uint32_t at = text.at ? text_pool_add(p, text.at, text.size) : 0;

    return at ? at << SIZE_BITS | (uint32_t)size : 0;
}

const char *text_pool_bytes(const struct text_pool *p)
{
    char *bytes = arena_get(p->arena, p->bytes.n + MREG_POOL_PAD, 1);

    memcpy(bytes, p->bytes.at, p->bytes.n);
    return bytes;
}
