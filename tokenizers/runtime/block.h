/* Finds where pieces start in 64 bytes at once: what the families share.
 *
 * A family's mtok_starts_*(p) looks at p[0..64), where p is a piece's start,
 * and sets bit i if a piece starts at p[i] whatever comes behind the 64
 * bytes. Bit 0 is always set; if no other is, the caller asks the walker. The
 * piece at the highest bit may end anywhere. No piece before it has a zero
 * byte.
 *
 * A rule of a pattern becomes a few operations on masks: m << 1 is "after an
 * m", m >> 1 "before an m", and an addition carries through a run of bits.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_BLOCK_H
#define MTOK_BLOCK_H

#include "classify.h"
#include "split_char.h"

struct mtok_block {
    struct mtok_masks is;
    uint64_t punctuation;
    uint64_t wide;             /* first bytes of punctuation of three bytes */
    unsigned known;            /* how many bytes the masks are right for */
};

/* Returns a mask of the bits below n <= 64. */
MTOK_INLINE uint64_t mtok_below(unsigned n)
{
    return n >= 64 ? UINT64_MAX : ((uint64_t)1 << n) - 1;
}

MTOK_INLINE unsigned mtok_lowest(uint64_t bits)
{
    return (unsigned)__builtin_ctzll(bits);
}

MTOK_INLINE unsigned mtok_highest(uint64_t bits)
{
    return 63u - (unsigned)__builtin_clzll(bits);
}

/* Keeps the first bit of each run. */
MTOK_INLINE uint64_t mtok_firsts(uint64_t bits)
{
    return bits & ~(bits << 1);
}

/* Keeps, of each run that has a bit of `from`, that bit and all after it. */
MTOK_INLINE uint64_t mtok_rest(uint64_t runs, uint64_t from)
{
    return (runs & ~(runs + from)) | from;
}

/* Tests for U+2010 to U+2027 and U+2030 to U+203F: dashes, quotes and dots are
 * so frequent in prose that a block must not end there. */
MTOK_INLINE int mtok_is_wide_punctuation(const uint8_t *p)
{
    return p[0] == 0xE2 && p[1] == 0x80
           && (p[2] - 0x90u < 0x18 || p[2] - 0xB0u < 0x10);
}

/* Returns the first bytes of wide punctuation up to the first other stop, and
 * takes that punctuation out of `stops`. */
MTOK_INLINE uint64_t mtok_wide_punctuation(const uint8_t *p, uint64_t *stops)
{
    uint64_t wide = 0;

    while (*stops) {
        const unsigned i = mtok_lowest(*stops);

        if (i > 61 || !mtok_is_wide_punctuation(p + i))
            break;
        wide |= (uint64_t)1 << i;
        *stops &= ~((uint64_t)7 << i);
    }
    return wide;
}

/* Fills the masks; bytes from the first stop on are in none of them. */
MTOK_INLINE void mtok_look(const uint8_t *p, struct mtok_block *b)
{
    uint64_t seen = UINT64_MAX;

    mtok_classify(p, &b->is);
    b->known = 64;
    b->wide = 0;
    if (MTOK_UNLIKELY(b->is.stops)) {
        b->wide = mtok_wide_punctuation(p, &b->is.stops);
        if (b->is.stops) {
            b->known = mtok_lowest(b->is.stops);
            seen = mtok_below(b->known);
        }
    }
    b->is.letters &= seen;
    b->is.capitals &= seen;
    b->is.digits &= seen;
    b->is.blanks &= seen;
    b->is.spaces &= seen;
    b->is.newlines &= seen;
    b->is.apostrophes &= seen;
    b->is.slashes &= seen;
    b->punctuation = seen & ~(b->is.letters | b->is.digits | b->is.blanks);
}

/* ---- rules that families share ------------------------------------------ */

/* Drops the starts inside a run of blanks that may go on behind the known
 * bytes: only where the run itself starts is certain. `runs` are the first
 * blanks of runs. */
MTOK_INLINE uint64_t mtok_certain(uint64_t starts, uint64_t runs,
                                  uint64_t blanks, unsigned known)
{
    if (blanks >> (known - 1) & 1)
        starts &= mtok_below(mtok_highest(runs) + 1);
    return starts;
}

/* `\p{N}{1,3}`: in a longer run each third digit after a start is a start
 * again. Up to nine digits need no branch, which would often be mispredicted.
 */
MTOK_INLINE uint64_t mtok_number_starts(uint64_t digits)
{
    const uint64_t thirds = digits & digits << 1 & digits << 2;
    const uint64_t first = mtok_firsts(digits), second = first << 3 & thirds;
    uint64_t found = second << 3 & thirds, starts = first | second | found;

    while (MTOK_UNLIKELY(found << 3 & thirds)) {
        found = found << 3 & thirds;
        starts |= found;
    }
    return starts;
}

/* `\s*[\r\n]+`: plain blanks after the last newline of their run start a
 * piece; plain blanks before another newline do not. */
MTOK_INLINE uint64_t mtok_after_newlines(uint64_t plain, uint64_t newlines)
{
    uint64_t starts = plain & newlines << 1, left = starts;
    const uint64_t ends = (plain + starts) & ~plain;

    if (MTOK_LIKELY(!(ends & newlines)))
        return starts;
    for (; left; left &= left - 1) {
        const uint64_t start = left & (0 - left);

        if ((plain + start) & ~plain & newlines)
            starts &= ~start;
    }
    return starts;
}

/* Returns the starts that cl100k and o200k have in common. `tails` are the
 * newlines and slashes that end punctuation. */
MTOK_INLINE uint64_t mtok_common_starts(const struct mtok_block *b,
                                        uint64_t tails)
{
    const uint64_t plain = b->is.blanks & ~b->is.newlines;
    const uint64_t newlines = b->is.newlines & ~tails;
    const uint64_t blank_runs = mtok_firsts(b->is.blanks & ~tails);
    const uint64_t text_next = plain & ~(b->is.blanks >> 1);
    /* ` ?[^\s\p{L}\p{N}]+`: a space before it is part of it. */
    const uint64_t punctuation =
        mtok_firsts(b->punctuation & ~tails) & ~(b->is.spaces << 1);
    /* `P?\p{L}+`: one blank or punctuation character before is part of it. */
    const uint64_t letters = mtok_firsts(b->is.letters) & ~(plain << 1) &
        ~((punctuation & ~b->wide) << 1) & ~((punctuation & b->wide) << 3);

    return mtok_certain(blank_runs | text_next | punctuation | letters |
                        mtok_after_newlines(plain, newlines) |
                        mtok_number_starts(b->is.digits),
                        blank_runs, b->is.blanks & ~tails, b->known);
}

#endif
