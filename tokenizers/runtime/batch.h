/* Counts or encodes a batch of pieces: piece i is base[at[i]..at[i + 1]).
 *
 * Nine pieces of ten are tokens, most of at most 8 bytes. They are looked up
 * without a branch and in two steps, first where each would be, then what is
 * there, so that many loads are under way at once; a piece that is not found
 * is put aside for the slow way.
 *
 * 16 bytes past the end of every piece are readable, and no piece ends in a
 * zero byte.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_BATCH_H
#define MTOK_BATCH_H

#include "cache.h"
#include "fill.h"
#include "piece.h"

struct mtok_pieces {
    const uint8_t *base;
    const uint16_t *at;
    unsigned count;
};

MTOK_INLINE const uint8_t *mtok_pieces_at(const struct mtok_pieces *in,
                                          unsigned i)
{
    return in->base + in->at[i];
}

MTOK_INLINE unsigned mtok_pieces_size(const struct mtok_pieces *in,
                                      unsigned i)
{
    return (unsigned)in->at[i + 1] - in->at[i];
}

/* Returns the first n bytes, 1 to 8, without a branch; any other n gives some
 * number that nobody uses. */
MTOK_INLINE uint64_t mtok_first_some(uint64_t bytes, unsigned n)
{
    return bytes & UINT64_MAX >> ((0 - 8 * n) & 63);
}

/* Scratch of one batch. Index arrays have one spare slot: the branch-free
 * loops write one past the last hit. */
struct mtok_probe {
    uint32_t seats[MTOK_FILL_ROOM]; /* byte offset of each piece's slot */
    uint8_t longer[MTOK_FILL_ROOM]; /* the pieces of more than 8 bytes */
    uint8_t missed[MTOK_FILL_ROOM]; /* the pieces that are not found */
};

_Static_assert(MTOK_FILL_ROOM <= 256, "numbers of pieces fit in a byte");

/* Computes the slot of every piece as if it had at most 8 bytes; returns how
 * many pieces have more. */
MTOK_INLINE unsigned mtok_seek_shorts(const struct mtok_ranks *r,
                                      const struct mtok_pieces *in,
                                      struct mtok_probe *to)
{
    const struct mtok_hash_table table = r->shorts;
    const unsigned count = in->count;
    unsigned many = 0, from = in->at[0];

    for (unsigned i = 0; i < count; i++) {
        const unsigned end = in->at[i + 1], n = end - from;
        const uint64_t key = mtok_first_some(mtok_le64(in->base + from), n);

        to->seats[i] = MTOK_SHORT_SLOT
            * mtok_slot_of(&table, mtok_key_hash(key, 0));
        __builtin_prefetch(table.slots + to->seats[i]);
        to->longer[many] = (uint8_t)i;
        many += n > 8;
        from = end;
    }
    return many;
}

/* Computes the slots of the `many` pieces of more than 8 bytes. */
MTOK_INLINE void mtok_seek_middles(const struct mtok_ranks *r,
                                   const struct mtok_pieces *in,
                                   unsigned many, struct mtok_probe *to)
{
    const struct mtok_hash_table table = r->middles;

    for (unsigned k = 0; k < many; k++) {
        const unsigned i = to->longer[k], n = mtok_pieces_size(in, i);
        const uint8_t *p = mtok_pieces_at(in, i);
        const uint64_t high = mtok_first_some(mtok_le64(p + 8), n);

        to->seats[i] = MTOK_MIDDLE_SLOT
            * mtok_slot_of(&table, mtok_key_hash(mtok_le64(p), high));
        __builtin_prefetch(table.slots + to->seats[i]);
    }
}

/* Returns the slot of a piece of n bytes. */
MTOK_INLINE const unsigned char *mtok_slot_at(const struct mtok_ranks *r,
                                              uint32_t seat, unsigned n)
{
    return (n > 8 ? r->middles.slots : r->shorts.slots) + seat;
}

/* Compares the pieces of at most 8 bytes with their slots; returns how many
 * differ. */
MTOK_INLINE unsigned mtok_compare_shorts(const struct mtok_ranks *r,
                                         const struct mtok_pieces *in,
                                         struct mtok_probe *to)
{
    const unsigned count = in->count;
    unsigned misses = 0, from = in->at[0];

    for (unsigned i = 0; i < count; i++) {
        const unsigned end = in->at[i + 1], n = end - from;
        const uint64_t key = mtok_first_some(mtok_le64(in->base + from), n);
        const unsigned char *slot = mtok_slot_at(r, to->seats[i], n);

        to->missed[misses] = (uint8_t)i;
        misses += (mtok_le64(slot) != key) & (n <= 8);
        from = end;
    }
    return misses;
}

