/* Options of commands that answer with a table, and its writing.
 *
 * SPDX-License-Identifier: MIT */
#include "tabling.h"

#include "base/count_text.h"
#include "base/nearest.h"
#include "base/note.h"
#include "base/options.h"

/* Complains about a name that is not a column's, and lists the columns. */
static void no_column(const struct tabling *g, const struct table *t,
                      const char *name, size_t size)
{
    struct nearest near = {name, size, NULL, 0};
    struct note all = {0, ""}, word = {0, ""};

    for (unsigned i = 0; i < t->count; i++)
        nearest_try(&near, t->columns[i].key);
    note_text(&all, "there are: ");
    for (unsigned i = 0; i < t->count; i++) {
        note_text(&all, i > 0 ? ", " : "");
        note_text(&all, t->columns[i].key);
    }
    note_bytes(&word, name, size);
    word.text[word.size < sizeof word.text ? word.size : word.size - 1] = 0;
    all.text[all.size < sizeof all.text ? all.size : all.size - 1] = 0;
    near.word = word.text;
    complain_near(g->command, "no such column", &near, all.text);
}

static unsigned find_column(const struct table *t, const char *name,
                            size_t size)
{
    for (unsigned i = 0; i < t->count; i++)
        if (strlen(t->columns[i].key) == size
            && memcmp(t->columns[i].key, name, size) == 0)
            return i;
    return TABLE_COLUMNS;
}

/* Takes the columns of a list that commas part. */
static bool choose_columns(struct tabling *g, struct table *t)
{
    const char *at = g->columns;

    t->chosen_count = 0;
    for (; at; at = *at ? at + 1 : NULL) {
        const size_t size = strcspn(at, ",");
        const unsigned column = find_column(t, at, size);

        if (column == TABLE_COLUMNS) {
            no_column(g, t, at, size);
            return false;
        }
        if (t->chosen_count < TABLE_COLUMNS)
            g->chosen[t->chosen_count++] = (uint8_t)column;
        at += size;
    }
    t->chosen = g->columns ? g->chosen : NULL;
    return true;
}

static bool sort_rows(const struct tabling *g, struct table *t,
                      struct arena *a)
{
    const char *name = g->sort;
    const bool down = name && name[0] == '-';
    unsigned column;

    if (!name)
        return true;
    name += down;
    column = find_column(t, name, strlen(name));
    if (column == TABLE_COLUMNS) {
        no_column(g, t, name, strlen(name));
        return false;
    }
    table_sort(t, a, column, down);
    return true;
}

bool tabling_top(struct tabling *g, uint64_t usual)
{
    g->most = usual;
    if (!g->top || count_text(g->top, &g->most))
        return true;
    complain(g->command, "not a count:", g->top,
             "--top takes a number of rows, 0 for all");
    return false;
}

bool tabling_print(struct tabling *g, struct table *t, struct arena *a,
                   const struct answering *by)
{
    static void (*const writers[])(struct out *, const struct table *) = {
#define X_(NAME, name, with) [TABLE_##NAME] = table_##name,
        TABLE_FORMATS(X_, )
#undef X_
    };
    void (*writer)(struct out *, const struct table *) = table_text;

    t->by = by;
    if (!choose_columns(g, t) || !sort_rows(g, t, a))
        return false;
    for (unsigned i = 0; i < TABLE_FORMATS_COUNT; i++)
        if (g->format[i])
            writer = writers[i];
    if (writer == table_text)
        t->screen = screen_of(out_std.fd);
    if (g->most > 0 && t->rows > g->most)
        t->rows = (size_t)g->most;
    writer(&out_std, t);
    return true;
}
