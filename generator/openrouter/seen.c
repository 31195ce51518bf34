/* Writes what looks of this machine found, in the form of the history that
 * comes with the data: when a price was first seen, what is gone since when.
 *
 * SPDX-License-Identifier: MIT */
#include "snapshot.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/instant.h"
#include "base/json_write.h"
#include "fields.h"

struct seeing {
    const struct look *look;
    struct arena *arena;
    struct node **own, **before, **now; /* models, sorted by id */
    size_t own_n, before_n, now_n;
    struct out *o, *scratch;
    struct buffer text;         /* where scratch ends */
    char when[INSTANT_TEXT_SIZE];
    const char *was;            /* when the look before was */
    bool first;                 /* no row was written yet */
};

/* ---- lists of models ---------------------------------------------------- */

static struct node **sorted(struct arena *a, const struct node *root,
                            size_t *n)
{
    const struct node *data = root ? node_get(root, "data") : NULL;
    struct node **all;

    *n = 0;
    if (!data || data->kind != NODE_LIST)
        return NULL;
    all = arena_get(a, data->count + 1, sizeof *all);
    for (size_t i = 0; i < data->count; i++)
        if (data->item[i]->kind == NODE_MAP)
            all[(*n)++] = data->item[i];
    qsort(all, *n, sizeof *all, rows_by_id);
    return all;
}

static const struct node *find(struct node **all, size_t n, const char *id)
{
    size_t low = 0;

    while (low < n) {
        const size_t middle = (low + n) / 2;
        const int order = strcmp(row_id(all[middle]), id);

        if (!order)
            return all[middle];
        if (order < 0)
            low = middle + 1;
        else
            n = middle;
    }
    return NULL;
}

/* ---- prices ------------------------------------------------------------- */

/* Writes the prices of a model as they are compared and kept. */
static const char *prices_of(struct seeing *s, const struct node *model,
                             size_t *size)
{
    const struct node *pricing = node_get(model, "pricing");

    s->text.n = 0;
    if (pricing && pricing->kind == NODE_MAP)
        snapshot_members(s->scratch, &snapshot_pricing, pricing, 4);
    out_flush(s->scratch);
    *size = s->text.n;
    return arena_copy(s->arena, s->text.at, s->text.n);
}

/* A router's price is that of whatever answers: it is written as -1. */
static bool has_price(const struct node *model)
{
    const struct node *prompt = node_get(node_get(model, "pricing"), "prompt");

    return prompt && prompt->kind == NODE_SCALAR && prompt->text[0] != '-';
}

/* Tells whether a model has a price now that the look before did not see. */
static bool is_new_price(struct seeing *s, const struct node *before,
                         const struct node *now, const char **text,
                         size_t *size)
{
    const char *was;
    size_t was_size;

    if (!now || !has_price(now))
        return false;
    *text = prices_of(s, now, size);
    if (!*size || !before)
        return *size > 0;
    was = prices_of(s, before, &was_size);
    return was_size != *size || memcmp(was, *text, *size) != 0;
}

/* ---- rows --------------------------------------------------------------- */

/* A point that is to be added: the prices, and since when. */
struct more { const char *from, *text; size_t size; };

static void write_points(struct seeing *s, const struct node *own,
                         const struct more *more)
{
    const struct node *list = node_get(own, "prices");
    const char *comma = "";

    out_text(s->o, ", \"prices\": [");
    for (size_t i = 0; list && list->kind == NODE_LIST && i < list->count;
         i++) {
        out_text(s->o, comma);
        out_text(s->o, "\n    ");
        snapshot_any(s->o, list->item[i]);
        comma = ",";
    }
    if (more->size) {
        out_text(s->o, comma);
        out_text(s->o, "\n    {\"from\": ");
        out_json_text(s->o, more->from);
        out_char(s->o, ',');
        out_bytes(s->o, more->text, more->size);
        out_char(s->o, '}');
    }
    out_char(s->o, ']');
}

