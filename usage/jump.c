/* Looks at 64 bytes at a time for a quote that is not behind a backslash. On
 * x86 the same loop is compiled for the wider registers, too, and the
 * processor chooses.
 *
 * SPDX-License-Identifier: MIT */
#include "jump.h"

#include <stddef.h>
#include <stdint.h>
#include "base/bytes.h"

#define BLOCK 64

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define WIDER 1
#else
#define WIDER 0
#endif

/* ---- quotes that may end a string -------------------------------------- */

/* A quote behind exactly one backslash is part of the string. For each of 64
 * bytes these functions set a bit, the first byte lowest, if it is any other
 * quote. They read the two bytes before the block, too, and each compares
 * three times, so that no block waits for the one before it. */

#if WIDER

#define AT(type, at) ((const type *)(const void *)(at))

static inline uint64_t quotes_16(const char *at)
{
    const __m128i quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\');
    uint64_t bits = 0;

    for (unsigned i = 0; i < BLOCK; i += 16) {
        const __m128i w = _mm_loadu_si128(AT(__m128i, at + i));
        const __m128i w1 = _mm_loadu_si128(AT(__m128i, at + i - 1));
        const __m128i w2 = _mm_loadu_si128(AT(__m128i, at + i - 2));
        const __m128i one = _mm_andnot_si128(_mm_cmpeq_epi8(w2, slash),
                                             _mm_cmpeq_epi8(w1, slash));

        bits |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_andnot_si128(
                    one, _mm_cmpeq_epi8(w, quote))) << i;
    }
    return bits;
}

__attribute__((target("avx2")))
static inline uint64_t quotes_32(const char *at)
{
    const __m256i quote = _mm256_set1_epi8('"');
    const __m256i slash = _mm256_set1_epi8('\\');
    uint64_t bits = 0;

    for (unsigned i = 0; i < BLOCK; i += 32) {
        const __m256i w = _mm256_loadu_si256(AT(__m256i, at + i));
        const __m256i w1 = _mm256_loadu_si256(AT(__m256i, at + i - 1));
        const __m256i w2 = _mm256_loadu_si256(AT(__m256i, at + i - 2));
        const __m256i one = _mm256_andnot_si256(_mm256_cmpeq_epi8(w2, slash),
                                                _mm256_cmpeq_epi8(w1, slash));

        bits |= (uint64_t)(unsigned)_mm256_movemask_epi8(_mm256_andnot_si256(
                    one, _mm256_cmpeq_epi8(w, quote))) << i;
    }
    return bits;
}

__attribute__((target("avx512bw")))
static inline uint64_t quotes_64(const char *at)
{
    const __m512i slash = _mm512_set1_epi8('\\');
    const __mmask64 slashed =
        _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(at - 1), slash);
    const __mmask64 one = _mm512_mask_cmpneq_epi8_mask(
        slashed, _mm512_loadu_si512(at - 2), slash);

    return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(at),
                                  _mm512_set1_epi8('"')) & ~one;
}

#else

#define EACH(byte) (UINT64_C(0x0101010101010101) * (unsigned char)(byte))

/* Sets the lowest bit of each byte that is zero, and no other. */
static inline uint64_t zeros(uint64_t w)
{
    const uint64_t low = EACH(0x7F);

    return ~(((w & low) + low) | w | low) >> 7;
}

static inline uint64_t marks(const char *at, char byte)
{
    uint64_t bits = 0;

    for (unsigned i = 0; i < BLOCK / 8; i++) {
        uint64_t w;

        memcpy(&w, at + 8 * i, sizeof w);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        w = __builtin_bswap64(w);
#endif
        /* The factor moves each of the eight bits into the top byte. */
        bits |= (zeros(w ^ EACH(byte)) * UINT64_C(0x0102040810204080) >> 56)
                << 8 * i;
    }
    return bits;
}

static inline uint64_t quotes_16(const char *at)
{
    const uint64_t quotes = marks(at, '"');

    return quotes ? quotes & ~(marks(at - 1, '\\') & ~marks(at - 2, '\\'))
                  : 0;
}
#endif

/* ---- where a string ends ----------------------------------------------- */

/* Tells whether the byte at `at` is behind an odd number of backslashes, of
 * which one may be before `first`. */
