/* Tables for people: columns under headings, as wide as their cells, or as
 * the terminal allows. Where there is no terminal nothing is cut.
 *
 * SPDX-License-Identifier: MIT */
#include "table.h"

#include "base/width.h"

#define GAP 2                   /* blanks between columns */
#define LEAST 12                /* a column is not cut to less */

struct fitted {
    const struct table *t;
    unsigned count;
    struct column width[TABLE_COLUMNS];
    uint8_t picked[TABLE_COLUMNS];  /* which columns these are */
    bool kept[TABLE_COLUMNS];
};

/* ---- widths ------------------------------------------------------------- */

static size_t whole_width(const struct fitted *f)
{
    size_t all = f->count > 0 ? (f->count - 1) * GAP : 0;

    for (unsigned i = 0; i < f->count; i++)
        all += column_width(&f->width[i]);
    return all;
}

/* Takes a column of the terminal from the widest text that is wider than
 * `least`, or, if it is to be kept, than `kept`; false if none is. */
static bool narrow(struct fitted *f, size_t least, size_t kept)
{
    struct column *widest = NULL;

    for (unsigned i = 0; i < f->count; i++)
        if (f->width[i].kind == COLUMN_TEXT
            && f->width[i].after > (f->kept[i] ? kept : least)
            && (!widest || f->width[i].after > widest->after))
            widest = &f->width[i];
    if (widest)
        widest->after--;
    return widest != NULL;
}

/* Leaves out the last column that is not to be kept, and puts it behind those
 * that are shown; false if there is none. */
static bool leave_out(struct fitted *f)
{
    unsigned i = f->count;

    while (i > 1 && f->kept[i - 1])
        i--;
    if (i <= 1)
        return false;
    f->count--;
    for (i--; i < f->count; i++) {
        const struct column width = f->width[i];
        const uint8_t picked = f->picked[i];

        f->width[i] = f->width[i + 1];
        f->picked[i] = f->picked[i + 1];
        f->kept[i] = f->kept[i + 1];
        f->width[i + 1] = width;
        f->picked[i + 1] = picked;
    }
    return true;
}

/* Narrows texts, then leaves out columns from the right. The first, by which
 * people name the row, and what is to be kept give way last: a name that is
 * cut names nothing. Of columns that the user has chosen none is better. */
static void fit(struct fitted *f)
{
    const size_t room = f->t->screen.width;

    while (room > 0 && whole_width(f) > room)
        if (!narrow(f, LEAST, room * 3 / 5) && !leave_out(f)
            && !narrow(f, LEAST, LEAST)) {
            if (f->count == 1)
                return;
            f->count--;
        }
}

/* ---- cells -------------------------------------------------------------- */

/* Cuts a line that is wider than its column, and says so by its last
 * character. */
static void cut(const struct fitted *f, unsigned i, struct cell_line *line)
{
    const char *mark = f->t->screen.utf8 ? "\xe2\x80\xa6" : "~";
    const size_t wide = column_width(&f->width[i]);

    if (f->t->screen.width == 0 || wide == 0
        || width_shown(line->at, line->size) <= wide)
        return;
    line->size = width_fits(line->at, line->size, wide - 1);
    memcpy(line->at + line->size, mark, strlen(mark));
    line->size += strlen(mark);
}

/* Writes a cell behind the blanks that are due, and counts those that are due
 * behind it: a line does not end with any. */
static void put_cell(struct out *o, const struct fitted *f, unsigned i,
                     struct cell_line *line, size_t *due)
{
    const struct column *c = &f->width[i];

    cut(f, i, line);
    *due += i > 0 ? GAP : 0;
    if (line->size == 0) {
        *due += column_width(c);
        return;
    }
    out_repeat(o, ' ', *due);
    column_last(o, c, line->at, line->size);
    *due = column_rest(c, line->at, line->size);
}

static void say_cell(const struct table *t, size_t row, unsigned column,
                     struct cell_line *line)
{
    struct cell cell;

    table_cell(t, row, column, &cell);
    cell_say(&cell, t->columns[column].none, line);
}

static void emphasis(struct out *o, const struct table *t, bool on)
{
    if (t->screen.colour)
        out_text(o, on ? "\033[1m" : "\033[0m");
}

/* ---- a line for each row ------------------------------------------------ */

