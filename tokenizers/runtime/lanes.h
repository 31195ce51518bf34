/* Holds sixteen numbers of which the least is wanted again and again.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_LANES_H
#define MTOK_LANES_H

#include "ranks.h"

#define MTOK_LANES 16u

#if defined(__AVX512VBMI2__)

#include <immintrin.h>

typedef struct mtok_lanes { __m512i v; } mtok_lanes;

MTOK_INLINE void mtok_lanes_fill(mtok_lanes *l, const uint32_t *from)
{
    l->v = _mm512_loadu_si512(from);
}

MTOK_INLINE uint32_t mtok_lanes_least(const mtok_lanes *l)
{
    return _mm512_reduce_min_epu32(l->v);
}

MTOK_INLINE void mtok_lanes_set(mtok_lanes *l, unsigned i, uint32_t to)
{
    l->v = _mm512_mask_set1_epi32(l->v, (__mmask16)(1u << i), (int)to);
}

#elif defined(__AVX2__)

#include <immintrin.h>

typedef struct mtok_lanes { __m256i low, high; } mtok_lanes;

MTOK_INLINE void mtok_lanes_fill(mtok_lanes *l, const uint32_t *from)
{
    l->low = _mm256_loadu_si256((const __m256i *)(const void *)from);
    l->high = _mm256_loadu_si256((const __m256i *)(const void *)(from + 8));
}

MTOK_INLINE uint32_t mtok_lanes_least(const mtok_lanes *l)
{
    const __m256i eight = _mm256_min_epu32(l->low, l->high);
    __m128i v = _mm_min_epu32(_mm256_castsi256_si128(eight),
                              _mm256_extracti128_si256(eight, 1));

    v = _mm_min_epu32(v, _mm_shuffle_epi32(v, 0x4E));
    v = _mm_min_epu32(v, _mm_shuffle_epi32(v, 0xB1));
    return (uint32_t)_mm_cvtsi128_si32(v);
}

MTOK_INLINE void mtok_lanes_set(mtok_lanes *l, unsigned i, uint32_t to)
{
    const __m256i order = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    const __m256i value = _mm256_set1_epi32((int)to);

    l->low = _mm256_blendv_epi8(l->low, value, _mm256_cmpeq_epi32(
        order, _mm256_set1_epi32((int)i)));
    l->high = _mm256_blendv_epi8(l->high, value, _mm256_cmpeq_epi32(
        order, _mm256_set1_epi32((int)i - 8)));
}

#else

typedef struct mtok_lanes { uint32_t v[MTOK_LANES]; } mtok_lanes;

MTOK_INLINE void mtok_lanes_fill(mtok_lanes *l, const uint32_t *from)
{
    for (unsigned i = 0; i < MTOK_LANES; i++)
        l->v[i] = from[i];
}

MTOK_INLINE uint32_t mtok_lesser(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* Compares in four chains, so that none waits for another. */
MTOK_INLINE uint32_t mtok_lanes_least(const mtok_lanes *l)
{
    uint32_t a = l->v[0], b = l->v[1], c = l->v[2], d = l->v[3];

    for (unsigned i = 4; i < MTOK_LANES; i += 4) {
        a = mtok_lesser(a, l->v[i]);
        b = mtok_lesser(b, l->v[i + 1]);
        c = mtok_lesser(c, l->v[i + 2]);
        d = mtok_lesser(d, l->v[i + 3]);
    }
    return mtok_lesser(mtok_lesser(a, b), mtok_lesser(c, d));
}

MTOK_INLINE void mtok_lanes_set(mtok_lanes *l, unsigned i, uint32_t to)
{
    l->v[i] = to;
}

#endif

#endif
