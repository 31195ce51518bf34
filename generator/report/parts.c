/* The files of registry/. A row is in the file of the provider whose model it
 * is about, `<provider>.tsv`; all others are in the file of what is common. A
 * provider with many rows has a file for each maker that the ids of its
 * models begin with, as in `anthropic/claude-sonnet-5`:
 * `<provider>.<maker>.tsv`. Files are cut by what rows say, not by a number
 * of rows, so that a new row moves no other into another file.
 *
 * SPDX-License-Identifier: MIT */
#include "parts.h"

#include <stdlib.h>
#include <string.h>

#define WHOLE_MOST 400000u      /* bytes of a provider in one file */
#define ENDING ".tsv"

static bool is_named(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
           || c == '_' || c == '.';
}

/* Appends what of a text may be in the name of a file, in small letters. */
static void put_name(struct buffer *b, const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        const bool big = text[i] >= 'A' && text[i] <= 'Z';
        const char c = big ? (char)(text[i] - 'A' + 'a') : text[i];

        if (is_named(c) && (b->n || c != '.'))
            put_bytes(b, &c, 1);
    }
}

/* Finds the field of a row, from 0; false if it has fewer. */
static bool field(const struct tsv_row *row, unsigned number,
                  struct tsv_row *out)
{
    const char *at = row->at, *end = row->at + row->size, *tab;

    for (; number; number--) {
        at = memchr(at, '\t', (size_t)(end - at));
        if (!at++)
            return false;
    }
    tab = memchr(at, '\t', (size_t)(end - at));
    *out = (struct tsv_row){at, (size_t)((tab ? tab : end) - at)};
    return true;
}

/* Names the file of a row by its provider and, if `by_maker`, by its maker. */
static const char *file_of(struct arena *a, const struct tsv_row *row,
                           bool by_maker)
{
    struct buffer b = {.arena = a};
    struct tsv_row kind, provider, id;
    const char *slash;
    unsigned at;

    field(row, 0, &kind);
    at = tsv_provider_field(kind);
    if (!at || !field(row, at, &provider))
        return PARTS_COMMON ENDING;
    put_name(&b, provider.at, provider.size);
    if (!b.n)
        return PARTS_COMMON ENDING;
    if (by_maker && field(row, at + 1, &id)
        && (slash = memchr(id.at, '/', id.size)) != NULL) {
        put_bytes(&b, ".", 1);
        put_name(&b, id.at, (size_t)(slash - id.at));
    }
    put_bytes(&b, ENDING, sizeof ENDING);
    return b.at;
}

static int by_file(const void *x, const void *y)
{
    const struct part_row *a = x, *b = y;
    const int order = strcmp(a->file, b->file);

    return order ? order : tsv_compare_rows(&a->row, &b->row);
}

static void sort(struct parts *rows)
{
    if (rows->n)
        qsort(rows->at, rows->n, sizeof *rows->at, by_file);
}

/* Returns how many rows from `i` on are of one file, and their bytes. */
static size_t run_of(const struct parts *rows, size_t i, size_t *bytes)
{
    size_t n = 0;

    for (*bytes = 0; i + n < rows->n
                     && !strcmp(rows->at[i + n].file, rows->at[i].file); n++)
        *bytes += rows->at[i + n].row.size + 1;
    return n;
}

/* Renames the files of each provider with many rows. */
static void split(struct arena *a, struct parts *rows)
{
    for (size_t i = 0, n, bytes; i < rows->n; i += n) {
        n = run_of(rows, i, &bytes);
        for (size_t k = i; bytes > WHOLE_MOST && k < i + n; k++)
            rows->at[k].file = file_of(a, &rows->at[k].row, true);
    }
}

void parts_of(struct arena *a, const struct buffer *text, struct parts *out)
{
    const char *at = text->at;
    size_t left = text->n;

    while (left) {
        struct part_row one = {.row = tsv_next(&at, &left)};

        one.file = file_of(a, &one.row, false);
        arena_push(a, out, one);
    }
    sort(out);
    split(a, out);
    sort(out);
}
