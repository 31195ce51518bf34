/* Classifies 64 bytes in two registers; a part of classify.h.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_CLASSIFY_AVX2_H
#define MTOK_CLASSIFY_AVX2_H

#include <immintrin.h>

struct mtok_bytes64 {
    __m256i low, high;
};

MTOK_INLINE uint64_t mtok_tops(struct mtok_bytes64 b)
{
    return (uint32_t)_mm256_movemask_epi8(b.low) |
           (uint64_t)(uint32_t)_mm256_movemask_epi8(b.high) << 32;
}

MTOK_INLINE struct mtok_bytes64 mtok_plus(struct mtok_bytes64 b, char c)
{
    const __m256i many = _mm256_set1_epi8(c);
    return (struct mtok_bytes64){_mm256_add_epi8(b.low, many),
                                 _mm256_add_epi8(b.high, many)};
}

MTOK_INLINE uint64_t mtok_bytes_equal(struct mtok_bytes64 b, char c)
{
    const __m256i many = _mm256_set1_epi8(c);
    return mtok_tops((struct mtok_bytes64){
        _mm256_cmpeq_epi8(b.low, many), _mm256_cmpeq_epi8(b.high, many)});
}

/* Compares are signed, so the range is moved to the lowest values. */
MTOK_INLINE uint64_t mtok_bytes_within(struct mtok_bytes64 b, char first,
                                       char last)
{
    const struct mtok_bytes64 moved = mtok_plus(b, (char)(-128 - first));
    const __m256i beyond = _mm256_set1_epi8((char)(last - first + 1 - 128));
    return mtok_tops((struct mtok_bytes64){
        _mm256_cmpgt_epi8(beyond, moved.low),
        _mm256_cmpgt_epi8(beyond, moved.high)});
}

MTOK_INLINE void mtok_classify(const uint8_t *p, struct mtok_masks *m)
{
    const struct mtok_bytes64 bytes = {
        _mm256_loadu_si256((const void *)p),
        _mm256_loadu_si256((const void *)(p + 32))};
    const __m256i case_bit = _mm256_set1_epi8(0x20);
    const struct mtok_bytes64 folded = {
        _mm256_or_si256(bytes.low, case_bit),
        _mm256_or_si256(bytes.high, case_bit)};
    const struct mtok_bytes64 case_on_top = {
        _mm256_slli_epi16(bytes.low, 2), _mm256_slli_epi16(bytes.high, 2)};

    m->letters = mtok_bytes_within(folded, 'a', 'z');
    m->capitals = m->letters & ~mtok_tops(case_on_top);
    m->digits = mtok_bytes_within(bytes, '0', '9');
    m->spaces = mtok_bytes_equal(bytes, ' ');
    m->blanks = m->spaces | mtok_bytes_within(bytes, '\t', '\r');
    m->newlines = mtok_bytes_equal(bytes, '\n') |
                  mtok_bytes_equal(bytes, '\r');
    m->apostrophes = mtok_bytes_equal(bytes, '\'');
    m->slashes = mtok_bytes_equal(bytes, '/');
    m->stops = mtok_tops(bytes) | mtok_bytes_equal(bytes, 0);
}

#endif
