/* A registry of a few models, as a file to be spoilt.
 *
 * SPDX-License-Identifier: MIT */
#include "few.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/sha256.h"
#include "generator/file/registry_file.h"
#include "generator/image/image.h"
#include "generator/stages.h"

#define FIXTURE "tests/fixtures/registry/"

/* The fuzz targets use this file without a library of tests. */
static void require(bool truth, const char *what)
{
    if (truth)
        return;
    fprintf(stderr, "few: %s\n", what);
    abort();
}

const mreg *few_load(struct arena *arena)
{
    struct catalogue *c = arena_get(arena, 1, sizeof *c);
    struct pricebook *book = arena_get(arena, 1, sizeof *book);
    struct nametable *names = arena_get(arena, 1, sizeof *names);
    static const char *mine[] = {FIXTURE "mine"};
    const struct stages how = {.definitions = FIXTURE "definitions",
                               .pricing = FIXTURE "pricing",
                               .overlays = {mine, 1, 1}};
    const struct image *image;

    c->arena = arena;
    c->diags = diags_new(arena);
    image = stages_run(c, book, names, &how);
    diags_print(c->diags, stderr);
    require(image != NULL, "the fixture has errors");
    return &image->r;
}

static struct few_file on_heap(const char *bytes, size_t size)
{
    struct few_file file = {aligned_alloc(16, size), size};

    require(file.at != NULL, "no memory");
    memcpy(file.at, bytes, size);
    return file;
}

struct few_file few_write(struct arena *arena, const mreg *r, bool big_endian)
{
    static const char lines[] = "note\tof\ta test\n";
    const struct text notes = {lines, sizeof lines - 1, {NULL, 0, 0}};
    struct buffer out = {.arena = arena};

    require(registry_file(&out, r, notes, big_endian), "not written");
    return on_heap(out.at, out.n);
}

struct few_file few_copy(struct few_file file)
{
    return on_heap(file.at, file.size);
}

void few_free(struct few_file file)
{
    free(file.at);
}

void few_seal(struct few_file file)
{
    struct mreg_file_header *h = few_header(file);
    struct sha256 sum;

    sha256_start(&sum);
    sha256_add(&sum, h + 1, file.size - sizeof *h);
    sha256_end(&sum, h->sha256);
}

struct mreg_file_header *few_header(struct few_file file)
{
    return (void *)file.at;
}

struct mreg_file_section *few_section(struct few_file file, unsigned id)
{
    struct mreg_file_section *s = (void *)(few_header(file) + 1);

    for (unsigned i = 0; i < few_header(file)->sections; i++)
        if (s[i].id == id)
            return &s[i];
    require(false, "there is no such section");
    return NULL;
}

void *few_rows(struct few_file file, unsigned id)
{
    return file.at + few_section(file, id)->offset;
}
