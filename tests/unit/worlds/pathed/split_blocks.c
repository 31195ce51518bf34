/* See split_blocks.h.
 *
 * SPDX-License-Identifier: MIT */
#include "split_blocks.h"

#include "tokenizers/runtime/block_cl100k.h"
#include "tokenizers/runtime/block_gpt2.h"
#include "tokenizers/runtime/block_o200k.h"

#define FAMILY(name) \
    static uint64_t starts_##name(const uint8_t *p) \
    { \
        return mtok_starts_##name(p); \
    } \
    static unsigned fill_##name(const uint8_t **text, const uint8_t *end, \
                                uint16_t *at) \
    { \
        return mtok_fill(text, end, at, mtok_next_##name, \
                         mtok_starts_##name); \
    }
FAMILY(gpt2)
FAMILY(cl100k)
FAMILY(o200k)

#define ROW(name) {#name, mtok_next_##name, starts_##name, fill_##name}
const struct split_family MTOK_ON(split_families)[SPLIT_FAMILIES] = {
    ROW(gpt2), ROW(cl100k), ROW(o200k)
};
