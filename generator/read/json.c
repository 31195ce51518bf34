/* JSON to nodes, by the reader of base/. Here are the places of values and
 * what a document of facts must not have though JSON allows it: a key twice,
 * a NUL, half a surrogate pair.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/json_read.h"
#include "base/utf8.h"
#include "file.h"
#include "node.h"

#define JSON_SIZE_MAX ((size_t)64 << 20)
#define JSON_DEPTH_MAX 32u
#define FAULTS_MAX 20u      /* a binary file needs no more */

struct walk {
    struct arena *arena;
    struct diags *diags;
    struct json in;
    const char *seen;       /* what `place` is the place of */
    struct place place;
    struct place open[JSON_DEPTH_MAX];  /* brackets that are not closed */
    unsigned depth;
};

/* Returns the place of a byte that is not before the last one asked for;
 * columns count characters. */
static struct place place_of(struct walk *w, const char *at)
{
    for (; w->seen < at; w->seen++) {
        if (*w->seen == '\n') {
            w->place.line++;
            w->place.column = 1;
        } else if (((unsigned char)*w->seen & 0xC0) != 0x80) {
            w->place.column++;
        }
    }
    return w->place;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Steps to the next value and returns its place. */
static struct place place_next(struct walk *w)
{
    const char *at = w->in.at;

    while (at < w->in.end && is_space(*at))
        at++;
    w->in.at = at;
    return place_of(w, at);
}

/* ---- what the reader refuses -------------------------------------------- */

/* Reports a byte that is a fault of the text, whatever the grammar says.
 * `valid` is the size of its character, 0 if it is not UTF-8. */
static bool fault(struct walk *w, const char *at, size_t valid,
                  bool in_string)
{
    const unsigned char c = (unsigned char)*at;
    struct place place;

    if (valid && (c >= 0x20 || (!in_string && is_space(*at))))
        return false;
    place = place_of(w, at);
    if (!valid)
        diag(w->diags, M_52, place, "byte 0x%02x is not UTF-8 here",
             (unsigned)c);
    else if (c == 0)
        diag(w->diags, M_53, place, "a NUL byte; this is not a text");
    else if (in_string)
        diag(w->diags, M_54, place, "control character 0x%02x in a string; "
             "write it as \\u%04x", (unsigned)c, (unsigned)c);
    else
        diag(w->diags, M_54, place, "control character 0x%02x between values",
             (unsigned)c);
    return true;
}

/* Where the reader met such a byte, those that follow are reported with it.
 * False if it did not. */
static bool faults(struct walk *w, bool in_string)
{
    const char *at = w->in.at, *end = w->in.end;
    unsigned count = 0;

    while (at < end && count < FAULTS_MAX) {
        uint32_t unused;
        const size_t valid = utf8_next(at, (size_t)(end - at), &unused);

        count += fault(w, at, valid, in_string);
        if (count == 0)
            return false;
        if (in_string && *at == '\\' && end - at > 1
            && (at[1] == '"' || at[1] == '\\'))
            at++;
        else if (*at == '"')
            in_string = !in_string;
        at += valid ? valid : 1;
    }
    return count > 0;
}

/* Says why the reader stopped; `quote` is where the string began in which
 * it did, or NULL. */
static void refuse(struct walk *w, const struct place *quote)
{
    if (faults(w, quote != NULL))
        return;
    if (w->in.at < w->in.end) {
        diag(w->diags, M_57, place_of(w, w->in.at), "this is not JSON");
    } else if (quote) {
        diag(w->diags, M_57, *quote, "this string is never closed");
    } else if (w->depth > 0) {
        diag(w->diags, M_57, place_of(w, w->in.end),
             "the text ends before its brackets are closed");
        diag_note(w->diags, w->open[w->depth - 1],
                  "the last one opened is here");
    } else {
        diag(w->diags, M_57, place_of(w, w->in.end), "nothing but spaces");
    }
}

/* ---- scalars ------------------------------------------------------------ */

/* Refuses escapes that are not characters of a text. */
static void check_escapes(struct walk *w, const struct json_text *text)
{
    const char *at = text->at, *end = at + text->size;
    size_t step;

    for (; at < end; at += step) {
        step = 1;
        if (*at != '\\')
            continue;
        step = 2;
        if (at[1] != 'u')
            continue;
        switch (json_unescape(at, (size_t)(end - at), &step)) {
        case 0:
            diag(w->diags, M_53, place_of(w, at),
                 "\\u0000 would end the text here for some readers");
            break;
        case JSON_HALF_PAIR:
            diag(w->diags, M_61, place_of(w, at),
                 "%.6s is half of a surrogate pair, not a character", at);
            break;
        default:
            break;
        }
    }
}

static struct node *new_node(struct walk *w, struct place at)
{
    struct node *n = arena_get(w->arena, 1, sizeof *n);

    n->kind = NODE_SCALAR;
    n->at = at;
    n->text = "";
    return n;
}

/* A text is never longer than what is between its quotes. */
static struct node *text_node(struct walk *w, struct place at,
                              const struct json_text *text)
{
    struct node *n = new_node(w, at);
    char *decoded = arena_get(w->arena, text->size + 1, 1);

    if (text->escaped)
        check_escapes(w, text);
    n->size = json_decode(*text, decoded, text->size);
    decoded[n->size] = 0;
    n->text = decoded;
    return n;
}

static struct node *string_node(struct walk *w, struct place at)
{
    struct json_text text;

