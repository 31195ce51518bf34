/* Makes the tables beside the hashes.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_TABLES_SIDE_H
#define MTOK_VOC_TABLES_SIDE_H

#include "tables.h"

/* Adds the six tables. */
void tables_add_side(struct tables *t, const struct vocabulary *v);

#endif
