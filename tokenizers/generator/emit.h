/* The tables as C: NAME.c and NAME_spelling.c, each with its bytes in a .bin
 * for the assembler and in a .inc for compilers without.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_EMIT_H
#define MTOK_VOC_EMIT_H

#include "base/output.h"
#include "tables.h"

void emit_vocabulary(struct output *o, const struct encodings *e,
                     const struct listed *v, const struct tables *t);

/* classes.c, from a file of ranges. */
void emit_classes(struct output *o, struct arena *a, const char *file);

#endif
