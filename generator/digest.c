/* The digest of the inputs says which data a registry was made from. It
 * covers relative names, sizes and contents, in the order of the names, but
 * neither the folders' paths nor times; overlays are numbered.
 *
 * SPDX-License-Identifier: MIT */
#include "digest.h"

#include "generator/read/file.h"
#include "base/sha256.h"

#include <string.h>

enum { DEPTH_MAX = 4 };

struct walk {
    struct arena *arena;
    struct diags *diags;
    struct sha256 sum;
};

static void add_file(struct walk *w, const char *path, const char *name)
{
    struct arena *a = arena_new();
    size_t size;
    const char *text = file_read(a, w->diags, path, FILE_SIZE_MAX, &size);
    const char *head = arena_printf(a, "%s %zu\n", name, size);

    if (text) {
        sha256_add(&w->sum, head, strlen(head));
        sha256_add(&w->sum, text, size);
    }
    arena_free(a);
}

static bool is_input(const char *name)
{
    return file_stem(name, ".yaml") || !strcmp(name, "openrouter.json")
           || !strcmp(name, "openrouter.history.json");
}

static void add_folder(struct walk *w, const char *path, const char *name,
                       unsigned depth)
{
    struct file_list list = {NULL, 0, 0};

    if (depth > DEPTH_MAX || !file_folder(w->arena, w->diags, path, &list))
        return;
    for (size_t i = 0; i < list.n; i++) {
        const struct file_entry *f = &list.at[i];
        const char *inner = arena_printf(w->arena, "%s/%s", name, f->name);

        if (f->is_folder)
            add_folder(w, f->path, inner, depth + 1);
        else if (is_input(f->name))
            add_file(w, f->path, inner);
    }
}

void digest_inputs(struct catalogue *c, const char *definitions,
                   const char *pricing, const char *const *overlays,
                   size_t count)
{
    struct walk w = {.arena = c->arena, .diags = c->diags};

    sha256_start(&w.sum);
    add_folder(&w, definitions, "definitions", 0);
    add_folder(&w, pricing, "pricing", 0);
    for (size_t i = 0; i < count; i++)
        add_folder(&w, overlays[i],
                   arena_printf(c->arena, "overlay-%zu", i + 1), 0);
    sha256_end(&w.sum, c->digest);
}
