/* Pieces of cl100k_base:
 *   (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|
 *    ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+
 *
 * SPDX-License-Identifier: MIT */
#include "split_char.h"

const uint8_t *mreg_next_cl100k(const uint8_t *p, const uint8_t *end)
{
    const struct mreg_char first = mreg_char_at(p, end);
    const uint8_t *const rest = p + first.size;
    const unsigned contraction = mreg_contraction(p, end, 0x20);
    const uint8_t *q, *run;

    if (contraction)
        return p + contraction;
    if (first.set == MREG_SET(NUMBER))
        return mreg_number_end(rest, end);
    if (first.set != MREG_SET(NEWLINE)) {
        q = mreg_skip(rest, end, MREG_LETTERS);
        if (q > rest || first.set & MREG_LETTERS)
            return q;
    }
    run = p + (*p == ' ');
    q = mreg_skip(run, end, MREG_PUNCTUATION);
    if (q > run)
        return mreg_skip(q, end, MREG_SET(NEWLINE));
    return mreg_blanks_end(p, end, MREG_SET(NEWLINE));
}
