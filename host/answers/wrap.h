/* Texts of several words on lines of at most 80 columns.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_WRAP_H
#define MREG_ANSWERS_WRAP_H

#include "base/out.h"
#include "mreg.h"

#define LINE_WIDTH 80

/* Writes a text from a column on; where the next word would pass the width,
 * a line begins at `indent`. A word that is longer stays whole. */
void out_wrapped(struct out *o, mreg_text text, size_t column, size_t indent);

#endif
