/* Reads a file of lines strictly: each line must end with \n, and where fields
 * are asked for, they must be printable ASCII with one tab between them. The
 * file is kept whole, because its digest is checked.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_SOURCE_H
#define MTOK_VOC_SOURCE_H

#include <stdbool.h>

#include "base/arena.h"

struct source {
    struct arena *arena;
    const char *file;
    const char *text;        /* holds the whole file */
    size_t size, next;       /* `next` is where the next line begins */
    size_t number;           /* of the line, from 1 */
    const char *line;        /* has its \n behind it */
    size_t line_size;
};

/* Reads the file whole; fails if it cannot. */
void source_read(struct source *l, struct arena *a, const char *file);
/* Goes to the next line; false at the end. */
bool source_line(struct source *l);

/* Goes to the next line that is neither empty nor a comment, and splits it
 * into at most `count` fields. Returns how many there are, 0 at the end. */
size_t source_fields(struct source *l, char **fields, size_t count);

/* Reads digits of that base (10, or 16 with capitals) and stops at the first
 * other character. False if there is none, if the number is above `most`, or,
 * in base 10, if it begins with a needless zero. */
bool read_number(const char **at, unsigned base, uint32_t most,
                 uint32_t *number);

#endif
