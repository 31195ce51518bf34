/* Fields of registry.tsv, and what its lines are written from.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_FIELDS_H
#define MREG_GEN_FIELDS_H

#include "generator/names/names.h"
#include "tsv.h"

struct reporting {
    struct arena *arena;
    const struct catalogue *c;
    const struct nametable *t;
    const mreg *r;
};

/* Append a field: the text, "-" if there is none; a day, "-" if it is 0. */
void row_text(struct buffer *b, struct text text);
void row_day(struct buffer *b, int64_t ms);
void row_string(struct buffer *b, const char *text);

#endif
