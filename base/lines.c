/* Reads large blocks and hands out lines where they lie.
 *
 * SPDX-License-Identifier: MIT */
#include "lines.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

struct lines lines_input;

bool lines_open(struct lines *l, const char *path)
{
    l->fd = strcmp(path, "-") == 0 ? 0 : open(path, O_RDONLY);
    l->ended = l->failed = l->dropping = false;
    l->start = l->end = 0;
    return l->fd >= 0;
}

void lines_close(struct lines *l)
{
    if (l->fd > 0)
        close(l->fd);
}

/* Makes room after the bytes that are kept, and reads into it. */
static void refill(struct lines *l)
{
    ssize_t n;

    if (l->start > 0) {
        memmove(l->buffer, l->buffer + l->start, l->end - l->start);
        l->end -= l->start;
        l->start = 0;
    }
    do
        n = read(l->fd, l->buffer + l->end, sizeof l->buffer - l->end);
    while (n < 0 && errno == EINTR);
    if (n <= 0) {
        l->ended = true;
        l->failed = n < 0;
    } else {
        l->end += (size_t)n;
    }
}

/* Drops the rest of a line that was too long. */
static void drop_rest(struct lines *l)
{
    l->dropping = false;
    for (;;) {
        char *from = l->buffer + l->start;
        char *newline = memchr(from, '\n', l->end - l->start);

        if (newline) {
            l->start = (size_t)(newline + 1 - l->buffer);
            return;
        }
        l->start = l->end;
        if (l->ended)
            return;
        refill(l);
    }
}

bool lines_next(struct lines *l, struct line_view *out)
{
    size_t seen = 0;

    if (l->dropping)
        drop_rest(l);
    for (;;) {
        char *from = l->buffer + l->start;
        size_t have = l->end - l->start;
        char *newline = memchr(from + seen, '\n', have - seen);
        size_t size = newline ? (size_t)(newline - from) : have;

        if (newline || size > LINE_MAX_SIZE || (l->ended && have > 0)) {
            *out = (struct line_view){from, size, size > LINE_MAX_SIZE};
            l->start += size + (newline != NULL);
            l->dropping = !newline && !l->ended;
            return true;
        }
        if (l->ended)
            return false;
        seen = have;
        refill(l);
    }
}
