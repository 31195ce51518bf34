/* Finds a piece of o200k_base:
 *   P?[UB]*[lB]+C?|P?[UB]+[lB]*C?|\p{N}{1,3}|
 *    ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+
 * where P is [^\r\n\p{L}\p{N}], U upper and l lower case letters, B other
 * letters and marks, C (?i:'s|'t|'re|'ve|'m|'ll|'d). A mark is P and B.
 *
 * SPDX-License-Identifier: MIT */
#include "split_char.h"

#define CASELESS (MTOK_SET(OTHER_LETTER) | MTOK_SET(MARK))

/* Returns the end of `[UB]*[lB]+`, NULL if it is not there. Capitals after the
 * last B are given back unless a lower case letter follows them. */
static const uint8_t *word_end(const uint8_t *p, const uint8_t *end)
{
    const uint8_t *caseless_end = NULL;

    while (p < end) {
        const struct mtok_char c = mtok_char_at(p, end);

        if (c.set == MTOK_SET(LOWER))
            return mtok_skip(p, end, MTOK_SET(LOWER) | CASELESS);
        if (!(c.set & (MTOK_SET(UPPER) | CASELESS)))
            break;
        p += c.size;
        if (c.set & CASELESS)
            caseless_end = p;
    }
    return caseless_end;
}

/* Returns the end of the first two alternatives, p if they do not match. */
static const uint8_t *letters_end(const uint8_t *p, const uint8_t *end,
                                  struct mtok_char first)
{
    const uint8_t *const start = first.set & MTOK_LETTERS ? p : p + first.size;
    const uint8_t *q = word_end(start, end);

    /* A mark is a word by itself where it is not the prefix of a word. */
    if (!q && first.set == MTOK_SET(MARK))
        q = start;
    if (!q) {
        q = mtok_skip(start, end, MTOK_SET(UPPER));
        if (q == start)
            return p;
    }
    return q + mtok_contraction(q, end, 0x20);
}

static const uint8_t *punctuation_tail_end(const uint8_t *p,
                                           const uint8_t *end)
{
    while (p < end && (*p == '\r' || *p == '\n' || *p == '/'))
        p++;
    return p;
}

const uint8_t *mtok_next_o200k(const uint8_t *p, const uint8_t *end)
{
    const struct mtok_char first = mtok_char_at(p, end);
    const uint8_t *q, *run;

    if (first.set == MTOK_SET(NUMBER))
        return mtok_number_end(p + first.size, end);
    if (first.set != MTOK_SET(NEWLINE)) {
        q = letters_end(p, end, first);
        if (q > p)
            return q;
    }
    run = p + (*p == ' ');
    q = mtok_skip(run, end, MTOK_PUNCTUATION);
    if (q > run)
        return punctuation_tail_end(q, end);
    return mtok_blanks_end(p, end, MTOK_SET(NEWLINE));
}
