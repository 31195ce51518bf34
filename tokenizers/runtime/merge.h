/* Encodes up to 16 bytes by merging: again and again, of all neighbours that
 * form a token together, those of the lowest rank.
 *
 * The ranks of all strings of 3 to 8 bytes are looked up before the merging
 * begins, because these loads do not wait for each other.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_MERGE_H
#define MTOK_MERGE_H

#include "lanes.h"
#include "lookup.h"

#define MTOK_MERGE_MAX MTOK_LANES   /* most bytes that can be merged here */
#define MTOK_NO_MERGE UINT32_MAX

/* Tests that the first n of 8 bytes have no zero byte: strings that end in one
 * are not in the table of short tokens. */
MTOK_INLINE int mtok_has_no_zero(uint64_t bytes, unsigned n)
{
    const uint64_t ones = 0x0101010101010101u;

    return mtok_first((bytes - ones) & ~bytes & ones << 7, n) == 0;
}

/* Tests whether p[0..n), of n <= 16 bytes, can be merged here. */
MTOK_INLINE int mtok_can_merge(const uint8_t *p, unsigned n)
{
    return mtok_has_no_zero(mtok_le64(p), n)
        && (n <= 8 || mtok_has_no_zero(mtok_le64(p + 8), n - 8));
}

/* What two neighbours merge into, as rank * 16 + where they begin. There is a
 * row for each place where they begin; in a row, one for each size, 1 to 8. */
#define MTOK_ROW 8u
struct mtok_merges {
    uint32_t sizes[MTOK_MERGE_MAX];  /* mtok_sizes_at of each place */
    uint32_t into[MTOK_MERGE_MAX * MTOK_ROW];
};

MTOK_INLINE uint32_t mtok_merge_into(uint32_t value, unsigned at)
{
    return value == MTOK_NO_TOKEN ? MTOK_NO_MERGE
        : MTOK_RANK(value) << 4 | at;
}

/* Finds which strings of 3 to 8 bytes may be tokens by their first four bytes:
 * sets bit size - 1 of byte i for the string at i; a word has 8 places. */
MTOK_INLINE void mtok_find_sizes(const struct mtok_ranks *r,
                                 const uint8_t *p, unsigned n,
                                 struct mtok_merges *m, uint64_t *words)
{
    words[0] = words[1] = 0;
    for (unsigned i = 0; i + 3 <= n; i++) {
        const unsigned left = n - i < 8 ? n - i : 8;

        m->sizes[i] = mtok_sizes_at(r, p + i);
        words[i / 8] |= ((m->sizes[i] << 3 | 4) & (uint64_t)(0xFFu >>
                         (8 - left))) << 8 * (i % 8);
    }
}

struct mtok_string { uint8_t at, size; };

MTOK_INLINE uint64_t mtok_string_key(const uint8_t *p, struct mtok_string s)
{
    return mtok_le64(p + s.at) & ~(uint64_t)0 >> (64 - 8 * s.size);
}

/* Lists the strings of a word of sizes that may be tokens by the filter too. */
MTOK_INLINE unsigned mtok_find_strings(const struct mtok_ranks *r,
                                       const uint8_t *p, unsigned first,
                                       uint64_t word,
                                       struct mtok_string *found)
{
    unsigned count = 0;

    for (; word != 0; word &= word - 1) {
        const unsigned bit = (unsigned)__builtin_ctzll(word);

        found[count].at = (uint8_t)(first + bit / 8);
        found[count].size = (uint8_t)(bit % 8 + 1);
        count += (unsigned)mtok_may_be_token(r, mtok_key_hash(
            mtok_string_key(p, found[count]), 0));
    }
    return count;
}

/* All strings of 3 bytes and more in 8 bytes, ordered by their ends, so that
 * the strings in the first n bytes come first. */
static const struct mtok_string mtok_strings[] = {
    {0, 3}, {1, 3}, {0, 4}, {2, 3}, {1, 4}, {0, 5}, {3, 3}, {2, 4}, {1, 5},
    {0, 6}, {4, 3}, {3, 4}, {2, 5}, {1, 6}, {0, 7}, {5, 3}, {4, 4}, {3, 5},
    {2, 6}, {1, 7}, {0, 8}
};

/* Looks up all strings of 2 to 8 bytes of text: without a branch, that takes
 * less time than to find out which may be tokens. */
