/* Writes a snapshot as we keep it: only facts, sorted, one key a line, so
 * that its history shows changes of facts.
 *
 * SPDX-License-Identifier: MIT */
#include "snapshot.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/decimal.h"
#include "base/instant.h"
#include "fields.h"

static void write_value(struct buffer *b, const struct snapshot_field *f,
                        const struct node *n, unsigned depth);

/* Escapes only what JSON says must be. */
static void write_string(struct buffer *b, const char *text, size_t size)
{
    put(b, "\"");
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)text[i];

        if (c == '"' || c == '\\')
            put(b, "\\%c", c);
        else if (c < 0x20)
            put(b, "\\u%04x", (unsigned)c);
        else
            put_bytes(b, text + i, 1);
    }
    put(b, "\"");
}

static void write_scalar(struct buffer *b, const struct node *n)
{
    if (n->plain)
        put_bytes(b, n->text, n->size);
    else
        write_string(b, n->text, n->size);
}

static void new_line(struct buffer *b, unsigned depth)
{
    put(b, "\n%*s", (int)(2 * depth), "");
}

/* ---- lists -------------------------------------------------------------- */

static int by_text(const void *a, const void *b)
{
    const struct node *x = *(struct node *const *)a;
    const struct node *y = *(struct node *const *)b;

    return strcmp(x->text, y->text);
}

static struct node **sorted(struct buffer *b, const struct node *list,
                            int (*compare)(const void *, const void *))
{
    struct node **at = arena_get(b->arena, list->count, sizeof *at);

    if (list->count)
        memcpy(at, list->item, list->count * sizeof *at);
    qsort(at, list->count, sizeof *at, compare);
    return at;
}

static void write_set(struct buffer *b, const struct node *list)
{
    struct node **at = sorted(b, list, by_text);

    put(b, "[");
    for (size_t i = 0; i < list->count; i++) {
        put(b, i ? ", " : "");
        write_scalar(b, at[i]);
    }
    put(b, "]");
}

/* ---- what we do not know ------------------------------------------------ */

/* Writes any value, on one line. */
static void write_any(struct buffer *b, const struct node *n)
{
    const bool map = n->kind == NODE_MAP;

    if (n->kind == NODE_SCALAR) {
        write_scalar(b, n);
        return;
    }
    put(b, map ? "{" : "[");
    for (size_t i = 0; i < n->count; i++) {
        put(b, i ? ", " : "");
        if (map) {
            write_scalar(b, n->item[2 * i]);
            put(b, ": ");
        }
        write_any(b, n->item[map ? 2 * i + 1 : i]);
    }
    put(b, map ? "}" : "]");
}

/* Writes the fields of an override that we do not know, for they may be
 * conditions: without them its prices would hold where they do not. */
static const char *write_unknown(struct buffer *b, const struct node *map,
                                 unsigned depth, const char *comma)
{
    struct node list = {.kind = NODE_LIST};
    struct node **at = arena_get(b->arena, map->count, sizeof *at);

    list.item = at;
    for (size_t i = 0; i < map->count; i++)
        if (!snapshot_field(&snapshot_override, map->item[2 * i]))
            at[list.count++] = map->item[2 * i];
    at = sorted(b, &list, by_text);
    for (size_t i = 0; i < list.count; i++) {
        put(b, "%s", comma);
        comma = ",";
        new_line(b, depth + 1);
        write_scalar(b, at[i]);
        put(b, ": ");
        write_any(b, node_get(map, at[i]->text));
    }
    return comma;
}

/* ---- objects ------------------------------------------------------------ */

/* Leaves out nulls, which say no more than an absent field. */
static void write_object(struct buffer *b, const struct snapshot_fields *in,
                         const struct node *map, unsigned depth)
{
    const char *comma = "";

    put(b, "{");
    for (size_t i = 0; i < in->n; i++) {
        const struct node *value = node_get(map, in->at[i].name);

        if (in->at[i].type == FIELD_IGNORED || node_is_null(value))
            continue;
        put(b, "%s", comma);
        comma = ",";
        new_line(b, depth + 1);
        put(b, "\"%s\": ", in->at[i].name);
        write_value(b, &in->at[i], value, depth + 1);
    }
    if (in == &snapshot_override)
        comma = write_unknown(b, map, depth, comma);
    if (*comma)
        new_line(b, depth);
    put(b, "}");
}

static void write_objects(struct buffer *b, const struct snapshot_fields *in,
                          struct node *const *at, size_t n, unsigned depth)
{
    put(b, "[");
    for (size_t i = 0; i < n; i++) {
        put(b, i ? "," : "");
        new_line(b, depth + 1);
        write_object(b, in, at[i], depth + 1);
    }
    if (n)
        new_line(b, depth);
    put(b, "]");
}

static void write_value(struct buffer *b, const struct snapshot_field *f,
                        const struct node *n, unsigned depth)
{
    switch (f->type) {
    case FIELD_SET:
        write_set(b, n);
        break;
    case FIELD_OBJECT:
        write_object(b, f->inside, n, depth);
        break;
    case FIELD_OBJECTS:
        write_objects(b, f->inside, n->item, n->count, depth);
        break;
    default:
        write_scalar(b, n);
    }
}

/* ---- the whole ---------------------------------------------------------- */

static const char *id_of(const struct node *model)
{
    const struct node *id = node_get(model, "id");

    return id ? id->text : "";
}

static int by_id(const void *a, const void *b)
{
    return strcmp(id_of(*(struct node *const *)a),
                  id_of(*(struct node *const *)b));
}

const char *snapshot_canonical(struct arena *a, const struct node *root,
                               int64_t fetched, size_t *size)
{
    struct buffer b = {.arena = a};
    const struct node *data = node_get(root, "data");
    char when[INSTANT_TEXT_SIZE];

    instant_short(fetched, when);
    put(&b, "{\n  \"format\": \"" SNAPSHOT_FORMAT "\",\n"
        "  \"fetched\": \"%s\",\n  \"data\": ", when);
    write_objects(&b, &snapshot_model, sorted(&b, data, by_id), data->count,
                  1);
    put(&b, "\n}\n");
    *size = b.n;
    return b.at;
}