/* Does the same for longer pieces; those of more than 16 bytes are missed. */
MTOK_INLINE unsigned mtok_compare_middles(const struct mtok_ranks *r,
                                          const struct mtok_pieces *in,
                                          unsigned many, unsigned misses,
                                          struct mtok_probe *to)
{
    for (unsigned k = 0; k < many; k++) {
        const unsigned i = to->longer[k], n = mtok_pieces_size(in, i);
        const uint8_t *p = mtok_pieces_at(in, i);
        const uint64_t high = mtok_first_some(mtok_le64(p + 8), n);
        const unsigned char *slot = r->middles.slots + to->seats[i];

        to->missed[misses] = (uint8_t)i;
        misses += ((mtok_le64(slot) ^ mtok_le64(p)) |
                   (mtok_le64(slot + 8) ^ high) | (n > 16)) != 0;
    }
    return misses;
}

/* Finds which pieces are tokens of up to 16 bytes; returns how many are not. */
MTOK_INLINE unsigned mtok_probe_all(const struct mtok_ranks *r,
                                    const struct mtok_pieces *in,
                                    struct mtok_probe *to)
{
    const unsigned many = mtok_seek_shorts(r, in, to);

    mtok_seek_middles(r, in, many, to);
    return mtok_compare_middles(r, in, many, mtok_compare_shorts(r, in, to),
                                to);
}

/* Counts a missed piece, from the cache if it is there; keeps it if not. */
MTOK_INLINE uint64_t mtok_count_cached(const struct mtok_ranks *r,
                                       const struct mtok_cache *c,
                                       unsigned level, const uint8_t *p,
                                       unsigned n)
{
    const struct mtok_cache_place place = mtok_cache_seek(c, level, p, n);
    uint64_t count = mtok_cache_find(&place, level, p, n);

    if (MTOK_UNLIKELY(count == 0)) {
        count = MTOK_ON(mtok_miss_count)(r, p, n);
        mtok_cache_keep(&place, level, p, n, count);
    }
    return count;
}

MTOK_INLINE uint64_t mtok_count_missed(const struct mtok_ranks *r,
                                       const struct mtok_cache *c,
                                       const uint8_t *p, unsigned n)
{
    if (n <= 8 && c->levels[0].count)
        return mtok_count_cached(r, c, 0, p, n);
    if (n > 8 && n <= 16 && c->levels[1].count)
        return mtok_count_cached(r, c, 1, p, n);
    if (n > 16 && n <= 32 && c->levels[2].count)
        return mtok_count_cached(r, c, 2, p, n);
    if (n > 32 && n <= 64 && c->levels[3].count)
        return mtok_count_cached(r, c, 3, p, n);
    return MTOK_ON(mtok_miss_count)(r, p, n);
}

/* Returns how many tokens all pieces are together. */
MTOK_APART uint64_t mtok_count_batch(const struct mtok_ranks *r,
                                     const struct mtok_cache *c,
                                     const struct mtok_pieces *in)
{
    struct mtok_probe probe;
    const unsigned misses = mtok_probe_all(r, in, &probe);
    uint64_t tokens = in->count - misses;

    for (unsigned k = 0; k < misses; k++) {
        const unsigned i = probe.missed[k];

        tokens += mtok_count_missed(r, c, mtok_pieces_at(in, i),
                                    mtok_pieces_size(in, i));
    }
    return tokens;
}

#define MTOK_NO_SEAT UINT32_MAX

/* Writes at most `room` ids and returns how many there are. */
MTOK_APART uint64_t mtok_encode_batch(const struct mtok_ranks *r,
                                      const struct mtok_pieces *in,
                                      uint32_t *ids, size_t room)
{
    struct mtok_probe probe;
    const unsigned misses = mtok_probe_all(r, in, &probe);
    size_t done = 0;

    for (unsigned k = 0; k < misses; k++)
        probe.seats[probe.missed[k]] = MTOK_NO_SEAT;
    for (unsigned i = 0; i < in->count; i++) {
        const uint8_t *p = mtok_pieces_at(in, i);
        const unsigned n = mtok_pieces_size(in, i);
        const size_t left = room > done ? room - done : 0;

        if (MTOK_UNLIKELY(probe.seats[i] == MTOK_NO_SEAT)) {
            done += MTOK_ON(mtok_piece_encode)(
                r, p, n, p + n + 16, left ? ids + done : NULL, left);
            continue;
        }
        if (left)
            ids[done] = MTOK_RANK(mtok_le32(
                mtok_slot_at(r, probe.seats[i], n) + (n > 8 ? 16 : 8)));
        done++;
    }
    return done;
}

#endif
