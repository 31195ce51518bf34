/* Finds the tokens of one piece by byte pair encoding: exactly, in bounded
 * memory and linear time, for pieces of any length.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_PIECE_H
#define MTOK_PIECE_H

#include "path.h"
#include "ranks.h"

/* All take a piece p[0..n), n >= 1, and read nothing at or past `end`. */
#define MTOK_DECLARE_PIECE(path) \
    uint64_t mtok_piece_count_##path(const struct mtok_ranks *r, \
        const uint8_t *p, size_t n, const uint8_t *end); \
    /* Writes at most `room` ids and returns how many there are. */ \
    size_t mtok_piece_encode_##path(const struct mtok_ranks *r, \
        const uint8_t *p, size_t n, const uint8_t *end, uint32_t *ids, \
        size_t room); \
    /* Counts, for the hot loop, a piece of 2 or more bytes that does not end
     * in a zero byte, has 16 readable bytes behind it and, if it has 16 bytes
     * or fewer, is known not to be one token. */ \
    uint64_t mtok_miss_count_##path(const struct mtok_ranks *r, \
        const uint8_t *p, size_t n);
MTOK_EACH_PATH(MTOK_DECLARE_PIECE)

#endif
