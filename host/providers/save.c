/* Saving what was discovered: providers.yaml is read again, for somebody may
 * have edited it meanwhile, changed and written whole.
 *
 * SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700     /* realpath */
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "asking_api.h"
#include "base/output.h"
#include "yaml_comments.h"
#include "yaml_write.h"

/* ---- the nodes --------------------------------------------------------- */

static bool has_name(const name_list *list, const struct node *n)
{
    for (size_t i = 0; i < list->n; i++)
        if (node_is(n, list->at[i]))
            return true;
    return false;
}

static bool add_valid(struct arena *a, struct node *entry,
                      const name_list *found)
{
    struct node *map;
    bool changed = false;

    if (!found->n)
        return false;
    map = yaml_below(a, entry, "valid_models");
    for (size_t i = 0; i < found->n; i++)
        if (!node_get(map, found->at[i])) {
            yaml_set(a, map, found->at[i], yaml_text(a, found->at[i]));
            changed = true;
        }
    return changed;
}

/* Keeps what the list has but for what is valid now, and adds what is not. */
static bool change_invalid(struct arena *a, struct node *entry,
                           const struct discovery *d)
{
    const struct node *before = node_get(entry, "invalid_models");
    const size_t had = before && before->kind == NODE_LIST ? before->count
                                                           : 0;
    struct node *after = yaml_list(a);
    bool changed = false;

    for (size_t i = 0; i < had; i++)
        if (has_name(&d->valid, before->item[i]))
            changed = true;
        else
            yaml_append(a, after, before->item[i]);
    for (size_t i = 0; i < d->invalid.n; i++) {
        bool there = false;

        for (size_t k = 0; k < had && !there; k++)
            there = node_is(before->item[k], d->invalid.at[i]);
        if (!there)
            yaml_append(a, after, yaml_text(a, d->invalid.at[i]));
        changed = changed || !there;
    }
    if (changed)
        yaml_set(a, entry, "invalid_models", after);
    return changed;
}

/* A provider that the file does not have is written without a key: that is in
 * the environment. */
static bool change_provider(struct arena *a, struct node *all,
                            const struct discovery *d)
{
    const struct user_provider *p = d->provider;
    struct node *entry;

    if (d->fate != FATE_DONE || (!d->valid.n && !d->invalid.n))
        return false;
    entry = yaml_below(a, all, p->id);
    if (!entry->count) {
        yaml_set(a, entry, "name", yaml_text(a, p->name.text));
        yaml_set(a, entry, "base_api_url", yaml_text(a, p->base_url.text));
    }
    return add_valid(a, entry, &d->valid) | change_invalid(a, entry, d);
}

/* ---- the file ---------------------------------------------------------- */

/* Gives the file that a link leads to; a file that is not there is itself. */
static const char *real_path(struct arena *a, const char *path)
{
    char *real = realpath(path, NULL);
    const char *copy = real ? arena_copy(a, real, strlen(real)) : path;

    free(real);
    return copy;
}

/* Opens and locks the folder of a file, which is made if there is none. */
static int lock_folder(struct arena *a, const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? arena_copy(a, path, (size_t)(slash - path + 1))
                         : arena_copy(a, "./", 2);
    int fd;

    for (char *at = folder + 1; (at = strchr(at, '/')); at++) {
        *at = 0;
        mkdir(folder, 0700);
        *at = '/';
    }
    fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0)
        flock(fd, LOCK_EX);
    return fd;
}

/* What was written must be what a reader finds. */
static const char *write_file(struct providers *now, const char *path,
                              const struct node *root)
{
    struct buffer b = {.arena = now->arena}, whole = {.arena = now->arena};
    struct diags *silent = diags_new(now->arena);
    const struct yaml_document before = {now->text, now->text_size,
                                         now->root};
    struct yaml_document after;

    put_bytes(&b, now->head, strlen(now->head));
    yaml_write(&b, root);
    after = (struct yaml_document){
        b.at, b.n, yaml_parse(now->arena, silent, path, b.at, b.n)};
    if (!after.root)
        return "it would not be YAML; nothing was changed";
    yaml_comments(&whole, &before, &after);
    if (!yaml_parse(now->arena, silent, path, whole.at, whole.n))
        whole = b;
    return output_replace_private(now->arena, path, whole.at, whole.n);
}

const char *providers_save(struct providers *p, const struct discoveries *d,
                           bool *changed)
{
    struct providers now = {.arena = p->arena, .diags = diags_new(p->arena),
                            .r = p->r};
    const char *path = p->path ? real_path(p->arena, p->path) : NULL, *wrong;
    struct node *root;
    int fd;

    *changed = false;
    if (!path)
        return "there is no home for it; name a file by --providers";
    fd = lock_folder(p->arena, path);
    providers_read(&now, path);
    root = now.root ? now.root : yaml_map(p->arena);
    for (size_t i = 0; i < d->list.n; i++)
        *changed |= change_provider(p->arena,
                                    yaml_below(p->arena, root, "providers"),
                                    &d->list.at[i]);
    wrong = diags_errors(now.diags)
            ? "it was changed meanwhile, and has errors now"
            : *changed ? write_file(&now, path, root) : NULL;
    *changed = *changed && !wrong;
    if (fd >= 0)
        close(fd);
    return wrong;
}
