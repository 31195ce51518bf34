/* Takes out of an answer of OpenRouter's what cannot be read, so that what is
 * odd in one model costs that model, and never the whole list.
 *
 * Each row is read alone. If that gives an error, its members are read one by
 * one beside its id: a fact that is odd is left out, and odd prices are left
 * out together, so that the model is there without a price. A row that has no
 * good id, or the id of one before it, is left out.
 *
 * SPDX-License-Identifier: MIT */
#include "sieve.h"

#include <stdlib.h>
#include <string.h>

#include "fields.h"
#include "snapshot.h"

#define ROWS_MOST 10000u        /* of a longer list nothing is taken out */

struct sieve {
    struct arena *arena;
    const char *fetched;
    left_list *left;
    const char *why;            /* the last fault */
};

/* ---- nodes --------------------------------------------------------------- */

static struct node *word(struct arena *a, const char *text, struct place at)
{
    struct node *n = arena_get(a, 1, sizeof *n);

    *n = (struct node){.kind = NODE_SCALAR, .at = at, .text = text,
                       .size = strlen(text)};
    return n;
}

static struct node *empty_map(struct arena *a, struct place at,
                              size_t room)
{
    struct node *n = arena_get(a, 1, sizeof *n);

    *n = (struct node){.kind = NODE_MAP, .at = at,
                       .item = arena_get(a, 2 * room + 2, sizeof *n->item)};
    return n;
}

static void add(struct node *map, struct node *key, struct node *value)
{
    map->item[2 * map->count] = key;
    map->item[2 * map->count + 1] = value;
    map->count++;
}

/* ---- one row ------------------------------------------------------------- */

static void take_first(void *state, const struct finding *f)
{
    struct sieve *s = state;
    const char *text = f->text;

    if (s->why || strcmp(f->severity, "error") != 0)
        return;
    if (!strncmp(text, "data[0]", 7))
        text += text[7] == '.' ? 8 : 7;
    s->why = arena_printf(s->arena, "%s [M%03d]", text, f->number);
}

/* Tells whether a row can be read, and keeps the first fault if not. */
static bool reads(struct sieve *s, struct node *row)
{
    struct catalogue *c = arena_get(s->arena, 1, sizeof *c);
    struct node list = {.kind = NODE_LIST, .at = row->at, .item = &row,
                        .count = 1};
    struct node *root = empty_map(s->arena, row->at, 1);

    c->arena = s->arena;
    c->diags = diags_new(s->arena);
    add(root, word(s->arena, "data", row->at), &list);
    snapshot_read(c, root, s->fetched);
    s->why = NULL;
    diags_each(c->diags, take_first, s);
    return !diags_errors(c->diags);
}

static void leave(struct sieve *s, const struct node *row, const char *what)
{
    const struct left l = {row->kind == NODE_MAP ? row_id(row) : "", what,
                           s->why ? s->why : "it cannot be read"};

    arena_push(s->arena, s->left, l);
}

/* Makes a row of the id, a member, and no price unless that is the member. */
static struct node *row_of(struct sieve *s, const struct node *row,
                           struct node *key, struct node *value)
{
    struct node *one = empty_map(s->arena, row->at, 3);

    add(one, word(s->arena, "id", row->at), node_get(row, "id"));
    if (!key || !node_is(key, "pricing"))
        add(one, word(s->arena, "pricing", row->at),
            empty_map(s->arena, row->at, 0));
    if (key)
        add(one, key, value);
    return one;
}

/* Returns the row without what is odd; NULL if nothing good is left of it. */
static struct node *mended(struct sieve *s, struct node *row)
{
    struct node *good;

    if (row->kind != NODE_MAP || !node_get(row, "id")
        || !reads(s, row_of(s, row, NULL, NULL)))
        return NULL;
    good = empty_map(s->arena, row->at, row->count + 1);
    for (size_t i = 0; i < row->count; i++) {
        struct node *key = row->item[2 * i], *value = row->item[2 * i + 1];

        if (node_is(key, "id") || reads(s, row_of(s, row, key, value)))
            add(good, key, value);
        else
            leave(s, row, key->text);
    }
    if (node_is_null(node_get(good, "pricing")))
        add(good, word(s->arena, "pricing", row->at),
            empty_map(s->arena, row->at, 0));
    return reads(s, good) ? good : NULL;
}

/* ---- prices that are numbers --------------------------------------------- */

/* A number of JSON is kept as it was spelt, so its digits are all there. */
static void quote_prices(const struct snapshot_fields *fields,
                         struct node *map)
{
    if (!map || map->kind != NODE_MAP)
        return;
    for (size_t i = 0; i < map->count; i++) {
        const struct snapshot_field *f = snapshot_field(fields,
                                                        map->item[2 * i]);
        struct node *n = map->item[2 * i + 1];

        if (f && f->type == FIELD_PRICE && n->kind == NODE_SCALAR
            && strspn(n->text, "-.0123456789eE+") == n->size && n->size)
            n->plain = false;
    }
}

