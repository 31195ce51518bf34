/* The families' blocks and batches, compiled once for each path.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_SPLIT_BLOCKS_H
#define MREG_TEST_SPLIT_BLOCKS_H

#include "tokenizers/runtime/fill.h"
#include "tokenizers/runtime/path.h"

enum { SPLIT_FAMILIES = 3 };

struct split_family {
    const char *name;
    mtok_walker *walker;
    uint64_t (*starts)(const uint8_t *p);
    unsigned (*fill)(const uint8_t **text, const uint8_t *end, uint16_t *at);
};

#define SPLIT_DECLARE(path) \
    extern const struct split_family split_families_##path[SPLIT_FAMILIES];
MTOK_EACH_PATH(SPLIT_DECLARE)

#endif
