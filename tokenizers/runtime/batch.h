/* The tokens of a batch of pieces: piece i is base[at[i]..at[i + 1]).
 *
 * Nine pieces of ten are tokens, most of at most 8 bytes. They are looked up
 * without a branch and in two steps, first where each would stand, then what
 * stands there, so that many loads are under way at once; what fails is put
 * aside.
 *
 * Of all pieces 16 bytes past the end are readable, and none ends in a zero
 * byte.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BATCH_H
#define MREG_BATCH_H

#include "cache.h"
#include "fill.h"
#include "piece.h"

struct mreg_pieces {
    const uint8_t *base;
    const uint16_t *at;
    unsigned count;
};

MREG_INLINE const uint8_t *mreg_piece_at(const struct mreg_pieces *in,
                                         unsigned i)
{
    return in->base + in->at[i];
}

MREG_INLINE unsigned mreg_piece_size(const struct mreg_pieces *in,
                                     unsigned i)
{
    return (unsigned)in->at[i + 1] - in->at[i];
}

/* The first n bytes, 1 to 8; of any other n, anything, without a branch. */
MREG_INLINE uint64_t mreg_first_some(uint64_t bytes, unsigned n)
{
    return bytes & UINT64_MAX >> ((0 - 8 * n) & 63);
}

/* Of a batch under way. Numbers of pieces have one more place to write to. */
struct mreg_probe {
    uint32_t seats[MREG_FILL_ROOM]; /* where each would stand, in bytes */
    uint8_t longer[MREG_FILL_ROOM]; /* of more than 8 bytes */
    uint8_t missed[MREG_FILL_ROOM];
};

_Static_assert(MREG_FILL_ROOM <= 256, "numbers of pieces fit in a byte");

/* Returns how many are longer. */
MREG_INLINE unsigned mreg_seek_shorts(const struct mreg_ranks *r,
                                      const struct mreg_pieces *in,
                                      struct mreg_probe *to)
{
    const struct mreg_hash_table table = r->shorts;
    const unsigned count = in->count;
    unsigned many = 0, from = in->at[0];

    for (unsigned i = 0; i < count; i++) {
        const unsigned end = in->at[i + 1], n = end - from;
        const uint64_t key = mreg_first_some(mreg_le64(in->base + from), n);

        to->seats[i] = MREG_SHORT_SLOT
            * mreg_slot_of(&table, mreg_key_hash(key, 0));
        __builtin_prefetch(table.slots + to->seats[i]);
        to->longer[many] = (uint8_t)i;
        many += n > 8;
        from = end;
    }
    return many;
}

MREG_INLINE void mreg_seek_middles(const struct mreg_ranks *r,
                                   const struct mreg_pieces *in,
                                   unsigned many, struct mreg_probe *to)
{
    const struct mreg_hash_table table = r->middles;

    for (unsigned k = 0; k < many; k++) {
        const unsigned i = to->longer[k], n = mreg_piece_size(in, i);
        const uint8_t *p = mreg_piece_at(in, i);
        const uint64_t high = mreg_first_some(mreg_le64(p + 8), n);

        to->seats[i] = MREG_MIDDLE_SLOT
            * mreg_slot_of(&table, mreg_key_hash(mreg_le64(p), high));
        __builtin_prefetch(table.slots + to->seats[i]);
    }
}

/* What stands in the seat of a piece of n bytes. */
MREG_INLINE const unsigned char *mreg_slot_at(const struct mreg_ranks *r,
                                              uint32_t seat, unsigned n)
{
    return (n > 8 ? r->middles.slots : r->shorts.slots) + seat;
}

/* Returns how many are missed. */
MREG_INLINE unsigned mreg_compare_shorts(const struct mreg_ranks *r,
                                         const struct mreg_pieces *in,
                                         struct mreg_probe *to)
{
    const unsigned count = in->count;
    unsigned misses = 0, from = in->at[0];

    for (unsigned i = 0; i < count; i++) {
        const unsigned end = in->at[i + 1], n = end - from;
        const uint64_t key = mreg_first_some(mreg_le64(in->base + from), n);
        const unsigned char *slot = mreg_slot_at(r, to->seats[i], n);

        to->missed[misses] = (uint8_t)i;
        misses += (mreg_le64(slot) != key) & (n <= 8);
        from = end;
    }
    return misses;
}

