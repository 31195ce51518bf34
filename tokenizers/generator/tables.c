/* Fills the tables: three perfect hashes of tokens by their size, and the
 * tables that spare looking into them.
 *
 * SPDX-License-Identifier: MIT */
#include "tables.h"

#include <string.h>

#include "displace.h"
#include "fail.h"
#include "merges.h"
#include "tables_put.h"
#include "tables_side.h"

/* ---- slots -------------------------------------------------------------- */

/* Writes a slot. An empty one has a key of zero bytes: as a short key that has
 * a slot of its own, and no text is looked up by it as a middle or long one. */
static void put_slot(struct buffer *slots, struct buffer *bytes,
                     enum kind kind, const struct token *t)
{
    if (kind == LONG) {
        put_le(slots, t ? bytes->n : 0, 4);
        put_le(slots, t ? t->size : 0, 4);
        if (t)
            put_bytes(bytes, (const char *)t->bytes, t->size);
    } else {
        put_le(slots, t ? tables_half(t, 0) : 0, 8);
        if (kind == MIDDLE)
            put_le(slots, t ? tables_half(t, 8) : 0, 8);
    }
    put_le(slots, tables_value(t), 4);
}

static void note_place(struct tables *t, uint32_t rank, uint32_t slot,
                       enum kind kind)
{
    const uint32_t place = slot << 2 | (uint32_t)kind;

    for (unsigned i = 0; i < 3; i++)
        t->where.at[3 * (size_t)rank + i] = (char)(place >> 8 * i & 255);
}

struct keyed {                /* the tokens of one kind */
    const struct token **tokens;
    uint64_t *hashes;
    size_t n;
};

static struct keyed choose(struct arena *a, const struct vocabulary *v,
                           enum kind kind)
{
    struct keyed k = {arena_get(a, v->tokens.n, sizeof *k.tokens),
                      arena_get(a, v->tokens.n, sizeof *k.hashes), 0};

    for (size_t i = 0; i < v->tokens.n; i++) {
        const struct token *t = &v->tokens.at[i];

        if (tables_kind(t) != kind)
            continue;
        k.tokens[k.n] = t;
        k.hashes[k.n++] = tables_hash(t);
    }
    return k;
}

static void make_hash(struct tables *t, struct mtok_hash_table *to,
                      const struct vocabulary *v, enum kind kind,
                      struct buffer *bytes)
{
    struct arena *a = t->bytes.arena;
    const struct keyed k = choose(a, v, kind);
    struct buffer displacements = {.arena = a}, slots = {.arena = a};
    struct displaced d;

    if (!displace(&d, a, k.hashes, k.n))
        fail(v->file, 0, "two tokens have the same hash; the hash of ranks.h "
             "must change");
    for (size_t i = 0; i < (size_t)1 << d.bits; i++)
        put_le(&displacements, d.displacements[i], 2);
    for (uint32_t slot = 0; slot < d.slot_count; slot++) {
        const struct token *of =
            d.key_at[slot] == NO_KEY ? NULL : k.tokens[d.key_at[slot]];

        put_slot(&slots, bytes, kind, of);
        if (of)
            note_place(t, of->rank, slot, kind);
    }
    to->slot_count = d.slot_count;
    to->bits = d.bits;
    tables_place(t, &to->displacements, &displacements);
    tables_place(t, &to->slots, &slots);
}

/* ---- all ---------------------------------------------------------------- */

static void make_hashes(struct tables *t, const struct vocabulary *v)
{
    struct mtok_ranks *r = &t->ranks;
    struct buffer bytes = {.arena = t->bytes.arena};

    make_hash(t, &r->shorts, v, SHORT, &bytes);
    make_hash(t, &r->middles, v, MIDDLE, &bytes);
    make_hash(t, &r->longs, v, LONG, &bytes);
    tables_place(t, &r->bytes, &bytes);
}

static void start(struct tables *t, struct arena *a,
                  const struct vocabulary *v)
{
    memset(t, 0, sizeof *t);
    t->bytes.arena = t->where.arena = a;
    for (size_t i = 0; i < v->tokens.n; i++)
        if (v->tokens.at[i].size > t->ranks.token_max)
            t->ranks.token_max = v->tokens.at[i].size;
    t->ranks.rank_count = v->tokens.at[v->tokens.n - 1].rank + 1;
    for (uint32_t i = 0; i < t->ranks.rank_count; i++)
        put_le(&t->where, KINDS, 3);
}

void tables_make(struct tables *t, struct arena *a,
                 const struct vocabulary *v)
{
    start(t, a, v);
    make_hashes(t, v);
    tables_add_side(t, v);
    for (size_t i = 0; i < t->placed.n; i++)
        *t->placed.at[i].to =
            (const unsigned char *)t->bytes.at + t->placed.at[i].offset;
}
