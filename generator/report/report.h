/* Writing registry/, which a reviewer reads in place of the tables. Its
 * rows are of two kinds: what a registry says, which is asked of the registry
 * itself, and notes, which a program never asks for and the tables lack.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_REPORT_H
#define MREG_GEN_REPORT_H

#include "base/output.h"
#include "generator/names/names.h"

#define REPORT_FOLDER "registry/"

/* Appends one fact a line, those of the registry and the notes, each of which
 * ends with a line feed, in the order of the files. */
void report_rows(struct arena *a, const mreg *r, struct text notes,
                 struct buffer *out);
/* Adds the same as the files of REPORT_FOLDER, as parts.h cuts it. */
void report_files(struct arena *a, const mreg *r, struct text notes,
                  struct output *out);

/* Gives the notes, sorted: what the data confirm though it is odd, which
 * names find nothing, where tokenizers, chat formats and contracts are from,
 * and why past prices were corrected. */
struct text report_notes(const struct catalogue *c,
                         const struct nametable *t);

#endif
