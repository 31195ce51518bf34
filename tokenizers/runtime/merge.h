/* Byte pair encoding of up to 16 bytes by merging: of all neighbours that
 * form a token, those of the lowest rank, until there are none.
 *
 * What the strings of 3 to 8 bytes rank is looked up before the merging
 * begins: these loads do not wait for each other.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_MERGE_H
#define MREG_MERGE_H

#include "lanes.h"
#include "lookup.h"

#define MREG_MERGE_MAX MREG_LANES   /* bytes */
#define MREG_NO_MERGE UINT32_MAX

/* Whether p[0..n), of n <= 16 bytes, can be merged here: it has no zero byte,
 * as of those that end in one only some look-ups know. */
MREG_INLINE int mreg_has_no_zero(uint64_t bytes, unsigned n)
{
    const uint64_t ones = 0x0101010101010101u;

    return mreg_first((bytes - ones) & ~bytes & ones << 7, n) == 0;
}

MREG_INLINE int mreg_can_merge(const uint8_t *p, unsigned n)
{
    return mreg_has_no_zero(mreg_le64(p), n)
        && (n <= 8 || mreg_has_no_zero(mreg_le64(p + 8), n - 8));
}

/* What two neighbours merge into: rank * 16 + where they begin. In rows by
 * where; in a row by how many bytes, 1 to 8. */
#define MREG_ROW 8u
struct mreg_merges {
    uint32_t sizes[MREG_MERGE_MAX];  /* of tokens that may begin there */
    uint32_t into[MREG_MERGE_MAX * MREG_ROW];
};

MREG_INLINE uint32_t mreg_merge_into(uint32_t value, unsigned at)
{
    return value == MREG_NO_TOKEN ? MREG_NO_MERGE
        : MREG_RANK(value) << 4 | at;
}

/* Which strings of 3 to 8 bytes may be tokens by how they begin: bit
 * size - 1 of byte i for the string at i, of which there are 8 in a word. */
MREG_INLINE void mreg_find_sizes(const struct mreg_ranks *r,
                                 const uint8_t *p, unsigned n,
                                 struct mreg_merges *m, uint64_t *words)
{
    words[0] = words[1] = 0;
    for (unsigned i = 0; i + 3 <= n; i++) {
        const unsigned left = n - i < 8 ? n - i : 8;

        m->sizes[i] = mreg_sizes_at(r, p + i);
        words[i / 8] |= ((m->sizes[i] << 3 | 4) & (uint64_t)(0xFFu >>
                         (8 - left))) << 8 * (i % 8);
    }
}

struct mreg_string { uint8_t at, size; };

MREG_INLINE uint64_t mreg_string_key(const uint8_t *p, struct mreg_string s)
{
    return mreg_le64(p + s.at) & ~(uint64_t)0 >> (64 - 8 * s.size);
}

/* Those of a word of sizes that the filter lets pass too. */
MREG_INLINE unsigned mreg_find_strings(const struct mreg_ranks *r,
                                       const uint8_t *p, unsigned first,
                                       uint64_t word,
                                       struct mreg_string *found)
{
    unsigned count = 0;

    for (; word != 0; word &= word - 1) {
        const unsigned bit = (unsigned)__builtin_ctzll(word);

        found[count].at = (uint8_t)(first + bit / 8);
        found[count].size = (uint8_t)(bit % 8 + 1);
        count += (unsigned)mreg_may_be_token(r, mreg_key_hash(
            mreg_string_key(p, found[count]), 0));
    }
    return count;
}

/* All strings of 3 bytes and more in 8, ordered by their ends: those in n
 * bytes come first. */
static const struct mreg_string mreg_strings[] = {
    {0, 3}, {1, 3}, {0, 4}, {2, 3}, {1, 4}, {0, 5}, {3, 3}, {2, 4}, {1, 5},
    {0, 6}, {4, 3}, {3, 4}, {2, 5}, {1, 6}, {0, 7}, {5, 3}, {4, 4}, {3, 5},
    {2, 6}, {1, 7}, {0, 8}
};

/* Of 2 to 8 bytes all strings are looked up: without a branch, that takes
 * less time than to find out which may be tokens. */
MREG_INLINE void mreg_find_all_merges(const struct mreg_ranks *r,
                                      const uint8_t *p, unsigned n,
                                      struct mreg_merges *m)
{
    const struct mreg_hash_table table = r->shorts;
    const unsigned count = (n - 1) * (n - 2) / 2;