/* Writes the facts of a model that is no longer listed. */
static void write_facts(struct seeing *s, const struct node *model)
{
    static const char *const facts[] = {
        "canonical_slug", "name", "created", "context_length", "top_provider",
        "architecture", "supported_parameters"
    };

    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        const struct node *value = node_get(model, facts[i]);

        if (node_is_null(value))
            continue;
        out_text(s->o, ", ");
        out_json_text(s->o, facts[i]);
        out_text(s->o, ": ");
        snapshot_any(s->o, value);
    }
}

static void write_gone(struct seeing *s, const struct node *own,
                       const struct node *before)
{
    const struct node *gone = node_get(own, "gone");

    write_facts(s, before ? before : own);
    out_text(s->o, ", \"gone\": ");
    if (before || node_is_null(gone))
        out_json_text(s->o, s->when);
    else
        snapshot_any(s->o, gone);
}

static void write_row(struct seeing *s, const char *id,
                      const struct node *own)
{
    const struct node *before = find(s->before, s->before_n, id);
    const struct node *now = find(s->now, s->now_n, id);
    struct more more = {s->when, "", 0};

    if (!is_new_price(s, before, now, &more.text, &more.size))
        more.size = 0;
    if (!own && !more.size && now)
        return;
    /* Nothing else may say what it cost while it was listed. */
    if (!own && !now && has_price(before)) {
        more.from = s->was;
        more.text = prices_of(s, before, &more.size);
    }
    out_text(s->o, s->first ? "\n  {\"id\": " : ",\n  {\"id\": ");
    s->first = false;
    out_json_text(s->o, id);
    if (!now)
        write_gone(s, own, before);
    write_points(s, own, &more);
    out_char(s->o, '}');
}

/* Writes a row for each id of the three lists, in the order of the ids. */
static void write_rows(struct seeing *s)
{
    size_t i = 0, k = 0, j = 0;

    while (i < s->own_n || k < s->before_n || j < s->now_n) {
        const char *id = NULL;

        if (i < s->own_n)
            id = row_id(s->own[i]);
        if (k < s->before_n && (!id || strcmp(row_id(s->before[k]), id) < 0))
            id = row_id(s->before[k]);
        if (j < s->now_n && (!id || strcmp(row_id(s->now[j]), id) < 0))
            id = row_id(s->now[j]);
        write_row(s, id, find(s->own, s->own_n, id));
        while (i < s->own_n && !strcmp(row_id(s->own[i]), id))
            i++;
        while (k < s->before_n && !strcmp(row_id(s->before[k]), id))
            k++;
        while (j < s->now_n && !strcmp(row_id(s->now[j]), id))
            j++;
    }
}

/* ---- the whole ---------------------------------------------------------- */

static void write_sources(struct seeing *s)
{
    const struct node *list = node_get(s->look->own, "sources");
    const struct node *first = list && list->kind == NODE_LIST && list->count
                                   ? list->item[0] : NULL;
    const struct node *from = node_get(first, "from");

    out_text(s->o, "[\n  {\"from\": ");
    if (!node_is_null(from))
        snapshot_any(s->o, from);
    else
        out_json_text(s->o, s->when);
    out_text(s->o, ", \"source\": ");
    out_json_text(s->o, s->look->source);
    out_text(s->o, ", \"until\": ");
    out_json_text(s->o, s->when);
    out_text(s->o, "}]");
}

const char *history_seen(struct arena *a, const struct look *l, size_t *size)
{
    struct buffer text = {.arena = a};
    struct seeing s = {.look = l, .arena = a, .o = out_into(&text),
                       .first = true};

    const struct node *was = node_get(l->before, "fetched");

    s.text.arena = a;
    s.scratch = out_into(&s.text);
    instant_short(l->at, s.when);
    s.was = was && was->kind == NODE_SCALAR ? was->text : s.when;
    s.own = sorted(a, l->own, &s.own_n);
    s.before = sorted(a, l->before, &s.before_n);
    s.now = sorted(a, l->now, &s.now_n);
    out_text(s.o, "{\"format\": \"" HISTORY_FORMAT "\",\n \"sources\": ");
    write_sources(&s);
    out_text(s.o, ",\n \"data\": [");
    write_rows(&s);
    out_text(s.o, "]}\n");
    out_flush(s.o);
    *size = text.n;
    return text.at;
}
