/* Reading a name as a few overlapping spans, without a loop: what hashing
 * and comparing names is made of. Two spans of 8 bytes cover 8 to 16 bytes,
 * three of 16 cover 16 to 48; nothing outside the name is read. The vector
 * form and the plain form give the same numbers.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_SPANS_H
#define MREG_SPANS_H

#include "tables.h"

/* MREG_INLINE puts the pieces of the look-up into one function; MREG_APART
 * keeps out what it seldom needs, so that it costs no registers, unless size
 * counts. */
#ifdef __GNUC__
#define MREG_INLINE static inline __attribute__((always_inline))
#else
#define MREG_INLINE static inline
#endif
#if defined(__GNUC__) && !defined(__OPTIMIZE_SIZE__)
#define MREG_APART static __attribute__((noinline))
#else
#define MREG_APART static
#endif

/* Little-endian reads and writes at any address. A packed struct lets the
 * compiler take one load where the target can, bytes where it must. */
#if defined(__GNUC__) && defined(__BYTE_ORDER__)
struct mreg_packed32 { uint32_t v; } __attribute__((packed, may_alias));
struct mreg_packed64 { uint64_t v; } __attribute__((packed, may_alias));
MREG_INLINE uint32_t mreg_load32(const char *p)
{
    uint32_t v = ((const struct mreg_packed32 *)(const void *)p)->v;
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? v
                                                     : __builtin_bswap32(v);
}
MREG_INLINE uint64_t mreg_load64(const char *p)
{
    uint64_t v = ((const struct mreg_packed64 *)(const void *)p)->v;
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? v
                                                     : __builtin_bswap64(v);
}
MREG_INLINE void mreg_store64(char *p, uint64_t v)
{
    ((struct mreg_packed64 *)(void *)p)->v =
        __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? v : __builtin_bswap64(v);
}
#else
MREG_INLINE uint32_t mreg_load32(const char *p)
{
    const unsigned char *u = (const unsigned char *)p;
    return u[0] | (uint32_t)u[1] << 8 | (uint32_t)u[2] << 16
           | (uint32_t)u[3] << 24;
}
MREG_INLINE uint64_t mreg_load64(const char *p)
{
    return mreg_load32(p) | (uint64_t)mreg_load32(p + 4) << 32;
}
MREG_INLINE void mreg_store64(char *p, uint64_t v)
{
    for (unsigned i = 0; i < 8; i++, v >>= 8)
        p[i] = (char)v;
}
#endif

/* Returns the index of the lowest byte that is not 0; `word` must not be 0. */
MREG_INLINE unsigned mreg_first_byte(uint64_t word)
{
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(word) / 8;
#else
    unsigned n = 0;
    for (; (word & 255) == 0; word >>= 8)
        n++;
    return n;
#endif
}

/* Returns the index of the highest byte that is not 0 in the same way. */
MREG_INLINE unsigned mreg_last_byte(uint64_t word)
{
#if defined(__GNUC__)
    return 7 - (unsigned)__builtin_clzll(word) / 8;
#else
    unsigned n = 0;
    while (word >>= 8)
        n++;
    return n;
#endif
}

/* Sets 0x80 in each byte of a word that is 0, and perhaps in bytes above the
 * lowest such. */
MREG_INLINE uint64_t mreg_zero_bytes(uint64_t word)
{
    return (word - UINT64_C(0x0101010101010101)) & ~word
           & UINT64_C(0x8080808080808080);
}

/* ---- hashing ----------------------------------------------------------- */

/* A hash begins as two sums of 32 bits, of 16-bit words times their keys: a
 * vector instruction does that for eight words. A byte lies in three spans
 * at most and a key is above 0 and below 2^15, so a change of d in one byte
 * changes a sum by d x m, with 0 < m < 2^25. That is below 2^33, and it is not
 * 2^32, which is no product of numbers below 2^8 and 2^25: each byte counts.
 *
 * Bit 0x20 is set in every byte before, so letters of both cases hash alike;
 * on the bytes a name may consist of, that merges nothing else. */
#define MREG_FOLD32 0x20202020u

/* Makes a key for each 16-bit word of 48 bytes, two in one number: the lower
 * half is for the lower word. */
MREG_INLINE void mreg_make_keys(uint32_t seed, uint32_t key[MREG_KEYS])
{
    uint64_t state = seed;

    for (unsigned i = 0; i < MREG_KEYS; i++) {
        uint64_t x = state += UINT64_C(0x9E3779B97F4A7C15);
        x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
        x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
        key[i] = (uint32_t)(x >> 32) % 0x7FFFu + 1;
        key[i] |= ((uint32_t)x % 0x7FFFu + 1) << 16;
    }
}

/* ---- 1 to 16 bytes ----------------------------------------------------- */

/* The first and the last bytes, which are all of them. */
struct mreg_ends { uint64_t front, back; };

MREG_INLINE struct mreg_ends mreg_ends_of(const char *s, size_t n)
{
    struct mreg_ends ends;

    if (n >= 8) {
        ends.front = mreg_load64(s);
        ends.back = mreg_load64(s + n - 8);
    } else if (n >= 4) {
        ends.front = mreg_load32(s);
        ends.back = mreg_load32(s + n - 4);
    } else {
        ends.front = (unsigned char)s[0] | (unsigned)(unsigned char)s[n / 2]
                                               << 8;
        ends.back = (unsigned char)s[n - 1];
    }
    return ends;
}

