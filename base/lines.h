/* Lines of a file in constant memory.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_LINES_H
#define MREG_BASE_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "buffer.h"

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
    size_t breaks;          /* newlines inside it, of a record */
};

/* Opens a file, or the standard input if `path` is "-". False if it cannot be
 * opened. */
bool lines_open(struct lines *l, const char *path);
/* Gives the next line, valid until the next call. False at the end, and with
 * `failed` set where reading fails. */
bool lines_next(struct lines *l, struct line_view *out);
/* Gives all that was read and not given yet, wherever its lines end. */
bool lines_block(struct lines *l, struct line_view *out);
/* Gives the first line, and leaves it there for the next call. A byte order
 * mark before it is dropped. */
bool lines_first(struct lines *l, struct line_view *out);
/* Gives the next record of CSV, which goes on over a newline in a quoted field.
 * A quote that does not end well ends with its line. */
bool lines_record(struct lines *l, char comma, struct line_view *out);
/* Appends all that was not given yet to a buffer; false if that is more than
 * `most` bytes, or reading fails. */
bool lines_rest(struct lines *l, struct buffer *out, size_t most);
void lines_close(struct lines *l);

/* One reader is enough for a command that reads one file. */
extern struct lines lines_input;

#endif
