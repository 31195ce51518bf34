/* Finds the tokens of one piece: by a table for repeated bytes, by merging
 * what is short, by a walk through what is long.
 *
 * SPDX-License-Identifier: MIT */
#include "piece.h"

#include "sweep.h"
#include "walk.h"

/* Counts p[0..n), n >= 2, if it is one byte repeated, perhaps after a space;
 * 0 for any other text. */
MTOK_INLINE unsigned run_count(const struct mtok_ranks *r, const uint8_t *p,
                               size_t n)
{
    const uint8_t byte = p[n - 1];
    const unsigned row = r->run_row[byte];
    const unsigned char *sizes = r->runs + row * MTOK_RUN_ROW;
    const size_t first = p[0] == ' ' && p[1] != ' ';
    size_t i = n - 1;
    unsigned count = 1;

    if (n > MTOK_RUN_MAX || row == MTOK_RUN_MAX || p[n / 2] != byte)
        return 0;
    while (i > first && p[i - 1] == byte)
        i--;
    if (i > first)
        return 0;
    for (i = n - sizes[first * MTOK_RUN_ROW / 2 + n]; i > 0; i -= sizes[i])
        count++;
    return count;
}

static uint64_t walk(const struct mtok_ranks *r, const struct mtok_piece *t,
                     uint32_t *ids, size_t room)
{
    struct mtok_walk w;

    w.r = r;
    w.t = t;
    w.at = w.far = w.count = 0;
    w.ids = ids;
    w.room = room;
    w.last = 0;
    w.last_known = 0;
    w.patience = MTOK_PATIENCE;
    w.dead[0] = 0;
    return mtok_walk_on(&w);
}

MTOK_APART uint64_t walk_count(const struct mtok_ranks *r, const uint8_t *p,
                               size_t n, const uint8_t *end)
{
    struct mtok_piece t;
    uint64_t count;

    mtok_piece_init(&t, p, n, end);
    count = walk(r, &t, NULL, 0);
    return count != MTOK_GAVE_UP ? count : mtok_sweep_count(r, &t);
}

static int is_token(const struct mtok_ranks *r, const uint8_t *p, size_t n)
{
    return n <= r->token_max && mtok_has_size(mtok_sizes_at(r, p), n)
        && mtok_lookup(r, p, n) != MTOK_NO_TOKEN;
}

/* Counts up to 16 bytes that are not one token. Taking longest tokens is faster
 * if the first is long, else merging is. */
MTOK_APART uint64_t short_count(const struct mtok_ranks *r, const uint8_t *p,
                                unsigned n)
{
    const int can_merge = mtok_can_merge(p, n);
    struct mtok_few f;

    if (n > 8 || !can_merge) {
        const unsigned count = mtok_few_tokens(&f, r, p, n,
                                               can_merge ? (n + 2) / 3 : 0);

        if (count != 0)
            return count;
    }
    return (uint64_t)__builtin_popcount(mtok_merge(r, p, n));
}

/* Counts 17 bytes and more. */
MTOK_APART uint64_t long_count(const struct mtok_ranks *r, const uint8_t *p,
                               size_t n, const uint8_t *end)
{
    uint64_t count = run_count(r, p, n);
    struct mtok_few f;

    if (count != 0)
        return count;
    if (is_token(r, p, n))
        return 1;
    if (n <= MTOK_FEW_MAX && (size_t)(end - p) >= n + 16)
        count = mtok_few_tokens(&f, r, p, (unsigned)n, 0);
    return count != 0 ? count : walk_count(r, p, n, end);
}

/* Counts up to 16 bytes near the end of the text. */
MTOK_APART uint64_t last_count(const struct mtok_ranks *r, const uint8_t *p,
                               size_t n, const uint8_t *end)
{
    struct mtok_piece t;

    mtok_piece_init(&t, p, n, end);
    p = mtok_piece_at(&t, 0);
    return is_token(r, p, n) ? 1 : short_count(r, p, (unsigned)n);
}

uint64_t MTOK_ON(mtok_miss_count)(const struct mtok_ranks *r,
                                  const uint8_t *p, size_t n)
{
    return n <= MTOK_MERGE_MAX ? short_count(r, p, (unsigned)n)
        : long_count(r, p, n, p + n + 16);
}

uint64_t MTOK_ON(mtok_piece_count)(const struct mtok_ranks *r,
                                   const uint8_t *p, size_t n,
                                   const uint8_t *end)
{
    if (n > MTOK_MERGE_MAX)
        return long_count(r, p, n, end);
    if ((size_t)(end - p) < n + 16)
        return last_count(r, p, n, end);
    return is_token(r, p, n) ? 1 : short_count(r, p, (unsigned)n);
}

size_t MTOK_ON(mtok_piece_encode)(const struct mtok_ranks *r,
                                  const uint8_t *p, size_t n,
                                  const uint8_t *end, uint32_t *ids,
                                  size_t room)
{
    struct mtok_piece t;
    uint64_t count;

    mtok_piece_init(&t, p, n, end);
    count = walk(r, &t, ids, room);
    return count != MTOK_GAVE_UP ? (size_t)count
        : mtok_sweep_encode(r, &t, ids, room);
}
