/* Ids and canonical slugs of a snapshot.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SNAPSHOT_SLUGS_H
#define MREG_GEN_SNAPSHOT_SLUGS_H

#include "generator/catalogue/catalogue.h"

struct snapshot_row {
    struct text id, slug;       /* the slug may be absent */
    size_t model;               /* index into the catalogue's */
};

typedef LIST_OF(struct snapshot_row) snapshot_rows;

/* Refuses two rows of one id. Makes a slug the alias of its row. */
void snapshot_slugs(struct catalogue *c, const snapshot_rows *rows);

#endif
