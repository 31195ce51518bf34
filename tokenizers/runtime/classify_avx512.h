/* Bytes, 64 in one register. Part of classify.h.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLASSIFY_AVX512_H
#define MREG_CLASSIFY_AVX512_H

#include <immintrin.h>

MREG_INLINE uint64_t mreg_bytes_equal(__m512i bytes, char c)
{
    return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(c));
}

MREG_INLINE uint64_t mreg_bytes_within(__m512i bytes, char first, char last)
{
    const __m512i above = _mm512_sub_epi8(bytes, _mm512_set1_epi8(first));
    return _mm512_cmple_epu8_mask(above,
                                  _mm512_set1_epi8((char)(last - first)));
}

MREG_INLINE void mreg_classify(const uint8_t *p, struct mreg_masks *m)
{
    const __m512i bytes = _mm512_loadu_si512((const void *)p);
    const __m512i case_bit = _mm512_set1_epi8(0x20);

    m->letters = mreg_bytes_within(_mm512_or_si512(bytes, case_bit),
                                   'a', 'z');
    m->capitals = m->letters & _mm512_testn_epi8_mask(bytes, case_bit);
    m->digits = mreg_bytes_within(bytes, '0', '9');
    m->spaces = mreg_bytes_equal(bytes, ' ');
    m->blanks = m->spaces | mreg_bytes_within(bytes, '\t', '\r');
    m->newlines = mreg_bytes_equal(bytes, '\n') |
                  mreg_bytes_equal(bytes, '\r');
    m->apostrophes = mreg_bytes_equal(bytes, '\'');
    m->slashes = mreg_bytes_equal(bytes, '/');
    m->stops = _mm512_movepi8_mask(bytes) |
               _mm512_testn_epi8_mask(bytes, bytes);
}

#endif
