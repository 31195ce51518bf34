/* What writes registry.tsv: rows.c all but the prices, rates.c
 * those.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_ROWS_H
#define MREG_GEN_ROWS_H

#include "generator/names/names.h"
#include "report.h"
#include "tsv.h"

/* What the rows are written from. */
struct reporting {
    struct arena *arena;
    const struct catalogue *c;
    const struct nametable *t;
    const mreg *r;
};

/* A field: the text, "-" if there is none; a day, "-" if 0. */
void row_text(struct buffer *b, struct text text);
void row_day(struct buffer *b, int64_t ms);

void put_rate_rows(struct reporting *e, struct buffer *b, mreg_model model);

#endif