static void quote_row(struct node *row)
{
    struct node *pricing = node_get(row, "pricing");
    struct node *list = node_get(pricing, "overrides");

    quote_prices(&snapshot_pricing, pricing);
    for (size_t i = 0; list && list->kind == NODE_LIST && i < list->count;
         i++)
        quote_prices(&snapshot_override, list->item[i]);
}

/* ---- all rows ------------------------------------------------------------ */

struct place_of { const char *id; size_t at; };

static int by_id_and_place(const void *a, const void *b)
{
    const struct place_of *x = a, *y = b;
    const int ids = strcmp(x->id, y->id);

    return ids ? ids : (x->at > y->at) - (x->at < y->at);
}

/* The first of several rows with one id stays. */
static void leave_twins(struct sieve *s, struct node *data)
{
    struct place_of *all = arena_get(s->arena, data->count + 1, sizeof *all);
    size_t kept = 0;

    for (size_t i = 0; i < data->count; i++)
        all[i] = (struct place_of){row_id(data->item[i]), i};
    qsort(all, data->count, sizeof *all, by_id_and_place);
    s->why = "the list has it twice; the first is taken";
    for (size_t i = 1; i < data->count; i++)
        if (!strcmp(all[i - 1].id, all[i].id)) {
            leave(s, data->item[all[i].at], "");
            data->item[all[i].at] = NULL;
        }
    for (size_t i = 0; i < data->count; i++)
        if (data->item[i])
            data->item[kept++] = data->item[i];
    data->count = kept;
}

const char *left_text(struct arena *a, const struct left *l)
{
    return arena_printf(a, "openrouter/%.80s: %.40s is left out: %s",
                        l->id[0] ? l->id : "?",
                        l->what[0] ? l->what : "the model", l->why);
}

void snapshot_sieve(struct arena *a, struct node *root, const char *fetched,
                    left_list *left)
{
    struct sieve s = {a, fetched, left, NULL};
    struct node *data = node_get(root, "data");
    size_t kept = 0;

    if (!data || data->kind != NODE_LIST || data->count > ROWS_MOST)
        return;
    for (size_t i = 0; i < data->count; i++) {
        struct node *row = data->item[i];

        quote_row(row);
        if (!reads(&s, row)) {
            row = mended(&s, row);
            if (!row)
                leave(&s, data->item[i], "");
        }
        if (row)
            data->item[kept++] = row;
    }
    data->count = kept;
    leave_twins(&s, data);
}

void snapshot_leave_out(struct arena *a, struct node *root, const char *id,
                        bool whole, const char *why, left_list *left)
{
    struct sieve s = {a, NULL, left, why};
    struct node *data = node_get(root, "data");

    for (size_t i = 0; data && i < data->count; i++) {
        struct node *row = data->item[i], *pricing;

        if (strcmp(row_id(row), id) != 0)
            continue;
        pricing = node_get(row, "pricing");
        if (!whole && pricing && pricing->count) {
            leave(&s, row, "pricing");
            pricing->count = 0;
            return;
        }
        leave(&s, row, "");
        memmove(data->item + i, data->item + i + 1,
                (--data->count - i) * sizeof *data->item);
        return;
    }
}

/* ---- bytes --------------------------------------------------------------- */

static bool is_hex4(const char *at, const char *end, unsigned *value)
{
    static const char digits[] = "0123456789abcdef";

    *value = 0;
    if (end - at < 6 || at[0] != '\\' || at[1] != 'u')
        return false;
    for (int i = 2; i < 6; i++) {
        const char c = at[i] >= 'A' && at[i] <= 'F' ? (char)(at[i] + 32)
                                                    : at[i];
        const char *digit = c ? strchr(digits, c) : NULL;

        if (!digit)
            return false;
        *value = *value * 16 + (unsigned)(digit - digits);
    }
    return true;
}

static bool is_half(unsigned value, unsigned first)
{
    return value >= first && value < first + 0x400;
}

void snapshot_mend_escapes(char *text, size_t size)
{
    const char *end = text + size;
    unsigned value, next;

    for (char *at = text; at < end; at++) {
        if (*at != '\\')
            continue;
        if (!is_hex4(at, end, &value)) {
            at++;
        } else if (is_half(value, 0xd800) && is_hex4(at + 6, end, &next)
                   && is_half(next, 0xdc00)) {
            at += 11;
        } else {
            if (!value || is_half(value, 0xd800) || is_half(value, 0xdc00))
                memcpy(at + 2, "fffd", 4);
            at += 5;
        }
    }
}
