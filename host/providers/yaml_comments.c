/* Comments of a YAML file that is written anew. The two documents are walked
 * side by side, which tells for lines of the new text which line of the old
 * one they were.
 *
 * SPDX-License-Identifier: MIT */
#include "yaml_comments.h"

#include <string.h>

struct line { const char *at; size_t size; };

struct text_lines {
    struct line *at;            /* line 1 is at[1] */
    size_t n, room;
};

struct keeping {
    struct arena *arena;
    struct text_lines old, new;
    size_t *was;                /* by line of the new text; 0: it is new */
    bool *used;                 /* by line of the old text */
};

static void split(struct arena *a, const char *text, size_t size,
                  struct text_lines *out)
{
    const char *at = text, *end = text + size;

    *out = (struct text_lines){NULL, 0, 0};
    arena_push(a, out, ((struct line){at, 0}));
    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        const char *to = newline ? newline : end;

        arena_push(a, out, ((struct line){at, (size_t)(to - at)}));
        at = to + 1;
    }
}

/* The first character that is not a blank; 0 if there is none. */
static char first_of(struct line l)
{
    for (size_t i = 0; i < l.size; i++)
        if (l.at[i] != ' ' && l.at[i] != '\t' && l.at[i] != '\r')
            return l.at[i];
    return 0;
}

static bool is_aside(struct line l)
{
    const char c = first_of(l);

    return c == 0 || c == '#';
}

/* ---- which line was which ----------------------------------------------- */

static bool has_breaks(const struct node *n)
{
    const size_t items = n->kind == NODE_MAP ? 2 * n->count : n->count;

    if (n->kind == NODE_SCALAR)
        return memchr(n->text, '\n', n->size) != NULL;
    for (size_t i = 0; i < items; i++)
        if (has_breaks(n->item[i]))
            return true;
    return false;
}

static void same(struct keeping *k, const struct node *old,
                 const struct node *new)
{
    const size_t line = old->at.line, to = new->at.line;

    if (line == 0 || line >= k->old.n || to == 0 || to >= k->new.n
        || k->used[line])
        return;
    k->used[line] = true;
    k->was[to] = line;
}

static void walk(struct keeping *k, const struct node *old,
                 const struct node *new)
{
    if (old->kind != new->kind)
        return;
    for (size_t i = 0; new->kind == NODE_MAP && i < new->count; i++)
        for (size_t n = 0; n < old->count; n++)
            if (node_is(old->item[2 * n], new->item[2 * i]->text)) {
                same(k, old->item[2 * n], new->item[2 * i]);
                walk(k, old->item[2 * n + 1], new->item[2 * i + 1]);
                break;
            }
    for (size_t i = 0; new->kind == NODE_LIST && i < new->count; i++)
        for (size_t n = 0; n < old->count; n++)
            if (old->item[n]->kind == NODE_SCALAR
                && node_is(old->item[n], new->item[i]->text)) {
                same(k, old->item[n], new->item[i]);
                break;
            }
}

/* ---- writing ------------------------------------------------------------ */

static void put_line(struct buffer *b, struct line l, size_t indent)
{
    size_t skip = 0;

    if (first_of(l)) {
        while (l.at[skip] == ' ' || l.at[skip] == '\t')
            skip++;
        put(b, "%*s", (int)indent, "");
        put_bytes(b, l.at + skip, l.size - skip);
    }
    put_bytes(b, "\n", 1);
}

/* Writes the comments and empty lines above an old line, unless they are the
 * head of the file. */
static void put_above(struct buffer *b, const struct keeping *k, size_t line,
                      size_t indent)
{
    size_t from = line;

    while (from > 1 && is_aside(k->old.at[from - 1]))
        from--;
    for (; from > 1 && from < line; from++)
        put_line(b, k->old.at[from], indent);
}

/* Writes the comment that is behind something on an old line: a # behind a
 * blank, outside of quotes. */
static void put_behind(struct buffer *b, struct line l)
{
    char quote = 0;

    for (size_t i = 0; i < l.size; i++) {
        const char c = l.at[i];

        if (quote == '"' && c == '\\')
            i++;
        else if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? 0 : c;
        else if (!quote && c == '#' && i > 0
                 && (l.at[i - 1] == ' ' || l.at[i - 1] == '\t')) {
            put(b, "  ");
            put_bytes(b, l.at + i, l.size - i);
            return;
        }
    }
}

static size_t indent_of(struct line l)
{
    size_t n = 0;

    while (n < l.size && l.at[n] == ' ')
        n++;
    return n;
}

static void put_all(struct buffer *b, const struct keeping *k)
{
    size_t tail = k->old.n;

    for (size_t i = 1; i < k->new.n; i++) {
        const struct line l = k->new.at[i];

        if (k->was[i])
            put_above(b, k, k->was[i], indent_of(l));
        put_bytes(b, l.at, l.size);
        if (k->was[i])
            put_behind(b, k->old.at[k->was[i]]);
        put_bytes(b, "\n", 1);
    }
    while (tail > 1 && is_aside(k->old.at[tail - 1]))
        tail--;
    for (; tail > 1 && tail < k->old.n; tail++)
        put_line(b, k->old.at[tail], indent_of(k->old.at[tail]));
}

void yaml_comments(struct buffer *out, const struct yaml_document *before,
                   const struct yaml_document *now)
{
    struct keeping k = {.arena = out->arena};

    if (!before->root || !before->text || has_breaks(before->root)) {
        put_bytes(out, now->text, now->size);
        return;
    }
    split(k.arena, before->text, before->size, &k.old);
    split(k.arena, now->text, now->size, &k.new);
    k.was = arena_get(k.arena, k.new.n, sizeof *k.was);
    k.used = arena_get(k.arena, k.old.n, sizeof *k.used);
    walk(&k, before->root, now->root);
    put_all(out, &k);
}
