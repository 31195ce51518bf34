/* Which file of registry/ a row is in, and where.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_PARTS_H
#define MREG_GEN_PARTS_H

#include "tsv.h"

/* The file of what is of no provider's models. Its name is the first in the
 * order of bytes. */
#define PARTS_COMMON "0-common"

struct part_row {
    struct tsv_row row;
    const char *file;           /* below registry/ */
};

struct parts { struct part_row *at; size_t n, room; };

/* Lists rows, each of which ends with a line feed, in the order in which the
 * files are read one after another: by the names of files, then by the bytes
 * of rows. */
void parts_of(struct arena *a, const struct buffer *text, struct parts *out);

#endif
