/* Reads characters from any bytes, runs of them, and the parts that the
 * patterns of all families share; walkers, blocks and streams use it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_SPLIT_CHAR_H
#define MTOK_SPLIT_CHAR_H

#include "classes.h"
#include "split.h"

/* A set of classes has one bit for each. */
#define MTOK_SET(name) (1u << MTOK_IS_##name)
#define MTOK_LETTERS (MTOK_SET(UPPER) | MTOK_SET(LOWER) | \
    MTOK_SET(OTHER_LETTER))
#define MTOK_BLANKS (MTOK_SET(SPACE) | MTOK_SET(BLANK) | MTOK_SET(NEWLINE))
#define MTOK_PUNCTUATION (MTOK_SET(OTHER) | MTOK_SET(MARK))

struct mtok_char {
    unsigned set;              /* has its class alone */
    size_t size;               /* bytes; it is wide, because clang would pack
                                * both into one register and the walk would
                                * wait for classes */
};

MTOK_INLINE struct mtok_char mtok_char_of(uint32_t code, size_t size)
{
    return (struct mtok_char){1u << mtok_class_of(code), size};
}

/* Returns the six bits of a following byte; 0x40 or more for any other byte. */
MTOK_INLINE uint32_t mtok_following(uint8_t byte)
{
    return byte ^ 0x80u;
}

/* Reads a character whose first byte is 0x80 or more. A byte that belongs to
 * no character is one by itself: one that is cut off, overlong, half of a
 * surrogate pair or beyond U+10FFFF. */
MTOK_INLINE struct mtok_char mtok_wide_char(const uint8_t *p,
                                            const uint8_t *end)
{
    const size_t left = (size_t)(end - p);
    const uint32_t lead = *p;

    if (lead < 0xE0 && left >= 2) {
        const uint32_t a = mtok_following(p[1]);

        if (lead >= 0xC2 && a < 0x40)
            return mtok_char_of((lead & 0x1F) << 6 | a, 2);
    } else if (lead < 0xF0 && left >= 3) {
        const uint32_t a = mtok_following(p[1]), b = mtok_following(p[2]);
        const uint32_t code = (lead & 0xF) << 12 | a << 6 | b;

        if ((a | b) < 0x40 && code >= 0x800 && code - 0xD800 >= 0x800)
            return mtok_char_of(code, 3);
    } else if (lead < 0xF5 && left >= 4) {
        const uint32_t a = mtok_following(p[1]), b = mtok_following(p[2]);
        const uint32_t c = mtok_following(p[3]);
        const uint32_t code = (lead & 7) << 18 | a << 12 | b << 6 | c;

        if ((a | b | c) < 0x40 && code - 0x10000 < 0x100000)
            return mtok_char_of(code, 4);
    }
    return (struct mtok_char){MTOK_SET(OTHER), 1};
}

/* Reads the character at p < end. */
MTOK_INLINE struct mtok_char mtok_char_at(const uint8_t *p,
                                          const uint8_t *end)
{
    if (*p < 0x80)
        return mtok_char_of(*p, 1);
    return mtok_wide_char(p, end);
}

/* Returns the end of the characters of `set` that begin at p; p if there is
 * none. */
MTOK_INLINE const uint8_t *mtok_skip(const uint8_t *p, const uint8_t *end,
                                     unsigned set)
{
    while (p < end) {
        const struct mtok_char c = mtok_char_at(p, end);

        if (!(c.set & set))
            break;
        p += c.size;
    }
    return p;
}

/* Returns the bytes of `'(?:[sdmt]|ll|ve|re)` at p, 0 if it is not there. With
 * `fold` 0x20 it is matched in either case, and U+017F counts as an s; with
 * 0 only in lower case. */
MTOK_INLINE unsigned mtok_contraction(const uint8_t *p, const uint8_t *end,
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

/* Ends `\p{N}{1,3}`, of which the first character ends at p. */
MTOK_INLINE const uint8_t *mtok_number_end(const uint8_t *p,
                                           const uint8_t *end)
{
    for (int i = 0; i < 2 && p < end; i++) {
        const struct mtok_char c = mtok_char_at(p, end);

        if (c.set != MTOK_SET(NUMBER))
            break;
        p += c.size;
    }
    return p;
}

/* Ends `\s*N+|\s+(?!\S)|\s+`, where N is the set `newlines`: behind the last
 * of them if there is one, else behind all blanks, but for the last of many
 * before a text. */
MTOK_INLINE const uint8_t *mtok_blanks_end(const uint8_t *p,
                                           const uint8_t *end,
                                           unsigned newlines)
{
    const uint8_t *q = p, *last = p, *after_newline = p;

    while (q < end) {
        const struct mtok_char c = mtok_char_at(q, end);

        if (!(c.set & MTOK_BLANKS))
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
