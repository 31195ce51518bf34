/* Fields of registry/, and what its lines are written from.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_FIELDS_H
#define MREG_GEN_FIELDS_H

#include "mreg.h"
#include "tsv.h"

struct reporting {
    struct arena *arena;
    const mreg *r;
};

/* Append a field: the text, "-" if there is none; a day, "-" if it is 0. */
void row_text(struct buffer *b, mreg_text text);
void row_day(struct buffer *b, int64_t ms);
void row_string(struct buffer *b, const char *text);

/* Appends the two fields that say which model it is: provider and id. */
void row_model(struct reporting *e, struct buffer *b, mreg_model model);

#endif
