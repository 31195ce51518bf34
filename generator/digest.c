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

static void add_text(struct walk *w, const char *text, size_t size,
                     const char *name)
{
    const char *head = arena_printf(w->arena, "%s %zu\n", name, size);

    sha256_add(&w->sum, head, strlen(head));
    sha256_add(&w->sum, text, size);
}

static void add_file(struct walk *w, const char *path, const char *name)
{
    struct arena *a = arena_new();
    size_t size;
    const char *text = file_read(a, w->diags, path, FILE_SIZE_MAX, &size);

    if (text)
        add_text(w, text, size, name);
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

void digest_inputs(struct catalogue *c, const struct stages *how)
{
    struct walk w = {.arena = c->arena, .diags = c->diags};

    sha256_start(&w.sum);
    add_folder(&w, how->definitions, "definitions", 0);
    add_folder(&w, how->pricing, "pricing", 0);
    for (size_t i = 0; i < how->overlays.n; i++)
        add_folder(&w, how->overlays.at[i],
                   arena_printf(c->arena, "overlay-%zu", i + 1), 0);
    if (how->snapshot)
        add_text(&w, how->snapshot->text, how->snapshot->size,
                 "live/openrouter.json");
    if (how->seen)
        add_text(&w, how->seen->text, how->seen->size,
                 "live/openrouter.history.json");
    sha256_end(&w.sum, c->digest);
}
