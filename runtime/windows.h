/* Reading 8 to 48 bytes as six overlapping windows, without a loop: what
 * hashing and comparing names is made of. The vector form and the plain form
 * give the same numbers.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_WINDOWS_H
#define MREG_WINDOWS_H

#include <stddef.h>
#include <stdint.h>

/* What the look-up is made of is put together into one function; what it
 * seldom needs stays out of it, and costs it no registers. */
#if defined(__GNUC__)
#define MREG_INLINE static inline __attribute__((always_inline))
#define MREG_APART static __attribute__((noinline))
#else
#define MREG_INLINE static inline
#define MREG_APART static
#endif

/* Little-endian reads from any address. A packed struct lets the compiler
 * take one load where the target can, bytes where it must. */
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
#endif

/* The index of the lowest byte that is not zero; `word` is not. */
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

/* 0x80 in each byte of a word that is zero, and perhaps in some above it. */
MREG_INLINE uint64_t mreg_zero_bytes(uint64_t word)
{
    return (word - UINT64_C(0x0101010101010101)) & ~word
           & UINT64_C(0x8080808080808080);
}

/* Six windows of 8 bytes cover every text of 8 to 48 bytes: at 0, step and
 * 2 step from the front, and the same from the back. For span = size - 8 <=
 * 40 this step leaves no gap: step <= 8 and span - 4 step <= 8. */
MREG_INLINE size_t mreg_step(size_t span)
{
    return span * 7 >> 5;
}

/* A sum of 32 x 32 -> 64 products is the cheapest good mixing that a
 * microcontroller shares with a server. Bit 0x20 is set in every byte, so
 * letters of both cases hash alike; on the bytes a name may consist of,
 * that merges nothing else. */
#define MREG_FOLD64 UINT64_C(0x2020202020202020)
#define MREG_KEY_LOW 0x85EBCA6Bu
#define MREG_KEY_HIGH 0x9E3779B9u
#define MREG_KEY_STEP UINT64_C(0x1515151515151515)

/* What the words of a hash are mixed with: this and, for word i, a constant
 * that is cheap to write in machine code. */
MREG_INLINE uint64_t mreg_key(uint32_t seed)
{
    return (uint64_t)(seed + MREG_KEY_HIGH) << 32 | (seed + MREG_KEY_LOW);
}

MREG_INLINE uint64_t mreg_mix(uint64_t word, uint64_t key, unsigned i)
{
    const uint64_t w = (word | MREG_FOLD64) ^ key ^ i * MREG_KEY_STEP;
    return (uint64_t)(uint32_t)w * (uint32_t)(w >> 32);
}

/* The sum of products of 8 to 48 bytes; 1 if two runs of 8 to 48 bytes are
 * equal; and where the first `/` or `:` of 8 bytes or more is, if among the
 * first 32 and not in front, else 0. Where vectors are at hand they are
 * worth it inline. */
#if defined(__SSE2__) && defined(__GNUC__)

/* A window from the front and its mirror image from the back. */
typedef uint64_t mreg_pair __attribute__((vector_size(16)));
typedef int mreg_quad __attribute__((vector_size(16)));
typedef char mreg_bytes __attribute__((vector_size(16)));

MREG_INLINE mreg_pair mreg_load_pair(const char *front, const char *back)
{
    return (mreg_pair){mreg_load64(front), mreg_load64(back)};
}

MREG_INLINE mreg_pair mreg_mix_pair(mreg_pair words, mreg_pair key,
                                    unsigned i)
{
    const mreg_pair fold = {MREG_FOLD64, MREG_FOLD64};
    const mreg_pair own = {i * MREG_KEY_STEP, (i + 3) * MREG_KEY_STEP};
    const mreg_pair w = (words | fold) ^ key ^ own;
    return (mreg_pair)__builtin_ia32_pmuludq128((mreg_quad)w,
                                                (mreg_quad)(w >> 32));
}

MREG_INLINE uint64_t mreg_hash_windows(const char *s, size_t n, uint32_t seed)
{
    const size_t step = mreg_step(n - 8);
    const char *e = s + n - 8;
    const mreg_quad seeds = {(int)seed, (int)seed, (int)seed, (int)seed};
    const mreg_pair key =
        (mreg_pair)(seeds + (mreg_quad)(mreg_pair){mreg_key(0), mreg_key(0)});
    const mreg_pair sum =
        mreg_mix_pair(mreg_load_pair(s, e), key, 0)
        + mreg_mix_pair(mreg_load_pair(s + step, e - step), key, 1)
        + mreg_mix_pair(mreg_load_pair(s + 2 * step, e - 2 * step), key, 2);
    return sum[0] + sum[1];
}

MREG_INLINE int mreg_equal_windows(const char *a, const char *b, size_t n)
{
    const size_t z = n - 8, s = mreg_step(z);
    const mreg_pair d =
        (mreg_load_pair(a, a + z) ^ mreg_load_pair(b, b + z))
        | (mreg_load_pair(a + s, a + z - s) ^ mreg_load_pair(b + s, b + z - s))
        | (mreg_load_pair(a + 2 * s, a + z - 2 * s)
           ^ mreg_load_pair(b + 2 * s, b + z - 2 * s));
    return (d[0] | d[1]) == 0;
}

/* A bit for each of the 16 bytes that is a separator. */
MREG_INLINE uint32_t mreg_separators(mreg_pair words)
{
    const mreg_bytes b = (mreg_bytes)words;
    return (uint32_t)__builtin_ia32_pmovmskb128(
        (mreg_bytes)((b == '/') | (b == ':')));
}

/* Four windows of 8 bytes, those past the end moved back to it. */
MREG_INLINE size_t mreg_separator(const char *s, size_t n)
{
    const size_t z = n - 8;
    const size_t at1 = z < 8 ? z : 8, at2 = z < 16 ? z : 16,
                 at3 = z < 24 ? z : 24;
    const uint32_t low = mreg_separators(mreg_load_pair(s, s + at1));
    const uint32_t high = mreg_separators(mreg_load_pair(s + at2, s + at3));
    const uint32_t found = (low & 255) | low >> 8 << at1
                           | (high & 255) << at2 | high >> 8 << at3;
    return found ? (size_t)__builtin_ctz(found) : 0;
}

#else

uint64_t mreg_hash_windows(const char *s, size_t n, uint32_t seed);
int mreg_equal_windows(const char *a, const char *b, size_t n);
size_t mreg_separator(const char *s, size_t n);

#endif

#endif
