/* Writes the tables as C: NAME.c and NAME_spelling.c, each with its bytes in a
 * .bin for the assembler and in a .inc for compilers without one.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_EMIT_H
#define MTOK_VOC_EMIT_H

#include "base/output.h"
#include "tables.h"

/* Adds both files of a vocabulary, with all encodings that use it. */
void emit_vocabulary(struct output *o, const struct encodings *e,
                     const struct listed *v, const struct tables *t);

/* Adds classes.c, made from a file of ranges; fails at the first mistake. */
void emit_classes(struct output *o, struct arena *a, const char *file);

#endif
