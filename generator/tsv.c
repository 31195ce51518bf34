/* Lines and fields of registry.tsv.
 *
 * SPDX-License-Identifier: MIT */
#include "tsv.h"

#include <string.h>

void tsv_field(struct buffer *b, const char *text, size_t size)
{
    if (b->n && b->at[b->n - 1] != '\n')
        put(b, "\t");
    for (size_t i = 0; i < size; i++) {
        unsigned char byte = (unsigned char)text[i];

        if (byte < 0x20 || byte == 0x7f || byte == '\\')
            put(b, "\\%03o", (unsigned)byte);
        else
            put_bytes(b, &text[i], 1);
    }
}

static void split(struct arena *a, struct tsv_line *line)
{
    char *at = arena_copy(a, line->text, line->size);

    while (line->count < TSV_FIELDS_MAX) {
        char *tab = strchr(at, '\t');

        line->field[line->count++] = at;
        if (!tab)
            return;
        *tab = 0;
        at = tab + 1;
    }
}

void tsv_parse(struct arena *a, const char *text, size_t size,
               struct tsv *out)
{
    unsigned number = 0;

    while (size) {
        const char *end = memchr(text, '\n', size);
        struct tsv_line line = {.text = text, .number = ++number};
        size_t taken;

        line.size = end ? (size_t)(end - text) : size;
        taken = line.size + (end != NULL);
        if (line.size && text[0] != '#') {
            split(a, &line);
            arena_push(a, out, line);
        }
        text += taken;
        size -= taken;
    }
}

unsigned tsv_key_fields(const char *kind)
{
    static const struct { const char *kind; unsigned fields; } keys[] = {
        {"about", 2}, {"model", 3}, {"name", 2}, {"provider", 2},
        {"rate", 6}, {"spelling", 2}, {"tier", 2}, {"version", 4},
    };

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (!strcmp(keys[i].kind, kind))
            return keys[i].fields;
    return TSV_FIELDS_MAX;
}

int tsv_compare_keys(const struct tsv_line *a, const struct tsv_line *b)
{
    unsigned fields = tsv_key_fields(a->count ? a->field[0] : "");

    for (unsigned i = 0; i < fields; i++) {
        int order;

        if (i >= a->count || i >= b->count)
            return (int)(a->count > i) - (int)(b->count > i);
        order = strcmp(a->field[i], b->field[i]);
        if (order)
            return order;
    }
    return 0;
}
