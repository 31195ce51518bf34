/* Splitting alone: how many pieces a text has. Compiled once for each path,
 * as the library's own loops are.
 *
 * SPDX-License-Identifier: MIT */
#include "tokenizers/runtime/block_cl100k.h"
#include "tokenizers/runtime/block_gpt2.h"
#include "tokenizers/runtime/block_o200k.h"
#include "tokenizers/runtime/fill.h"
#include "pieces.h"

MTOK_INLINE uint64_t pieces(const char *text, size_t size, mtok_walker *next,
                            uint64_t (*starts_of)(const uint8_t *))
{
    uint16_t at[MTOK_FILL_ROOM];
    const uint8_t *p = (const uint8_t *)text;
    const uint8_t *const end = p + size;
    uint64_t count = 0;

    while (p < end) {
        const unsigned n = mtok_fill(&p, end, at, next, starts_of);

        count += n ? n : 1;
        if (n == 0)
            p = next(p, end);
    }
    return count;
}

uint64_t MTOK_ON(pieces_o200k)(const char *text, size_t size)
{
    return pieces(text, size, mtok_next_o200k, mtok_starts_o200k);
}

uint64_t MTOK_ON(pieces_cl100k)(const char *text, size_t size)
{
    return pieces(text, size, mtok_next_cl100k, mtok_starts_cl100k);
}

uint64_t MTOK_ON(pieces_gpt2)(const char *text, size_t size)
{
    return pieces(text, size, mtok_next_gpt2, mtok_starts_gpt2);
}
