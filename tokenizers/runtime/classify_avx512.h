/* Classifies 64 bytes in one register; a part of classify.h.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_CLASSIFY_AVX512_H
#define MTOK_CLASSIFY_AVX512_H

#include <immintrin.h>

MTOK_INLINE uint64_t mtok_bytes_equal(__m512i bytes, char c)
{
    return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(c));
}

MTOK_INLINE uint64_t mtok_bytes_within(__m512i bytes, char first, char last)
{
    const __m512i above = _mm512_sub_epi8(bytes, _mm512_set1_epi8(first));
    return _mm512_cmple_epu8_mask(above,
                                  _mm512_set1_epi8((char)(last - first)));
}

MTOK_INLINE void mtok_classify(const uint8_t *p, struct mtok_masks *m)
{
    const __m512i bytes = _mm512_loadu_si512((const void *)p);
    const __m512i case_bit = _mm512_set1_epi8(0x20);

    m->letters = mtok_bytes_within(_mm512_or_si512(bytes, case_bit),
                                   'a', 'z');
    m->capitals = m->letters & _mm512_testn_epi8_mask(bytes, case_bit);
    m->digits = mtok_bytes_within(bytes, '0', '9');
    m->spaces = mtok_bytes_equal(bytes, ' ');
    m->blanks = m->spaces | mtok_bytes_within(bytes, '\t', '\r');
    m->newlines = mtok_bytes_equal(bytes, '\n') |
                  mtok_bytes_equal(bytes, '\r');
    m->apostrophes = mtok_bytes_equal(bytes, '\'');
    m->slashes = mtok_bytes_equal(bytes, '/');
    m->stops = _mm512_movepi8_mask(bytes) |
               _mm512_testn_epi8_mask(bytes, bytes);
}

#endif