MTOK_INLINE void mtok_find_all_merges(const struct mtok_ranks *r,
                                      const uint8_t *p, unsigned n,
                                      struct mtok_merges *m)
{
    const struct mtok_hash_table table = r->shorts;
    const unsigned count = (n - 1) * (n - 2) / 2;

    for (unsigned f = 0; f < count; f++) {
        const struct mtok_string one = mtok_strings[f];
        const uint64_t key = mtok_string_key(p, one);
        const unsigned char *slot = table.slots + MTOK_SHORT_SLOT
            * (size_t)mtok_slot_of(&table, mtok_key_hash(key, 0));

        m->into[one.at * MTOK_ROW + one.size - 1u] =
            (MTOK_RANK(mtok_le32(slot + 8)) << 4 | one.at)
            | (0 - (uint32_t)(mtok_le64(slot) != key));
    }
}

MTOK_INLINE void mtok_find_merges(const struct mtok_ranks *r,
                                  const uint8_t *p, unsigned n,
                                  struct mtok_merges *m)
{
    struct mtok_string found[MTOK_MERGE_MAX * MTOK_ROW];
    uint64_t words[2];
    unsigned count;

    mtok_find_sizes(r, p, n, m, words);
    count = mtok_find_strings(r, p, 0, words[0], found);
    count += mtok_find_strings(r, p, 8, words[1], found + count);
    for (unsigned i = 0; i < n * MTOK_ROW; i++)
        m->into[i] = MTOK_NO_MERGE;
    for (unsigned f = 0; f < count; f++) {
        const uint64_t key = mtok_string_key(p, found[f]);

        m->into[found[f].at * MTOK_ROW + found[f].size - 1] =
            mtok_merge_into(mtok_lookup_short(r, key, mtok_key_hash(key, 0)),
                            found[f].at);
    }
}

MTOK_INLINE void mtok_merge_pairs(const struct mtok_ranks *r,
                                  const uint8_t *p, unsigned n,
                                  mtok_lanes *lanes)
{
    uint32_t into[MTOK_LANES];

    for (unsigned i = 0; i < MTOK_LANES; i++)
        into[i] = MTOK_NO_MERGE;
    for (unsigned i = 0; i + 1 < n; i++)
        into[i] = mtok_merge_into(mtok_lookup_pair(r, p + i), i);
    mtok_lanes_fill(lanes, into);
}

/* Returns what p[at..end), 3 bytes or more, is as a merge. */
MTOK_INLINE uint32_t mtok_merge_of(const struct mtok_ranks *r,
                                   const uint8_t *p,
                                   const struct mtok_merges *m, unsigned at,
                                   unsigned end)
{
    if (MTOK_LIKELY(end - at <= MTOK_ROW))
        return m->into[at * MTOK_ROW + end - at - 1];
    if (!mtok_has_size(m->sizes[at], end - at))
        return MTOK_NO_MERGE;
    return mtok_merge_into(mtok_lookup_rare(r, p + at, end - at), at);
}

/* Finds the tokens of p[0..n), 1 <= n <= 16, behind which 16 more bytes are
 * readable; sets bit i of the result where one begins. */
MTOK_INLINE uint32_t mtok_merge(const struct mtok_ranks *r, const uint8_t *p,
                                unsigned n)
{
    const uint32_t end = 1u << n;
    uint32_t begins = end - 1, least;
    struct mtok_merges m;
    mtok_lanes lanes;

    mtok_merge_pairs(r, p, n, &lanes);
    if (n <= MTOK_ROW)
        mtok_find_all_merges(r, p, n, &m);
    else
        mtok_find_merges(r, p, n, &m);
    while ((least = mtok_lanes_least(&lanes)) != MTOK_NO_MERGE) {
        const unsigned at = least & 15;
        const uint32_t before = begins & ((1u << at) - 1);
        uint32_t after = (begins | end) & ~((2u << at) - 1);
        unsigned next;

        begins ^= after & (0 - after);
        mtok_lanes_set(&lanes, (unsigned)__builtin_ctz(after), MTOK_NO_MERGE);
        after &= after - 1;
        next = (unsigned)__builtin_ctz(after);
        after &= after - 1;
        mtok_lanes_set(&lanes, at, after == 0 ? MTOK_NO_MERGE
            : mtok_merge_of(r, p, &m, at, (unsigned)__builtin_ctz(after)));
        if (before != 0) {
            const unsigned last = 31 - (unsigned)__builtin_clz(before);

            mtok_lanes_set(&lanes, last, mtok_merge_of(r, p, &m, last, next));
        }
    }
    return begins;
}

#endif
