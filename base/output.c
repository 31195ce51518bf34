/* Writing the output: compare, write aside, verify, rename.
 *
 * SPDX-License-Identifier: MIT */
#include "folder.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

void output_start(struct output *o, struct arena *a, const char *folder)
{
    memset(o, 0, sizeof *o);
    o->arena = a;
    o->folder = folder;
    o->fd = -1;
}

struct buffer *output_file(struct output *o, const char *name)
{
    struct output_file *f = arena_get(o->arena, 1, sizeof *f);

    f->name = arena_copy(o->arena, name, strlen(name));
    f->text.arena = o->arena;
    arena_push(o->arena, &o->files, f);
    return &f->text;
}

/* ---- the folder -------------------------------------------------------- */

static bool is_ours(const struct output *o, const char *name)
{
    for (size_t i = 0; i < o->files.n; i++)
        if (!strcmp(o->files.at[i]->name, name))
            return true;
    return false;
}

bool output_open(struct output *o, bool make)
{
    if (make && mkdir(o->folder, 0777) && errno != EEXIST)
        return folder_failed(o, "");
    o->fd = open(o->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (o->fd < 0)
        return !make && errno == ENOENT ? true : folder_failed(o, "");
    while (flock(o->fd, make ? LOCK_EX : LOCK_SH))
        if (errno != EINTR)
            return folder_failed(o, "");
    if (make)
        folder_sweep(o);
    return true;
}

void output_close(struct output *o)
{
    if (o->fd >= 0)
        close(o->fd);
    o->fd = -1;
}

/* ---- what is there ----------------------------------------------------- */

static char *read_all(struct output *o, int fd, size_t *size)
{
    struct stat st;
    char *text;
    size_t n = 0;

    if (fstat(fd, &st))
        return NULL;
    text = arena_get(o->arena, (size_t)st.st_size + 1, 1);
    while (n < (size_t)st.st_size) {
        ssize_t got = read(fd, text + n, (size_t)st.st_size - n);

        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return NULL;
        n += (size_t)got;
    }
    *size = n;
    return text;
}

char *output_old(struct output *o, const char *name, size_t *size)
{
    int fd = folder_file(o, name);
    char *text = NULL;

    if (fd >= 0) {
        text = read_all(o, fd, size);
        close(fd);
    }
    return text;
}

/* Tells whether the rest of a file is exactly this text. */
static bool holds(int fd, const char *text, size_t size)
{
    char block[16384];
    ssize_t n;

    while ((n = read(fd, block, sizeof block)) != 0) {
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 || (size_t)n > size || memcmp(block, text, (size_t)n))
            return false;
        text += n;
        size -= (size_t)n;
    }
    return !size;
}

static bool is_same(struct output *o, const struct output_file *f,
                    const char *name)
{
    int fd = folder_file(o, name);
    bool same = fd >= 0 && holds(fd, f->text.at, f->text.n);

    if (fd >= 0)
        close(fd);
    return same;
}

void output_compare(struct output *o)
{
    size_t kept = 0;

    o->changed = 0;
    for (size_t i = 0; i < o->files.n; i++) {
        struct output_file *f = o->files.at[i];

        f->changed = !is_same(o, f, f->name);
        o->changed += f->changed;
    }
    folder_surplus(o);
    for (size_t i = 0; i < o->surplus.n; i++)
        if (!is_ours(o, o->surplus.at[i]))
            o->surplus.at[kept++] = o->surplus.at[i];
    o->surplus.n = kept;
    o->changed += kept;
}

/* ---- replacing --------------------------------------------------------- */

static bool write_all(int fd, const char *at, size_t size)
{
    while (size) {
        ssize_t put = write(fd, at, size);

        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        at += put;
        size -= (size_t)put;
    }
    return true;
}

static char *temporary_name(struct output *o, const char *name)
{
    const char *slash = strrchr(name, '/');
    size_t folder = slash ? (size_t)(slash - name) + 1 : 0;

    return arena_printf(o->arena, "%.*s.%s.%lx.tmp", (int)folder, name,
                        name + folder, (unsigned long)getpid());
}

static bool write_aside(struct output *o, struct output_file *f)
{
    char *name = temporary_name(o, f->name);
    int fd = openat(o->fd, name,
                    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                    o->mode ? o->mode : 0666);
    bool good;

    if (fd < 0)
        return folder_failed(o, f->name);
    f->temporary = name;
    good = write_all(fd, f->text.at, f->text.n) && !fsync(fd);
    if (close(fd) || !good)
        return folder_failed(o, f->name);
    /* A file system may claim to have written what it has not. */
    errno = EIO;
    return is_same(o, f, name) || folder_failed(o, f->name);
}

