/* Finds pieces in batches, for the hot loops.
 *
 * mtok_fill(&p, end, at, walker, starts_of) takes a piece's start p and
 * returns n >= 1 with p moved on: piece i, of n, is from[at[i]..at[i + 1])
 * where `from` is what p was. Or it returns 0 with p unmoved: then the piece
 * that the walker finds at p needs care. In a batch,
 *   - 16 bytes or more are readable behind the end of each piece;
 *   - no piece has a zero byte, none is empty, none has over 65535 bytes;
 *   - each piece is the same however the text goes on behind `end`.
 * So a piece that the walker gives after a 0 is the text's last one, or near
 * its end, or long, or has a zero byte.
 *
 * A caller names the functions of a family; both are folded in.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_FILL_H
#define MTOK_FILL_H

#include "block.h"

#define MTOK_BATCH 128u            /* pieces after which to return */
#define MTOK_FILL_ROOM (MTOK_BATCH + 64 + 1)
#define MTOK_FILL_BYTES 60000      /* after which to return; at[] is 16 bits */
#define MTOK_ONES 0x0101010101010101u
#define MTOK_BEHIND 16             /* readable bytes behind a piece */

/* Writes base + i for each bit i, at most 63 of them, and perhaps garbage in
 * the rest of 64 places. Returns how many bits there are. */
#if defined(__AVX512VBMI2__)
MTOK_INLINE unsigned mtok_emit(uint16_t *at, unsigned base, uint64_t bits)
{
    static const uint8_t places[64] = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63
    };
    const __m512i chosen = _mm512_maskz_compress_epi8(
        bits, _mm512_loadu_si512((const void *)places));
    const __m512i start = _mm512_set1_epi16((short)base);
    const unsigned n = (unsigned)_mm_popcnt_u64(bits);

    _mm512_storeu_si512((void *)at, _mm512_add_epi16(start,
        _mm512_cvtepu8_epi16(_mm512_castsi512_si256(chosen))));
    if (MTOK_UNLIKELY(n > 32))
        _mm512_storeu_si512((void *)(at + 32), _mm512_add_epi16(start,
            _mm512_cvtepu8_epi16(_mm512_extracti64x4_epi64(chosen, 1))));
    return n;
}
#elif defined(__POPCNT__)
/* Writes four at a time, so that the loop's end is predicted more often. Bit
 * 63 is never set in `bits`; it fills the places of missing ones. */
MTOK_INLINE unsigned mtok_emit(uint16_t *at, unsigned base, uint64_t bits)
{
    const unsigned n = (unsigned)__builtin_popcountll(bits);

    for (; bits; at += 4)
        for (int i = 0; i < 4; i++, bits &= bits - 1)
            at[i] = (uint16_t)(base +
                               mtok_lowest(bits | (uint64_t)1 << 63));
    return n;
}
#else
MTOK_INLINE unsigned mtok_emit(uint16_t *at, unsigned base, uint64_t bits)
{
    uint16_t *const first = at;

    for (; bits; bits &= bits - 1)
        *at++ = (uint16_t)(base + mtok_lowest(bits));
    return (unsigned)(at - first);
}
#endif

/* Tests whether [p, q) has a zero byte; 7 bytes more are readable. */
MTOK_INLINE int mtok_has_zero(const uint8_t *p, const uint8_t *q)
{
    for (; p < q; p += 8) {
        uint64_t bytes = mtok_le64(p);

        if (q - p < 8)
            bytes |= UINT64_MAX << 8 * (q - p);
        if ((bytes - MTOK_ONES) & ~bytes & MTOK_ONES << 7)
            return 1;
    }
    return 0;
}

/* Returns the end of the walker's piece at p if it may be in a batch, else
 * NULL. */
MTOK_INLINE const uint8_t *mtok_walked(const uint8_t *p, const uint8_t *end,
                                       mtok_walker *walker)
{
    const uint8_t *const q = walker(p, end);

    return end - q >= MTOK_BEHIND && mtok_is_settled(p, q, end)
           && !mtok_has_zero(p, q) ? q : NULL;
}

MTOK_INLINE unsigned mtok_fill(const uint8_t **text, const uint8_t *end,
                               uint16_t *at, mtok_walker *walker,
                               uint64_t (*starts_of)(const uint8_t *))
{
    const uint8_t *const from = *text, *p = from, *q;
    unsigned n = 0;

    while (n < MTOK_BATCH && p - from < MTOK_FILL_BYTES
           && end - p >= 64 + MTOK_BEHIND) {
        /* A block that begins beyond ASCII would see nothing. */
        uint64_t starts = (p[0] | p[1]) < 0x80 ? starts_of(p) : 1;

        if (starts > 1) {
            const unsigned last = mtok_highest(starts);

            n += mtok_emit(at + n, (unsigned)(p - from),
                           starts ^ (uint64_t)1 << last);
            p += last;
            continue;
        }
        q = mtok_walked(p, end, walker);
        if (!q || q - from > UINT16_MAX)
            break;
        at[n++] = (uint16_t)(p - from);
        p = q;
    }
    at[n] = (uint16_t)(p - from);
    *text = p;
    return n;
}

#endif
