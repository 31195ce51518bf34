/* Text, sixteen bytes at a time: how many of them come before the first that
 * needs a look.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_SIXTEEN_H
#define MREG_BASE_SIXTEEN_H

#include <stddef.h>
#include <stdint.h>
#include "bytes.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* ---- in two words -------------------------------------------------------- */

#define EIGHT(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Loads eight bytes, the first of them lowest. */
static inline uint64_t eight_load(const char *at)
{
    uint64_t w;

    memcpy(&w, at, sizeof w);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    w = __builtin_bswap64(w);
#endif
    return w;
}

/* Sets the top bit of each byte that is a control, is not ASCII, or is `a`
 * or `b`. A borrow may set those of bytes after the first such one. */
static inline uint64_t eight_marks(uint64_t w, unsigned char a,
                                   unsigned char b)
{
    return (w | (w - EIGHT(0x20)) | ((w ^ EIGHT(a)) - EIGHT(1))
            | ((w ^ EIGHT(b)) - EIGHT(1))) & EIGHT(0x80);
}

/* Tells whether eight bytes are all of ASCII that may be printed, or zero: a
 * sum's top bit says at least ' ', more than 0, more than '~'. */
static inline bool eight_printable(uint64_t w)
{
    const uint64_t seven = w & EIGHT(0x7F);

    return !((w | (seven + EIGHT(1))
              | (~(seven + EIGHT(128 - ' ')) & (seven + EIGHT(127))))
             & EIGHT(0x80));
}

static inline size_t sixteen_in_words(const char *at, unsigned char a,
                                      unsigned char b)
{
    uint64_t marks = eight_marks(eight_load(at), a, b);
    size_t before = 0;

    if (!marks) {
        marks = eight_marks(eight_load(at + 8), a, b);
        before = 8;
    }
    return marks ? before + (size_t)__builtin_ctzll(marks) / 8 : 16;
}

/* ---- in one register, where there is one ------------------------------- */

/* Returns how many of the 16 bytes at `at` come before the first that is a
 * control (below 0x20), is not ASCII, or is the ASCII byte `a` or `b`. */
static inline size_t sixteen_before(const char *at, unsigned char a,
                                    unsigned char b)
{
#if defined(__SSE2__)
    const __m128i w = _mm_loadu_si128((const __m128i *)(const void *)at);
    /* Bytes that are not ASCII are negative here. */
    const int marks = _mm_movemask_epi8(
        _mm_or_si128(_mm_cmplt_epi8(w, _mm_set1_epi8(0x20)),
                     _mm_or_si128(_mm_cmpeq_epi8(w, _mm_set1_epi8((char)a)),
                                  _mm_cmpeq_epi8(w,
                                                 _mm_set1_epi8((char)b)))));

    return marks ? (size_t)__builtin_ctz((unsigned)marks) : 16;
#else
    return sixteen_in_words(at, a, b);
#endif
}

/* Tells whether the first `n` of 16 bytes at `a` and `b` are the same; all 16
 * must be readable. */
static inline bool sixteen_same(const char *a, const char *b, unsigned n)
{
#if defined(__SSE2__)
    const __m128i same =
        _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(const void *)a),
                       _mm_loadu_si128((const __m128i *)(const void *)b));

    return !(~(unsigned)_mm_movemask_epi8(same) & ((1u << n) - 1));
#else
    return memcmp(a, b, n) == 0;
#endif
}

/* Tells whether 16 bytes are all of ASCII that may be printed, or zero. */
static inline bool sixteen_printable(const char *at)
{
#if defined(__SSE2__)
    const __m128i w = _mm_loadu_si128((const __m128i *)(const void *)at);
    const __m128i zero = _mm_cmpeq_epi8(w, _mm_setzero_si128());
    const __m128i low = _mm_cmplt_epi8(w, _mm_set1_epi8(0x20));
    const __m128i del = _mm_cmpeq_epi8(w, _mm_set1_epi8(0x7F));

    return !_mm_movemask_epi8(_mm_or_si128(_mm_andnot_si128(zero, low), del));
#else
    return eight_printable(eight_load(at))
           && eight_printable(eight_load(at + 8));
#endif
}

#endif
