/* The folder of an output: the files in it that this run did not write.
 *
 * SPDX-License-Identifier: MIT */
#include "folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "whole_file.h"

bool folder_failed(struct output *o, const char *name)
{
    o->error = arena_printf(o->arena, "%s%s%s: %s", o->folder,
                            *name ? "/" : "", name, strerror(errno));
    return false;
}

void folder_sync(struct output *o, const char *sub)
{
    int fd = openat(o->fd, sub, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

int folder_file(const struct output *o, const char *name)
{
    return o->fd < 0 ? -1 : regular_file_open(o->fd, name);
}

/* ---- surplus ----------------------------------------------------------- */

static bool is_temporary(const char *name)
{
    size_t size = strlen(name);

    return name[0] == '.' && size > 5 && !strcmp(name + size - 4, ".tmp");
}

static bool is_gperf_input(const char *name)
{
    size_t digits = strspn(name, "0123456789");

    return digits && !strcmp(name + digits, ".gperf");
}

static bool is_table(const char *name)
{
    size_t size = strlen(name);

    return name[0] != '.' && size > 4 && !strcmp(name + size - 4, ".tsv");
}

const struct subfolder subfolders[SUBFOLDERS] = {
    {"names", is_gperf_input}, {"registry", is_table}};

static bool is_marker(const char *name)
{
    return !strcmp(name, OUTPUT_MARKER);
}

static bool is_source(const char *name)
{
    size_t size = strlen(name);

    return name[0] != '.' && size > 2 && name[size - 2] == '.'
           && (name[size - 1] == 'c' || name[size - 1] == 'h');
}

/* Lists the names in a folder that `is_wanted`, with the folder in front. */
static void list(struct output *o, const char *sub,
                 bool (*is_wanted)(const char *))
{
    int fd = openat(o->fd, *sub ? sub : ".", O_RDONLY | O_DIRECTORY);
    DIR *d = fd < 0 ? NULL : fdopendir(fd);
    struct dirent *e;

    if (!d) {
        if (fd >= 0)
            close(fd);
        return;
    }
    while ((e = readdir(d)) != NULL)
        if (is_wanted(e->d_name)) {
            char *path = arena_printf(o->arena, "%s%s%s", sub,
                                      *sub ? "/" : "", e->d_name);

            arena_push(o->arena, &o->surplus, path);
        }
    closedir(d);
}

void folder_sweep(struct output *o)
{
    list(o, "", is_temporary);
    for (size_t i = 0; i < SUBFOLDERS; i++)
        list(o, subfolders[i].name, is_temporary);
    for (size_t i = 0; i < o->surplus.n; i++)
        unlinkat(o->fd, o->surplus.at[i], 0);
    o->surplus.n = 0;
}

void folder_sweep_of(struct output *o, const char *name)
{
    const size_t size = strlen(name);

    list(o, "", is_temporary);
    for (size_t i = 0; i < o->surplus.n; i++) {
        const char *at = o->surplus.at[i];

        if (!strncmp(at + 1, name, size) && at[size + 1] == '.')
            unlinkat(o->fd, at, 0);
    }
    o->surplus.n = 0;
}

void folder_surplus(struct output *o)
{
    o->surplus.n = 0;
    if (o->fd < 0)
        return;
    for (size_t i = 0; i < SUBFOLDERS; i++)
        list(o, subfolders[i].name, subfolders[i].is_made);
    list(o, "", is_marker);
    if (o->made)
        list(o, "", is_source);
}

#define HEAD 512u   /* bytes in which a file says who made it */

static bool was_made(struct output *o, const char *name)
{
    char head[HEAD + 1] = {0};
    int fd = folder_file(o, name);
    ssize_t n = fd < 0 ? 0 : read(fd, head, HEAD);

    if (fd >= 0)
        close(fd);
    return n > 0 && o->made && strstr(head, o->made);
}

bool folder_may_change(struct output *o)
{
    for (size_t i = 0; i < o->surplus.n; i++) {
        const char *name = o->surplus.at[i];

        if (is_source(name) && !was_made(o, name)) {
            o->error = arena_printf(o->arena, "%s/%s does not belong here and "
                                    "would be compiled: move it away",
                                    o->folder, name);
            return false;
        }
    }
    return true;
}

/* ---- the marker -------------------------------------------------------- */

bool folder_mark(struct output *o)
{
    int fd = openat(o->fd, OUTPUT_MARKER,
                    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                    0666);

    o->unfinished = fd < 0 && errno == EEXIST;
    if (o->unfinished)
        return true;
    if (fd < 0 || fsync(fd) || close(fd))
        return folder_failed(o, OUTPUT_MARKER);
    folder_sync(o, ".");
    return true;
}

bool folder_unmark(struct output *o)
{
    for (size_t i = 0; i < SUBFOLDERS; i++)
        folder_sync(o, subfolders[i].name);
    folder_sync(o, ".");
    return !unlinkat(o->fd, OUTPUT_MARKER, 0) || errno == ENOENT
           || folder_failed(o, OUTPUT_MARKER);
}

