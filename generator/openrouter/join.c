/* Joins the history that comes with the data and what this machine has seen
 * since: one document, which is then read as any other.
 *
 * SPDX-License-Identifier: MIT */
#include "snapshot.h"

#include <stdlib.h>
#include <string.h>

#include "base/instant.h"
#include "fields.h"

/* ---- maps and lists ----------------------------------------------------- */

static struct node *new_node(struct arena *a, const struct node *like,
                             size_t room)
{
    struct node *n = arena_get(a, 1, sizeof *n);

    *n = *like;
    n->item = arena_get(a, room + 1, sizeof *n->item);
    n->count = 0;
    return n;
}

/* Sets a key of a map that has room for it. */
static void set(struct node *map, struct node *key, struct node *value)
{
    for (size_t i = 0; i < map->count; i++)
        if (node_is(map->item[2 * i], key->text)) {
            map->item[2 * i + 1] = value;
            return;
        }
    map->item[2 * map->count] = key;
    map->item[2 * map->count + 1] = value;
    map->count++;
}

static size_t count_of(const struct node *n, enum node_kind kind)
{
    return n && n->kind == kind ? n->count : 0;
}

/* ---- points ------------------------------------------------------------- */

static int64_t from_of(const struct node *point)
{
    struct text t;
    int64_t ms = 0;

    if (snapshot_text(node_get(point, "from"), &t))
        instant_parse(t.at, t.size, &ms);
    return ms;
}

static int by_from(const void *a, const void *b)
{
    const int64_t x = from_of(*(struct node *const *)a);
    const int64_t y = from_of(*(struct node *const *)b);

    return (x > y) - (x < y);
}

static void append(struct node *list, const struct node *more)
{
    for (size_t i = 0; i < count_of(more, NODE_LIST); i++)
        list->item[list->count++] = more->item[i];
}

/* Joins points in the order of their instants. Where both lists have a point
 * of an instant, that of `own` is left out: people looked at the other. */
static struct node *points(struct arena *a, const struct node *list,
                           const struct node *own)
{
    struct node *all = new_node(a, own, count_of(list, NODE_LIST)
                                            + count_of(own, NODE_LIST));
    size_t n = 0;

    append(all, list);
    append(all, own);
    if (all->count)
        qsort(all->item, all->count, sizeof *all->item, by_from);
    for (size_t i = 0; i < all->count; i++)
        if (!n || from_of(all->item[n - 1]) < from_of(all->item[i]))
            all->item[n++] = all->item[i];
    all->count = n;
    return all;
}

/* ---- rows --------------------------------------------------------------- */

static struct node *row(struct arena *a, const struct node *base,
                        const struct node *own)
{
    struct node *all = new_node(a, base, 2 * (base->count + own->count));
    const struct node *prices = node_get(base, "prices");

    for (size_t i = 0; i < base->count; i++)
        set(all, base->item[2 * i], base->item[2 * i + 1]);
    for (size_t i = 0; i < own->count; i++) {
        struct node *key = own->item[2 * i], *value = own->item[2 * i + 1];

        if (node_is(key, "prices") && value->kind == NODE_LIST)
            value = points(a, prices, value);
        set(all, key, value);
    }
    return all;
}

/* Rows of one id are next to one another once they are sorted; those of the
 * base come first, for a sort need not keep the order. */
static struct node *rows(struct arena *a, const struct node *base,
                         const struct node *own)
{
    struct node *all = new_node(a, base, count_of(base, NODE_LIST)
                                             + count_of(own, NODE_LIST));
    struct node *sorted = new_node(a, base, base->count);

    append(sorted, base);
    if (sorted->count)
        qsort(sorted->item, sorted->count, sizeof *sorted->item, rows_by_id);
    append(all, sorted);
    for (size_t i = 0; i < count_of(own, NODE_LIST); i++) {
        struct node *one = own->item[i];
        struct node **found = sorted->count
            ? bsearch(&one, sorted->item, sorted->count,
                      sizeof *sorted->item, rows_by_id) : NULL;

        if (one->kind != NODE_MAP || !found || (*found)->kind != NODE_MAP)
            all->item[all->count++] = one;
        else
            all->item[found - sorted->item] = row(a, *found, one);
    }
    return all;
}

const struct node *history_join(struct arena *a, const struct node *history,
                                const struct node *own)
{
    const struct node *data = node_get(history, "data");
    const struct node *sources = node_get(history, "sources");
    const struct node *more = node_get(own, "sources");
    struct node *all, *seen;

    if (!data || data->kind != NODE_LIST)
        return history;
    all = new_node(a, history, 2 * history->count);
    for (size_t i = 0; i < history->count; i++) {
        struct node *key = history->item[2 * i];
        struct node *value = history->item[2 * i + 1];

        if (node_is(key, "data")) {
            value = rows(a, data, node_get(own, "data"));
        } else if (node_is(key, "sources") && value->kind == NODE_LIST) {
            seen = new_node(a, value, value->count
                                          + count_of(more, NODE_LIST));
            append(seen, sources);
            append(seen, more);
            value = seen;
        }
        set(all, key, value);
    }
    return all;
}
