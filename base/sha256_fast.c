/* SHA-256's blocks with the instructions of x86 processors (SHA-NI), which
 * are asked for when the program runs.
 *
 * SPDX-License-Identifier: MIT */
#include "sha256_blocks.h"

#if defined(__x86_64__) && defined(__GNUC__)

#include <cpuid.h>
#include <immintrin.h>
#include <stdatomic.h>

#define SSE41 (1u << 19)        /* ecx of leaf 1 */
#define SHA (1u << 29)          /* ebx of leaf 7 */

static bool has_instructions(void)
{
    unsigned a, b, c, d;

    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & SSE41))
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && b & SHA;
}

/* Four words of a block, which are written with the highest byte first. */
__attribute__((target("sha,sse4.1")))
static __m128i words_at(const uint8_t *at)
{
    const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0b,
                                         0x0405060700010203);

    return _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)at),
                            order);
}

/* Makes four words of the schedule from the sixteen before them. */
__attribute__((target("sha,sse4.1")))
static __m128i next_words(__m128i w16, __m128i w12, __m128i w8, __m128i w4)
{
    const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w16, w12),
                                      _mm_alignr_epi8(w4, w8, 4));

    return _mm_sha256msg2_epu32(sum, w4);
}

/* `abef` and `cdgh` are the words of the state as the instructions have them.
 * Without loops the words of the schedule stay in registers. */
__attribute__((target("sha,sse4.1")))
static void compress(__m128i *abef, __m128i *cdgh, const uint8_t *block)
{
    __m128i w[16], x = *abef, y = *cdgh;

    for (int i = 0; i < 4; i++)
        w[i] = words_at(block + 16 * i);
#pragma GCC unroll 12
    for (int i = 4; i < 16; i++)
        w[i] = next_words(w[i - 4], w[i - 3], w[i - 2], w[i - 1]);
#pragma GCC unroll 16
    for (int i = 0; i < 16; i++) {
        const __m128i k = _mm_loadu_si128(
            (const __m128i *)(const void *)(sha256_k + 4 * i));
        const __m128i sum = _mm_add_epi32(w[i], k);

        y = _mm_sha256rnds2_epu32(y, x, sum);
        x = _mm_sha256rnds2_epu32(x, y, _mm_shuffle_epi32(sum, 0x0E));
    }
    *abef = _mm_add_epi32(*abef, x);
    *cdgh = _mm_add_epi32(*cdgh, y);
}

__attribute__((target("sha,sse4.1")))
static void all_blocks(uint32_t state[8], const uint8_t *blocks, size_t n)
{
    __m128i *const at = (__m128i *)(void *)state;
    const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128(at), 0xB1);
    const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128(at + 1), 0x1B);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);

    for (; n; n--, blocks += 64)
        compress(&abef, &cdgh, blocks);
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(at, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(at + 1, _mm_alignr_epi8(dchg, feba, 8));
}

/* Asks the processor once: a virtual machine takes as long for each cpuid as
 * for kilobytes of digest. */
static bool is_fast(void)
{
    enum { UNASKED, NO, YES };
    static atomic_int known = UNASKED;
    int answer = atomic_load_explicit(&known, memory_order_relaxed);

    if (answer == UNASKED) {
        answer = has_instructions() ? YES : NO;
        atomic_store_explicit(&known, answer, memory_order_relaxed);
    }
    return answer == YES;
}

bool sha256_blocks_fast(uint32_t state[8], const uint8_t *blocks, size_t n)
{
    if (!is_fast())
        return false;
    all_blocks(state, blocks, n);
    return true;
}

#else

bool sha256_blocks_fast(uint32_t state[8], const uint8_t *blocks, size_t n)
{
    (void)state;
    (void)blocks;
    (void)n;
    return false;
}

#endif
