/* Looks at 64 bytes at a time: which of them are a quote, and which are behind
 * a backslash, as bits of one word, the first byte lowest. On x86 the same
 * loop is compiled for the wider registers, too, and the processor chooses.
 *
 * SPDX-License-Identifier: MIT */
#include "jump.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define BLOCK 64

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define WIDER 1
#else
#define WIDER 0
#endif

/* ---- which bytes are a certain one ------------------------------------- */

#if WIDER

static inline uint64_t marks_16(const char *at, char byte)
{
    uint64_t bits = 0;

    for (unsigned i = 0; i < 4; i++) {
        const __m128i w =
            _mm_loadu_si128((const __m128i *)(const void *)(at + 16 * i));

        bits |= (uint64_t)(unsigned)_mm_movemask_epi8(
                    _mm_cmpeq_epi8(w, _mm_set1_epi8(byte))) << 16 * i;
    }
    return bits;
}

__attribute__((target("avx2")))
static inline uint64_t marks_32(const char *at, char byte)
{
    const __m256i *w = (const __m256i *)(const void *)at;
    const __m256i wanted = _mm256_set1_epi8(byte);
    const unsigned low = (unsigned)_mm256_movemask_epi8(
        _mm256_cmpeq_epi8(_mm256_loadu_si256(w), wanted));
    const unsigned high = (unsigned)_mm256_movemask_epi8(
        _mm256_cmpeq_epi8(_mm256_loadu_si256(w + 1), wanted));

    return low | (uint64_t)high << 32;
}

__attribute__((target("avx512bw")))
static inline uint64_t marks_64(const char *at, char byte)
{
    return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(at),
                                  _mm512_set1_epi8(byte));
}

#else

#define EACH(byte) (UINT64_C(0x0101010101010101) * (unsigned char)(byte))

/* Sets the lowest bit of each byte that is zero, and no other. */
static inline uint64_t zeros(uint64_t w)
{
    const uint64_t low = EACH(0x7F);

    return ~(((w & low) + low) | w | low) >> 7;
}

static inline uint64_t marks_16(const char *at, char byte)
{
    uint64_t bits = 0;

    for (unsigned i = 0; i < 8; i++) {
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
#endif

/* ---- which bytes are escaped ------------------------------------------- */

/* A backslash escapes the byte behind it unless it is escaped itself: of each
 * run of backslashes every other one does, which a subtraction that borrows
 * along the run finds. *before says that the first byte is escaped, and then
 * the same of the next block. */
static inline uint64_t escaped_bytes(uint64_t slashes, uint64_t *before)
{
    const uint64_t odd = UINT64_C(0xAAAAAAAAAAAAAAAA);
    const uint64_t begin = slashes & ~*before;
    const uint64_t ends = ((begin << 1 | odd) - begin) ^ odd;
    const uint64_t escaped = ends ^ (slashes | *before);

    *before = (ends & slashes) >> 63;
    return escaped;
}

/* Defines a function that returns the quote, or where the last block ends
 * that fits. */
#define QUOTE_IN_BLOCKS(name, target_is, marks) \
    target_is \
    static const char *name(const char *at, const char *end, bool *escaped) \
    { \
        uint64_t before = *escaped; \
        \
        for (; end - at >= BLOCK; at += BLOCK) { \
            const uint64_t slashes = marks(at, '\\'); \
            uint64_t quotes = marks(at, '"'); \
            \
            if (slashes | before) \
                quotes &= ~escaped_bytes(slashes, &before); \
            if (quotes) { \
                at += __builtin_ctzll(quotes); \
                before = 0; \
                break; \
            } \
        } \
        *escaped = before != 0; \
        return at; \
    }

QUOTE_IN_BLOCKS(quote_16, , marks_16)
#if WIDER
QUOTE_IN_BLOCKS(quote_32, __attribute__((target("avx2"))), marks_32)
QUOTE_IN_BLOCKS(quote_64, __attribute__((target("avx512bw"))), marks_64)
#endif

static const char *quote_in_blocks(const char *at, const char *end,
                                   bool *escaped)
{
#if WIDER
    if (__builtin_cpu_supports("avx512bw"))
        return quote_64(at, end, escaped);
    if (__builtin_cpu_supports("avx2"))
        return quote_32(at, end, escaped);
#endif
    return quote_16(at, end, escaped);
}

const char *jump_to_quote(const char *at, const char *end, bool *escaped)
{
    if (end - at >= BLOCK)
        at = quote_in_blocks(at, end, escaped);
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