static bool is_escaped(const char *at, const char *first, bool before)
{
    bool odd = false;

    while (at > first && at[-1] == '\\') {
        odd = !odd;
        at--;
    }
    return at == first ? odd != before : odd;
}

/* Defines a function that returns the quote, or where the last block ends
 * that fits. There are two bytes between `first` and `at`, or more. */
#define QUOTE_IN_BLOCKS(name, target_is, quotes_of) \
    target_is \
    static const char *name(const char *at, const char *end, \
                            const char *first, bool before) \
    { \
        for (; end - at >= BLOCK; at += BLOCK) { \
            uint64_t quotes = quotes_of(at); \
            \
            for (; quotes; quotes &= quotes - 1) { \
                const char *quote = at + __builtin_ctzll(quotes); \
                \
                if (!is_escaped(quote, first, before)) \
                    return quote; \
            } \
        } \
        return at; \
    }

QUOTE_IN_BLOCKS(quote_16, , quotes_16)
#if WIDER
QUOTE_IN_BLOCKS(quote_32, __attribute__((target("avx2"))), quotes_32)
QUOTE_IN_BLOCKS(quote_64, __attribute__((target("avx512bw"))), quotes_64)
#endif

static const char *quote_in_blocks(const char *at, const char *end,
                                   const char *first, bool before)
{
#if WIDER
    if (__builtin_cpu_supports("avx512bw"))
        return quote_64(at, end, first, before);
    if (__builtin_cpu_supports("avx2"))
        return quote_32(at, end, first, before);
#endif
    return quote_16(at, end, first, before);
}

/* Looks at one byte after another. */
static const char *quote_in_bytes(const char *at, const char *end,
                                  bool *escaped)
{
    for (; at < end; at++) {
        if (*escaped)
            *escaped = false;
        else if (*at == '\\')
            *escaped = true;
        else if (*at == '"')
            break;
    }
    return at;
}

const char *jump_to_quote(const char *at, const char *end, bool *escaped)
{
    const char *const first = at;
    const bool before = *escaped;

    if (end - at < 2 + BLOCK)
        return quote_in_bytes(at, end, escaped);
    at = quote_in_bytes(at, at + 2, escaped);
    if (at < first + 2)
        return at;
    at = quote_in_blocks(at, end, first, before);
    *escaped = is_escaped(at, first, before);
    return quote_in_bytes(at, end, escaped);
}

/* ---- marks between strings --------------------------------------------- */

/* With this bit brackets become braces. */
static bool is_mark(char c)
{
    return c == '"' || (c | 0x20) == '{' || (c | 0x20) == '}';
}

const char *jump_to_mark(const char *at, const char *end)
{
    while (at < end && !is_mark(*at))
        at++;
    return at;
}

/* A backslash escapes the byte behind it unless it is escaped itself: of each
 * run of backslashes every other one does, which a subtraction that borrows
 * along the run finds. */
static inline uint64_t escaped_bytes(uint64_t slashes)
{
    const uint64_t odd = UINT64_C(0xAAAAAAAAAAAAAAAA);

    return ((slashes << 1 | odd) - slashes) ^ odd ^ slashes;
}

#if WIDER

static inline uint64_t equal_16(const char *at, __m128i bit, char byte)
{
    uint64_t bits = 0;

    for (unsigned i = 0; i < BLOCK; i += 16)
        bits |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(
                    _mm_or_si128(_mm_loadu_si128(AT(__m128i, at + i)), bit),
                    _mm_set1_epi8(byte))) << i;
    return bits;
}

static inline uint64_t marks(const char *at, char byte)
{
    return equal_16(at, _mm_setzero_si128(), byte);
}

static inline uint64_t brackets(const char *at)
{
    const __m128i bit = _mm_set1_epi8(0x20);

    return equal_16(at, bit, '{') | equal_16(at, bit, '}');
}

#else

static inline uint64_t brackets(const char *at)
{
    return marks(at, '{') | marks(at, '}') | marks(at, '[') | marks(at, ']');
}
#endif

void jump_marks(const char *at, struct marks *out)
{
    const uint64_t slashes = marks(at, '\\');

    out->quotes = out->ends = marks(at, '"');
    if (slashes)
        out->ends &= ~escaped_bytes(slashes);
    out->brackets = brackets(at);
}
