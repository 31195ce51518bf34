/* Writing tables into the blob, and what they say of a token.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_TABLES_PUT_H
#define MTOK_VOC_TABLES_PUT_H

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

/* By their size, tokens are in one of three hashes. */
enum kind { SHORT, MIDDLE, LONG, KINDS };
enum kind tables_kind(const struct token *t);

/* Returns the eight bytes of a token from `from` on, zero past its end. */
uint64_t tables_half(const struct token *t, unsigned from);

#endif
