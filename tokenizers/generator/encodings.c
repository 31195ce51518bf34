/* Reads encodings.tsv row by row. Names become names in C, so only some
 * characters are allowed in them.
 *
 * SPDX-License-Identifier: MIT */
#include "encodings.h"

#include <stdlib.h>
#include <string.h>

#include "fail.h"
#include "source.h"
#include "tokenizers/runtime/ranks.h"

#define FIELDS_MAX 8u
#define NAME_MAX_SIZE 40u
#define ID_MAX 999999u
#define SPECIAL_MAX_SIZE (MTOK_SPECIAL_MAX - 5) /* # becomes 6 digits */

static const char *const families[] = {"gpt2", "cl100k", "o200k"};

static void check_name(const struct source *l, const char *name)
{
    const size_t n = strlen(name);

    if (n > NAME_MAX_SIZE || name[0] < 'a' || name[0] > 'z'
        || strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != n)
        fail(l->file, l->number, "the name `%s`; use at most %u of a-z, 0-9 "
             "and _, a letter first", name, NAME_MAX_SIZE);
}

/* Reads "7" or "7-9". */
static bool read_range(const char **at, struct rank_range *r)
{
    if (!read_number(at, 10, ID_MAX, &r->first))
        return false;
    r->last = r->first;
    if (**at != '-')
        return true;
    ++*at;
    return read_number(at, 10, ID_MAX, &r->last) && r->last > r->first;
}

/* ---- vocabularies ------------------------------------------------------- */

static void read_ranks(struct source *l, struct listed *v, const char *text)
{
    struct rank_range r;

    for (const char *at = text; ; at++) {
        if (!read_range(&at, &r) || (*at && *at != ',')
            || (v->ranks.n && r.first <= v->ranks.at[v->ranks.n - 1].last + 1))
            fail(l->file, l->number, "the ranks `%s`; write ascending ranges "
                 "with gaps between them, as 0-9,11-20", text);
        arena_push(l->arena, &v->ranks, r);
        if (!*at)
            break;
    }
}

static void check_listed(const struct source *l, const struct listed *v)
{
    bool known = false;

    check_name(l, v->name);
    if (strchr(v->file, '/') || *v->file == '.')
        fail(l->file, l->number, "the file `%s`; name one beside this file",
             v->file);
    if (strlen(v->sha256) != 64 || strspn(v->sha256, "0123456789abcdef") != 64)
        fail(l->file, l->number, "the SHA-256 `%s`; write 64 of 0-9 and a-f, "
             "as sha256sum does", v->sha256);
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        known = known || !strcmp(v->family, families[i]);
    if (!known)
        fail(l->file, l->number, "the family `%s`; there are gpt2, cl100k "
             "and o200k", v->family);
}

static void read_vocabulary(struct encodings *e, struct source *l, char **row)
{
    struct listed *v = arena_get(l->arena, 1, sizeof *v);

    *v = (struct listed){.name = row[1], .file = row[2], .sha256 = row[3],
                         .family = row[5]};
    check_listed(l, v);
    read_ranks(l, v, row[4]);
    if (encodings_find(e, v->name))
        fail(l->file, l->number, "the vocabulary `%s` is listed twice; "
             "remove one", v->name);
    arena_push(l->arena, &e->vocabularies, v);
}

const struct listed *encodings_find(const struct encodings *e,
                                    const char *name)
{
    for (size_t i = 0; i < e->vocabularies.n; i++)
        if (!strcmp(e->vocabularies.at[i]->name, name))
            return e->vocabularies.at[i];
    return NULL;
}

/* ---- encodings ---------------------------------------------------------- */

static struct encoding *find_encoding(const struct encodings *e,
                                      const char *name)
{
    for (size_t i = 0; i < e->encodings.n; i++)
        if (!strcmp(e->encodings.at[i]->name, name))
            return e->encodings.at[i];
    return NULL;
}

static void read_encoding(struct encodings *e, struct source *l, char **row)
{
    struct encoding *new = arena_get(l->arena, 1, sizeof *new);

    new->name = row[1];
    new->vocabulary = encodings_find(e, row[2]);
    check_name(l, new->name);
    if (!new->vocabulary)
        fail(l->file, l->number, "no vocabulary `%s` above; add its row "
             "first", row[2]);
    if (find_encoding(e, new->name))
        fail(l->file, l->number, "the encoding `%s` is listed twice; remove "
             "one", new->name);
    arena_push(l->arena, &e->encodings, new);
}

