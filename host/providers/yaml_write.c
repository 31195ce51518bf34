/* Writing YAML. A scalar that was plain when it was read stays plain; any other
 * is plain only if it is a word that no reader of YAML takes for a number, a
 * day or a truth value.
 *
 * SPDX-License-Identifier: MIT */
#include "yaml_write.h"

#include <string.h>

#include "base/utf8.h"

#define INDENT 2u

/* ---- making ------------------------------------------------------------ */

static struct node *make(struct arena *a, enum node_kind kind,
                         const char *text, bool plain)
{
    struct node *n = arena_get(a, 1, sizeof *n);

    n->kind = kind;
    n->size = strlen(text);
    n->text = arena_copy(a, text, n->size);
    n->plain = plain;
    return n;
}

struct node *yaml_map(struct arena *a) { return make(a, NODE_MAP, "", false); }
struct node *yaml_list(struct arena *a)
{
    return make(a, NODE_LIST, "", false);
}
struct node *yaml_text(struct arena *a, const char *text)
{
    return make(a, NODE_SCALAR, text, false);
}
struct node *yaml_word(struct arena *a, const char *text)
{
    return make(a, NODE_SCALAR, text, true);
}

/* Nodes that were read have no spare room, so that each addition copies. */
static void push(struct arena *a, struct node *n, size_t held,
                 struct node *item)
{
    struct node **more = arena_get(a, held + 1, sizeof *more);

    if (held)
        memcpy(more, n->item, held * sizeof *more);
    more[held] = item;
    n->item = more;
}

void yaml_append(struct arena *a, struct node *list, struct node *item)
{
    push(a, list, list->count, item);
    list->count++;
}

void yaml_set(struct arena *a, struct node *map, const char *key,
              struct node *value)
{
    for (size_t i = 0; i < map->count; i++)
        if (node_is(map->item[2 * i], key)) {
            map->item[2 * i + 1] = value;
            return;
        }
    push(a, map, 2 * map->count, yaml_text(a, key));
    push(a, map, 2 * map->count + 1, value);
    map->count++;
}

struct node *yaml_below(struct arena *a, struct node *map, const char *key)
{
    struct node *below = node_get(map, key);

    if (below && below->kind == NODE_MAP)
        return below;
    below = yaml_map(a);
    yaml_set(a, map, key, below);
    return below;
}

/* ---- writing ----------------------------------------------------------- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Words that are no texts to some reader of YAML, in any case. */
static bool is_reserved(const char *text, size_t size)
{
    static const char *const words[] = {
        "true", "false", "yes", "no", "on", "off", "y", "n", "null"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t k = 0;

        while (k < size && words[i][k] && (text[k] | 0x20) == words[i][k])
            k++;
        if (k == size && !words[i][k])
            return true;
    }
    return false;
}

/* A letter, then what cannot begin anything else, and no colon at the end. */
static bool is_word(const char *text, size_t size)
{
    if (!size || !is_letter(text[0]) || text[size - 1] == ':')
        return false;
    for (size_t i = 1; i < size; i++)
        if (!is_letter(text[i]) && !(text[i] >= '0' && text[i] <= '9')
            && !strchr("._/@+-:", text[i]))
            return false;
    return !is_reserved(text, size);
}

static void quoted(struct buffer *b, const char *text, size_t size)
{
    put_bytes(b, "\"", 1);
    for (size_t i = 0, n; i < size; i += n) {
        uint32_t c = 0;

        n = utf8_next(text + i, size - i, &c);
        if (!n)
            put(b, "\\x%02x", (unsigned)(unsigned char)text[i]);
        else if (c == '"' || c == '\\')
            put(b, "\\%c", (char)c);
        else if (c == '\n' || c == '\t')
            put(b, c == '\n' ? "\\n" : "\\t");
        else if (utf8_printable(c))
            put_bytes(b, text + i, n);
        else
            put(b, "\\U%08x", (unsigned)c);
        n += !n;
    }
    put_bytes(b, "\"", 1);
}

static bool is_one_line(const struct node *n)
{
    return !memchr(n->text, '\n', n->size);
}

static void scalar(struct buffer *b, const struct node *n)
{
    if ((n->plain && is_one_line(n)) || is_word(n->text, n->size))
        put_bytes(b, n->text, n->size);
    else
        quoted(b, n->text, n->size);
}

static void node(struct buffer *b, const struct node *n, unsigned depth);

static void key(struct buffer *b, const struct node *n, unsigned depth)
{
    put(b, "%*s", (int)(depth * INDENT), "");
    scalar(b, n);
    put_bytes(b, ":", 1);
}

static void items(struct buffer *b, const struct node *n, unsigned depth)
{
    for (size_t i = 0; i < n->count; i++) {
        if (n->kind == NODE_MAP)
            key(b, n->item[2 * i], depth);
        else
            put(b, "%*s-", (int)(depth * INDENT), "");
        node(b, n->kind == NODE_MAP ? n->item[2 * i + 1] : n->item[i],
             depth + 1);
    }
}

/* Writes what follows a key or a dash, up to the end of the line and what is
 * below it. */
static void node(struct buffer *b, const struct node *n, unsigned depth)
{
    if (n->kind == NODE_SCALAR) {
        if (n->size || !n->plain)
            put_bytes(b, " ", 1);
        scalar(b, n);
        put_bytes(b, "\n", 1);
    } else if (!n->count) {
        put(b, n->kind == NODE_MAP ? " {}\n" : " []\n");
    } else {
        put_bytes(b, "\n", 1);
        items(b, n, depth);
    }
}

void yaml_write(struct buffer *b, const struct node *map)
{
    if (map->count)
        items(b, map, 0);
    else
        put(b, "{}\n");
}
