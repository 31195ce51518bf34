/* What the runtime's files share, and the generator's name stage with them:
 * unaligned reads, ASCII folding, the hash of a name, comparing, and guarded
 * access to the two pools of text. Not part of the API.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_INSIDE_H
#define MREG_INSIDE_H

#include "tables.h"

/* Longest spelling of a provider, of a name, and of `provider/name`: nothing
 * longer is in the tables, so nothing longer is looked for. */
#define MREG_SPELLING_MAX 31u
#define MREG_TEXT_MAX 128u
#define MREG_NAME_MAX (MREG_SPELLING_MAX + 1u + MREG_TEXT_MAX)

/* ---- bytes ------------------------------------------------------------- */

/* Little-endian reads from any address. A packed struct lets the compiler
 * take one load where the target can, bytes where it must. */
#if defined(__GNUC__) && defined(__BYTE_ORDER__)
struct mreg_packed32 { uint32_t v; } __attribute__((packed, may_alias));
struct mreg_packed64 { uint64_t v; } __attribute__((packed, may_alias));
static inline uint32_t mreg_load32(const char *p)
{
    uint32_t v = ((const struct mreg_packed32 *)(const void *)p)->v;
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? v
                                                     : __builtin_bswap32(v);
}
static inline uint64_t mreg_load64(const char *p)
{
    uint64_t v = ((const struct mreg_packed64 *)(const void *)p)->v;
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? v
                                                     : __builtin_bswap64(v);
}
#else
static inline uint32_t mreg_load32(const char *p)
{
    const unsigned char *u = (const unsigned char *)p;
    return u[0] | (uint32_t)u[1] << 8 | (uint32_t)u[2] << 16
           | (uint32_t)u[3] << 24;
}
static inline uint64_t mreg_load64(const char *p)
{
    return mreg_load32(p) | (uint64_t)mreg_load32(p + 4) << 32;
}
#endif

static inline unsigned mreg_fold(char c)
{
    unsigned u = (unsigned char)c;
    return u - 'A' < 26u ? u + 32u : u;
}

/* ---- windows ----------------------------------------------------------- */

/* Six windows of 8 bytes cover every text of 8 to 48 bytes without a loop:
 * at 0, step and 2 step from the front, and the same from the back. For
 * span = size - 8 <= 40 this step leaves no gap: step <= 8 and
 * span - 4 step <= 8. */
static inline size_t mreg_step(size_t span)
{
    return span * 7 >> 5;
}

/* 1 if both runs of `n` bytes are equal. Reads nothing outside them. */
static inline int mreg_equal(const char *a, const char *b, size_t n)
{
    if (n >= 8 && n <= 48) {
        const size_t z = n - 8, s = mreg_step(z);
        return ((mreg_load64(a) ^ mreg_load64(b))
                | (mreg_load64(a + s) ^ mreg_load64(b + s))
                | (mreg_load64(a + 2 * s) ^ mreg_load64(b + 2 * s))
                | (mreg_load64(a + z) ^ mreg_load64(b + z))
                | (mreg_load64(a + z - s) ^ mreg_load64(b + z - s))
                | (mreg_load64(a + z - 2 * s) ^ mreg_load64(b + z - 2 * s)))
               == 0;
    }
    if (n >= 4 && n < 8)
        return ((mreg_load32(a) ^ mreg_load32(b))
                | (mreg_load32(a + n - 4) ^ mreg_load32(b + n - 4))) == 0;
    for (size_t i = 0; i < n; i++)
        if (a[i] != b[i])
            return 0;
    return 1;
}

/* The same, ASCII letters of either case being equal. */
static inline int mreg_equal_folded(const char *a, const char *b, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (mreg_fold(a[i]) != mreg_fold(b[i]))
            return 0;
    return 1;
}

/* ---- the hash of a name ------------------------------------------------ */

/* A sum of 32 x 32 -> 64 products, the cheapest good mixing that a
 * microcontroller shares with a server. Bit 0x20 is set in every byte, so
 * letters of both cases hash alike; on the bytes a name may consist of,
 * that merges nothing else. */
#define MREG_FOLD64 UINT64_C(0x2020202020202020)
#define MREG_KEY UINT64_C(0x9E3779B985EBCA6B)
#define MREG_KEY_STEP UINT64_C(0x3C6EF362)

static inline uint64_t mreg_mix(uint64_t word, uint64_t key)
{
    const uint64_t w = (word | MREG_FOLD64) ^ key;
    return (uint64_t)(uint32_t)w * (uint32_t)(w >> 32);
}

static inline uint64_t mreg_hash_short(const char *s, size_t n, uint64_t key)
{
    if (n >= 4)
        return mreg_mix(mreg_load32(s)
                        | (uint64_t)mreg_load32(s + n - 4) << 32, key);
    if (n == 0)
        return 0;
    return mreg_mix((unsigned char)s[0]
                    | (uint32_t)(unsigned char)s[n / 2] << 8
                    | (uint32_t)(unsigned char)s[n - 1] << 16, key);
}

