/* Finds a piece of cl100k_base:
 *   (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|
 *    ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+
 *
 * SPDX-License-Identifier: MIT */
#include "split_char.h"

const uint8_t *mtok_next_cl100k(const uint8_t *p, const uint8_t *end)
{
    const struct mtok_char first = mtok_char_at(p, end);
    const uint8_t *const rest = p + first.size;
    const unsigned contraction = mtok_contraction(p, end, 0x20);
    const uint8_t *q, *run;

    if (contraction)
        return p + contraction;
    if (first.set == MTOK_SET(NUMBER))
        return mtok_number_end(rest, end);
    if (first.set != MTOK_SET(NEWLINE)) {
        q = mtok_skip(rest, end, MTOK_LETTERS);
        if (q > rest || first.set & MTOK_LETTERS)
            return q;
    }
    run = p + (*p == ' ');
    q = mtok_skip(run, end, MTOK_PUNCTUATION);
    if (q > run)
        return mtok_skip(q, end, MTOK_SET(NEWLINE));
    return mtok_blanks_end(p, end, MTOK_SET(NEWLINE));
}