    if (json_string(&w->in, &text))
        return text_node(w, at, &text);
    refuse(w, &at);
    return NULL;
}

/* A number that JSON does not allow is passed over, for what follows may
 * have other faults. */
static void bad_number(struct walk *w, struct place at)
{
    const char *from = w->seen;
    size_t size = 0;

    while (size < (size_t)(w->in.end - from)
           && memchr("0123456789+-.eE", from[size], 15))
        size++;
    diag(w->diags, M_60, at, "%.*s is not a number in JSON",
         size > 40 ? 40 : (int)size, from);
    w->in.at = from + size;
    w->in.wrong = NULL;
}

/* Makes the node of a number, true, false or null, as it is written. */
static struct node *plain_node(struct walk *w, struct place at)
{
    struct node *n = new_node(w, at);
    const char *from = w->in.at;

    if (json_skip(&w->in)) {
        n->size = (size_t)(w->in.at - from);
        n->text = arena_copy(w->arena, from, n->size);
    } else if (from < w->in.end && memchr("-0123456789", *from, 11)) {
        bad_number(w, at);
    } else {
        refuse(w, NULL);
    }
    n->plain = true;
    return n;
}

/* ---- maps and lists ----------------------------------------------------- */

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

/* Steps to the next value of a map and gives its key; NULL at the end. */
static struct node *next_key(struct walk *w, bool *first)
{
    struct json_text key = {NULL, SIZE_MAX, false};
    const bool more = json_member(&w->in, first, &key);
    struct place quote;

    if (!more && !w->in.wrong)
        return NULL;
    if (key.at)
        quote = place_of(w, key.at - 1);
    if (more)
        return text_node(w, quote, &key);
    /* The reader sets the size where a string ends. */
    refuse(w, key.at && key.size == SIZE_MAX ? &quote : NULL);
    return NULL;
}

static bool next_item(struct walk *w, bool *first)
{
    const bool more = json_element(&w->in, first);

    if (w->in.wrong)
        refuse(w, NULL);
    return more;
}

static struct node *node_of(struct walk *w);

/* Reads what is in the brackets. The recursion is bounded, for node_of counts
 * them. */
static void fill(struct walk *w, struct node *n)
{
    const bool map = n->kind == NODE_MAP;
    struct { struct node **at; size_t n, room; } items = {0};
    struct node *key = NULL;
    bool first = true;

    w->open[w->depth++] = n->at;
    while (map ? (key = next_key(w, &first)) != NULL : next_item(w, &first)) {
        struct node *value = node_of(w);

        if (w->in.wrong)
            return;
        if (map)
            arena_push(w->arena, &items, key);
        arena_push(w->arena, &items, value);
        n->count++;
    }
    w->depth--;
    n->item = items.at;
    if (map && !w->in.wrong)
        check_keys(w, n);
}

/* Reads the next value. Where `wrong` is set behind it, that has been
 * reported. */
static struct node *node_of(struct walk *w)
{
    const struct place at = place_next(w);
    const char next = w->in.at < w->in.end ? *w->in.at : 0;
    struct node *n;

    if (next == '"')
        return string_node(w, at);
    if (next != '{' && next != '[')
        return plain_node(w, at);
    n = new_node(w, at);
    n->kind = next == '{' ? NODE_MAP : NODE_LIST;
    if (w->depth == JSON_DEPTH_MAX) {
        w->in.wrong = "nested too deeply";
        diag(w->diags, M_56, at, "nested more than %u deep", JSON_DEPTH_MAX);
        return n;
    }
    json_take(&w->in, next);
    fill(w, n);
    return n;
}

/* ---- the document ------------------------------------------------------- */

static struct node *document(struct walk *w)
{
    struct node *root;

    if (w->in.end - w->in.at >= 3 && !memcmp(w->in.at, "\xEF\xBB\xBF", 3)) {
        diag(w->diags, M_55, w->place,
             "a byte order mark; JSON begins without one");
        w->in.at += 3;
    }
    root = node_of(w);
    if (!w->in.wrong && !json_done(&w->in) && !faults(w, false))
        diag(w->diags, M_59, place_of(w, w->in.at),
             "more text where the document has ended");
    return root;
}

struct node *json_parse(struct arena *a, struct diags *d, const char *name,
                        const char *text, size_t size)
{
    const char *file = arena_copy(a, name, strlen(name));
    struct walk w = {.arena = a, .diags = d, .in = {text, text + size, NULL},
                     .seen = text, .place = {file, 1, 1}};
    const unsigned before = diags_errors(d);
    struct node *root = document(&w);

    return !w.in.wrong && diags_errors(d) == before ? root : NULL;
}

struct node *json_load(struct arena *a, struct diags *d, const char *path)
{
    size_t size;
    const char *text = file_read(a, d, path, JSON_SIZE_MAX, &size);

    return text ? json_parse(a, d, path, text, size) : NULL;
}
