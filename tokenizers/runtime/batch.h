/* The tokens of a batch of pieces: piece i is base[at[i]..at[i + 1]).
 *
 * Nine pieces of ten are tokens, most of at most 8 bytes. They are looked up
 * without a branch, so that many look-ups are under way at once; what fails
 * is put aside for the next step.
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

/* Numbers of pieces, and one more place to write to. */
struct mreg_aside {
    uint16_t piece[MREG_FILL_ROOM];
};

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

/* Puts aside pieces of more than 8 bytes, and those that are no tokens. With
 * `values`, writes what was found. Returns how many were missed. */
MREG_INLINE unsigned mreg_probe_shorts(const struct mreg_ranks *r,
                                       const struct mreg_pieces *in,
                                       struct mreg_aside *longer,
                                       unsigned *longer_count,
                                       struct mreg_aside *missed,
                                       uint32_t *values)
{
    const struct mreg_hash_table table = r->shorts;
    unsigned many = 0, misses = 0;

    for (unsigned i = 0; i < in->count; i++) {
        const unsigned n = mreg_piece_size(in, i), is_long = n > 8;
        const uint64_t key = mreg_first(mreg_le64(mreg_piece_at(in, i)), n);
        const unsigned char *slot = table.slots + MREG_SHORT_SLOT
            * (size_t)mreg_slot_of(&table, mreg_key_hash(key, 0));

        if (values)
            values[i] = mreg_le32(slot + 8);
        longer->piece[many] = (uint16_t)i;
        many += is_long;
        missed->piece[misses] = (uint16_t)i;
        misses += (mreg_le64(slot) != key) & !is_long;
    }
    *longer_count = many;
    return misses;
}

/* The same of pieces of 9 to 16 bytes; `misses` were missed before. */
MREG_INLINE unsigned mreg_probe_middles(const struct mreg_ranks *r,
                                        const struct mreg_pieces *in,
                                        const struct mreg_aside *longer,
                                        unsigned longer_count,
                                        struct mreg_aside *missed,
                                        unsigned misses, uint32_t *values)
{
    const struct mreg_hash_table table = r->middles;

    for (unsigned k = 0; k < longer_count; k++) {
        const unsigned i = longer->piece[k], n = mreg_piece_size(in, i);
        const uint8_t *p = mreg_piece_at(in, i);
        const uint64_t low = mreg_le64(p);
        const uint64_t high = mreg_first(mreg_le64(p + 8), n - 8);
        const unsigned char *slot = table.slots + MREG_MIDDLE_SLOT
            * (size_t)mreg_slot_of(&table, mreg_key_hash(low, high));

        if (values)
            values[i] = mreg_le32(slot + 16);
        missed->piece[misses] = (uint16_t)i;
        misses += ((mreg_le64(slot) ^ low) | (mreg_le64(slot + 8) ^ high) |
                   (n > 16)) != 0;
    }
    return misses;
}

/* Finds what is a token of up to 16 bytes; returns how many are not. */
MREG_INLINE unsigned mreg_probe(const struct mreg_ranks *r,
                                const struct mreg_pieces *in,
                                struct mreg_aside *missed, uint32_t *values)
{
    struct mreg_aside longer;
    unsigned longer_count;
    const unsigned misses = mreg_probe_shorts(r, in, &longer, &longer_count,
                                              missed, values);

    return mreg_probe_middles(r, in, &longer, longer_count, missed, misses,
                              values);
}

/* The tokens of a missed piece, from the cache if it is there. */
MREG_INLINE uint64_t mreg_count_cached(const struct mreg_ranks *r,
                                       const struct mreg_cache *c,
                                       unsigned level, const uint8_t *p,
                                       unsigned n)
{
    struct mreg_cache_place place;
    uint64_t count = mreg_cache_look(c, level, p, n, &place);

    if (count)
        return count;
    count = MREG_ON(mreg_miss_count)(r, p, n);
    mreg_cache_keep(&place, level, p, n, count);
    return count;
}

MREG_INLINE uint64_t mreg_count_missed(const struct mreg_ranks *r,
                                       const struct mreg_cache *c,
                                       const uint8_t *p, unsigned n)
{
    if (n <= 8)
        return mreg_count_cached(r, c, 0, p, n);
    if (n <= 16)
        return mreg_count_cached(r, c, 1, p, n);
    if (n <= 32)
        return mreg_count_cached(r, c, 2, p, n);
    if (n <= 64)
        return mreg_count_cached(r, c, 3, p, n);
    return MREG_ON(mreg_miss_count)(r, p, n);
}

/* Returns how many tokens all are. */
MREG_APART uint64_t mreg_count_batch(const struct mreg_ranks *r,
                                     const struct mreg_cache *c,
                                     const struct mreg_pieces *in)
{
    struct mreg_aside missed;
    const unsigned misses = mreg_probe(r, in, &missed, NULL);
    uint64_t tokens = in->count - misses;

    for (unsigned k = 0; k < misses; k++) {
        const unsigned i = missed.piece[k];

        tokens += mreg_count_missed(r, c, mreg_piece_at(in, i),
                                    mreg_piece_size(in, i));
    }
    return tokens;
}

/* Writes at most `room` ids, returns how many there are. */
MREG_APART uint64_t mreg_encode_batch(const struct mreg_ranks *r,
                                      const struct mreg_pieces *in,
                                      uint32_t *ids, size_t room)
{
    uint32_t values[MREG_FILL_ROOM];
    struct mreg_aside missed;
    const unsigned misses = mreg_probe(r, in, &missed, values);
    size_t ids_done = 0;

    for (unsigned k = 0; k < misses; k++)
        values[missed.piece[k]] = MREG_NO_TOKEN;
    for (unsigned i = 0; i < in->count; i++) {
        const uint8_t *p = mreg_piece_at(in, i);
        const unsigned n = mreg_piece_size(in, i);
        const size_t left = room > ids_done ? room - ids_done : 0;

        if (MREG_UNLIKELY(values[i] == MREG_NO_TOKEN)) {
            ids_done += MREG_ON(mreg_piece_encode)(
                r, p, n, p + n + 16, left ? ids + ids_done : NULL, left);
            continue;
        }
        if (left)
            ids[ids_done] = MREG_RANK(values[i]);
        ids_done++;
    }
    return ids_done;
}

#endif