static void measure(struct fitted *f)
{
    const struct table *t = f->t;
    struct cell_line line;

    for (unsigned i = 0; i < f->count; i++) {
        const struct table_column *c = &t->columns[f->picked[i]];

        f->kept[i] = !t->chosen && (i == 0 || c->usual == TABLE_KEPT);
        f->width[i] = (struct column){c->kind, 0, 0};
        for (size_t row = 0; row < t->rows; row++) {
            say_cell(t, row, f->picked[i], &line);
            column_measure(&f->width[i], line.at, line.size);
        }
        column_measure_head(&f->width[i], c->heading);
    }
}

static void put_heading(struct out *o, const struct fitted *f)
{
    emphasis(o, f->t, true);
    for (unsigned i = 0; i < f->count; i++) {
        const struct table_column *c = &f->t->columns[f->picked[i]];

        if (i > 0)
            out_repeat(o, ' ', GAP);
        if (i + 1 < f->count || c->kind != COLUMN_TEXT)
            column_head(o, &f->width[i], c->heading);
        else
            out_text(o, c->heading);
    }
    emphasis(o, f->t, false);
    out_char(o, '\n');
}

/* Names what the terminal had no room for, on one line. */
static void put_left_out(struct out *o, const struct table *t,
                         const uint8_t *left, unsigned count)
{
    static const char title[] = "not shown for want of room:",
                      more[] = " ...";
    size_t used = sizeof title + sizeof more;

    if (count == 0)
        return;
    out_text(o, title);
    for (unsigned i = 0; i < count; i++) {
        const char *key = t->columns[left[i]].key;

        used += strlen(key) + 1;
        if (i > 0 && used > t->screen.width) {
            out_text(o, more);
            break;
        }
        out_char(o, ' ');
        out_text(o, key);
    }
    out_char(o, '\n');
}

static void put_rows(struct out *o, const struct table *t)
{
    struct fitted f = {.t = t};
    const unsigned all = f.count = table_picked(t, false, f.picked);
    struct cell_line line;

    measure(&f);
    fit(&f);
    put_heading(o, &f);
    for (size_t row = 0; row < t->rows && !o->failed; row++) {
        size_t due = 0;

        for (unsigned i = 0; i < f.count; i++) {
            say_cell(t, row, f.picked[i], &line);
            put_cell(o, &f, i, &line, &due);
        }
        out_char(o, '\n');
    }
    put_left_out(o, t, f.picked + f.count, all - f.count);
}

/* ---- a line for each column --------------------------------------------- */

static void say_text(const char *text, struct cell_line *line)
{
    line->size = strlen(text);
    memcpy(line->at, text, line->size);
}

static void measure_turned(struct fitted *f, const uint8_t *picked,
                           unsigned lines)
{
    const struct table *t = f->t;
    struct cell_line line;

    for (unsigned i = 0; i < f->count; i++)
        f->width[i] = (struct column){COLUMN_TEXT, 0, 0};
    for (unsigned n = 0; n < lines; n++) {
        column_measure_text(&f->width[0], t->columns[picked[n]].heading);
        for (unsigned i = 1; i < f->count; i++) {
            say_cell(t, i - 1, picked[n], &line);
            column_measure(&f->width[i], line.at, line.size);
        }
    }
}

static void put_turned(struct out *o, const struct table *t)
{
    uint8_t picked[TABLE_COLUMNS];
    const unsigned lines = table_picked(t, false, picked);
    struct fitted f = {.t = t};
    struct cell_line line;

    f.count = 1 + (unsigned)(t->rows < TABLE_COLUMNS - 1 ? t->rows
                                                         : TABLE_COLUMNS - 1);
    measure_turned(&f, picked, lines);
    fit(&f);
    for (unsigned n = 0; n < lines; n++) {
        size_t due = 0;

        emphasis(o, t, n == 0);
        say_text(t->columns[picked[n]].heading, &line);
        put_cell(o, &f, 0, &line, &due);
        for (unsigned i = 1; i < f.count; i++) {
            say_cell(t, i - 1, picked[n], &line);
            put_cell(o, &f, i, &line, &due);
        }
        emphasis(o, t, false);
        out_char(o, '\n');
    }
}

void table_text(struct out *o, const struct table *t)
{
    (t->turned ? put_turned : put_rows)(o, t);
}
