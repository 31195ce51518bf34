/* Whether a byte string is a token: its value, or MREG_NO_TOKEN.
 *
 * All take a string p[0..n), n >= 1, of any size, and may read 16 bytes from
 * p, whatever n is; what stands there behind the string changes nothing.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LOOKUP_H
#define MREG_LOOKUP_H

#include "ranks.h"

/* Of a string of 1 to 8 bytes, padded with zero bytes, and its hash. */
MREG_INLINE uint32_t mreg_lookup_short(const struct mreg_ranks *r,
                                       uint64_t key, uint64_t hash)
{
    const unsigned char *slot = r->shorts.slots
        + (size_t)mreg_slot_of(&r->shorts, hash) * MREG_SHORT_SLOT;

    return mreg_le64(slot) == key ? mreg_le32(slot + 8) : MREG_NO_TOKEN;
}

/* The same of 9 to 16 bytes. */
MREG_INLINE uint32_t mreg_lookup_middle(const struct mreg_ranks *r,
                                        uint64_t low, uint64_t high,
                                        uint64_t hash)
{
    const unsigned char *slot = r->middles.slots
        + (size_t)mreg_slot_of(&r->middles, hash) * MREG_MIDDLE_SLOT;

    return mreg_le64(slot) == low && mreg_le64(slot + 8) == high
        ? mreg_le32(slot + 16) : MREG_NO_TOKEN;
}

MREG_INLINE int mreg_same_bytes(const uint8_t *a, const uint8_t *b, size_t n)
{
    size_t i = 0;

    for (; i + 8 <= n; i += 8)
        if (mreg_le64(a + i) != mreg_le64(b + i))
            return 0;
    for (; i < n; i++)
        if (a[i] != b[i])
            return 0;
    return 1;
}

/* Of more than 16 bytes, or of 2 and more that end in a zero byte. */
MREG_APART uint32_t mreg_lookup_long(const struct mreg_ranks *r,
                                     const uint8_t *p, size_t n)
{
    const unsigned char *slot;

    if (n > r->token_max)
        return MREG_NO_TOKEN;
    slot = r->longs.slots + MREG_LONG_SLOT
        * (size_t)mreg_slot_of(&r->longs, mreg_long_hash(p, n));
    return mreg_le32(slot + 4) == n
        && mreg_same_bytes(r->bytes + mreg_le32(slot), p, n)
        ? mreg_le32(slot + 8) : MREG_NO_TOKEN;
}

MREG_INLINE int mreg_ends_in_zero(const uint8_t *p, size_t n)
{
    return n > 1 && p[n - 1] == 0;
}

MREG_INLINE uint32_t mreg_lookup(const struct mreg_ranks *r,
                                 const uint8_t *p, size_t n)
{
    if (MREG_UNLIKELY(n > 16 || mreg_ends_in_zero(p, n)))
        return mreg_lookup_long(r, p, n);
    if (MREG_LIKELY(n <= 8)) {
        const uint64_t key = mreg_first(mreg_le64(p), (unsigned)n);

        return mreg_lookup_short(r, key, mreg_key_hash(key, 0));
    } else {
        const uint64_t low = mreg_le64(p);
        const uint64_t high = mreg_first(mreg_le64(p + 8), (unsigned)n - 8);

        return mreg_lookup_middle(r, low, high, mreg_key_hash(low, high));
    }
}

MREG_INLINE uint32_t mreg_lookup_pair(const struct mreg_ranks *r,
                                      const uint8_t *p)
{
    return mreg_le32(r->pairs + 4 * ((size_t)p[0] | (size_t)p[1] << 8));
}

/* Where the answer is expected to be yes. */
MREG_INLINE uint32_t mreg_lookup_token(const struct mreg_ranks *r,
                                       const uint8_t *p, size_t n)
{
    if (n == 1)
        return mreg_le32(r->singles + 4 * (size_t)*p);
    return n == 2 ? mreg_lookup_pair(r, p) : mreg_lookup(r, p, n);
}

/* False says that no token of 3 to 16 bytes has this hash. */
MREG_INLINE int mreg_may_be_token(const struct mreg_ranks *r, uint64_t hash)
{
    return mreg_le64(r->filter + 8 * (size_t)(hash >> 51))
        >> (hash >> 45 & 63) & 1;
}

/* Which sizes tokens have that may begin as p does, of 4 bytes and more. */
MREG_INLINE uint32_t mreg_sizes_at(const struct mreg_ranks *r,
                                   const uint8_t *p)
{
    return mreg_le32(r->lengths
                     + 4 * (size_t)mreg_lengths_slot(mreg_le32(p)));
}

MREG_INLINE int mreg_has_size(uint32_t sizes, size_t n)
{
    return n < 4 || (sizes >> (n < 35 ? n - 4 : 31) & 1);
}

/* Where the answer is expected to be no; n >= 2. */
MREG_INLINE uint32_t mreg_lookup_rare(const struct mreg_ranks *r,
                                      const uint8_t *p, size_t n)
{
    uint64_t low, high, hash;

    if (n == 2)
        return mreg_lookup_pair(r, p);
    if (MREG_UNLIKELY(n > 16 || p[n - 1] == 0))
        return mreg_lookup_long(r, p, n);
    low = mreg_first(mreg_le64(p), (unsigned)n);
    high = n > 8 ? mreg_first(mreg_le64(p + 8), (unsigned)n - 8) : 0;
    hash = mreg_key_hash(low, high);
    if (!mreg_may_be_token(r, hash))
        return MREG_NO_TOKEN;
    return n <= 8 ? mreg_lookup_short(r, low, hash)
        : mreg_lookup_middle(r, low, high, hash);
}

#endif
