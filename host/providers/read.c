/* Reading providers.yaml:
 *
 *   providers:
 *     openai:
 *       name: OpenAI
 *       base_api_url: https://api.openai.com/v1
 *       api_key: ${OPENAI_API_KEY}
 *       valid_models: {gpt-4o-2024-08-06: 4o}
 *       invalid_models: [whisper-1]
 *
 * Every key may be missing. Keys that we do not know are the user's own.
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/whole_file.h"
#include "generator/read/file.h"
#include "layers.h"

#define NOT_MINE 077u           /* bits of a mode: others may do something */

/* ---- the file ---------------------------------------------------------- */

struct bytes { char *at; size_t size; unsigned mode; };

/* Reads what is open into memory that is wiped later. Returns why it cannot,
 * or NULL. */
static const char *read_open(struct providers *p, int fd, struct bytes *out)
{
    struct stat about;
    ssize_t got;

    if (fstat(fd, &about))
        return strerror(errno);
    if (about.st_size > (off_t)FILE_SIZE_MAX)
        return "larger than 4 MB";
    out->mode = (unsigned)about.st_mode;
    out->at = arena_get(p->arena, (size_t)about.st_size + 2, 1);
    while ((got = read(fd, out->at + out->size,
                       (size_t)about.st_size + 1 - out->size)) != 0) {
        if (got < 0 && errno != EINTR)
            return strerror(errno);
        out->size += got > 0 ? (size_t)got : 0;
    }
    return out->size > (size_t)about.st_size ? "it is being written" : NULL;
}

/* False, without a diagnostic, if there is no file. */
static bool read_bytes(struct providers *p, const char *path,
                       struct bytes *out)
{
    const int fd = regular_file_open(AT_FDCWD, path);
    const char *why;

    if (fd < 0 && (errno == ENOENT || errno == ENOTDIR))
        return false;
    why = fd < 0 ? (errno ? strerror(errno) : "not a regular file")
                 : read_open(p, fd, out);
    if (fd >= 0)
        close(fd);
    if (why)
        diag(p->diags, M_1, (struct place){path, 0, 0}, "cannot read: %s",
             why);
    return !why;
}

/* Copies the comments before the first line that is none. */
static const char *head_of(struct arena *a, const char *text, size_t size)
{
    size_t n = 0;

    while (n < size && (text[n] == '#' || text[n] == '\n')) {
        while (n < size && text[n] != '\n')
            n++;
        n += n < size;
    }
    return arena_copy(a, text, n);
}

/* ---- a provider -------------------------------------------------------- */

static bool is_reference(const struct node *n)
{
    return n->size > 3 && !strncmp(n->text, "${", 2)
           && n->text[n->size - 1] == '}';
}

static const struct node *value_of(struct providers *p,
                                   const struct node *map, const char *key,
                                   enum node_kind kind, const char *wanted)
{
    const struct node *n = node_get(map, key);

    if (node_is_null(n))
        return NULL;
    if (n->kind == kind)
        return n;
    diag(p->diags, M_103, n->at, "'%s' is %s", key, wanted);
    return NULL;
}

static struct value scalar_of(struct providers *p, const struct node *map,
                              const char *key)
{
    const struct node *n = value_of(p, map, key, NODE_SCALAR, "one text");

    if (!n || !n->size)
        return (struct value){0};
    return (struct value){n->text, LAYER_PROVIDERS, n->at, NULL};
}

/* A key may be the name of a variable, ${OPENAI_API_KEY}; then the file holds
 * no secret. */
static void take_key(struct providers *p, struct user_provider *one,
                     const struct node *map)
{
    const struct node *n = value_of(p, map, "api_key", NODE_SCALAR,
                                    "one text");

    if (!n || !n->size)
        return;
    if (is_reference(n)) {
        const char *name = arena_copy(p->arena, n->text + 2, n->size - 3);
        const char *text = getenv(name);

        one->key = (struct value){text && *text ? text : NULL,
                                  LAYER_ENVIRONMENT, n->at, name};
        return;
    }
    one->key = (struct value){n->text, LAYER_PROVIDERS, n->at, NULL};
    if (!key_valid(n->text))
        diag(p->diags, M_805, n->at, "the key of '%s' cannot be sent: it has "
             "blanks or characters that are not ASCII, or it is too long; "
             "copy it again", one->id);
}

