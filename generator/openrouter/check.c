/* Compares a snapshot with the tables of its fields: types, missing fields,
 * unknown fields.
 *
 * SPDX-License-Identifier: MIT */
#include "fields.h"

#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "generator/read/read.h"

#define UNKNOWN_NAMED 20u  /* more are counted, not named */

struct unknown {
    const char *prefix;
    const struct node *key;
};

struct checker {
    struct catalogue *c;
    LIST_OF(struct unknown) unknown;
};

const char *trail_text(struct arena *a, const struct trail *at)
{
    const char *up = at->up ? trail_text(a, at->up) : "";

    if (!at->name)
        return arena_printf(a, "%s[%zu]", up, at->index);
    return arena_printf(a, *up ? "%s.%s" : "%s%s", up, at->name);
}

bool snapshot_text(const struct node *n, struct text *out)
{
    if (!n || n->kind != NODE_SCALAR || n->plain)
        return false;
    *out = text_of(n);
    return true;
}

bool snapshot_count(const struct node *n, uint32_t *out)
{
    struct decimal d;
    uint64_t value;

    if (!n || n->kind != NODE_SCALAR || !n->plain
        || !decimal_parse(n->text, n->size, &d) || d.negative
        || decimal_scaled(d, 0, &value) != DECIMAL_EXACT || value > UINT32_MAX)
        return false;
    *out = (uint32_t)value;
    return true;
}

/* ---- types -------------------------------------------------------------- */

static const char *const expected[] = {
    [FIELD_IGNORED] = "anything",
    [FIELD_TEXT] = "a string",
    [FIELD_COUNT] = "a whole number from 0 to 4294967295",
    [FIELD_FLAG] = "true or false",
    [FIELD_PRICE] = "a string",
    [FIELD_DECIMAL] = "a decimal number",
    [FIELD_SET] = "a list of strings",
    [FIELD_OBJECT] = "an object",
    [FIELD_OBJECTS] = "a list of objects",
};

static bool is_set(const struct node *n)
{
    struct text t;

    if (n->kind != NODE_LIST)
        return false;
    for (size_t i = 0; i < n->count; i++)
        if (!snapshot_text(n->item[i], &t))
            return false;
    return true;
}

static bool has_type(enum field_type type, const struct node *n)
{
    struct text t;
    uint32_t count;

    switch (type) {
    case FIELD_IGNORED:
        return true;
    case FIELD_TEXT:
    case FIELD_PRICE:
        return snapshot_text(n, &t);
    case FIELD_COUNT:
        return snapshot_count(n, &count);
    case FIELD_FLAG:
        return n->plain && (node_is(n, "true") || node_is(n, "false"));
    case FIELD_DECIMAL:
        return n->kind == NODE_SCALAR;
    case FIELD_SET:
        return is_set(n);
    case FIELD_OBJECT:
        return n->kind == NODE_MAP;
    case FIELD_OBJECTS:
        return n->kind == NODE_LIST;
    }
    return false;
}

static void refuse_type(struct checker *k, const struct snapshot_field *f,
                        const struct node *n, const struct trail *at)
{
    const char *where = trail_text(k->c->arena, at);

    if (f->type == FIELD_PRICE && n->kind == NODE_SCALAR)
        diag(k->c->diags, M_306, n->at, "%s: %s is not a string; a price "
             "that went through a JSON number has lost digits", where,
             n->text);
    else
        diag(k->c->diags, M_302, n->at, "%s: expected %s", where,
             expected[f->type]);
}

/* ---- the walk ----------------------------------------------------------- */

static void check_object(struct checker *k, const struct snapshot_fields *in,
                         const struct node *map, const struct trail *at);

static void check_list(struct checker *k, const struct snapshot_field *f,
                       const struct node *list, const struct trail *at)
{
    for (size_t i = 0; i < list->count; i++) {
        struct trail one = {at, NULL, i};

        if (list->item[i]->kind == NODE_MAP)
            check_object(k, f->inside, list->item[i], &one);
        else
            diag(k->c->diags, M_302, list->item[i]->at,
                 "%s: expected an object", trail_text(k->c->arena, &one));
    }
}

static void check_value(struct checker *k, const struct snapshot_field *f,
                        const struct node *n, const struct trail *at)
{
    if (node_is_null(n))
        return;
    if (!has_type(f->type, n))
        refuse_type(k, f, n, at);
    else if (f->type == FIELD_OBJECT)
        check_object(k, f->inside, n, at);
    else if (f->type == FIELD_OBJECTS)
        check_list(k, f, n, at);
}

static void check_object(struct checker *k, const struct snapshot_fields *in,
                         const struct node *map, const struct trail *at)
{
    for (size_t i = 0; i < map->count; i++) {
        const struct snapshot_field *f = snapshot_field(in, map->item[2 * i]);
        struct unknown u = {in->prefix, map->item[2 * i]};

        if (f)
            check_value(k, f, map->item[2 * i + 1],
                        &(struct trail){at, f->name, 0});
        else
            arena_push(k->c->arena, &k->unknown, u);
    }
    for (size_t i = 0; i < in->n; i++) {
        struct trail one = {at, in->at[i].name, 0};

        if (in->at[i].required && node_is_null(node_get(map, one.name)))
            diag(k->c->diags, M_303, map->at, "%s is missing",
                 trail_text(k->c->arena, &one));
    }
}

/* ---- unknown fields ----------------------------------------------------- */

static int compare_unknown(const void *a, const void *b)
{
    const struct unknown *x = a, *y = b;
    int prefixes = strcmp(x->prefix, y->prefix);

    return prefixes ? prefixes : strcmp(x->key->text, y->key->text);
}

/* Returns how many from `i` on, in the sorted list, are the same. */
static size_t run_of(const struct checker *k, size_t i)
{
    size_t n = 1;

    while (i + n < k->unknown.n
           && !compare_unknown(&k->unknown.at[i], &k->unknown.at[i + n]))
        n++;
    return n;
}

static void report_unknown(struct checker *k, const char *file)
{
    const char *names = "";
    size_t kinds = 0, run;

    if (!k->unknown.n)
        return;
    qsort(k->unknown.at, k->unknown.n, sizeof *k->unknown.at,
          compare_unknown);
    for (size_t i = 0; i < k->unknown.n; i += run) {
        run = run_of(k, i);
        if (kinds++ < UNKNOWN_NAMED)
            names = arena_printf(k->c->arena, "%s%s%s%.60s (%zu)", names,
                                 *names ? ", " : "", k->unknown.at[i].prefix,
                                 k->unknown.at[i].key->text, run);
    }
    diag(k->c->diags, M_315, (struct place){file, 0, 0},
         "%zu unknown field%s ignored: %s%s", kinds, kinds > 1 ? "s" : "",
         names, kinds > UNKNOWN_NAMED ? ", and more" : "");
}

void snapshot_format(struct catalogue *c, const struct node *root,
                     const char *format)
{
    struct text t;

    if (snapshot_text(node_get(root, "format"), &t) && !text_is(t, format))
        diag(c->diags, M_314, t.place, "format '%s' is not %s; use a newer "
             "mreg", t.at, format);
}

bool snapshot_check(struct catalogue *c, const struct node *root,
                    const struct snapshot_fields *in)
{
    struct checker k = {.c = c};
    const struct node *data = node_get(root, "data");

    if (!data || data->kind != NODE_LIST || !data->count) {
        diag(c->diags, M_301, root->at, "not a snapshot: expected an object "
             "whose `data` is a list of models");
        return false;
    }
    check_object(&k, in, root, NULL);
    report_unknown(&k, root->at.file);
    return true;
}
