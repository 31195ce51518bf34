/* Byte pair encoding of a short text by merging: of all neighbours that form
 * a token, those of the lowest rank, until there are none.
 *
 * The text is given as up to 16 symbols, which are single bytes or more (see
 * symbols.h). What the shortest strings of symbols rank is looked up before
 * the merging begins: these loads do not wait for each other.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_MERGE_H
#define MREG_MERGE_H

#include "lanes.h"
#include "lookup.h"

#define MREG_SYMBOLS 16u
#define MREG_NO_MERGE UINT32_MAX

/* at[i] is where symbol i begins; at[count], where the text ends. */
struct mreg_symbols {
    const uint8_t *text;          /* 32 bytes past its end are readable */
    unsigned count;
    uint8_t at[MREG_SYMBOLS + 1];
    uint8_t plain;                /* bytes all, none of them zero */
};

/* What two neighbours merge into: rank * 16 + the symbol they begin at. In
 * rows by symbol; in a row by how many symbols, 1 to 8. */
#define MREG_ROW 8u
typedef uint32_t mreg_merges[MREG_SYMBOLS * MREG_ROW];

MREG_INLINE uint32_t mreg_merge_into(uint32_t value, unsigned i)
{
    return value == MREG_NO_TOKEN ? MREG_NO_MERGE
        : MREG_RANK(value) << 4 | i;
}

/* Which strings of 3 to 8 bytes may be tokens by how they begin: bit
 * size - 1 of byte i for the string at i, of which there are 8 in a word. */
MREG_INLINE void mreg_find_sizes(const struct mreg_ranks *r,
                                 const uint8_t *text, unsigned n,
                                 uint64_t *sizes)
{
    sizes[0] = sizes[1] = 0;
    for (unsigned i = 0; i + 3 <= n; i++) {
        const uint32_t from_4 = mreg_le32(r->lengths + 4
            * (size_t)mreg_lengths_slot(mreg_le32(text + i)));
        const unsigned left = n - i < 8 ? n - i : 8;
        const uint64_t here = (from_4 << 3 | 4) & (0xFFu >> (8 - left));

        sizes[i / 8] |= here << 8 * (i % 8);
    }
}

/* A string at `at` of `size` bytes. */
struct mreg_string { uint8_t at, size; };

MREG_INLINE uint64_t mreg_string_key(const uint8_t *text,
                                     struct mreg_string s)
{
    return mreg_le64(text + s.at) & ~(uint64_t)0 >> (64 - 8 * s.size);
}

/* Those of a word of sizes that the filter lets pass too. */
MREG_INLINE unsigned mreg_find_strings(const struct mreg_ranks *r,
                                       const uint8_t *text, unsigned first,
                                       uint64_t sizes,
                                       struct mreg_string *found)
{
    unsigned count = 0;

    for (; sizes != 0; sizes &= sizes - 1) {
        const unsigned bit = (unsigned)__builtin_ctzll(sizes);

        found[count].at = (uint8_t)(first + bit / 8);
        found[count].size = (uint8_t)(bit % 8 + 1);
        count += (unsigned)mreg_may_be_token(r, mreg_key_hash(
            mreg_string_key(text, found[count]), 0));
    }
    return count;
}

/* Of plain symbols. */
MREG_INLINE void mreg_find_merges(const struct mreg_ranks *r,
                                  const uint8_t *text, unsigned n,
                                  uint32_t *merges)
{
    struct mreg_string found[MREG_SYMBOLS * MREG_ROW];
    uint64_t sizes[2];
    unsigned count;

    mreg_find_sizes(r, text, n, sizes);
    count = mreg_find_strings(r, text, 0, sizes[0], found);
    count += mreg_find_strings(r, text, 8, sizes[1], found + count);
    for (unsigned i = 0; i < MREG_SYMBOLS * MREG_ROW; i++)
        merges[i] = MREG_NO_MERGE;
    for (unsigned f = 0; f < count; f++) {
        const uint64_t key = mreg_string_key(text, found[f]);

        merges[found[f].at * MREG_ROW + found[f].size - 1] = mreg_merge_into(
            mreg_lookup_short(r, key, mreg_key_hash(key, 0)), found[f].at);
    }
}

