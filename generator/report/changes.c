/* The rows of two registries compared.
 *
 * SPDX-License-Identifier: MIT */
#include "changes.h"

#include <stdlib.h>
#include <string.h>

#include "tsv.h"

struct report { FILE *out; size_t rows, most; };

static int by_key(const void *x, const void *y)
{
    return tsv_compare_keys(x, y);
}

static void print_fields(FILE *out, const struct tsv_line *line, unsigned n)
{
    for (unsigned i = 0; i < n && i < line->count; i++)
        fprintf(out, " %s", line->field[i]);
}

static void print_one(struct report *r, char sign,
                      const struct tsv_line *line)
{
    if (r->rows++ >= r->most)
        return;
    fprintf(r->out, "%c", sign);
    print_fields(r->out, line, line->count);
    fputc('\n', r->out);
}

static void print_both(struct report *r, const struct tsv_line *old,
                       const struct tsv_line *new)
{
    unsigned key = tsv_key_fields(new->field[0]);
    unsigned most = old->count > new->count ? old->count : new->count;

    if (r->rows++ >= r->most)
        return;
    fputc('~', r->out);
    print_fields(r->out, new, key);
    fputc(':', r->out);
    for (unsigned i = key; i < most; i++) {
        const char *was = i < old->count ? old->field[i] : "-";
        const char *is = i < new->count ? new->field[i] : "-";

        if (strcmp(was, is))
            fprintf(r->out, " %s -> %s", was, is);
        else
            fprintf(r->out, " %s", is);
    }
    fputc('\n', r->out);
}

static bool is_same(const struct tsv_line *a, const struct tsv_line *b)
{
    return a->size == b->size && !memcmp(a->text, b->text, a->size);
}

static void sort(struct tsv *lines)
{
    if (lines->n)
        qsort(lines->at, lines->n, sizeof *lines->at, by_key);
}

/* ---- most rows are in both --------------------------------------------- */

struct side {
    const char *text;
    size_t size;
    struct tsv_row row;      /* the next one, if there is more */
    bool more;
    struct buffer kept;      /* what the other side has not */
};

static void next(struct side *s)
{
    s->more = s->size > 0;
    if (s->more)
        s->row = tsv_next(&s->text, &s->size);
}

static void keep(struct side *s)
{
    put_bytes(&s->kept, s->row.at, s->row.size);
    put_bytes(&s->kept, "\n", 1);
    next(s);
}

/* Drops the rows that both have, which are sorted. */
static void drop_common(struct side *old, struct side *new)
{
    next(old);
    next(new);
    while (old->more || new->more) {
        int order = !old->more ? 1 : !new->more ? -1
                    : tsv_compare_rows(&old->row, &new->row);

        if (order < 0) {
            keep(old);
        } else if (order > 0) {
            keep(new);
        } else {
            next(old);
            next(new);
        }
    }
}

/* ------------------------------------------------------------------------ */

static struct side side_of(struct arena *a, const char *text, size_t size)
{
    struct buffer rows = {.arena = a}, sorted = {.arena = a};

    put_bytes(&rows, text, size);
    tsv_sort(a, &rows, &sorted);
    return (struct side){sorted.at, sorted.n, .kept = {.arena = a}};
}

void changes_print(struct arena *a, FILE *out, const char *old,
                   size_t old_size, const char *new, size_t new_size,
                   size_t most, const char *where)
{
    struct report r = {out, 0, most};
    struct side before = side_of(a, old, old_size);
    struct side after = side_of(a, new, new_size);
    struct tsv was = {0}, is = {0};
    size_t i = 0, k = 0;

    drop_common(&before, &after);
    tsv_parse(a, before.kept.at, before.kept.n, &was);
    tsv_parse(a, after.kept.at, after.kept.n, &is);
    sort(&was);
    sort(&is);
    while (i < was.n || k < is.n) {
        int order = i == was.n ? 1 : k == is.n ? -1
                    : tsv_compare_keys(&was.at[i], &is.at[k]);

        if (order < 0)
            print_one(&r, '-', &was.at[i++]);
        else if (order > 0)
            print_one(&r, '+', &is.at[k++]);
        else if (!is_same(&was.at[i++], &is.at[k++]))
            print_both(&r, &was.at[i - 1], &is.at[k - 1]);
    }
    if (r.rows > most)
        fprintf(out, "and %zu more; %s\n", r.rows - most, where);
}
