/* Makes nodes of YAML by libyaml's events. Data do not need anchors, aliases,
 * merge keys, tags, several documents or deep nesting, so these are refused,
 * as are keys given twice. No other file knows libyaml.
 *
 * SPDX-License-Identifier: MIT */
#include "node.h"

#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "base/utf8.h"

#if MREG_HAS_YAML
#include <yaml.h>

#define DEPTH_MAX 32

/* A list or map that is still open. */
struct level {
    struct node *node;
    size_t n, room;        /* of node->item: keys and values count alike */
};

struct loader {
    struct arena *arena;
    struct diags *diags;
    const char *name;
    struct level level[DEPTH_MAX];
    unsigned depth;
    unsigned documents;
    struct node *root;
    bool stop;             /* further errors would only confuse */
};

static struct place place_of(const struct loader *l, yaml_mark_t mark)
{
    return (struct place){l->name, (unsigned)mark.line + 1,
                          (unsigned)mark.column + 1};
}

/* ---- building the tree ------------------------------------------------- */

static bool awaits_key(const struct level *level)
{
    return level->node->kind == NODE_MAP && level->n % 2 == 0;
}

static void check_key(struct loader *l, const struct node *key)
{
    if (key->kind != NODE_SCALAR)
        diag(l->diags, M_13, key->at, "a key must be a word, not a %s",
             key->kind == NODE_LIST ? "list" : "map");
    else if (key->plain && node_is(key, "<<"))
        diag(l->diags, M_8, key->at,
             "merge keys are not allowed; write the keys out");
}

static void add(struct loader *l, struct node *n)
{
    struct level *level;

    if (!l->depth) {
        l->root = n;
        return;
    }
    level = &l->level[l->depth - 1];
    if (awaits_key(level))
        check_key(l, n);
    level->node->item = arena_grow(l->arena, level->node->item, level->n,
                                   &level->room, sizeof(struct node *));
    level->node->item[level->n++] = n;
}

static struct node *new_node(struct loader *l, enum node_kind kind,
                             const yaml_event_t *e)
{
    struct node *n = arena_get(l->arena, 1, sizeof *n);

    n->kind = kind;
    n->at = place_of(l, e->start_mark);
    n->text = "";
    return n;
}

static void open_level(struct loader *l, enum node_kind kind,
                       const yaml_event_t *e)
{
    struct node *n = new_node(l, kind, e);

    add(l, n);
    if (l->depth == DEPTH_MAX) {
        diag(l->diags, M_12, n->at, "nested deeper than %d levels",
             DEPTH_MAX);
        l->stop = true;
        return;
    }
    l->level[l->depth++] = (struct level){n, 0, 0};
}

static int compare_keys(const void *a, const void *b)
{
    const struct node *x = *(struct node *const *)a;
    const struct node *y = *(struct node *const *)b;
    size_t size = x->size < y->size ? x->size : y->size;
    int bytes = memcmp(x->text, y->text, size);

    if (bytes)
        return bytes;
    if (x->size != y->size)
        return x->size < y->size ? -1 : 1;
    if (x->at.line != y->at.line)
        return x->at.line < y->at.line ? -1 : 1;
    return (x->at.column > y->at.column) - (x->at.column < y->at.column);
}

static bool same_key(const struct node *a, const struct node *b)
{
    return a->kind == NODE_SCALAR && b->kind == NODE_SCALAR
           && a->size == b->size && !memcmp(a->text, b->text, a->size);
}

/* Sorts the keys, so that equal ones are neighbours in their order. */
static void check_duplicates(struct loader *l, const struct node *map)
{
    struct node **keys, *first;

    if (map->count < 2)
        return;
    keys = malloc(map->count * sizeof *keys);
    if (!keys) {
        diag(l->diags, M_1, map->at, "out of memory");
        return;
    }
    for (size_t i = 0; i < map->count; i++)
        keys[i] = map->item[2 * i];
    qsort(keys, map->count, sizeof *keys, compare_keys);
    first = keys[0];
    for (size_t i = 1; i < map->count; i++) {
        if (!same_key(first, keys[i])) {
            first = keys[i];
            continue;
        }
        diag(l->diags, M_11, keys[i]->at, "the key '%s' is given twice",
             keys[i]->text);
        diag_note(l->diags, first->at, "the first is here");
    }
    free(keys);
}

static void close_level(struct loader *l)
{
    struct level *level = &l->level[--l->depth];

    if (level->node->kind == NODE_LIST) {
        level->node->count = level->n;
        return;
    }
    level->node->count = level->n / 2;
    check_duplicates(l, level->node);
}

/* ---- events ------------------------------------------------------------ */

/* The raw text has been checked; this checks what escapes have made. Line
 * breaks and tabs are allowed, since block scalars have them. */
