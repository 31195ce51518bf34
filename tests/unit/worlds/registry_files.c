/* Registry files of several days in a folder.
 *
 * SPDX-License-Identifier: MIT */
#include "registry_files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "generator/file/registry_file.h"

const char *file_bytes;
size_t file_size;

static struct arena *arena;
static char folder[] = "/tmp/mreg_files_......";
static struct { char *at[32]; size_t n; } paths;

const char *file_path(const char *name)
{
    char *path = arena_printf(arena, "%s/%s", folder, name);

    for (size_t i = 0; i < paths.n; i++)
        if (!strcmp(paths.at[i], path))
            return paths.at[i];
    assert_true(paths.n < sizeof paths.at / sizeof *paths.at);
    return paths.at[paths.n++] = path;
}

void file_write(const char *name, const void *bytes, size_t size)
{
    FILE *f = fopen(file_path(name), "wb");

    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, size, f), size);
    assert_int_equal(fclose(f), 0);
}

/* Leaves no sheet beside a model that did not yet hold at as_of. */
static void clear_sheets(mreg *r)
{
    struct mreg_model_row *models =
        arena_get(arena, r->model_count, sizeof *models);

    memcpy(models, r->models, r->model_count * sizeof *models);
    for (mreg_model m = 0; m < r->model_count; m++)
        if (DAYS(models[m].since) > r->as_of)
            models[m].sheet = MREG_NO_ROW;
    r->models = models;
}

static struct buffer bytes_of(mreg_time later, bool big_endian)
{
    struct buffer out = {.arena = arena};
    mreg r = mreg_builtin;
    mreg_about_view about = *r.about;

    about.as_of = r.as_of += later;
    r.about = &about;
    clear_sheets(&r);
    assert_true(registry_file(&out, &r, (struct text){0}, big_endian));
    return out;
}

int files_make(void **state)
{
    static const struct { const char *name; int days; } days[] = {
        {"old.mreg", -30}, {"new.mreg", 30}, {"now.mreg", 0},
    };
    struct buffer out;

    (void)state;
    arena = arena_new();
    memset(folder + sizeof folder - 7, 'X', 6);
    if (!mkdtemp(folder))
        return -1;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        out = bytes_of(DAYS(days[i].days), false);
        file_write(days[i].name, out.at, out.n);
    }
    file_bytes = out.at;
    file_size = out.n;
    out = bytes_of(0, true);
    file_write("other.mreg", out.at, out.n);
    out = bytes_of(0, false);
    out.at[out.n / 2] ^= 1;
    file_write("bad.mreg", out.at, out.n);
    return 0;
}

int files_remove(void **state)
{
    (void)state;
    for (size_t i = 0; i < paths.n; i++)
        remove(paths.at[i]);
    arena_free(arena);
    return rmdir(folder);
}
