/* Lines of a file in constant memory.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_LINES_H
#define MREG_BASE_LINES_H

#include <stdbool.h>
#include <stddef.h>

#define LINE_MAX_SIZE ((size_t)1 << 20)

struct lines {
    int fd;
    bool ended, failed;
    bool dropping;          /* the rest of a line that is too long is left */
    size_t start, end;      /* bytes that were read and not yet given */
    char buffer[LINE_MAX_SIZE + 65536];
};

struct line_view {
    const char *at;         /* without its newline */
    size_t size;
    bool too_long;          /* over LINE_MAX_SIZE: this is its beginning */
};

/* Opens a file, or the standard input if `path` is "-". False if it cannot be
 * opened. */
bool lines_open(struct lines *l, const char *path);
/* Gives the next line, valid until the next call. False at the end, and with
 * `failed` set where reading fails. */
bool lines_next(struct lines *l, struct line_view *out);
void lines_close(struct lines *l);

/* One reader is enough for a command that reads one file. */
extern struct lines lines_input;

#endif
