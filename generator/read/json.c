/* JSON to nodes. cJSON reads the values; a cursor walks the text in step with
 * its tree, for cJSON keeps neither the places nor the digits of numbers.
 * The one file that knows cJSON.
 *
 * SPDX-License-Identifier: MIT */
#include <cjson/cJSON.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "json_text.h"
#include "node.h"

#define JSON_SIZE_MAX ((size_t)64 << 20)

struct walk {
    struct arena *arena;
    struct diags *diags;
    struct json_cursor in;
};

/* ---- numbers ------------------------------------------------------------ */

static bool pass_digits(const char **at)
{
    const char *first = *at;

    while (**at >= '0' && **at <= '9')
        ++*at;
    return *at > first;
}

/* -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)? and a zero byte */
static bool is_number(const char *at)
{
    at += *at == '-';
    if (*at == '0' && at[1] >= '0' && at[1] <= '9')
        return false;
    if (!pass_digits(&at))
        return false;
    if (*at == '.' && (at++, !pass_digits(&at)))
        return false;
    if (*at == 'e' || *at == 'E') {
        at++;
        at += *at == '+' || *at == '-';
        if (!pass_digits(&at))
            return false;
    }
    return !*at;
}

/* ---- the walk ----------------------------------------------------------- */

static struct node *new_node(struct walk *w, enum node_kind kind)
{
    struct node *n = arena_get(w->arena, 1, sizeof *n);

    json_pass_space(&w->in);
    n->kind = kind;
    n->at = w->in.place;
    return n;
}

/* Steps over a string as it is written, with its quotes. */
static void pass_string(struct walk *w)
{
    const char *at = w->in.at + 1;

    while (at < w->in.end && *at != '"')
        at += *at == '\\' ? 2 : 1;
    json_pass(&w->in, (size_t)(at + 1 - w->in.at));
}

static struct node *string_node(struct walk *w, const char *value)
{
    struct node *n = new_node(w, NODE_SCALAR);

    n->size = strlen(value);
    n->text = arena_copy(w->arena, value, n->size);
    pass_string(w);
    return n;
}

/* Makes the node of a number, true, false or null, as it is written. */
static struct node *plain_node(struct walk *w, bool number)
{
    struct node *n = new_node(w, NODE_SCALAR);

    n->plain = true;
    while (n->size < (size_t)(w->in.end - w->in.at)
           && !memchr(",]} \t\r\n", w->in.at[n->size], 7))
        n->size++;
    n->text = arena_copy(w->arena, w->in.at, n->size);
    if (number && !is_number(n->text))
        diag(w->diags, M_60, n->at, "%s is not a number in JSON", n->text);
    json_pass(&w->in, n->size);
    return n;
}

/* Steps over one of `[ ] { } , :`, which cJSON has seen there, too. */
static void pass_mark(struct walk *w)
{
    json_pass_space(&w->in);
    json_pass(&w->in, 1);
}

static int compare_keys(const void *a, const void *b)
{
    const struct node *x = *(struct node *const *)a;
    const struct node *y = *(struct node *const *)b;
    int texts = strcmp(x->text, y->text);

    if (texts)
        return texts;
    if (x->at.line != y->at.line)
        return x->at.line < y->at.line ? -1 : 1;
    return (x->at.column > y->at.column) - (x->at.column < y->at.column);
}

static void check_keys(struct walk *w, const struct node *map)
{
    struct node **keys = arena_get(w->arena, map->count, sizeof *keys);
    size_t first = 0;

    for (size_t i = 0; i < map->count; i++)
        keys[i] = map->item[2 * i];
    qsort(keys, map->count, sizeof *keys, compare_keys);
    for (size_t i = 1; i < map->count; i++) {
        if (strcmp(keys[first]->text, keys[i]->text)) {
            first = i;
            continue;
        }
        diag(w->diags, M_58, keys[i]->at, "the key \"%s\" is given twice",
             keys[i]->text);
        diag_note(w->diags, keys[first]->at, "the first is here");
    }
}

/* The recursion is bounded: json_text_check has limited the depth. */
static struct node *node_of(struct walk *w, const cJSON *value)
{
    bool map = cJSON_IsObject(value);
    struct { struct node **at; size_t n, room; } items = {0};
    struct node *n;

    if (cJSON_IsString(value))
        return string_node(w, value->valuestring);
    if (!map && !cJSON_IsArray(value))
        return plain_node(w, cJSON_IsNumber(value));
    n = new_node(w, map ? NODE_MAP : NODE_LIST);
    pass_mark(w);
    for (const cJSON *one = value->child; one; one = one->next) {
        if (map) {
            arena_push(w->arena, &items, string_node(w, one->string));
            pass_mark(w);
        }
        arena_push(w->arena, &items, node_of(w, one));
        if (one->next)
            pass_mark(w);
        n->count++;
    }
    pass_mark(w);
    n->item = items.at;
    if (map)
        check_keys(w, n);
    return n;
}

/* ---- the document ------------------------------------------------------- */

static void refuse_syntax(struct walk *w, const char *stop)
{
    if (errno == ENOMEM) {
        fputs("out of memory\n", stderr);
        exit(1);
    }
    if (stop)
        json_pass(&w->in, (size_t)(stop - w->in.at));
    json_pass_space(&w->in);
    if (w->in.at == w->in.end)
        diag(w->diags, M_57, w->in.place, "nothing but spaces");
    else
        diag(w->diags, M_57, w->in.place, "this is not JSON");
}

struct node *json_parse(struct arena *a, struct diags *d, const char *name,
                        const char *text, size_t size)
{
    const char *file = arena_copy(a, name, strlen(name));
    struct walk w = {a, d, json_cursor(file, text, size)};
    unsigned before = diags_errors(d);
    const char *stop = NULL;
    struct node *root;
    cJSON *tree;

    if (!json_text_check(d, file, text, size))
        return NULL;
    errno = 0;
    tree = cJSON_ParseWithLengthOpts(text, size, &stop, 0);
    if (!tree) {
        refuse_syntax(&w, stop);
        return NULL;
    }
    root = node_of(&w, tree);
    cJSON_Delete(tree);
    json_pass_space(&w.in);
    if (w.in.at < w.in.end)
        diag(d, M_59, w.in.place,
             "more text where the document has ended");
    return diags_errors(d) == before ? root : NULL;
}

struct node *json_load(struct arena *a, struct diags *d, const char *path)
{
    size_t size;
    const char *text = file_read(a, d, path, JSON_SIZE_MAX, &size);

    return text ? json_parse(a, d, path, text, size) : NULL;
}
