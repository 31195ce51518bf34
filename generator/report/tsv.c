/* Lines and fields of registry/.
 *
 * SPDX-License-Identifier: MIT */
#include "tsv.h"

#include <stdlib.h>
#include <string.h>

static bool is_safe(char c)
{
    return (unsigned char)c >= 0x20 && c != 0x7f && c != '\\';
}

void tsv_field(struct buffer *b, const char *text, size_t size)
{
    if (b->n && b->at[b->n - 1] != '\n')
        put_bytes(b, "\t", 1);
    for (size_t i = 0, safe; i < size; i += safe ? safe : 1) {
        for (safe = 0; i + safe < size && is_safe(text[i + safe]); safe++)
            continue;
        put_bytes(b, &text[i], safe);
        if (!safe)
            put(b, "\\%03o", (unsigned)(unsigned char)text[i]);
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

struct tsv_row tsv_next(const char **text, size_t *size)
{
    const char *end = memchr(*text, '\n', *size);
    struct tsv_row row = {*text, end ? (size_t)(end - *text) : *size};
    const size_t taken = row.size + (end != NULL);

    *text += taken;
    *size -= taken;
    return row;
}

int tsv_compare_rows(const struct tsv_row *a, const struct tsv_row *b)
{
    size_t shorter = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->at, b->at, shorter);

    return order ? order : (a->size > b->size) - (a->size < b->size);
}

static int by_bytes(const void *x, const void *y)
{
    return tsv_compare_rows(x, y);
}

void tsv_sort(struct arena *a, const struct buffer *rows, struct buffer *out)
{
    struct { struct tsv_row *at; size_t n, room; } list = {NULL, 0, 0};
    const char *at = rows->at;
    size_t left = rows->n;

    while (left)
        arena_push(a, &list, tsv_next(&at, &left));
    if (list.n)
        qsort(list.at, list.n, sizeof *list.at, by_bytes);
    for (size_t i = 0; i < list.n; i++) {
        put_bytes(out, list.at[i].at, list.at[i].size);
        put_bytes(out, "\n", 1);
    }
}

void tsv_parse(struct arena *a, const char *text, size_t size,
               struct tsv *out)
{
    for (unsigned number = 1; size; number++) {
        struct tsv_row row = tsv_next(&text, &size);
        struct tsv_line line = {.text = row.at, .size = row.size,
                                .number = number};

        if (!row.size || row.at[0] == '#')
            continue;
        split(a, &line);
        arena_push(a, out, line);
    }
}

/* Kinds of rows; of those not listed every field is the key, and they are
 * about no model. */
static const struct kind { const char *name; unsigned key, provider; }
kinds[] = {
    {"about", 2, 0}, {"allowed", TSV_FIELDS_MAX, 2},
    {"ambiguous", TSV_FIELDS_MAX, 2}, {"chat", 2, 0}, {"corrects", 4, 1},
    {"host", TSV_FIELDS_MAX, 2}, {"model", 3, 1}, {"name", 2, 2},
    {"provider", 2, 0}, {"rate", 6, 1}, {"spelling", 2, 0},
    {"tier", 2, 0}, {"tokenizer", 2, 0},
    {"version", 4, 1},
};

static const struct kind *kind_of(struct tsv_row name)
{
    static const struct kind other = {"", TSV_FIELDS_MAX, 0};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strlen(kinds[i].name) == name.size
            && !memcmp(kinds[i].name, name.at, name.size))
            return &kinds[i];
    return &other;
}

unsigned tsv_key_fields(const char *kind)
{
    return kind_of((struct tsv_row){kind, strlen(kind)})->key;
}

unsigned tsv_provider_field(struct tsv_row kind)
{
    return kind_of(kind)->provider;
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