MREG_INLINE int mreg_same_ends(struct mreg_ends a, struct mreg_ends b)
{
    return ((a.front ^ b.front) | (a.back ^ b.back)) == 0;
}

/* ---- 16 to 48 bytes ---------------------------------------------------- */

#if defined(__SSE2__) && defined(__GNUC__)

typedef uint64_t mreg_pair __attribute__((vector_size(16), may_alias));
typedef uint32_t mreg_quad __attribute__((vector_size(16), may_alias));
typedef int mreg_signed __attribute__((vector_size(16), may_alias));
typedef short mreg_octet __attribute__((vector_size(16), may_alias));
typedef char mreg_bytes __attribute__((vector_size(16), may_alias));
struct mreg_packed128 { mreg_bytes v; } __attribute__((packed, may_alias));

/* Three spans, which stay in registers from the hash to the comparison. */
struct mreg_spans { mreg_bytes front, middle, back; };

MREG_INLINE mreg_bytes mreg_load128(const char *p)
{
    return ((const struct mreg_packed128 *)(const void *)p)->v;
}

MREG_INLINE struct mreg_spans mreg_spans_of(const char *s, size_t n)
{
    struct mreg_spans spans;

    spans.front = mreg_load128(s);
    spans.middle = mreg_load128(s + (n - 16) / 2);
    spans.back = mreg_load128(s + n - 16);
    return spans;
}

MREG_INLINE int mreg_are_spans(struct mreg_spans w, const char *s, size_t n)
{
    const struct mreg_spans x = mreg_spans_of(s, n);
    const mreg_bytes same = (mreg_bytes)(w.front == x.front)
                            & (mreg_bytes)(w.middle == x.middle)
                            & (mreg_bytes)(w.back == x.back);

    return __builtin_ia32_pmovmskb128(same) == 0xFFFF;
}

/* Multiplies eight words by their keys and adds them in pairs. */
MREG_INLINE mreg_quad mreg_times(mreg_bytes words, const uint32_t *key)
{
    const mreg_quad fold = {MREG_FOLD32, MREG_FOLD32, MREG_FOLD32,
                            MREG_FOLD32};

    return (mreg_quad)__builtin_ia32_pmaddwd128(
        (mreg_octet)((mreg_quad)words | fold),
        *(const mreg_octet *)(const void *)key);
}

/* Makes two sums of four, the second in the upper half. */
MREG_INLINE uint64_t mreg_two_sums(mreg_quad four)
{
    const mreg_quad others =
        (mreg_quad)__builtin_ia32_pshufd((mreg_signed)four, 0xEE);

    return ((mreg_pair)(four + others))[0];
}

MREG_INLINE uint64_t mreg_sum_spans(struct mreg_spans w, const uint32_t *key)
{
    return mreg_two_sums(mreg_times(w.front, key)
                         + mreg_times(w.middle, key + 4)
                         + mreg_times(w.back, key + 8));
}

MREG_INLINE uint64_t mreg_sum_ends(struct mreg_ends ends, const uint32_t *key)
{
    const mreg_pair words = {ends.front, ends.back};

    return mreg_two_sums(mreg_times((mreg_bytes)words, key));
}

/* Returns a set of the 16 bytes that are separators. */
MREG_INLINE uint32_t mreg_separators(mreg_bytes bytes)
{
    return (uint32_t)__builtin_ia32_pmovmskb128(
        (mreg_bytes)((bytes == '/') | (bytes == ':')));
}

/* Returns where the first `/` or `:` of a name of 8 bytes or more is, if it is
 * among the first 32 bytes and not the first; else 0. */
MREG_INLINE size_t mreg_separator(const char *s, size_t n)
{
    const size_t last = n < 16 ? n - 8 : n < 32 ? n - 16 : 16;
    uint32_t found;

    if (n >= 16) {
        found = mreg_separators(mreg_load128(s))
                | mreg_separators(mreg_load128(s + last)) << last;
    } else {
        const struct mreg_ends ends = mreg_ends_of(s, n);
        const mreg_pair words = {ends.front, ends.back};

        found = mreg_separators((mreg_bytes)words);
        found = (found & 255) | found >> 8 << last;
    }
    return found ? (size_t)__builtin_ctz(found) : 0;
}

#else

/* Three spans, as places in the name. */
struct mreg_spans { const char *s; size_t middle, back; };

MREG_INLINE struct mreg_spans mreg_spans_of(const char *s, size_t n)
{
    struct mreg_spans spans;

    spans.s = s;
    spans.middle = (n - 16) / 2;
    spans.back = n - 16;
    return spans;
}

#ifdef __OPTIMIZE_SIZE__
uint64_t mreg_sum_spans(struct mreg_spans w, const uint32_t *key);
uint64_t mreg_sum_ends(struct mreg_ends ends, const uint32_t *key);
int mreg_are_spans(struct mreg_spans w, const char *s, size_t n);
#else
#define MREG_PLAIN MREG_INLINE
#include "spans_plain.h"
#endif
size_t mreg_separator(const char *s, size_t n);

#endif

#endif