static void take_valid(struct providers *p, struct user_provider *one,
                       const struct node *map)
{
    const struct node *n = node_get(map, "valid_models");

    if (node_is_null(n) || (n->kind == NODE_LIST && !n->count))
        return;
    n = value_of(p, map, "valid_models", NODE_MAP,
                 "a map, from a model's name to a short one");
    for (size_t i = 0; n && i < n->count; i++) {
        const struct node *key = n->item[2 * i], *value = n->item[2 * i + 1];
        const struct served s = {
            key->text, node_is_null(value) ? key->text : value->text,
            MREG_NONE};

        if (value->kind == NODE_SCALAR)
            arena_push(p->arena, &one->valid, s);
        else
            diag(p->diags, M_103, value->at, "the short name of '%s' is one "
                 "text", key->text);
    }
}

static void take_invalid(struct providers *p, struct user_provider *one,
                         const struct node *map)
{
    const struct node *n = value_of(p, map, "invalid_models", NODE_LIST,
                                    "a list of names of models");

    for (size_t i = 0; n && i < n->count; i++)
        if (n->item[i]->kind == NODE_SCALAR)
            arena_push(p->arena, &one->invalid, n->item[i]->text);
        else
            diag(p->diags, M_103, n->item[i]->at, "a name is one text");
}

static void take_provider(struct providers *p, const struct node *key,
                          const struct node *map)
{
    struct user_provider one = {.id = key->text, .known = MREG_NONE,
                           .in_file = true, .chosen = true};

    if (node_is_null(map)) {
        arena_push(p->arena, &p->list, one);
        return;
    }
    if (map->kind != NODE_MAP) {
        diag(p->diags, M_103, map->at, "'%s' is a map of api_key, "
             "base_api_url and the like", key->text);
        return;
    }
    one.name = scalar_of(p, map, "name");
    one.base_url = scalar_of(p, map, "base_api_url");
    take_key(p, &one, map);
    take_valid(p, &one, map);
    take_invalid(p, &one, map);
    arena_push(p->arena, &p->list, one);
}

/* ---- all of them ------------------------------------------------------- */

static void refuse_open(struct providers *p, unsigned mode)
{
    for (size_t i = 0; (mode & NOT_MINE) && i < p->list.n; i++) {
        const struct user_provider *one = &p->list.at[i];

        if (one->key.layer != LAYER_PROVIDERS)
            continue;
        diag(p->diags, M_804, one->key.at, "the key of '%s' lies where "
             "others can read it, mode %03o; `chmod 600 %s`, or write "
             "api_key: ${NAME} for a key in the environment", one->id,
             mode & 0777, p->path);
        return;
    }
}

static void take_file(struct providers *p, const struct bytes *b)
{
    const struct node *map;

    p->root = yaml_parse(p->arena, p->diags, p->path, b->at, b->size);
    if (!p->root)
        return;
    p->head = head_of(p->arena, b->at, b->size);
    p->text = arena_copy(p->arena, b->at, b->size);
    p->text_size = b->size;
    if (p->root->kind != NODE_MAP) {
        diag(p->diags, M_103, p->root->at, "a file of providers is a map "
             "with the key 'providers'");
        return;
    }
    map = value_of(p, p->root, "providers", NODE_MAP, "a map of providers");
    for (size_t i = 0; map && i < map->count; i++)
        take_provider(p, map->item[2 * i], map->item[2 * i + 1]);
    refuse_open(p, b->mode);
}

void providers_read(struct providers *p, const char *path)
{
    struct bytes b = {NULL, 0, 0};

    p->head = "";
    p->path = path ? arena_copy(p->arena, path, strlen(path)) : NULL;
    if (path && read_bytes(p, p->path, &b))
        take_file(p, &b);
    providers_layer(p);
}