static void check_characters(struct loader *l, const struct node *n)
{
    for (size_t i = 0, size; i < n->size; i += size) {
        uint32_t character;

        size = utf8_next(n->text + i, n->size - i, &character);
        if (size && (utf8_printable(character) || character == '\n'
                     || character == '\t'))
            continue;
        diag(l->diags, M_4, n->at,
             "the character U+%04X is not allowed here",
             (unsigned)character);
        return;
    }
}

static void scalar(struct loader *l, const yaml_event_t *e)
{
    struct node *n = new_node(l, NODE_SCALAR, e);

    n->size = e->data.scalar.length;
    n->text = arena_copy(l->arena, (const char *)e->data.scalar.value,
                         n->size);
    n->plain = e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    check_characters(l, n);
    add(l, n);
}

static void refuse_anchor(struct loader *l, const yaml_event_t *e,
                          const yaml_char_t *anchor)
{
    if (anchor)
        diag(l->diags, M_7, place_of(l, e->start_mark),
             "anchors and aliases are not allowed; write the value out");
}

static void refuse_tag(struct loader *l, const yaml_event_t *e,
                       const yaml_char_t *tag)
{
    if (tag)
        diag(l->diags, M_9, place_of(l, e->start_mark),
             "tags are not allowed; the schema knows what a value is");
}

static void start_document(struct loader *l, const yaml_event_t *e)
{
    if (l->documents++) {
        diag(l->diags, M_10, place_of(l, e->start_mark),
             "a second document starts here; a file holds one");
        l->stop = true;
    }
}

static void take_event(struct loader *l, const yaml_event_t *e)
{
    switch (e->type) {
    case YAML_DOCUMENT_START_EVENT:
        start_document(l, e);
        break;
    case YAML_ALIAS_EVENT:
        refuse_anchor(l, e, e->data.alias.anchor);
        add(l, new_node(l, NODE_SCALAR, e));
        break;
    case YAML_SCALAR_EVENT:
        refuse_anchor(l, e, e->data.scalar.anchor);
        refuse_tag(l, e, e->data.scalar.tag);
        scalar(l, e);
        break;
    case YAML_SEQUENCE_START_EVENT:
        refuse_anchor(l, e, e->data.sequence_start.anchor);
        refuse_tag(l, e, e->data.sequence_start.tag);
        open_level(l, NODE_LIST, e);
        break;
    case YAML_MAPPING_START_EVENT:
        refuse_anchor(l, e, e->data.mapping_start.anchor);
        refuse_tag(l, e, e->data.mapping_start.tag);
        open_level(l, NODE_MAP, e);
        break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        close_level(l);
        break;
    case YAML_STREAM_END_EVENT:
        l->stop = true;
        break;
    default:
        break;
    }
}

static void syntax_error(struct loader *l, const yaml_parser_t *p)
{
    diag(l->diags, M_5, place_of(l, p->problem_mark), "not YAML: %s",
         p->problem ? p->problem : "out of memory");
    if (p->context)
        diag_note(l->diags, place_of(l, p->context_mark), "%s", p->context);
    l->stop = true;
}

static void take_events(struct loader *l, const char *text, size_t size)
{
    yaml_parser_t parser;
    yaml_event_t event;

    if (!yaml_parser_initialize(&parser)) {
        diag(l->diags, M_1, (struct place){l->name, 0, 0}, "out of memory");
        return;
    }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, (const unsigned char *)text, size);
    while (!l->stop) {
        if (!yaml_parser_parse(&parser, &event)) {
            syntax_error(l, &parser);
            break;
        }
        take_event(l, &event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}

struct node *yaml_parse(struct arena *a, struct diags *d, const char *name,
                        const char *text, size_t size)
{
    struct loader l = {.arena = a, .diags = d};
    unsigned before = diags_errors(d);

    l.name = arena_copy(a, name, strlen(name));
    if (!file_is_text(a, d, name, text, size))
        return NULL;
    take_events(&l, text, size);
    if (diags_errors(d) != before)
        return NULL;
    if (!l.root || (l.root->plain && !l.root->size)) {
        diag(d, M_6, (struct place){l.name, 0, 0}, "there is nothing in it");
        return NULL;
    }
    return l.root;
}

#else

/* Says once what is missing; it is the same for each file. */
struct node *yaml_parse(struct arena *a, struct diags *d, const char *name,
                        const char *text, size_t size)
{
    const struct place whole = {arena_copy(a, name, strlen(name)), 0, 0};

    (void)text;
    (void)size;
    if (!diags_has(d, 1, 1))
        diag(d, M_1, whole, "cannot read YAML: this program was built "
             "without libyaml; install libyaml-dev and build it again");
    return NULL;
}

#endif

struct node *yaml_load(struct arena *a, struct diags *d, const char *path)
{
    struct arena *file = arena_new();
    size_t size;
    char *text = file_read(file, d, path, FILE_SIZE_MAX, &size);
    struct node *root = text ? yaml_parse(a, d, path, text, size) : NULL;

    arena_free(file);
    return root;
}
