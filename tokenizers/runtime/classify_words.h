/* Classifies 64 bytes as eight words of eight; a part of classify.h.
 *
 * A byte without its top bit plus 0x80 - c has the top bit if it is c or
 * more, and never carries into the next byte. Only the top bits of a word are
 * kept: those of word k are bit k of each byte of a mask, which a
 * transposition of its 8x8 bits then brings into the order of the text.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_CLASSIFY_WORDS_H
#define MTOK_CLASSIFY_WORDS_H

#define MTOK_EACH(byte) (0x0101010101010101u * (uint64_t)(byte))
#define MTOK_TOPS MTOK_EACH(0x80)

/* Sets the top bit of each byte that is c or more; other bits mean nothing. */
MTOK_INLINE uint64_t mtok_from(uint64_t bytes, unsigned c)
{
    return bytes + MTOK_EACH(0x80 - c);
}

MTOK_INLINE uint64_t mtok_within(uint64_t bytes, unsigned first,
                                 unsigned last)
{
    return mtok_from(bytes, first) ^ mtok_from(bytes, last + 1);
}

MTOK_INLINE uint64_t mtok_equal(uint64_t bytes, unsigned c)
{
    return mtok_within(bytes, c, c);
}

MTOK_INLINE void mtok_keep(uint64_t *mask, uint64_t tops)
{
    *mask = *mask >> 1 | (tops & MTOK_TOPS);
}

MTOK_INLINE uint64_t mtok_transposed(uint64_t x)
{
    uint64_t swap = (x ^ x >> 7) & 0x00AA00AA00AA00AAu;

    x ^= swap ^ swap << 7;
    swap = (x ^ x >> 14) & 0x0000CCCC0000CCCCu;
    x ^= swap ^ swap << 14;
    swap = (x ^ x >> 28) & 0x00000000F0F0F0F0u;
    return x ^ swap ^ swap << 28;
}

/* A mask costs some 40 instructions, so the five that are parts of other
 * masks share two. */
struct mtok_shared {
    uint64_t first;            /* capitals, newlines, apostrophes */
    uint64_t second;           /* spaces, slashes */
};

MTOK_INLINE void mtok_classify_word(uint64_t word, struct mtok_masks *m,
                                    struct mtok_shared *shared)
{
    const uint64_t bytes = word & ~MTOK_TOPS;
    const uint64_t letters = mtok_within(bytes | MTOK_EACH(0x20), 'a', 'z');
    const uint64_t space = mtok_equal(bytes, ' ');

    mtok_keep(&m->letters, letters);
    mtok_keep(&m->digits, mtok_within(bytes, '0', '9'));
    mtok_keep(&m->blanks, mtok_within(bytes, '\t', '\r') | space);
    mtok_keep(&m->stops, word | ~mtok_from(bytes, 1));
    mtok_keep(&shared->first, (letters & ~(word << 2)) |
              mtok_equal(bytes, '\n') | mtok_equal(bytes, '\r') |
              mtok_equal(bytes, '\''));
    mtok_keep(&shared->second, space | mtok_equal(bytes, '/'));
}

MTOK_INLINE void mtok_classify(const uint8_t *p, struct mtok_masks *m)
{
    struct mtok_shared shared = {0, 0};
    uint64_t ascii, others;

    *m = (struct mtok_masks){0};
    for (int i = 0; i < 64; i += 8)
        mtok_classify_word(mtok_le64(p + i), m, &shared);
    m->stops = mtok_transposed(m->stops);
    ascii = ~m->stops;
    m->letters = mtok_transposed(m->letters) & ascii;
    m->digits = mtok_transposed(m->digits) & ascii;
    m->blanks = mtok_transposed(m->blanks) & ascii;
    shared.first = mtok_transposed(shared.first);
    shared.second = mtok_transposed(shared.second);
    others = ascii & ~(m->letters | m->blanks);
    m->capitals = shared.first & m->letters;
    m->newlines = shared.first & m->blanks;
    m->apostrophes = shared.first & others;
    m->spaces = shared.second & m->blanks;
    m->slashes = shared.second & others;
}

#endif
