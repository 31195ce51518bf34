/* Files of lines, read strictly: each line ends with \n, and where fields are
 * asked for, they are printable ASCII with one tab between them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_SOURCE_H
#define MTOK_VOC_SOURCE_H

#include <stdbool.h>

#include "base/arena.h"

struct source {
    struct arena *arena;
    const char *file;
    const char *text;        /* of the whole file */
    size_t size, next;       /* next: where the next line begins */
    size_t number;           /* of the line, from 1 */
    const char *line;        /* its \n behind it */
    size_t line_size;
};

/* Reads the file whole; fails if it cannot. */
void source_read(struct source *l, struct arena *a, const char *file);
/* The next line; false at the end. */
bool source_line(struct source *l);

/* The next line that is neither empty nor a comment, split into `count`
 * fields at most; how many there are, 0 at the end. */
size_t source_fields(struct source *l, char **fields, size_t count);

/* Reads digits of that base (10, or 16 with capitals) up to `most`, stops
 * at the first other character. False if there are none, or the number has
 * a needless zero before it (base 10) or is too large. */
bool read_number(const char **at, unsigned base, uint32_t most,
                 uint32_t *number);

#endif
