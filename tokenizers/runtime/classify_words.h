/* Bytes, 64 as eight words of eight. Part of classify.h.
 *
 * A byte without its top bit plus 0x80 - c has the top bit if it is c or
 * more, and never carries into the next byte. Of each word the top bits are
 * kept: word k's in bit k of the bytes of a mask, which a transposition of
 * its 8x8 bits then brings into the order of the text.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLASSIFY_WORDS_H
#define MREG_CLASSIFY_WORDS_H

#define MREG_EACH(byte) (0x0101010101010101u * (uint64_t)(byte))
#define MREG_TOPS MREG_EACH(0x80)

/* Top bits where a byte is c or more; other bits mean nothing. */
MREG_INLINE uint64_t mreg_from(uint64_t bytes, unsigned c)
{
    return bytes + MREG_EACH(0x80 - c);
}

MREG_INLINE uint64_t mreg_within(uint64_t bytes, unsigned first,
                                 unsigned last)
{
    return mreg_from(bytes, first) ^ mreg_from(bytes, last + 1);
}

MREG_INLINE uint64_t mreg_equal(uint64_t bytes, unsigned c)
{
    return mreg_within(bytes, c, c);
}

MREG_INLINE void mreg_keep(uint64_t *mask, uint64_t tops)
{
    *mask = *mask >> 1 | (tops & MREG_TOPS);
}

MREG_INLINE uint64_t mreg_transposed(uint64_t x)
{
    uint64_t swap = (x ^ x >> 7) & 0x00AA00AA00AA00AAu;

    x ^= swap ^ swap << 7;
    swap = (x ^ x >> 14) & 0x0000CCCC0000CCCCu;
    x ^= swap ^ swap << 14;
    swap = (x ^ x >> 28) & 0x00000000F0F0F0F0u;
    return x ^ swap ^ swap << 28;
}

/* A mask costs some 40 instructions, so those that are parts of others
 * share two: */
struct mreg_shared {
    uint64_t first;            /* capitals, newlines, apostrophes */
    uint64_t second;           /* spaces, slashes */
};

MREG_INLINE void mreg_classify_word(uint64_t word, struct mreg_masks *m,
                                    struct mreg_shared *shared)
{
    const uint64_t bytes = word & ~MREG_TOPS;
    const uint64_t letters = mreg_within(bytes | MREG_EACH(0x20), 'a', 'z');
    const uint64_t space = mreg_equal(bytes, ' ');

    mreg_keep(&m->letters, letters);
    mreg_keep(&m->digits, mreg_within(bytes, '0', '9'));
    mreg_keep(&m->blanks, mreg_within(bytes, '\t', '\r') | space);
    mreg_keep(&m->stops, word | ~mreg_from(bytes, 1));
    mreg_keep(&shared->first, (letters & ~(word << 2)) |
              mreg_equal(bytes, '\n') | mreg_equal(bytes, '\r') |
              mreg_equal(bytes, '\''));
    mreg_keep(&shared->second, space | mreg_equal(bytes, '/'));
}

MREG_INLINE void mreg_classify(const uint8_t *p, struct mreg_masks *m)
{
    struct mreg_shared shared = {0, 0};
    uint64_t ascii, others;

    *m = (struct mreg_masks){0};
    for (int i = 0; i < 64; i += 8)
        mreg_classify_word(mreg_le64(p + i), m, &shared);
    m->stops = mreg_transposed(m->stops);
    ascii = ~m->stops;
    m->letters = mreg_transposed(m->letters) & ascii;
    m->digits = mreg_transposed(m->digits) & ascii;
    m->blanks = mreg_transposed(m->blanks) & ascii;
    shared.first = mreg_transposed(shared.first);
    shared.second = mreg_transposed(shared.second);
    others = ascii & ~(m->letters | m->blanks);
    m->capitals = shared.first & m->letters;
    m->newlines = shared.first & m->blanks;
    m->apostrophes = shared.first & others;
    m->spaces = shared.second & m->blanks;
    m->slashes = shared.second & others;
}

#endif
