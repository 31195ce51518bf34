/* Which files there are behind a path. Links are followed, each folder is read
 * once, nothing that would wait is opened.
 *
 * SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/whole_file.h"
#include "file.h"

#define DEPTH 64u               /* folders in folders */

struct seen { dev_t device; ino_t number; };

struct walk {
    struct intake *in;
    struct arena *arena;
    const struct intake_walker *to;
    struct { struct seen *at; size_t n, room; } seen;
    unsigned depth;
};

struct names { char **at; size_t n, room; };

static void left_out(struct intake *in, const char *path, const char *why)
{
    in->counts.skipped++;
    in->ears.wrong(in->ears.of, (struct intake_place){path, 0}, why,
                   strlen(why));
}

static bool ends_with(const char *name, const char *end)
{
    const size_t n = strlen(name), size = strlen(end);

    return n > size && strcmp(name + n - size, end) == 0;
}

bool is_log(const char *name)
{
    static const char *const ends[] = {".jsonl", ".json", ".ndjson", ".csv",
                                       ".tsv", ".sse", ".jsonl.gz",
                                       ".json.gz", ".jsonl.zst"};

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends_with(name, ends[i]))
            return true;
    return false;
}

/* ---- folders ------------------------------------------------------------- */

static bool was_seen(struct walk *w, const struct stat *s)
{
    const struct seen one = {s->st_dev, s->st_ino};

    for (size_t i = 0; i < w->seen.n; i++)
        if (w->seen.at[i].device == one.device
            && w->seen.at[i].number == one.number)
            return true;
    arena_push(w->arena, &w->seen, one);
    return false;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Lists what is in a folder, in order; false if it cannot be read. */
static bool list(struct walk *w, const char *path, struct names *out)
{
    DIR *folder = opendir(path);
    const struct dirent *entry;

    if (!folder)
        return false;
    while ((entry = readdir(folder))) {
        const char *name = entry->d_name;

        if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0)
            arena_push(w->arena, out,
                       arena_printf(w->arena, "%s%s%s", path,
                                    ends_with(path, "/") ? "" : "/", name));
    }
    closedir(folder);
    if (out->n > 0)
        qsort(out->at, out->n, sizeof *out->at, by_name);
    return true;
}

/* Takes what is no folder, and forgets its name. What has no name of a log is
 * not looked at. */
static void walk_file(struct walk *w, char **path)
{
    struct stat s;

    if (stat(*path, &s) != 0) {
        if (is_log(*path))
            left_out(w->in, *path, strerror(errno));
    } else if (S_ISDIR(s.st_mode)) {
        return;
    } else if (!is_log(*path)) {
        w->in->counts.others++;
    } else {
        w->to->file(w->to->of, *path);
    }
    *path = NULL;
}

/* Files go before folders: what a session says goes before what is replayed
 * beside it. */
static void walk_folder(struct walk *w, const char *path,
                        const struct stat *s)
{
    struct names names = {NULL, 0, 0};
    struct stat inner;

    if (was_seen(w, s))
        return;
    if (w->depth == DEPTH) {
        left_out(w->in, path, "it is too deep in folders");
        return;
    }
    if (!list(w, path, &names)) {
        left_out(w->in, path, strerror(errno));
        return;
    }
    if (w->to->folder)
        w->to->folder(w->to->of, path);
    w->depth++;
    for (size_t i = 0; i < names.n && !w->in->over; i++)
        walk_file(w, &names.at[i]);
    for (size_t i = 0; i < names.n && !w->in->over; i++)
        if (names.at[i] && stat(names.at[i], &inner) == 0)
            walk_folder(w, names.at[i], &inner);
    w->depth--;
}

static void read_file(void *of, const char *path)
{
    struct intake *in = of;
    const int fd = regular_file_open(AT_FDCWD, path);

    if (fd < 0) {
        left_out(in, path, errno ? strerror(errno)
                                 : "it is not a regular file");
        return;
    }
    intake_read(in, fd, path);
    close(fd);
}

bool intake_walk(struct intake *in, struct arena *a, const char *path,
                 const struct intake_walker *to)
{
    struct walk w = {.in = in, .arena = a, .to = to};
    struct stat s;

    if (stat(path, &s) != 0)
        return false;
    if (S_ISDIR(s.st_mode))
        walk_folder(&w, path, &s);
    else
        to->file(to->of, arena_copy(a, path, strlen(path)));
    return true;
}

bool intake_path(struct intake *in, const char *path)
{
    const struct intake_walker reader = {in, read_file, NULL};

    if (strcmp(path, "-") != 0)
        return intake_walk(in, in->arena, path, &reader);
    intake_read(in, 0, "standard input");
    return true;
}
