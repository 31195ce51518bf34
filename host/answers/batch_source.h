/* The calls of a file, whatever it is: lines of JSON, a table, one document;
 * ours, or such as others write. Memory does not grow with it, unless it is one
 * document.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_BATCH_SOURCE_H
#define MREG_ANSWERS_BATCH_SOURCE_H

#include "base/lines.h"
#include "batch_page.h"
#include "batch_preset.h"
#include "batch_table.h"

#define PAGE_MOST ((size_t)256 << 20)   /* bytes of a document */
#define UNLIKE_MOST 20          /* lines at first that are not calls */

enum source_kind { SOURCE_LINES, SOURCE_TABLE, SOURCE_PAGE };

struct batch_source {
    struct lines *from;
    struct arena *arena;
    enum source_kind kind;
    struct batch_table table;
    struct batch_page page;
    struct presetting preset;   /* is NULL: the calls are as ours */
    bool found;                 /* the preset was, by the last call */
    uint64_t calls;             /* given so far, read well or not */
    uint64_t line, lines;       /* of the last call; read so far */
    uint64_t unlike;            /* of the first lines, are not calls */
    const char *cure;           /* of the first of these */
};

enum source_fault { SOURCE_GOOD, SOURCE_BAD_MAP, SOURCE_BAD_DATA };

/* Looks at what the file is. `said` is what the columns of a table are, or what
 * is wrong. `map` says the columns, unless it is NULL. */
enum source_fault source_begin(struct batch_source *s, const char *map,
                               struct note *said);

struct source_call {
    const char *at;             /* a line of a batch file of ours */
    size_t size;
    const struct note *unbilled;    /* NULL: it was billed */
    struct note error;          /* not empty: it was not read, and `at` is a
                                 * line, or the beginning of one */
};

/* Gives the next call; false at the end. */
bool source_next(struct batch_source *s, struct source_call *out);

#endif
