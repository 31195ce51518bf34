/* Bytes, 64 in two registers. Part of classify.h.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLASSIFY_AVX2_H
#define MREG_CLASSIFY_AVX2_H

#include <immintrin.h>

struct mreg_bytes64 {
    __m256i low, high;
};

MREG_INLINE uint64_t mreg_tops(struct mreg_bytes64 b)
{
    return (uint32_t)_mm256_movemask_epi8(b.low) |
           (uint64_t)(uint32_t)_mm256_movemask_epi8(b.high) << 32;
}

MREG_INLINE struct mreg_bytes64 mreg_plus(struct mreg_bytes64 b, char c)
{
    const __m256i many = _mm256_set1_epi8(c);
    return (struct mreg_bytes64){_mm256_add_epi8(b.low, many),
                                 _mm256_add_epi8(b.high, many)};
}

MREG_INLINE uint64_t mreg_bytes_equal(struct mreg_bytes64 b, char c)
{
    const __m256i many = _mm256_set1_epi8(c);
    return mreg_tops((struct mreg_bytes64){
        _mm256_cmpeq_epi8(b.low, many), _mm256_cmpeq_epi8(b.high, many)});
}

/* Compares are signed: the range is moved to the lowest values. */
MREG_INLINE uint64_t mreg_bytes_within(struct mreg_bytes64 b, char first,
                                       char last)
{
    const struct mreg_bytes64 moved = mreg_plus(b, (char)(-128 - first));
    const __m256i beyond = _mm256_set1_epi8((char)(last - first + 1 - 128));
    return mreg_tops((struct mreg_bytes64){
        _mm256_cmpgt_epi8(beyond, moved.low),
        _mm256_cmpgt_epi8(beyond, moved.high)});
}

MREG_INLINE void mreg_classify(const uint8_t *p, struct mreg_masks *m)
{
    const struct mreg_bytes64 bytes = {
        _mm256_loadu_si256((const void *)p),
        _mm256_loadu_si256((const void *)(p + 32))};
    const __m256i case_bit = _mm256_set1_epi8(0x20);
    const struct mreg_bytes64 folded = {
        _mm256_or_si256(bytes.low, case_bit),
        _mm256_or_si256(bytes.high, case_bit)};
    const struct mreg_bytes64 case_on_top = {
        _mm256_slli_epi16(bytes.low, 2), _mm256_slli_epi16(bytes.high, 2)};

    m->letters = mreg_bytes_within(folded, 'a', 'z');
    m->capitals = m->letters & ~mreg_tops(case_on_top);
    m->digits = mreg_bytes_within(bytes, '0', '9');
    m->spaces = mreg_bytes_equal(bytes, ' ');
    m->blanks = m->spaces | mreg_bytes_within(bytes, '\t', '\r');
    m->newlines = mreg_bytes_equal(bytes, '\n') |
                  mreg_bytes_equal(bytes, '\r');
    m->apostrophes = mreg_bytes_equal(bytes, '\'');
    m->slashes = mreg_bytes_equal(bytes, '/');
    m->stops = mreg_tops(bytes) | mreg_bytes_equal(bytes, 0);
}

#endif
