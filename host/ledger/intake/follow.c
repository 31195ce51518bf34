/* A log that grows: what is new is read from where the last whole line ended.
 * One that was replaced, or became shorter, begins anew; the ledger knows what
 * it has already.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/whole_file.h"
#include "file.h"

#define HEAD 64                 /* bytes that tell a file from another */

struct intake_follow {
    struct intake *in;
    const char *path;
    const struct intake_format *format;     /* NULL: not known yet */
    uint64_t line;
    struct codex_state codex;
    dev_t device;
    ino_t number;
    off_t at;                   /* where the next line begins */
    off_t size;                 /* when it was looked at the last time, */
    struct timespec changed;    /* and when it was changed before that */
    char head[HEAD];
    size_t head_size;
};

struct intake_follow *intake_follow(struct intake *in, const char *path)
{
    struct intake_follow *f = arena_get(in->arena, 1, sizeof *f);

    f->in = in;
    f->path = arena_copy(in->arena, path, strlen(path));
    return f;
}

/* Forgets all but the path. */
static void begin_anew(struct intake_follow *f, const struct stat *s)
{
    struct intake *in = f->in;
    const char *path = f->path;

    memset(f, 0, sizeof *f);
    f->in = in;
    f->path = path;
    f->device = s->st_dev;
    f->number = s->st_ino;
}

/* Tells whether a file is as it was when it was looked at the last time. */
static bool is_unchanged(const struct intake_follow *f, const struct stat *s)
{
    return s->st_dev == f->device && s->st_ino == f->number
           && s->st_size == f->size
           && s->st_mtim.tv_sec == f->changed.tv_sec
           && s->st_mtim.tv_nsec == f->changed.tv_nsec;
}

/* Is it the file that was read before, and does it begin as it did? */
static bool is_same(const struct intake_follow *f, int fd,
                    const struct stat *s)
{
    char head[HEAD];

    return s->st_dev == f->device && s->st_ino == f->number
           && s->st_size >= f->at
           && pread(fd, head, f->head_size, 0) == (ssize_t)f->head_size
           && memcmp(head, f->head, f->head_size) == 0;
}

/* Sees what the file is, as soon as it has a line. True if it is to be read. */
static bool find_out(struct intake_follow *f, size_t have)
{
    struct intake *in = f->in;

    if (f->format)
        return true;
    f->format = in->forced ? in->forced : format_of(in->block, have);
    if (f->format && in->ears.found && f->format->follows)
        in->ears.found(in->ears.of, f->path, f->format->name,
                       f->format->what);
    return f->format != NULL;
}

static void keep_head(struct intake_follow *f, int fd)
{
    const ssize_t n = pread(fd, f->head, HEAD, 0);

    f->head_size = n > 0 ? (size_t)n : 0;
    if ((off_t)f->head_size > f->at)
        f->head_size = (size_t)f->at;
}

/* A file that is one value is written anew as a whole. */
static void read_anew(struct intake_follow *f, int fd)
{
    const struct intake_format *forced = f->in->forced;

    lseek(fd, 0, SEEK_SET);
    f->in->forced = f->format;
    intake_read(f->in, fd, f->path);
    f->in->forced = forced;
}

/* Reads lines from where the file at hand was left; returns how many bytes of
 * the last one wait for its end. */
static size_t follow_lines(struct intake_follow *f, int fd, size_t have)
{
    struct intake_file file = {.in = f->in, .path = f->path,
                               .format = f->format, .line = f->line,
                               .codex = f->codex};
    const size_t left = read_lines(&file, fd, have, have < f->in->room, true);

    f->line = file.line;
    f->codex = file.codex;
    return left;
}

static void read_on(struct intake_follow *f, int fd)
{
    struct intake *in = f->in;
    ssize_t n;
    size_t left;

    lseek(fd, f->at, SEEK_SET);
    n = read_some(fd, in->block, in->room);
    if (n <= 0 || !find_out(f, (size_t)n) || !f->format->follows)
        return;
    if (!f->format->signs[0]) {
        read_anew(f, fd);
        return;
    }
    in->counts.bytes += (uint64_t)n;
    left = follow_lines(f, fd, (size_t)n);
    f->at = lseek(fd, 0, SEEK_CUR) - (off_t)left;
    keep_head(f, fd);
}

bool intake_follow_on(struct intake_follow *f)
{
    struct stat s;
    int fd;

    if (stat(f->path, &s) != 0)
        return false;
    if (is_unchanged(f, &s))
        return true;
    fd = regular_file_open(AT_FDCWD, f->path);
    if (fd < 0)
        return false;
    if (fstat(fd, &s) == 0) {
        if (!is_same(f, fd, &s))
            begin_anew(f, &s);
        f->size = s.st_size;
        f->changed = s.st_mtim;
        if (s.st_size > f->at)
            read_on(f, fd);
    }
    close(fd);
    return !f->format || f->format->follows;
}
