/* Finds rows of a report by the values of their keys, and adds sums.
 *
 * SPDX-License-Identifier: MIT */
#include "groups.h"

#include <string.h>

void report_groups_begin(struct groups *g, struct arena *a, unsigned keys)
{
    *g = (struct groups){.arena = a, .keys = keys, .slots = 256};
    g->slot = arena_get(a, g->slots, sizeof *g->slot);
}

static uint64_t hash_of(const struct groups *g, const int64_t *value,
                        uint16_t currency)
{
    uint64_t h = currency * UINT64_C(0x9E3779B97F4A7C15);

    for (unsigned i = 0; i < g->keys; i++) {
        h = (h ^ (uint64_t)value[i]) * UINT64_C(0xBF58476D1CE4E5B9);
        h ^= h >> 29;
    }
    return h;
}

static bool same(const struct groups *g, const struct report_row *r,
                 const int64_t *value, uint16_t currency)
{
    return r->currency == currency
           && memcmp(r->value, value, g->keys * sizeof *value) == 0;
}

static size_t slot_of(const struct groups *g, const int64_t *value,
                      uint16_t currency)
{
    size_t i = (size_t)hash_of(g, value, currency) & (g->slots - 1);

    while (g->slot[i]
           && !same(g, &g->rows[g->slot[i] - 1], value, currency))
        i = (i + 1) & (g->slots - 1);
    return i;
}

static void grow(struct groups *g)
{
    g->slots *= 4;
    g->slot = arena_get(g->arena, g->slots, sizeof *g->slot);
    for (size_t i = 0; i < g->count; i++)
        g->slot[slot_of(g, g->rows[i].value, g->rows[i].currency)]
            = (uint32_t)i + 1;
}

struct report_sum *report_groups_find(struct groups *g,
                               const int64_t value[REPORT_KEYS_MOST],
                               uint16_t currency)
{
    size_t i = slot_of(g, value, currency);
    struct report_row *r;

    if (g->slot[i])
        return &g->rows[g->slot[i] - 1].sum;
    if (2 * g->count >= g->slots) {
        grow(g);
        i = slot_of(g, value, currency);
    }
    g->rows = arena_grow(g->arena, g->rows, g->count, &g->room,
                         sizeof *g->rows);
    r = &g->rows[g->count++];
    memset(r, 0, sizeof *r);
    memcpy(r->value, value, g->keys * sizeof *value);
    r->currency = currency;
    g->slot[i] = (uint32_t)g->count;
    return &r->sum;
}

static void add_wide(struct report_wide *to, const struct report_wide *from)
{
    to->low += from->low;
    to->high += from->high + (to->low < from->low);
}

void report_add(struct report_sum *to, const struct report_sum *from)
{
    for (unsigned i = 0; i < REPORT_SUMS; i++)
        add_wide(&to->sum[i], &from->sum[i]);
    for (unsigned i = 0; i < MREG_METERS_COUNT; i++)
        add_wide(&to->n[i], &from->n[i]);
    to->over |= from->over;
}
