/* Sums of a file of calls by group.
 *
 * SPDX-License-Identifier: MIT */
#include "batch_group.h"

#include "base/instant.h"
#include "base/json_read.h"
#include "cost.h"
#include "lookup.h"

#define SLOTS_FIRST 1024

struct group {
    const char *name;           /* its keys, a zero byte behind each */
    size_t size;
    uint64_t calls, priced, inherited, unknown, not_usd;
    mreg_sum sum;               /* in USD */
    bool overflow;
    char text[MREG_MONEY_SIZE]; /* of the sum, once it is asked for */
};

enum { CALLS, COST, PRICED, INHERITED, UNKNOWN, NOT_USD, FIGURES };

bool groups_begin(struct batch_groups *g, struct arena *a, const char *list)
{
    static const struct table_column figures[FIGURES] = {
        {"calls", NULL, "calls", COLUMN_COUNT, "", TABLE_USUAL},
        {"cost_usd", NULL, "cost $", COLUMN_NUMBER, "too large", TABLE_USUAL},
        {"priced", NULL, "priced", COLUMN_COUNT, "", TABLE_USUAL},
        {"inherited", NULL, "inherited", COLUMN_COUNT, "", TABLE_USUAL},
        {"unknown", NULL, "unknown", COLUMN_COUNT, "", TABLE_USUAL},
        {"not_usd", NULL, "not in USD", COLUMN_COUNT, "", TABLE_RARE},
    };

    *g = (struct batch_groups){.arena = a, .size = SLOTS_FIRST,
                               .name.arena = a};
    g->slots = arena_get(a, g->size, sizeof *g->slots);
    g->columns = arena_get(a, GROUP_KEYS + FIGURES, sizeof *g->columns);
    while (list) {
        const size_t size = strcspn(list, ",");

        if (g->keys == GROUP_KEYS)
            return false;
        g->key[g->keys] = arena_copy(a, list, size);
        g->columns[g->keys] = (struct table_column){
            g->key[g->keys], NULL, g->key[g->keys], COLUMN_TEXT, "-",
            TABLE_USUAL};
        g->keys++;
        list = list[size] ? list + size + 1 : NULL;
    }
    memcpy(g->columns + g->keys, figures, sizeof figures);
    return true;
}

/* ---- names of groups ---------------------------------------------------- */

/* Appends a member of the line: a text without its quotes and escapes, another
 * value as it is spelt. */
static void put_tag(struct batch_groups *g, const char *at, size_t size,
                    const char *name)
{
    struct json j = {at, at + size, NULL};
    struct json_text key, text;
    char room[512];
    bool first = true;

    if (!json_take(&j, '{'))
        return;
    while (json_member(&j, &first, &key)) {
        const bool found = key.size == strlen(name)
                           && memcmp(key.at, name, key.size) == 0;
        const char *begin;

        while (j.at < j.end && (*j.at == ' ' || *j.at == '\t'))
            j.at++;
        begin = j.at;
        if (found && j.at < j.end && *j.at == '"' && json_string(&j, &text)) {
            const size_t n = text.escaped ? json_decode(text, room,
                                                        sizeof room) : 0;

            put_bytes(&g->name, n > 0 && n <= sizeof room ? room : text.at,
                      n > 0 && n <= sizeof room ? n : text.size);
            return;
        }
        if (!json_skip(&j))
            return;
        if (found) {
            put_bytes(&g->name, begin, (size_t)(j.at - begin));
            return;
        }
    }
}

static void put_view(struct batch_groups *g, mreg_text text)
{
    put_bytes(&g->name, text.at, text.size);
}

