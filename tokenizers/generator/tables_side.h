/* Makes the tables beside the hashes, and declares what making tables shares.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_TABLES_SIDE_H
#define MTOK_VOC_TABLES_SIDE_H

#include "tables.h"

/* Appends a number of that many bytes, little-endian. */
void put_le(struct buffer *b, uint64_t number, unsigned bytes);

/* Adds a table to the blob; `to` will point at it when all are there. */
void tables_place(struct tables *t, const unsigned char **to,
                  const struct buffer *table);

/* Returns the value of a token, MTOK_NO_TOKEN for NULL. */
uint32_t tables_value(const struct token *t);
/* Returns a token's hash in the table that it is in. */
uint64_t tables_hash(const struct token *t);

/* Adds the six tables. */
void tables_add_side(struct tables *t, const struct vocabulary *v);

#endif
