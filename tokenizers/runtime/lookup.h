/* Looks a byte string up: returns its token's value, or MTOK_NO_TOKEN.
 *
 * All take a string p[0..n), n >= 1, of any size, and may read 16 bytes from
 * p, whatever n is; the bytes behind the string change nothing.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_LOOKUP_H
#define MTOK_LOOKUP_H

#include "ranks.h"

/* Looks up a string of 1 to 8 bytes, padded with zero bytes, by its hash. */
MTOK_INLINE uint32_t mtok_lookup_short(const struct mtok_ranks *r,
                                       uint64_t key, uint64_t hash)
{
    const unsigned char *slot = r->shorts.slots
        + (size_t)mtok_slot_of(&r->shorts, hash) * MTOK_SHORT_SLOT;

    return mtok_le64(slot) == key ? mtok_le32(slot + 8) : MTOK_NO_TOKEN;
}

/* Looks up a string of 9 to 16 bytes likewise. */
MTOK_INLINE uint32_t mtok_lookup_middle(const struct mtok_ranks *r,
                                        uint64_t low, uint64_t high,
                                        uint64_t hash)
{
    const unsigned char *slot = r->middles.slots
        + (size_t)mtok_slot_of(&r->middles, hash) * MTOK_MIDDLE_SLOT;

    return mtok_le64(slot) == low && mtok_le64(slot + 8) == high
        ? mtok_le32(slot + 16) : MTOK_NO_TOKEN;
}

MTOK_INLINE int mtok_same_bytes(const uint8_t *a, const uint8_t *b, size_t n)
{
    size_t i = 0;

    for (; i + 8 <= n; i += 8)
        if (mtok_le64(a + i) != mtok_le64(b + i))
            return 0;
    for (; i < n; i++)
        if (a[i] != b[i])
            return 0;
    return 1;
}

/* Looks up a string of more than 16 bytes, or of 2 or more bytes that end in a
 * zero byte. */
MTOK_APART uint32_t mtok_lookup_long(const struct mtok_ranks *r,
                                     const uint8_t *p, size_t n)
{
    const unsigned char *slot;

    if (n > r->token_max)
        return MTOK_NO_TOKEN;
    slot = r->longs.slots + MTOK_LONG_SLOT
        * (size_t)mtok_slot_of(&r->longs, mtok_long_hash(p, n));
    return mtok_le32(slot + 4) == n
        && mtok_same_bytes(r->bytes + mtok_le32(slot), p, n)
        ? mtok_le32(slot + 8) : MTOK_NO_TOKEN;
}

MTOK_INLINE int mtok_ends_in_zero(const uint8_t *p, size_t n)
{
    return n > 1 && p[n - 1] == 0;
}

MTOK_INLINE uint32_t mtok_lookup(const struct mtok_ranks *r,
                                 const uint8_t *p, size_t n)
{
    if (MTOK_UNLIKELY(n > 16 || mtok_ends_in_zero(p, n)))
        return mtok_lookup_long(r, p, n);
    if (MTOK_LIKELY(n <= 8)) {
        const uint64_t key = mtok_first(mtok_le64(p), (unsigned)n);

        return mtok_lookup_short(r, key, mtok_key_hash(key, 0));
    } else {
        const uint64_t low = mtok_le64(p);
        const uint64_t high = mtok_first(mtok_le64(p + 8), (unsigned)n - 8);

        return mtok_lookup_middle(r, low, high, mtok_key_hash(low, high));
    }
}

MTOK_INLINE uint32_t mtok_lookup_pair(const struct mtok_ranks *r,
                                      const uint8_t *p)
{
    return mtok_le32(r->pairs + 4 * ((size_t)p[0] | (size_t)p[1] << 8));
}

/* Looks up a string that is expected to be a token. */
MTOK_INLINE uint32_t mtok_lookup_token(const struct mtok_ranks *r,
                                       const uint8_t *p, size_t n)
{
    if (n == 1)
        return mtok_le32(r->singles + 4 * (size_t)*p);
    return n == 2 ? mtok_lookup_pair(r, p) : mtok_lookup(r, p, n);
}

/* Returns 0 only if no token of 3 to 16 bytes has this hash. */
MTOK_INLINE int mtok_may_be_token(const struct mtok_ranks *r, uint64_t hash)
{
    return mtok_le64(r->filter + 8 * (size_t)(hash >> 51))
        >> (hash >> 45 & 63) & 1;
}

/* Returns the sizes, from 4 bytes on, that tokens may have that begin as p
 * does; mtok_ranks.lengths says which bit is which size. */
MTOK_INLINE uint32_t mtok_sizes_at(const struct mtok_ranks *r,
                                   const uint8_t *p)
{
    return mtok_le32(r->lengths
                     + 4 * (size_t)mtok_lengths_slot(mtok_le32(p)));
}

MTOK_INLINE int mtok_has_size(uint32_t sizes, size_t n)
{
    return n < 4 || (sizes >> (n < 35 ? n - 4 : 31) & 1);
}

/* Looks up a string, n >= 2, that is expected not to be a token. */
MTOK_INLINE uint32_t mtok_lookup_rare(const struct mtok_ranks *r,
                                      const uint8_t *p, size_t n)
{
    uint64_t low, high, hash;

    if (n == 2)
        return mtok_lookup_pair(r, p);
    if (MTOK_UNLIKELY(n > 16 || p[n - 1] == 0))
        return mtok_lookup_long(r, p, n);
    low = mtok_first(mtok_le64(p), (unsigned)n);
    high = n > 8 ? mtok_first(mtok_le64(p + 8), (unsigned)n - 8) : 0;
    hash = mtok_key_hash(low, high);
    if (!mtok_may_be_token(r, hash))
        return MTOK_NO_TOKEN;
    return n <= 8 ? mtok_lookup_short(r, low, hash)
        : mtok_lookup_middle(r, low, high, hash);
}

#endif
