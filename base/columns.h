/* Aligned tables. Each cell of a column is measured before the first is
 * printed, so a row can be as wide as its widest cells need. Widths are columns
 * of a terminal, not bytes.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_COLUMNS_H
#define MREG_BASE_COLUMNS_H

#include "out.h"

enum column_kind {
    COLUMN_TEXT,            /* cells begin under each other */
    COLUMN_COUNT,           /* cells end under each other */
    COLUMN_NUMBER           /* points are under each other */
};

struct column {
    enum column_kind kind;
    size_t before, after;   /* columns before the common edge or point, and
                             * from there on */
};

/* Makes the column wide enough for a cell. */
void column_measure(struct column *c, const char *at, size_t size);
void column_measure_count(struct column *c, uint64_t n);

/* Makes the column wide enough for its heading, and writes that over the
 * cells, which may be wider. */
void column_measure_head(struct column *c, const char *heading);
void column_head(struct out *o, const struct column *c, const char *heading);

/* Writes the blanks before a cell, and the cell. The last cell of a line
 * needs no more. */
void column_last(struct out *o, const struct column *c, const char *at,
                 size_t size);

/* Returns how many blanks column_cell writes behind a cell. */
size_t column_rest(const struct column *c, const char *at, size_t size);

/* Writes a cell as wide as its column. */
void column_cell(struct out *o, const struct column *c, const char *at,
                 size_t size);
void column_count(struct out *o, const struct column *c, uint64_t n);

size_t column_width(const struct column *c);

/* The cells of texts that end in a zero byte. */
static inline void column_measure_text(struct column *c, const char *text)
{
    column_measure(c, text, strlen(text));
}

static inline void column_text(struct out *o, const struct column *c,
                               const char *text)
{
    column_cell(o, c, text, strlen(text));
}

#endif
