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

/* The strings of 3 to 8 bytes in a text, by where they end: those in the
 * first n bytes are the first mreg_string_count(n). */
#define MREG_UP_TO_8(e) {e - 3, 3}, {e - 4, 4}, {e - 5, 5}, {e - 6, 6}, \
    {e - 7, 7}, {e - 8, 8}
static const struct mreg_string { uint8_t at, size; } mreg_strings[] = {
    {0, 3},
    {1, 3}, {0, 4},
    {2, 3}, {1, 4}, {0, 5},
    {3, 3}, {2, 4}, {1, 5}, {0, 6},
    {4, 3}, {3, 4}, {2, 5}, {1, 6}, {0, 7},
    MREG_UP_TO_8(8), MREG_UP_TO_8(9), MREG_UP_TO_8(10),
    MREG_UP_TO_8(11), MREG_UP_TO_8(12), MREG_UP_TO_8(13),
    MREG_UP_TO_8(14), MREG_UP_TO_8(15), MREG_UP_TO_8(16)
};

MREG_INLINE unsigned mreg_string_count(unsigned n)
{
    return n < 8 ? (n - 1) * (n - 2) / 2 * (n > 2) : 6 * n - 27;
}

/* Of plain symbols. */
MREG_INLINE void mreg_find_merges(const struct mreg_ranks *r,
                                  const uint8_t *text, unsigned n,
                                  uint32_t *merges)
{
    const unsigned count = mreg_string_count(n);

    for (unsigned s = 0; s < count; s++) {
        const unsigned i = mreg_strings[s].at, size = mreg_strings[s].size;
        const uint64_t key = mreg_le64(text + i) & ~(uint64_t)0
            >> (64 - 8 * size);
        const unsigned char *slot = r->shorts.slots + MREG_SHORT_SLOT
            * (size_t)mreg_slot_of(&r->shorts, mreg_key_hash(key, 0));
        const uint32_t merge = MREG_RANK(mreg_le32(slot + 8)) << 4 | i;

        merges[i * MREG_ROW + size - 1] = mreg_le64(slot) == key ? merge
            : MREG_NO_MERGE;
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
