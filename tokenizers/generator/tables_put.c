/* Writing tables into the blob, and what they say of a token.
 *
 * SPDX-License-Identifier: MIT */
#include "tables_put.h"

/* ---- the blob ----------------------------------------------------------- */

void put_le(struct buffer *b, uint64_t number, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; i++) {
        const char byte = (char)(number >> 8 * i & 255);

        put_bytes(b, &byte, 1);
    }
}

static void pad(struct buffer *b)
{
    while (b->n % TABLE_ALIGNMENT)
        put_le(b, 0, 1);
}

void tables_place(struct tables *t, const unsigned char **to,
                  const struct buffer *table)
{
    const struct placed p = {to, t->bytes.n};

    arena_push(t->bytes.arena, &t->placed, p);
    put_bytes(&t->bytes, table->at, table->n);
    pad(&t->bytes);
}

/* ---- keys --------------------------------------------------------------- */

enum kind tables_kind(const struct token *t)
{
    if (t->size > 16 || (t->size > 1 && !t->bytes[t->size - 1]))
        return LONG;
    return t->size > 8 ? MIDDLE : SHORT;
}

uint64_t tables_half(const struct token *t, unsigned from)
{
    uint64_t bytes = 0;

    for (unsigned i = from; i < from + 8 && i < t->size; i++)
        bytes |= (uint64_t)t->bytes[i] << 8 * (i - from);
    return bytes;
}

uint64_t tables_hash(const struct token *t)
{
    return tables_kind(t) == LONG
               ? mtok_long_hash(t->bytes, t->size)
               : mtok_key_hash(tables_half(t, 0), tables_half(t, 8));
}

uint32_t tables_value(const struct token *t)
{
    return t ? t->rank | t->left << MTOK_RANK_BITS : MTOK_NO_TOKEN;
}
