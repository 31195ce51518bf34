/* Writing the C tables of generated/.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_EMIT_H
#define MREG_GEN_EMIT_H

#include "base/output.h"
#include "generator/image/image.h"

/* Fills every generated C file; output.h compares and writes them. Files are
 * missing if an error was reported. */
void emit(struct catalogue *c, const struct pricebook *b,
          const struct nametable *t, const struct image *image,
          struct output *out);

#endif
