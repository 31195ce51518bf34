/* Finds a piece of r50k_base and p50k_base:
 *   '(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|
 *   \s+(?!\S)|\s+
 *
 * SPDX-License-Identifier: MIT */
#include "split_char.h"

const uint8_t *mtok_next_gpt2(const uint8_t *p, const uint8_t *end)
{
    static const unsigned runs[] = {
        MTOK_LETTERS, MTOK_SET(NUMBER), MTOK_PUNCTUATION
    };
    const uint8_t *const run = p + (*p == ' ');
    const unsigned contraction = mtok_contraction(p, end, 0);

    if (contraction)
        return p + contraction;
    for (unsigned i = 0; i < sizeof runs / sizeof *runs; i++) {
        const uint8_t *q = mtok_skip(run, end, runs[i]);

        if (q > run)
            return q;
    }
    return mtok_blanks_end(p, end, 0);
}
