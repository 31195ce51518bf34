/* Options of commands that answer with a table, and its writing.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_TABLING_H
#define MREG_CLI_TABLING_H

#include "host/answers/table.h"

struct tabling {
    const char *command;        /* complaints begin with it */
    const char *columns, *sort, *top;
    bool format[TABLE_FORMATS_COUNT];
    uint64_t most;              /* rows of --top; 0: all */
    uint8_t chosen[TABLE_COLUMNS];
};

/* Rows of an option table, and the lines of help about them. */
#define TABLE_FORMAT_OPTION(NAME, name, t) \
    {"--" #name, NULL, &(t)->format[TABLE_##NAME]},
#define TABLING_OPTIONS(t) \
    {"--columns", &(t)->columns, NULL}, {"--sort", &(t)->sort, NULL}, \
    {"--top", &(t)->top, NULL}, TABLE_FORMATS(TABLE_FORMAT_OPTION, t)
#define TABLING_HELP \
    "  --sort COLUMN   the smaller first; with - in front the larger. Rows\n" \
    "                  without anything there are last\n" \
    "  --columns A,B   these columns, in this order\n" \
    "  --top N         no more than N rows; 0: all\n" \
    "  --json, --csv   as one JSON object, or as CSV for spreadsheets, with\n" \
    "                  all columns; docs/json.md has both\n"

/* Reads --top; `usual` without it. False after a complaint. */
bool tabling_top(struct tabling *g, uint64_t usual);

/* Writes a table as the options say. False, after a complaint that names the
 * columns there are, if one of --columns or --sort is not a column. */
bool tabling_print(struct tabling *g, struct table *t, struct arena *a,
                   const struct answering *by);

#endif
