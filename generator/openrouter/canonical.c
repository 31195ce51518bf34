/* Writes a snapshot as we keep it: only facts, sorted, one key a line, so
 * that its history shows changes of facts.
 *
 * SPDX-License-Identifier: MIT */
#include "snapshot.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/instant.h"
#include "base/json_write.h"
#include "fields.h"

static void write_value(struct out *o, const struct snapshot_field *f,
                        const struct node *n, unsigned depth);

static void write_scalar(struct out *o, const struct node *n)
{
    if (n->plain)
        out_bytes(o, n->text, n->size);
    else
        out_json(o, n->text, n->size);
}

static void new_line(struct out *o, unsigned depth)
{
    out_char(o, '\n');
    out_repeat(o, ' ', 2 * (size_t)depth);
}

/* ---- lists -------------------------------------------------------------- */

static int by_text(const void *a, const void *b)
{
    const struct node *x = *(struct node *const *)a;
    const struct node *y = *(struct node *const *)b;

    return strcmp(x->text, y->text);
}

static struct node **sorted(struct out *o, const struct node *list,
                            int (*compare)(const void *, const void *))
{
    struct node **at = arena_get(o->into->arena, list->count, sizeof *at);

    if (list->count)
        memcpy(at, list->item, list->count * sizeof *at);
    qsort(at, list->count, sizeof *at, compare);
    return at;
}

static void write_set(struct out *o, const struct node *list)
{
    struct node **at = sorted(o, list, by_text);

    out_char(o, '[');
    for (size_t i = 0; i < list->count; i++) {
        out_text(o, i ? ", " : "");
        write_scalar(o, at[i]);
    }
    out_char(o, ']');
}

/* ---- what we do not know ------------------------------------------------ */

/* Writes any value, on one line. */
void snapshot_any(struct out *o, const struct node *n)
{
    const bool map = n->kind == NODE_MAP;

    if (n->kind == NODE_SCALAR) {
        write_scalar(o, n);
        return;
    }
    out_char(o, map ? '{' : '[');
    for (size_t i = 0; i < n->count; i++) {
        out_text(o, i ? ", " : "");
        if (map) {
            write_scalar(o, n->item[2 * i]);
            out_text(o, ": ");
        }
        snapshot_any(o, n->item[map ? 2 * i + 1 : i]);
    }
    out_char(o, map ? '}' : ']');
}

/* Writes the fields of an override that we do not know, for they may be
 * conditions: without them its prices would hold where they do not. */
static const char *write_unknown(struct out *o, const struct node *map,
                                 unsigned depth, const char *comma)
{
    struct node list = {.kind = NODE_LIST};
    struct node **at = arena_get(o->into->arena, map->count, sizeof *at);

    list.item = at;
    for (size_t i = 0; i < map->count; i++)
        if (!snapshot_field(&snapshot_override, map->item[2 * i]))
            at[list.count++] = map->item[2 * i];
    at = sorted(o, &list, by_text);
    for (size_t i = 0; i < list.count; i++) {
        out_text(o, comma);
        comma = ",";
        new_line(o, depth + 1);
        write_scalar(o, at[i]);
        out_text(o, ": ");
        snapshot_any(o, node_get(map, at[i]->text));
    }
    return comma;
}

/* ---- objects ------------------------------------------------------------ */

/* Leaves out nulls, which say no more than an absent field. */
bool snapshot_members(struct out *o, const struct snapshot_fields *in,
                      const struct node *map, unsigned depth)
{
    const char *comma = "";

    for (size_t i = 0; i < in->n; i++) {
        const struct node *value = node_get(map, in->at[i].name);

        if (in->at[i].type == FIELD_IGNORED || node_is_null(value))
            continue;
        out_text(o, comma);
        comma = ",";
        new_line(o, depth + 1);
        out_json_text(o, in->at[i].name);
        out_text(o, ": ");
        write_value(o, &in->at[i], value, depth + 1);
    }
    if (in == &snapshot_override)
        comma = write_unknown(o, map, depth, comma);
    return *comma != 0;
}

static void write_object(struct out *o, const struct snapshot_fields *in,
                         const struct node *map, unsigned depth)
{
    out_char(o, '{');
    if (snapshot_members(o, in, map, depth))
        new_line(o, depth);
    out_char(o, '}');
}

static void write_objects(struct out *o, const struct snapshot_fields *in,
                          struct node *const *at, size_t n, unsigned depth)
{
    out_char(o, '[');
    for (size_t i = 0; i < n; i++) {
        out_text(o, i ? "," : "");
        new_line(o, depth + 1);
        write_object(o, in, at[i], depth + 1);
    }
    if (n)
        new_line(o, depth);
    out_char(o, ']');
}

static void write_value(struct out *o, const struct snapshot_field *f,
                        const struct node *n, unsigned depth)
{
    switch (f->type) {
    case FIELD_SET:
        write_set(o, n);
        break;
    case FIELD_OBJECT:
        write_object(o, f->inside, n, depth);
        break;
    case FIELD_OBJECTS:
        write_objects(o, f->inside, n->item, n->count, depth);
        break;
    default:
        write_scalar(o, n);
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
    struct buffer text = {.arena = a};
    struct out *o = out_into(&text);
    const struct node *data = node_get(root, "data");
    char when[INSTANT_TEXT_SIZE];

    instant_short(fetched, when);
    out_text(o, "{\n  \"format\": \"" SNAPSHOT_FORMAT "\",\n"
                "  \"fetched\": ");
    out_json_text(o, when);
    out_text(o, ",\n  \"data\": ");
    write_objects(o, &snapshot_model, sorted(o, data, by_id), data->count, 1);
    out_text(o, "\n}\n");
    out_flush(o);
    *size = text.n;
    return text.at;
}
