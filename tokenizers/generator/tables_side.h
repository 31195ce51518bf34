/* The tables beside the hashes, and what making tables shares.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_TABLES_SIDE_H
#define MTOK_VOC_TABLES_SIDE_H

#include "tables.h"

/* Little-endian. */
void put_le(struct buffer *b, uint64_t number, unsigned bytes);

/* Adds a table to the blob; `to` will point at it when all are there. */
void tables_place(struct tables *t, const unsigned char **to,
                  const struct buffer *table);

/* What is stored of a token, MTOK_NO_TOKEN of NULL. */
uint32_t tables_value(const struct token *t);
/* The hash of the table where it stands. */
uint64_t tables_hash(const struct token *t);

void tables_add_side(struct tables *t, const struct vocabulary *v);

#endif
