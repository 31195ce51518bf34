/* Turns ids back into bytes.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_tokens.h"
#include "ranks.h"

/* The tables that a token can be in, as mreg_spelling.where numbers them. */
enum { IN_SHORTS, IN_MIDDLES, IN_LONGS, NOWHERE };

struct token_text {
    const unsigned char *at;   /* NULL if there is no such token */
    uint32_t size;
};

/* Counts the bytes before the zeros that pad a key; the token that is one zero
 * byte has one. */
static uint32_t size_of_key(const unsigned char *key, uint32_t room)
{
    while (room > 1 && key[room - 1] == 0)
        room--;
    return room;
}

static void take_key(const struct mtok_hash_table *table, uint32_t slot,
                     uint32_t slot_size, uint32_t room, struct token_text *t)
{
    if (slot >= table->slot_count)
        return;
    t->at = table->slots + (size_t)slot * slot_size;
    t->size = size_of_key(t->at, room);
}

static void take_long(const struct mtok_ranks *r, uint32_t slot,
                      struct token_text *t)
{
    const unsigned char *row;

    if (slot >= r->longs.slot_count)
        return;
    row = r->longs.slots + (size_t)slot * MTOK_LONG_SLOT;
    t->at = r->bytes + mtok_le32(row);
    t->size = mtok_le32(row + 4);
}

static void take_ranked(const struct mreg_spelling *s, uint32_t id,
                        struct token_text *t)
{
    const struct mtok_ranks *r = s->encoding->ranks;
    const unsigned char *w;
    uint32_t slot;

    if (id >= r->rank_count)
        return;
    w = s->where + (size_t)id * 3;
    slot = (uint32_t)w[0] >> 2 | (uint32_t)w[1] << 6 | (uint32_t)w[2] << 14;
    switch (w[0] & 3) {
    case IN_SHORTS:
        take_key(&r->shorts, slot, MTOK_SHORT_SLOT, 8, t);
        break;
    case IN_MIDDLES:
        take_key(&r->middles, slot, MTOK_MIDDLE_SLOT, 16, t);
        break;
    case IN_LONGS:
        take_long(r, slot, t);
        break;
    }
}

/* Takes the first special token of that id, if several share it. */
static void take_special(const struct mreg_encoding *e, uint32_t id,
                         struct token_text *t)
{
    for (uint32_t i = 0; i < e->special_count; i++)
        if (e->specials[i].id == id) {
            t->at = (const unsigned char *)e->specials[i].text;
            t->size = e->specials[i].size;
            return;
        }
}

static size_t put(const struct token_text *t, char *text, size_t room,
                  size_t used)
{
    for (uint32_t i = 0; i < t->size && used + i < room; i++)
        text[used + i] = (char)t->at[i];
    return used + t->size;
}

mreg_status mreg_decode_tokens(const mreg_spelling *s, const uint32_t *ids,
                               size_t count, char *text, size_t room,
                               size_t *size, size_t *used)
{
    struct token_text t;
    size_t bytes = 0, i = 0, ignored;

    size = size ? size : &ignored;
    used = used ? used : &ignored;
    *size = *used = 0;
    if (!s || (!ids && count) || (!text && room))
        return MREG_E_BAD_ARGUMENT;
    for (; i < count; i++) {
        t.at = NULL;
        take_ranked(s, ids[i], &t);
        if (!t.at)
            take_special(s->encoding, ids[i], &t);
        if (!t.at)
            break;
        bytes = put(&t, text, room, bytes);
    }
    *size = bytes;
    *used = i;
    if (i < count)
        return MREG_E_NO_TOKEN;
    return bytes > room ? MREG_E_NO_ROOM : MREG_OK;
}
