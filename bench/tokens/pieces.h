/* How many pieces a text has, on each path.
 *
 * SPDX-License-Identifier: MIT */
#ifndef PIECES_H
#define PIECES_H

#include "tokenizers/runtime/path.h"

#define PIECES_ON(path) \
    uint64_t pieces_o200k_##path(const char *text, size_t size); \
    uint64_t pieces_cl100k_##path(const char *text, size_t size); \
    uint64_t pieces_gpt2_##path(const char *text, size_t size);
MTOK_EACH_PATH(PIECES_ON)

#endif
