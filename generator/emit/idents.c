/* Names from content.
 *
 * SPDX-License-Identifier: MIT */
#include "idents.h"

#include <stdlib.h>
#include <string.h>

#include "base/sha256.h"

static int by_key(const void *x, const void *y)
{
    const struct ident *a = x, *b = y;
    size_t shorter = a->size < b->size ? a->size : b->size;
    int order = shorter ? memcmp(a->key, b->key, shorter) : 0;

    return order ? order : (a->size > b->size) - (a->size < b->size);
}

static int by_digest(const void *x, const void *y)
{
    const struct ident *const *a = x, *const *b = y;

    return memcmp((*a)->digest, (*b)->digest, sizeof (*a)->digest);
}

void idents_add(struct idents *set, const char *key, size_t size)
{
    struct ident added = {.key = key, .size = size};

    arena_push(set->arena, set, added);
}

static void drop_repetitions(struct idents *set)
{
    size_t kept = 0;

    if (set->n)
        qsort(set->at, set->n, sizeof *set->at, by_key);
    for (size_t i = 0; i < set->n; i++)
        if (!i || by_key(&set->at[i], &set->at[kept - 1]))
            set->at[kept++] = set->at[i];
    set->n = kept;
}

static bool agree(const struct ident *a, const struct ident *b)
{
    return memcmp(a->digest, b->digest, 4) == 0;
}

static void give_name(struct idents *set, struct ident *one, bool is_long)
{
    char digits[17];

    for (unsigned i = 0; i < 16; i++)
        digits[i] = "0123456789abcdef"[one->digest[i / 2]
                                           >> (i % 2 ? 0 : 4) & 15];
    digits[is_long ? 16 : 8] = 0;
    one->name = arena_printf(set->arena, "%s%s", set->prefix, digits);
}

void idents_name(struct idents *set)
{
    struct ident **order;
    struct sha256 sum;

    drop_repetitions(set);
    order = arena_get(set->arena, set->n + 1, sizeof *order);
    for (size_t i = 0; i < set->n; i++) {
        sha256_start(&sum);
        sha256_add(&sum, set->at[i].key, set->at[i].size);
        sha256_end(&sum, set->at[i].digest);
        order[i] = &set->at[i];
    }
    if (set->n)
        qsort(order, set->n, sizeof *order, by_digest);
    for (size_t i = 0; i < set->n; i++)
        give_name(set, order[i],
                  (i && agree(order[i], order[i - 1]))
                      || (i + 1 < set->n && agree(order[i], order[i + 1])));
}

const struct ident *idents_find(const struct idents *set, const char *key,
                                size_t size)
{
    struct ident wanted = {.key = key, .size = size};

    if (!set->n)
        return NULL;
    return bsearch(&wanted, set->at, set->n, sizeof *set->at, by_key);
}

const char **idents_name_all(struct arena *a, const char *prefix,
                             const char **contents, size_t n)
{
    struct idents set = {.arena = a, .prefix = prefix};
    const char **names = arena_get(a, n + 1, sizeof *names);

    for (size_t i = 0; i < n; i++)
        idents_add(&set, contents[i], strlen(contents[i]));
    idents_name(&set);
    for (size_t i = 0; i < n; i++)
        names[i] = idents_find(&set, contents[i], strlen(contents[i]))->name;
    return names;
}
