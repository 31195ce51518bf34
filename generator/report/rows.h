/* What writes registry.tsv: emit_rows.c all but the prices, emit_rates.c
 * those.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_EMIT_ROWS_H
#define MREG_GEN_EMIT_ROWS_H

#include "generator/emit/emit.h"
#include "tsv.h"

const char *service_name(unsigned service);
const char *geo_name(unsigned geo);

/* A field: the text, "-" if there is none; a day, "-" if 0. */
void row_text(struct buffer *b, struct text text);
void row_day(struct buffer *b, int64_t ms);

void put_rate_rows(struct emitting *e, struct buffer *b,
                   const struct model *m);

#endif
