/* Files of calls as CSV or TSV: a heading says which column is what, and each
 * record becomes a line of a batch file, which is answered as any other.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_BATCH_TABLE_H
#define MREG_ANSWERS_BATCH_TABLE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/note.h"
#include "base/out.h"
#include "batch_preset.h"

#define BATCH_COLUMNS 60        /* a line has 64 members at most */

struct batch_column {
    const char *name;           /* in the heading */
    const char *key;            /* what it is of a call; NULL: its own name,
                                 * which passes through */
    bool is_usage;              /* a key of "usage" */
};

struct batch_table {
    struct arena *arena;
    char comma;                 /* what parts the fields */
    const struct batch_preset *preset;  /* whose columns they are; NULL: the
                                         * columns are known one by one */
    unsigned count;
    struct batch_column column[BATCH_COLUMNS];
    /* Used again for each record, so that memory does not grow. */
    struct buffer field, line;
    struct out *to_line;
};

/* Tells whether a first line may be the heading of a table: it is not JSON, and
 * a comma, a tab or a semicolon parts it. */
bool batch_is_table(const char *at, size_t size);

/* What parts the fields of a heading. */
char batch_table_comma(const char *at, size_t size);

/* Reads the heading. `map` is "model=a,input=b" or NULL: then columns are those
 * of a preset, or known by names that others use. False, with `said` saying
 * why, if no column is the model or none counts anything, or the map names a
 * column that is not there; else `said` tells which column is what, or nothing
 * if a preset does. */
bool batch_table_begin(struct batch_table *t, const char *map,
                       const char *at, size_t size, struct note *said);

/* Makes t->line a line of a batch file, of ours or as the preset reads them, of
 * a record; false with a note if it has
 * too few or too many fields, or a quote that does not end. */
bool batch_table_line(struct batch_table *t, const char *at, size_t size,
                      struct note *why);

#endif