/* How many symbols the strings have that are looked up first, where they are
 * not plain. */
#define MREG_WIDE 4u

MREG_INLINE void mreg_find_wide_merges(const struct mreg_ranks *r,
                                       const struct mreg_symbols *s,
                                       uint32_t *merges)
{
    for (unsigned i = 0; i < s->count; i++)
        for (unsigned k = 3; k <= MREG_WIDE && i + k <= s->count; k++)
            merges[i * MREG_ROW + k - 1] = mreg_merge_into(mreg_lookup_rare(
                r, s->text + s->at[i],
                (size_t)(s->at[i + k] - s->at[i])), i);
}

/* Of the symbols from i to before `end`. */
MREG_INLINE uint32_t mreg_merge_of(const struct mreg_ranks *r,
                                   const struct mreg_symbols *s,
                                   const uint32_t *merges, unsigned known,
                                   unsigned i, unsigned end)
{
    if (MREG_LIKELY(end - i <= known))
        return merges[i * MREG_ROW + end - i - 1];
    return mreg_merge_into(mreg_lookup_rare(
        r, s->text + s->at[i], (size_t)(s->at[end] - s->at[i])), i);
}

MREG_INLINE void mreg_merge_pairs(const struct mreg_ranks *r,
                                  const struct mreg_symbols *s,
                                  mreg_lanes *lanes)
{
    uint32_t merges[MREG_LANES];

    for (unsigned i = 0; i < MREG_LANES; i++)
        merges[i] = MREG_NO_MERGE;
    for (unsigned i = 0; i + 1 < s->count; i++)
        merges[i] = mreg_merge_into(mreg_lookup_rare(
            r, s->text + s->at[i], (size_t)(s->at[i + 2] - s->at[i])), i);
    mreg_lanes_fill(lanes, merges);
}

/* Bit i is set where a token begins at symbol i. */
MREG_INLINE uint32_t mreg_merge_known(const struct mreg_ranks *r,
                                      const struct mreg_symbols *s,
                                      const uint32_t *merges, unsigned known,
                                      mreg_lanes *lanes)
{
    const uint32_t end = 1u << s->count;
    uint32_t begins = end - 1, least;

    while ((least = mreg_lanes_least(lanes)) != MREG_NO_MERGE) {
        const unsigned i = least & 15;
        uint32_t after = (begins | end) & ~((2u << i) - 1);
        const uint32_t before = begins & ((1u << i) - 1);
        const uint32_t second = after & (0 - after);
        unsigned next, last;

        begins ^= second;
        after ^= second;
        mreg_lanes_set(lanes, (unsigned)__builtin_ctz(second), MREG_NO_MERGE);
        next = (unsigned)__builtin_ctz(after);
        after &= after - 1;
        mreg_lanes_set(lanes, i, after == 0 ? MREG_NO_MERGE : mreg_merge_of(
            r, s, merges, known, i, (unsigned)__builtin_ctz(after)));
        if (before != 0) {
            last = 31 - (unsigned)__builtin_clz(before);
            mreg_lanes_set(lanes, last, mreg_merge_of(
                r, s, merges, known, last, next));
        }
    }
    return begins;
}

MREG_INLINE uint32_t mreg_merge(const struct mreg_ranks *r,
                                const struct mreg_symbols *s)
{
    mreg_merges merges;
    mreg_lanes lanes;

    mreg_merge_pairs(r, s, &lanes);
    if (MREG_LIKELY(s->plain)) {
        mreg_find_merges(r, s->text, s->count, merges);
        return mreg_merge_known(r, s, merges, MREG_ROW, &lanes);
    }
    mreg_find_wide_merges(r, s, merges);
    return mreg_merge_known(r, s, merges, MREG_WIDE, &lanes);
}

#endif
