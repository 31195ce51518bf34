/* Aligned tables.
 *
 * SPDX-License-Identifier: MIT */
#include "columns.h"

#include "count_text.h"
#include "width.h"

/* Returns how many columns of a cell are before the edge of its column. */
static size_t before_edge(const struct column *c, const char *at, size_t size)
{
    const char *point;

    if (c->kind == COLUMN_TEXT)
        return 0;
    point = c->kind == COLUMN_NUMBER && size ? memchr(at, '.', size) : NULL;
    return width_shown(at, point ? (size_t)(point - at) : size);
}

/* Writes blanks for what `size` lacks. */
static void fill(struct out *o, size_t width, size_t size)
{
    if (width > size)
        out_repeat(o, ' ', width - size);
}

size_t column_width(const struct column *c)
{
    return c->before + c->after;
}

void column_measure(struct column *c, const char *at, size_t size)
{
    const size_t before = before_edge(c, at, size);
    const size_t after = width_shown(at, size) - before;

    if (before > c->before)
        c->before = before;
    if (after > c->after)
        c->after = after;
}

void column_measure_count(struct column *c, uint64_t n)
{
    char text[COUNT_ROOM];

    column_measure(c, text, count_grouped(n, text));
}

void column_measure_head(struct column *c, const char *heading)
{
    const size_t size = width_shown(heading, strlen(heading));
    const size_t width = column_width(c);

    if (size <= width)
        return;
    if (c->kind == COLUMN_TEXT)
        c->after = size;
    else
        c->before += size - width;
}

void column_head(struct out *o, const struct column *c, const char *heading)
{
    const size_t size = width_shown(heading, strlen(heading));
    const size_t width = column_width(c);

    if (c->kind != COLUMN_TEXT)
        fill(o, width, size);
    out_text(o, heading);
    if (c->kind == COLUMN_TEXT)
        fill(o, width, size);
}

void column_last(struct out *o, const struct column *c, const char *at,
                 size_t size)
{
    fill(o, c->before, before_edge(c, at, size));
    out_shown(o, at, size);
}

size_t column_rest(const struct column *c, const char *at, size_t size)
{
    const size_t after = width_shown(at, size) - before_edge(c, at, size);

    return c->after > after ? c->after - after : 0;
}

void column_cell(struct out *o, const struct column *c, const char *at,
                 size_t size)
{
    column_last(o, c, at, size);
    out_repeat(o, ' ', column_rest(c, at, size));
}

void column_count(struct out *o, const struct column *c, uint64_t n)
{
    char text[COUNT_ROOM];

    column_cell(o, c, text, count_grouped(n, text));
}
