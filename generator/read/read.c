/* Reading nodes by a schema: maps, kinds and lists.
 *
 * SPDX-License-Identifier: MIT */
#include "read.h"
#include "base/nearest.h"

#include <stdlib.h>
#include <string.h>

#define SUGGESTIONS_MAX 200u  /* of a run: each costs a search */
#define NAMES_MAX 256u
#define KNOWN_MAX 10u         /* names that a message lists */

bool read_kind(struct reading *in, const struct node *n,
               enum node_kind kind, const char *wanted)
{
    static const char *const found[] = {
        [NODE_SCALAR] = "a single value", [NODE_LIST] = "a list",
        [NODE_MAP] = "a map",
    };

    if (n->kind == kind)
        return true;
    diag(in->diags, M_103, n->at, "expected %s, found %s", wanted,
         node_is_null(n) ? "nothing" : found[n->kind]);
    return false;
}

bool read_filled(struct reading *in, const struct node *n,
                 enum node_kind kind, const char *wanted)
{
    if (!read_kind(in, n, kind, wanted))
        return false;
    if (!n->count)
        diag(in->diags, M_126, n->at, "expected %s, but it is empty; leave "
             "the key out to say nothing", wanted);
    return n->count > 0;
}

bool read_value(struct reading *in, const struct node *key,
                const struct node *value)
{
    if (!node_is_null(value))
        return true;
    diag(in->diags, M_127, key->at, "'%s' has no value; write one or leave "
         "the key out", key->text);
    return false;
}

/* ---- maps -------------------------------------------------------------- */

static const struct read_key *key_named(const struct read_schema *schema,
                                        const struct node *key)
{
    for (size_t i = 0; i < schema->count; i++)
        if (node_is(key, schema->keys[i].name))
            return &schema->keys[i];
    return NULL;
}

/* Lists the names, if they are few enough for one message. */
static const char *known_ones(struct reading *in, const char *const *names,
                              size_t count)
{
    const char *all = "";

    if (count > KNOWN_MAX)
        return "";
    for (size_t i = 0; i < count; i++)
        if (names[i])
            all = arena_printf(in->arena, "%s%s%s", all,
                               *all ? ", " : "; known: ", names[i]);
    return all;
}

bool read_suggests(const struct reading *in)
{
    return diags_errors(in->diags) < SUGGESTIONS_MAX;
}

void read_unknown(struct reading *in, enum diag_number number,
                  const char *what, struct text word,
                  const char *const *names, size_t count)
{
    const char *near = NULL;

    if (read_suggests(in))
        near = nearest_name(word.at, word.size, names, count);
    if (near)
        diag(in->diags, number, word.place,
             "unknown %s '%s'; did you mean '%s'?", what, word.at, near);
    else
        diag(in->diags, number, word.place, "unknown %s '%s'%s", what,
             word.at, known_ones(in, names, count));
}

static void unknown_key(struct reading *in,
                        const struct read_schema *schema,
                        const struct node *key)
{
    const char *names[NAMES_MAX];
    size_t n = 0;

    for (size_t i = 0; i < schema->count && n < NAMES_MAX; i++)
        names[n++] = schema->keys[i].name;
    for (size_t i = 0; i < schema->hint_count && n < NAMES_MAX; i++)
        names[n++] = schema->hints[i];
    read_unknown(in, M_101, "key", text_of(key), names, n);
}

static void read_others(struct reading *in, const struct node *map,
                        const struct read_schema *schema, void *into)
{
    for (size_t i = 0; i < map->count; i++) {
        const struct node *key = read_map_key(map, i);
        const struct node *value = read_map_value(map, i);

        if (key_named(schema, key))
            continue;
        if (!schema->other || !schema->other(in, key, value, into))
            unknown_key(in, schema, key);
    }
}

static void refuse_null(struct reading *in, const struct node *map,
                        const char *name)
{
    for (size_t i = 0; i < map->count; i++)
        if (node_is(read_map_key(map, i), name))
            read_value(in, read_map_key(map, i), read_map_value(map, i));
}

bool read_map(struct reading *in, const struct node *n,
              const struct read_schema *schema, void *into)
{
    if (n->kind != NODE_MAP)
        return read_kind(in, n, NODE_MAP, arena_printf(
            in->arena, "a map with the keys of %s", schema->what));
    for (size_t i = 0; i < schema->count; i++) {
        const struct read_key *key = &schema->keys[i];
        const struct node *value = node_get(n, key->name);

        if (!node_is_null(value))
            key->read(in, value, into ? (char *)into + key->offset : NULL);
        else if (key->need == READ_REQUIRED)
            diag(in->diags, M_102, n->at, "%s needs the key '%s'",
                 schema->what, key->name);
        else if (value && key->need == READ_OPTIONAL)
            refuse_null(in, n, key->name);
    }
    read_others(in, n, schema, into);
    return true;
}

/* ---- lists ------------------------------------------------------------- */

static int by_text(const void *a, const void *b)
{
    const struct text *x = a, *y = b;
    size_t size = x->size < y->size ? x->size : y->size;
    int bytes = size ? memcmp(x->at, y->at, size) : 0;

    if (bytes)
        return bytes;
    if (x->size != y->size)
        return x->size < y->size ? -1 : 1;
    return place_compare(x->place, y->place);
}

/* Sorted, equal texts are neighbours and the first of them comes first. */
void read_refuse_twice(struct reading *in, const text_list *list,
                       enum diag_number number, const char *problem)
{
    struct text *sorted, *first;

    if (list->n < 2)
        return;
    sorted = arena_get(in->arena, list->n, sizeof *sorted);
    memcpy(sorted, list->at, list->n * sizeof *sorted);
    qsort(sorted, list->n, sizeof *sorted, by_text);
    first = sorted;
    for (size_t i = 1; i < list->n; i++) {
        if (!text_equal(*first, sorted[i])) {
            first = &sorted[i];
            continue;
        }
        diag(in->diags, number, sorted[i].place, "'%s' %s", sorted[i].at,
             problem);
        diag_note(in->diags, first->place, "the first is here");
    }
}

static void read_each(struct reading *in, const struct node *n, void *into,
                      reader *read)
{
    text_list *list = into;

    for (size_t i = 0; i < n->count; i++) {
        struct text t = {NULL, 0, {NULL, 0, 0}};

        read(in, n->item[i], &t);
        if (t.at)
            arena_push(in->arena, list, t);
    }
    read_refuse_twice(in, list, M_113, "is listed twice");
}

static void read_list(struct reading *in, const struct node *n, void *into,
                      reader *read, const char *wanted)
{
    if (read_filled(in, n, NODE_LIST, wanted))
        read_each(in, n, into, read);
}

/* An empty list is allowed: there may be no guidance to give. */
void read_texts(struct reading *in, const struct node *n, void *into)
{
    if (read_kind(in, n, NODE_LIST, "a list of texts"))
        read_each(in, n, into, read_reason);
}

void read_ids(struct reading *in, const struct node *n, void *into)
{
    read_list(in, n, into, read_id, "a list of names of models");
}

void read_provider_ids(struct reading *in, const struct node *n,
                       void *into)
{
    read_list(in, n, into, read_provider_id, "a list of providers");
}

void read_model_refs(struct reading *in, const struct node *n, void *into)
{
    read_list(in, n, into, read_model_ref,
              "a list of models, as provider/id");
}

void read_tokens(struct reading *in, const struct node *n, void *into)
{
    read_list(in, n, into, read_token, "a list of parts of names");
}