/* The same of longer ones; those of more than 16 bytes count as missed. */
MREG_INLINE unsigned mreg_compare_middles(const struct mreg_ranks *r,
                                          const struct mreg_pieces *in,
                                          unsigned many, unsigned misses,
                                          struct mreg_probe *to)
{
    for (unsigned k = 0; k < many; k++) {
        const unsigned i = to->longer[k], n = mreg_piece_size(in, i);
        const uint8_t *p = mreg_piece_at(in, i);
        const uint64_t high = mreg_first_some(mreg_le64(p + 8), n);
        const unsigned char *slot = r->middles.slots + to->seats[i];

        to->missed[misses] = (uint8_t)i;
        misses += ((mreg_le64(slot) ^ mreg_le64(p)) |
                   (mreg_le64(slot + 8) ^ high) | (n > 16)) != 0;
    }
    return misses;
}

/* Finds what is a token of up to 16 bytes; returns how many are not. */
MREG_INLINE unsigned mreg_probe(const struct mreg_ranks *r,
                                const struct mreg_pieces *in,
                                struct mreg_probe *to)
{
    const unsigned many = mreg_seek_shorts(r, in, to);

    mreg_seek_middles(r, in, many, to);
    return mreg_compare_middles(r, in, many, mreg_compare_shorts(r, in, to),
                                to);
}

/* The tokens of a missed piece, from the cache if it is there. */
MREG_INLINE uint64_t mreg_count_cached(const struct mreg_ranks *r,
                                       const struct mreg_cache *c,
                                       unsigned level, const uint8_t *p,
                                       unsigned n)
{
    const struct mreg_cache_place place = mreg_cache_seek(c, level, p, n);
    uint64_t count = mreg_cache_find(&place, level, p, n);

    if (MREG_UNLIKELY(count == 0)) {
        count = MREG_ON(mreg_miss_count)(r, p, n);
        mreg_cache_keep(&place, level, p, n, count);
    }
    return count;
}

MREG_INLINE uint64_t mreg_count_missed(const struct mreg_ranks *r,
                                       const struct mreg_cache *c,
                                       const uint8_t *p, unsigned n)
{
    if (n <= 8 && c->levels[0].count)
        return mreg_count_cached(r, c, 0, p, n);
    if (n > 8 && n <= 16 && c->levels[1].count)
        return mreg_count_cached(r, c, 1, p, n);
    if (n > 16 && n <= 32 && c->levels[2].count)
        return mreg_count_cached(r, c, 2, p, n);
    if (n > 32 && n <= 64 && c->levels[3].count)
        return mreg_count_cached(r, c, 3, p, n);
    return MREG_ON(mreg_miss_count)(r, p, n);
}

/* Returns how many tokens all are. */
MREG_APART uint64_t mreg_count_batch(const struct mreg_ranks *r,
                                     const struct mreg_cache *c,
                                     const struct mreg_pieces *in)
{
    struct mreg_probe probe;
    const unsigned misses = mreg_probe(r, in, &probe);
    uint64_t tokens = in->count - misses;

    for (unsigned k = 0; k < misses; k++) {
        const unsigned i = probe.missed[k];

        tokens += mreg_count_missed(r, c, mreg_piece_at(in, i),
                                    mreg_piece_size(in, i));
    }
    return tokens;
}

#define MREG_NO_SEAT UINT32_MAX

/* Writes at most `room` ids, returns how many there are. */
MREG_APART uint64_t mreg_encode_batch(const struct mreg_ranks *r,
                                      const struct mreg_pieces *in,
                                      uint32_t *ids, size_t room)
{
    struct mreg_probe probe;
    const unsigned misses = mreg_probe(r, in, &probe);
    size_t done = 0;

    for (unsigned k = 0; k < misses; k++)
        probe.seats[probe.missed[k]] = MREG_NO_SEAT;
    for (unsigned i = 0; i < in->count; i++) {
        const uint8_t *p = mreg_piece_at(in, i);
        const unsigned n = mreg_piece_size(in, i);
        const size_t left = room > done ? room - done : 0;

        if (MREG_UNLIKELY(probe.seats[i] == MREG_NO_SEAT)) {
            done += MREG_ON(mreg_piece_encode)(
                r, p, n, p + n + 16, left ? ids + done : NULL, left);
            continue;
        }
        if (left)
            ids[done] = MREG_RANK(mreg_le32(
                mreg_slot_at(r, probe.seats[i], n) + (n > 8 ? 16 : 8)));
        done++;
    }
    return done;
}

#endif
