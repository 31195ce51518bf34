/* Reads files whole.
 *
 * SPDX-License-Identifier: MIT */
#include "whole_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* To open a pipe would wait for its writer but for O_NONBLOCK, which means
 * nothing for a regular file. */
int regular_file_open(int folder, const char *path)
{
    const int fd = openat(folder, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK
                                            | O_NOCTTY);
    struct stat about;
    int why = 0;

    if (fd < 0)
        return -1;
    if (fstat(fd, &about))
        why = errno;
    else if (S_ISREG(about.st_mode))
        return fd;
    close(fd);
    errno = why;
    return -1;
}

static ssize_t read_some(int fd, char *to, size_t room)
{
    ssize_t n;

    do
        n = read(fd, to, room);
    while (n < 0 && errno == EINTR);
    return n;
}

static bool failed(struct whole_file *w, const char *why)
{
    free(w->bytes);
    w->bytes = NULL;
    w->size = 0;
    w->why = why;
    return false;
}

/* Makes room for a byte more than there is or may be: it takes the zero at
 * the end, and before that tells whether the file ends. */
static bool grow(struct whole_file *w, size_t *room, size_t most)
{
    const size_t want = *room > most / 2 ? most + 1 : *room * 2;
    char *bytes = realloc(w->bytes, want);

    if (!bytes)
        return failed(w, "out of memory");
    w->bytes = bytes;
    *room = want;
    return true;
}

/* What fstat says is where the room begins, no more: a file may grow while it
 * is read, and some that are made while they are read (/proc) say 0. */
static size_t first_room(int fd, size_t most)
{
    struct stat about;
    uint64_t size = 4095;

    if (!fstat(fd, &about) && about.st_size > 0)
        size = (uint64_t)about.st_size;
    return (size < most ? (size_t)size : most) + 1;
}

static bool read_all(struct whole_file *w, int fd, size_t most)
{
    size_t room = first_room(fd, most);
    ssize_t got;

    w->bytes = malloc(room);
    if (!w->bytes)
        return failed(w, "out of memory");
    while ((got = read_some(fd, w->bytes + w->size, room - w->size)) > 0) {
        w->size += (size_t)got;
        w->too_large = w->size > most;
        if (w->too_large)
            return failed(w, "too large");
        if (w->size == room && !grow(w, &room, most))
            return false;
    }
    if (got < 0)
        return failed(w, strerror(errno));
    w->bytes[w->size] = 0;
    return true;
}

bool whole_file_read(struct whole_file *w, const char *path, size_t most)
{
    const int fd = regular_file_open(AT_FDCWD, path);
    bool good;

    *w = (struct whole_file){NULL, 0, NULL, false};
    if (fd < 0)
        return failed(w, errno ? strerror(errno) : "not a regular file");
    good = read_all(w, fd, most < SIZE_MAX ? most : SIZE_MAX - 1);
    close(fd);
    return good;
}
