/* The tokens of one piece: byte pair encoding by rank. Exact, in bounded
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
    /* Fills at most `room` ids, returns how many there are. */ \
    size_t mtok_piece_encode_##path(const struct mtok_ranks *r, \
        const uint8_t *p, size_t n, const uint8_t *end, uint32_t *ids, \
        size_t room); \
    /* For the hot loop: a piece of 2 or more bytes of which 16 more past its
     * end are readable, that does not end in a zero byte and, if it has 16
     * bytes or fewer, is known to be no token. */ \
    uint64_t mtok_miss_count_##path(const struct mtok_ranks *r, \
        const uint8_t *p, size_t n);
MTOK_EACH_PATH(MTOK_DECLARE_PIECE)

#endif