/* Renaming onto anything but a file would fail halfway through. */
static bool can_replace(struct output *o, const struct output_file *f)
{
    struct stat st;

    if (fstatat(o->fd, f->name, &st, AT_SYMLINK_NOFOLLOW))
        return errno == ENOENT || folder_failed(o, f->name);
    errno = S_ISDIR(st.st_mode) ? EISDIR : EEXIST;
    return S_ISREG(st.st_mode) || folder_failed(o, f->name);
}

/* Tells whether a file is to be written into a subfolder. */
static bool needs(const struct output *o, const char *sub)
{
    const size_t size = strlen(sub);

    for (size_t i = 0; i < o->files.n; i++)
        if (!strncmp(o->files.at[i]->name, sub, size)
            && o->files.at[i]->name[size] == '/')
            return true;
    return false;
}

static bool make_subfolders(struct output *o)
{
    for (size_t i = 0; i < SUBFOLDERS; i++)
        if (needs(o, subfolders[i].name)
            && mkdirat(o->fd, subfolders[i].name, 0777) && errno != EEXIST)
            return folder_failed(o, subfolders[i].name);
    return true;
}

static bool prepare(struct output *o)
{
    if (!make_subfolders(o))
        return false;
    for (size_t i = 0; i < o->files.n; i++) {
        struct output_file *f = o->files.at[i];

        if (f->changed && (!can_replace(o, f) || !write_aside(o, f)))
            return false;
    }
    return true;
}

/* A failure at the first file leaves the old set, as it was. */
static bool replace(struct output *o)
{
    size_t renamed = 0;

    for (size_t i = 0; i < o->files.n; i++) {
        struct output_file *f = o->files.at[i];

        if (!f->temporary)
            continue;
        if (renameat(o->fd, f->temporary, o->fd, f->name)) {
            folder_failed(o, f->name);
            if (!renamed && !o->unfinished)
                folder_unmark(o);
            return false;
        }
        f->temporary = NULL;
        renamed++;
    }
    for (size_t i = 0; i < o->surplus.n; i++)
        if (strcmp(o->surplus.at[i], OUTPUT_MARKER) != 0
            && unlinkat(o->fd, o->surplus.at[i], 0))
            return folder_failed(o, o->surplus.at[i]);
    return true;
}

bool output_write(struct output *o)
{
    bool good;

    if (!o->changed)
        return true;
    good = folder_may_change(o) && prepare(o) && folder_mark(o)
           && replace(o) && folder_unmark(o);
    for (size_t i = 0; i < o->files.n; i++)
        if (o->files.at[i]->temporary)
            unlinkat(o->fd, o->files.at[i]->temporary, 0);
    if (good)
        folder_sync(o, ".");
    return good;
}

/* ---- one file ---------------------------------------------------------- */

static bool rename_one(struct output *o, struct output_file *f)
{
    if (renameat(o->fd, f->temporary, o->fd, f->name))
        return folder_failed(o, f->name);
    f->temporary = NULL;
    folder_sync(o, ".");
    return true;
}

/* With a mode the file is written even if it has this text, for it may have
 * another mode. */
static const char *replace_one(struct arena *a, const char *path,
                               const char *text, size_t size, unsigned mode)
{
    const char *slash = strrchr(path, '/');
    struct output_file f = {.name = slash ? slash + 1 : path,
                            .text.arena = a};
    struct output o;
    bool good;

    output_start(&o, a, !slash ? "." : slash == path
                        ? "/" : arena_copy(a, path, (size_t)(slash - path)));
    o.mode = mode;
    put_bytes(&f.text, text, size);
    o.fd = open(o.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    good = (o.fd >= 0 || folder_failed(&o, "")) && can_replace(&o, &f);
    if (good && mode)
        folder_sweep_of(&o, f.name);
    good = good && ((!mode && is_same(&o, &f, f.name))
                    || (write_aside(&o, &f) && rename_one(&o, &f)));
    if (f.temporary)
        unlinkat(o.fd, f.temporary, 0);
    output_close(&o);
    return good ? NULL : o.error;
}

const char *output_replace_file(struct arena *a, const char *path,
                                const char *text, size_t size)
{
    return replace_one(a, path, text, size, 0);
}

const char *output_replace_private(struct arena *a, const char *path,
                                   const char *text, size_t size)
{
    return replace_one(a, path, text, size, 0600);
}