static void put_key(struct batch_groups *g, const char *key, const char *at,
                    size_t size, const struct priced *p)
{
    const mreg_model m = p->match.model;
    char day[INSTANT_TEXT_SIZE];

    if (strcmp(key, "day") == 0) {
        if (m == MREG_NONE)
            return;
        instant_short(priced_at(p) / DAY_MS * DAY_MS, day);
        put_bytes(&g->name, day, strlen(day));
    } else if (strcmp(key, "model") == 0 && m != MREG_NONE) {
        put_view(g, model_provider(p->r, m));
        put_bytes(&g->name, "/", 1);
        put_view(g, model_id(p->r, m));
    } else if (strcmp(key, "provider") == 0 && m != MREG_NONE) {
        put_view(g, model_provider(p->r, m));
    } else {
        put_tag(g, at, size, key);
    }
}

/* ---- groups ------------------------------------------------------------- */

static size_t place(const struct batch_groups *g, const char *at, size_t size)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    size_t i;

    for (size_t n = 0; n < size; n++)
        hash = (hash ^ (unsigned char)at[n]) * UINT64_C(1099511628211);
    i = (size_t)(hash ^ hash >> 32) & (g->size - 1);
    while (g->slots[i]
           && (g->slots[i]->size != size
               || memcmp(g->slots[i]->name, at, size) != 0))
        i = (i + 1) & (g->size - 1);
    return i;
}

static void grow(struct batch_groups *g)
{
    g->size *= 2;
    g->slots = arena_get(g->arena, g->size, sizeof *g->slots);
    for (size_t i = 0; i < g->count; i++)
        g->slots[place(g, g->list[i]->name, g->list[i]->size)] = g->list[i];
}

static struct group *group_of(struct batch_groups *g)
{
    size_t i = place(g, g->name.at, g->name.n);
    struct group *one = g->slots[i];

    if (one)
        return one;
    if (2 * g->count >= g->size) {
        grow(g);
        i = place(g, g->name.at, g->name.n);
    }
    one = arena_get(g->arena, 1, sizeof *one);
    one->name = arena_copy(g->arena, g->name.at, g->name.n);
    one->size = g->name.n;
    g->list = arena_grow(g->arena, g->list, g->count, &g->room,
                         sizeof *g->list);
    g->list[g->count++] = g->slots[i] = one;
    return one;
}

void groups_add(struct batch_groups *g, const char *at, size_t size,
                const struct priced *p)
{
    struct group *one;

    g->name.n = 0;
    for (unsigned i = 0; i < g->keys; i++) {
        put_key(g, g->key[i], at, size, p);
        put_bytes(&g->name, "", 1);
    }
    one = group_of(g);
    one->calls++;
    one->priced += priced_complete(p);
    one->unknown += !priced_complete(p);
    one->inherited += priced_complete(p) && p->bill.inherited != 0;
    if (!priced_known(p))
        return;
    if (p->bill.currency != MREG_USD)
        one->not_usd++;
    else if (mreg_sum_add(&one->sum, p->bill.pico_usd) != MREG_OK)
        one->overflow = true;
}

/* ---- answering ---------------------------------------------------------- */

static void group_figure(struct cell *c, struct group *one, unsigned figure)
{
    const uint64_t counts[FIGURES] = {
        [CALLS] = one->calls, [PRICED] = one->priced,
        [INHERITED] = one->inherited, [UNKNOWN] = one->unknown,
        [NOT_USD] = one->not_usd};

    if (figure != COST) {
        cell_count(c, counts[figure]);
    } else if (!one->overflow) {
        mreg_sum_text(&one->sum, one->text, sizeof one->text);
        cell_text(c, (mreg_text){one->text, (uint32_t)strlen(one->text)});
    }
}

static void group_cell(const void *of, size_t row, unsigned column,
                       struct cell *c)
{
    const struct batch_groups *g = of;
    struct group *one = g->list[row];
    const char *key = one->name;

    if (column >= g->keys) {
        group_figure(c, one, column - g->keys);
        return;
    }
    for (unsigned i = 0; i < column; i++)
        key += strlen(key) + 1;
    cell_text(c, (mreg_text){key, (uint32_t)strlen(key)});
}

void groups_table(struct batch_groups *g, struct table *out)
{
    *out = (struct table){.name = "groups", .columns = g->columns,
                          .count = g->keys + FIGURES, .rows = g->count,
                          .cell = group_cell, .of = g};
}