/* ---- special tokens ----------------------------------------------------- */

static bool is_rank(const struct listed *v, uint32_t id)
{
    for (size_t i = 0; i < v->ranks.n; i++)
        if (id >= v->ranks.at[i].first && id <= v->ranks.at[i].last)
            return true;
    return false;
}

/* Refuses a text that the runtime could not find: it looks for "<|" and takes
 * the first "|>" for the end. */
static void check_special(const struct source *l, const char *text,
                          bool is_range)
{
    const size_t n = strlen(text);
    const char *mark = strchr(text, '#');

    if (n < 5 || n > SPECIAL_MAX_SIZE || memcmp(text, "<|", 2)
        || strstr(text + 2, "|>") != text + n - 2)
        fail(l->file, l->number, "the text `%s`; it must be at most %u "
             "bytes, <| and |> with something between", text,
             SPECIAL_MAX_SIZE);
    if (mark ? strchr(mark + 1, '#') != NULL : is_range)
        fail(l->file, l->number, "the text `%s`; write # once in place of "
             "the id, if there are several ids", text);
}

static void add_special(struct source *l, struct encoding *e, uint32_t id,
                        const char *text)
{
    const size_t mark = strcspn(text, "#");
    struct special s = {text, id, l->number};

    if (is_rank(e->vocabulary, id))
        fail(l->file, l->number, "%u is a rank of %s; give a special token "
             "an id of its own", (unsigned)id, e->vocabulary->name);
    if (text[mark])
        s.text = arena_printf(l->arena, "%.*s%u%s", (int)mark, text,
                              (unsigned)id, text + mark + 1);
    arena_push(l->arena, &e->specials, s);
}

static void read_special(struct encodings *e, struct source *l, char **row)
{
    struct encoding *to = find_encoding(e, row[1]);
    const char *at = row[2];
    struct rank_range r;

    if (!to)
        fail(l->file, l->number, "no encoding `%s` above; add its row first",
             row[1]);
    if (!read_range(&at, &r) || *at)
        fail(l->file, l->number, "the ids `%s`; write one number or a range "
             "like 7-9", row[2]);
    check_special(l, row[3], r.last > r.first);
    for (uint32_t id = r.first; id <= r.last; id++)
        add_special(l, to, id, row[3]);
}

static int by_text(const void *a, const void *b)
{
    const struct special *x = a, *y = b;
    const int order = strcmp(x->text, y->text);

    return order ? order : (x->line > y->line) - (x->line < y->line);
}

static void sort_specials(const struct encodings *e, struct encoding *of)
{
    if (of->specials.n)
        qsort(of->specials.at, of->specials.n, sizeof *of->specials.at,
              by_text);
    for (size_t i = 1; i < of->specials.n; i++)
        if (!strcmp(of->specials.at[i - 1].text, of->specials.at[i].text))
            fail(e->file, of->specials.at[i].line, "%s has %s already, in "
                 "line %zu; remove one", of->name, of->specials.at[i].text,
                 of->specials.at[i - 1].line);
}

/* ---- rows --------------------------------------------------------------- */

static const struct {
    const char *kind;
    size_t fields;
    void (*read)(struct encodings *e, struct source *l, char **row);
} kinds[] = {
    {"vocabulary", 8, read_vocabulary},
    {"encoding", 3, read_encoding},
    {"special", 4, read_special},
};

static void read_row(struct encodings *e, struct source *l, char **row,
                     size_t fields)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(row[0], kinds[i].kind))
            continue;
        if (fields != kinds[i].fields)
            fail(l->file, l->number, "%zu fields where `%s` has %zu; see the "
                 "comments", fields, row[0], kinds[i].fields);
        kinds[i].read(e, l, row);
        return;
    }
    fail(l->file, l->number, "a row of `%s`; there are vocabulary, encoding "
         "and special", row[0]);
}

void encodings_read(struct encodings *e, struct arena *a, const char *file)
{
    char *row[FIELDS_MAX];
    struct source l;
    size_t fields;

    memset(e, 0, sizeof *e);
    e->file = file;
    source_read(&l, a, file);
    while ((fields = source_fields(&l, row, FIELDS_MAX)) > 0)
        read_row(e, &l, row, fields);
    for (size_t i = 0; i < e->encodings.n; i++)
        sort_specials(e, e->encodings.at[i]);
}
