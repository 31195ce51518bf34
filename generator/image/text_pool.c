/* A pool of texts that holds each once.
 *
 * SPDX-License-Identifier: MIT */
#include "text_pool.h"

#include <stdlib.h>
#include <string.h>

enum { SIZE_BITS = 8, SIZE_MOST = 255 };

void text_pool_start(struct text_pool *p, struct arena *arena, bool tails)
{
    static const struct pooled empty = {.at = ""};

    memset(p, 0, sizeof *p);
    p->arena = arena;
    p->tails = tails;
    arena_push(arena, &p->added, empty);
}

static void add(struct text_pool *p, uint32_t *place, struct text text,
                bool offset_alone)
{
    const struct pooled added = {text.at ? text.at : "",
                                 text.at ? text.size : 0, 0, place,
                                 offset_alone};

    arena_push(p->arena, &p->added, added);
}

void text_pool_add(struct text_pool *p, uint32_t *place, struct text text)
{
    add(p, place, text, false);
}

void text_pool_add_offset(struct text_pool *p, uint32_t *place,
                          struct text text)
{
    add(p, place, text, true);
}

/* ---- order -------------------------------------------------------------- */

static int by_bytes(const void *left, const void *right)
{
    const struct pooled *a = left, *b = right;
    const size_t shorter = a->size < b->size ? a->size : b->size;
    const int order = memcmp(a->at, b->at, shorter);

    return order ? order : (a->size > b->size) - (a->size < b->size);
}

/* Compares by bytes from the end. A text that ends another comes before it, and
 * all between the two end with it, too. */
static int by_end(const void *left, const void *right)
{
    const struct pooled *a = *(struct pooled *const *)left;
    const struct pooled *b = *(struct pooled *const *)right;

    for (size_t i = 1; i <= a->size && i <= b->size; i++) {
        const unsigned char p = (unsigned char)a->at[a->size - i];
        const unsigned char q = (unsigned char)b->at[b->size - i];

        if (p != q)
            return p < q ? -1 : 1;
    }
    return (a->size > b->size) - (a->size < b->size);
}

static bool ends_with(const struct pooled *whole, const struct pooled *tail)
{
    return tail->size && tail->size <= whole->size
           && !memcmp(whole->at + whole->size - tail->size, tail->at,
                      tail->size);
}

/* Lists each different text once, sorted. */
static size_t list_once(struct text_pool *p, struct pooled **once)
{
    size_t n = 0;

    qsort(p->added.at, p->added.n, sizeof *p->added.at, by_bytes);
    for (size_t i = 0; i < p->added.n; i++)
        if (!n || by_bytes(once[n - 1], &p->added.at[i]))
            once[n++] = &p->added.at[i];
    return n;
}

/* Finds for each of `n` texts the longest that ends with it, or itself, and
 * writes that at the same index of `whole`; indices are of p->added. */
static void find_tails(struct text_pool *p, struct pooled **once, size_t n,
                       struct pooled **whole)
{
    struct pooled **order = arena_get(p->arena, n, sizeof *order);

    memcpy(order, once, n * sizeof *order);
    if (p->tails)
        qsort(order, n, sizeof *order, by_end);
    for (size_t i = n; i-- > 0;) {
        const bool is_tail = p->tails && i + 1 < n
                             && ends_with(order[i + 1], order[i]);

        whole[order[i] - p->added.at] =
            is_tail ? whole[order[i + 1] - p->added.at] : order[i];
    }
}

/* ---- bytes -------------------------------------------------------------- */

static void store(struct text_pool *p, struct pooled *text)
{
    text->offset = p->size;
    p->size += text->size + 1;
    arena_push(p->arena, &p->texts, *text);
}

static void write_bytes(struct text_pool *p)
{
    char *bytes = arena_get(p->arena, p->size + MREG_POOL_PAD, 1);

    for (size_t i = 0; i < p->texts.n; i++)
        memcpy(bytes + p->texts.at[i].offset, p->texts.at[i].at,
               p->texts.at[i].size);
    p->bytes = bytes;
}

static void write_place(const struct pooled *text)
{
    const size_t size = text->size < SIZE_MOST ? text->size : SIZE_MOST;

    if (text->place)
        *text->place = (uint32_t)(text->offset_alone
                                  ? text->offset
                                  : text->offset << SIZE_BITS | size);
}

void text_pool_settle(struct text_pool *p)
{
    struct pooled **once = arena_get(p->arena, p->added.n, sizeof *once);
    struct pooled **whole = arena_get(p->arena, p->added.n, sizeof *whole);
    const size_t n = list_once(p, once);

    find_tails(p, once, n, whole);
    for (size_t i = 0; i < n; i++)
        if (whole[once[i] - p->added.at] == once[i])
            store(p, once[i]);
    for (size_t i = 0, k = 0; i < p->added.n; i++) {
        struct pooled *text = &p->added.at[i];
        const struct pooled *in;

        k += k + 1 < n && text == once[k + 1];
        in = whole[once[k] - p->added.at];
        text->offset = in->offset + in->size - text->size;
        write_place(text);
    }
    write_bytes(p);
}

static int compare_offset(const void *key, const void *at)
{
    const size_t offset = *(const size_t *)key;
    const struct pooled *text = at;

    return offset < text->offset ? -1 : offset > text->offset + text->size;
}

const struct pooled *text_pool_at(const struct text_pool *p, size_t offset)
{
    return bsearch(&offset, p->texts.at, p->texts.n, sizeof *p->texts.at,
                   compare_offset);
}
