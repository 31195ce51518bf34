/* Characters of any bytes, runs of them, and the parts that the patterns of
 * all families have: for walkers, blocks and streams.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_SPLIT_CHAR_H
#define MREG_SPLIT_CHAR_H

#include "classes.h"
#include "split.h"

/* Sets of classes: one bit each. */
#define MREG_SET(name) (1u << MREG_IS_##name)
#define MREG_LETTERS (MREG_SET(UPPER) | MREG_SET(LOWER) | \
    MREG_SET(OTHER_LETTER))
#define MREG_BLANKS (MREG_SET(SPACE) | MREG_SET(BLANK) | MREG_SET(NEWLINE))
#define MREG_PUNCTUATION (MREG_SET(OTHER) | MREG_SET(MARK))

struct mreg_char {
    unsigned set;              /* of its class alone */
    size_t size;               /* bytes; wide, or clang packs both into one
                                * register and the walk waits for classes */
};

MREG_INLINE struct mreg_char mreg_char_of(uint32_t code, size_t size)
{
    return (struct mreg_char){1u << mreg_class_of(code), size};
}

/* The six bits of a following byte; more if it is none. */
MREG_INLINE uint32_t mreg_following(uint8_t byte)
{
    return byte ^ 0x80u;
}

/* One of 0x80 or more. A byte that belongs to no character is one by itself:
 * cut off, overlong, half of a surrogate pair or beyond U+10FFFF. */
MREG_INLINE struct mreg_char mreg_wide_char(const uint8_t *p,
                                            const uint8_t *end)
{
    const size_t left = (size_t)(end - p);
    const uint32_t lead = *p;

    if (lead < 0xE0 && left >= 2) {
        const uint32_t a = mreg_following(p[1]);

        if (lead >= 0xC2 && a < 0x40)
            return mreg_char_of((lead & 0x1F) << 6 | a, 2);
    } else if (lead < 0xF0 && left >= 3) {
        const uint32_t a = mreg_following(p[1]), b = mreg_following(p[2]);
        const uint32_t code = (lead & 0xF) << 12 | a << 6 | b;

        if ((a | b) < 0x40 && code >= 0x800 && code - 0xD800 >= 0x800)
            return mreg_char_of(code, 3);
    } else if (lead < 0xF5 && left >= 4) {
        const uint32_t a = mreg_following(p[1]), b = mreg_following(p[2]);
        const uint32_t c = mreg_following(p[3]);
        const uint32_t code = (lead & 7) << 18 | a << 12 | b << 6 | c;

        if ((a | b | c) < 0x40 && code - 0x10000 < 0x100000)
            return mreg_char_of(code, 4);
    }
    return (struct mreg_char){MREG_SET(OTHER), 1};
}

/* The character at p < end. */
MREG_INLINE struct mreg_char mreg_char_at(const uint8_t *p,
                                          const uint8_t *end)
{
    if (*p < 0x80)
        return mreg_char_of(*p, 1);
    return mreg_wide_char(p, end);
}

/* The end of the characters of `set` that begin at p; p if there is none. */
MREG_INLINE const uint8_t *mreg_skip(const uint8_t *p, const uint8_t *end,
                                     unsigned set)
{
    while (p < end) {
        const struct mreg_char c = mreg_char_at(p, end);

        if (!(c.set & set))
            break;
        p += c.size;
    }
    return p;
}

/* The bytes of `'(?:[sdmt]|ll|ve|re)` at p, 0 if it is not there. With `fold`
 * 0x20 in either case, of which U+017F is one of s; with 0 as it stands. */
MREG_INLINE unsigned mreg_contraction(const uint8_t *p, const uint8_t *end,
                                      unsigned fold)
{
    const size_t left = (size_t)(end - p);

    if (left < 2 || *p != '\'')
        return 0;
    const unsigned a = p[1] | fold;
    if (a == 's' || a == 'd' || a == 'm' || a == 't')
        return 2;
    if (left < 3)
        return 0;
    const unsigned b = p[2] | fold;
    if (a == 'l')
        return b == 'l' ? 3 : 0;
    if (a == 'v' || a == 'r')
        return b == 'e' ? 3 : 0;
    return fold && p[1] == 0xC5 && p[2] == 0xBF ? 3 : 0;
}

/* `\p{N}{1,3}` of which the first ends at p. */
MREG_INLINE const uint8_t *mreg_number_end(const uint8_t *p,
                                           const uint8_t *end)
{
    for (int i = 0; i < 2 && p < end; i++) {
        const struct mreg_char c = mreg_char_at(p, end);

        if (c.set != MREG_SET(NUMBER))
            break;
        p += c.size;
    }
    return p;
}

/* `\s*N+|\s+(?!\S)|\s+` for N the newlines in the set: to the last of them,
 * if there is one; else all blanks but the last of many before a text. */
MREG_INLINE const uint8_t *mreg_blanks_end(const uint8_t *p,
                                           const uint8_t *end,
                                           unsigned newlines)
{
    const uint8_t *q = p, *last = p, *after_newline = p;

    while (q < end) {
        const struct mreg_char c = mreg_char_at(q, end);

        if (!(c.set & MREG_BLANKS))
            break;
        last = q;
        q += c.size;
        if (c.set & newlines)
            after_newline = q;
    }
    if (after_newline > p)
        return after_newline;
    return q < end && last > p ? last : q;
}

#endif