static inline uint64_t mreg_hash_long(const char *s, size_t n, uint64_t key)
{
    uint64_t sum = mreg_mix(mreg_load64(s + n - 8), key);
    for (size_t i = 0; i + 8 < n; i += 8)
        sum += mreg_mix(mreg_load64(s + i), key += MREG_KEY_STEP);
    return sum;
}

static inline uint64_t mreg_hash_windows(const char *s, size_t n,
                                         uint64_t key)
{
    const size_t step = mreg_step(n - 8);
    const char *e = s + n - 8;
    return mreg_mix(mreg_load64(s), key)
           + mreg_mix(mreg_load64(s + step), key + MREG_KEY_STEP)
           + mreg_mix(mreg_load64(s + 2 * step), key + 2 * MREG_KEY_STEP)
           + mreg_mix(mreg_load64(e), key + 3 * MREG_KEY_STEP)
           + mreg_mix(mreg_load64(e - step), key + 4 * MREG_KEY_STEP)
           + mreg_mix(mreg_load64(e - 2 * step), key + 5 * MREG_KEY_STEP);
}

static inline uint64_t mreg_hash(const char *s, size_t n, uint32_t seed)
{
    const uint64_t key = MREG_KEY + ((uint64_t)seed << 32);
    const uint64_t sum = n - 8 <= 40 ? mreg_hash_windows(s, n, key)
                         : n < 8     ? mreg_hash_short(s, n, key)
                                     : mreg_hash_long(s, n, key);
    const uint32_t a = (uint32_t)sum, b = (uint32_t)(sum >> 32) + (uint32_t)n;
    const uint64_t z = (uint64_t)(a ^ 0x85EBCA77u) * (b ^ 0xC2B2AE3Du);
    return (z << 16 | z >> 48) ^ ((uint64_t)a << 32 | b);
}

/* ---- from a hash to a slot --------------------------------------------- */

static inline uint32_t mreg_shard_of(uint64_t hash, uint32_t shards)
{
    return (uint32_t)((hash >> 32) * shards >> 32);
}

/* Digit 0, 1 or 2 of a hash, as an index into a shard's asso values. */
static inline uint32_t mreg_digit(uint64_t hash, uint32_t shift, uint32_t i)
{
    return ((uint32_t)hash >> (shift & 31) >> i * MREG_DIGIT_BITS & 31u)
           + 32 * i;
}

/* The one slot where a name of this hash can stand; MREG_NONE if none. */
static inline uint32_t mreg_slot(const mreg *r, uint64_t hash)
{
    const uint32_t shard = mreg_shard_of(hash, r->shard_count);
    if (shard >= r->shard_count)
        return MREG_NONE;
    const uint32_t shift = r->shards[shard].shift;
    const uint8_t *asso = r->asso + (size_t)shard * MREG_SHARD_ASSO;
    const uint32_t slot = (uint32_t)r->shards[shard].base
                          + asso[mreg_digit(hash, shift, 0)]
                          + asso[mreg_digit(hash, shift, 1)]
                          + asso[mreg_digit(hash, shift, 2)];
    return slot < r->slot_count ? slot : MREG_NONE;
}

/* ---- pools ------------------------------------------------------------- */

/* Guarded by pool_size, which leaves out the padding; with the padding a
 * string of 255 bytes that starts inside also ends inside. */
static inline mreg_text mreg_pooled(const mreg *r, mreg_string s)
{
    const mreg_text none = {"", 0};
    const mreg_text text = {r->pool + (s >> 8), s & 255u};
    return s >> 8 < r->pool_size ? text : none;
}

/* A text of the texts group, empty in a registry without one. */
static inline mreg_text mreg_text_at(const mreg *r, uint32_t offset)
{
    mreg_text text = {"", 0};
    if (!r->texts || offset == 0 || offset >= r->text_size)
        return text;
    text.at = r->texts + offset;
    while (text.size < r->text_size - offset && text.at[text.size])
        text.size++;
    return text;
}

/* ---- between files ----------------------------------------------------- */

enum mreg_compare { MREG_EXACTLY, MREG_FOLDED };

/* The slot that holds `name`, bare or as provider/name; else MREG_NONE. */
uint32_t mreg_probe(const mreg *r, const char *name, size_t size,
                    enum mreg_compare how);

/* The row of `spellings` that is this text, or MREG_NONE. */
uint32_t mreg_spelling(const mreg *r, const char *text, size_t size,
                       enum mreg_compare how);

/* The spelling of a provider in front of the first `/` or `:`, and how many
 * bytes it takes with that separator; MREG_NONE if there is none. */
uint32_t mreg_prefix(const mreg *r, const char *name, size_t size,
                     enum mreg_compare how, size_t *taken);

/* The slot of `name` of provider `p`; MREG_NONE also if `p` is. A byte '@'
 * at `dash` is taken for '-'; SIZE_MAX: at no place. */
uint32_t mreg_probe_of(const mreg *r, mreg_provider p, const char *name,
                       size_t size, size_t dash, enum mreg_compare how);

/* OK, DISABLED, NOT_ALLOWED or NO_TIER: may this caller use the model? */
mreg_status mreg_permits(const mreg *r, mreg_model m,
                         const mreg_policy *policy);

#endif