    for (unsigned f = 0; f < count; f++) {
        const struct mreg_string one = mreg_strings[f];
        const uint64_t key = mreg_string_key(p, one);
        const unsigned char *slot = table.slots + MREG_SHORT_SLOT
            * (size_t)mreg_slot_of(&table, mreg_key_hash(key, 0));

        m->into[one.at * MREG_ROW + one.size - 1u] =
            (MREG_RANK(mreg_le32(slot + 8)) << 4 | one.at)
            | (0 - (uint32_t)(mreg_le64(slot) != key));
    }
}

MREG_INLINE void mreg_find_merges(const struct mreg_ranks *r,
                                  const uint8_t *p, unsigned n,
                                  struct mreg_merges *m)
{
    struct mreg_string found[MREG_MERGE_MAX * MREG_ROW];
    uint64_t words[2];
    unsigned count;

    mreg_find_sizes(r, p, n, m, words);
    count = mreg_find_strings(r, p, 0, words[0], found);
    count += mreg_find_strings(r, p, 8, words[1], found + count);
    for (unsigned i = 0; i < n * MREG_ROW; i++)
        m->into[i] = MREG_NO_MERGE;
    for (unsigned f = 0; f < count; f++) {
        const uint64_t key = mreg_string_key(p, found[f]);

        m->into[found[f].at * MREG_ROW + found[f].size - 1] =
            mreg_merge_into(mreg_lookup_short(r, key, mreg_key_hash(key, 0)),
                            found[f].at);
    }
}

MREG_INLINE void mreg_merge_pairs(const struct mreg_ranks *r,
                                  const uint8_t *p, unsigned n,
                                  mreg_lanes *lanes)
{
    uint32_t into[MREG_LANES];

    for (unsigned i = 0; i < MREG_LANES; i++)
        into[i] = MREG_NO_MERGE;
    for (unsigned i = 0; i + 1 < n; i++)
        into[i] = mreg_merge_into(mreg_lookup_pair(r, p + i), i);
    mreg_lanes_fill(lanes, into);
}

/* Of p[at..end), 3 bytes or more. */
MREG_INLINE uint32_t mreg_merge_of(const struct mreg_ranks *r,
                                   const uint8_t *p,
                                   const struct mreg_merges *m, unsigned at,
                                   unsigned end)
{
    if (MREG_LIKELY(end - at <= MREG_ROW))
        return m->into[at * MREG_ROW + end - at - 1];
    if (!mreg_has_size(m->sizes[at], end - at))
        return MREG_NO_MERGE;
    return mreg_merge_into(mreg_lookup_rare(r, p + at, end - at), at);
}

/* The tokens of p[0..n), 1 <= n <= 16, of which 16 more bytes are readable:
 * bit i is set where one begins. */
MREG_INLINE uint32_t mreg_merge(const struct mreg_ranks *r, const uint8_t *p,
                                unsigned n)
{
    const uint32_t end = 1u << n;
    uint32_t begins = end - 1, least;
    struct mreg_merges m;
    mreg_lanes lanes;

    mreg_merge_pairs(r, p, n, &lanes);
    if (n <= MREG_ROW)
        mreg_find_all_merges(r, p, n, &m);
    else
        mreg_find_merges(r, p, n, &m);
    while ((least = mreg_lanes_least(&lanes)) != MREG_NO_MERGE) {
        const unsigned at = least & 15;
        const uint32_t before = begins & ((1u << at) - 1);
        uint32_t after = (begins | end) & ~((2u << at) - 1);
        unsigned next;

        begins ^= after & (0 - after);
        mreg_lanes_set(&lanes, (unsigned)__builtin_ctz(after), MREG_NO_MERGE);
        after &= after - 1;
        next = (unsigned)__builtin_ctz(after);
        after &= after - 1;
        mreg_lanes_set(&lanes, at, after == 0 ? MREG_NO_MERGE
            : mreg_merge_of(r, p, &m, at, (unsigned)__builtin_ctz(after)));
        if (before != 0) {
            const unsigned last = 31 - (unsigned)__builtin_clz(before);

            mreg_lanes_set(&lanes, last, mreg_merge_of(r, p, &m, last, next));
        }
    }
    return begins;
}

#endif
