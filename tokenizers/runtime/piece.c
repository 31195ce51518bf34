/* The tokens of one piece: a table for repeated bytes, merging for what is
 * short, a walk for what is long.
 *
 * SPDX-License-Identifier: MIT */
#include "piece.h"

#include "sweep.h"
#include "walk.h"

/* Of one byte repeated, or repeated after a space: how many tokens, or 0 for
 * any other text. p[0..n), n >= 2. */
MREG_INLINE unsigned run_count(const struct mreg_ranks *r, const uint8_t *p,
                               size_t n)
{
    const uint8_t byte = p[n - 1];
    const unsigned row = r->run_row[byte];
    const unsigned char *sizes = r->runs + row * MREG_RUN_ROW;
    const size_t first = p[0] == ' ' && p[1] != ' ';
    size_t i = n - 1;
    unsigned count = 1;

    if (n > MREG_RUN_MAX || row == MREG_RUN_MAX || p[n / 2] != byte)
        return 0;
    while (i > first && p[i - 1] == byte)
        i--;
    if (i > first)
        return 0;
    for (i = n - sizes[first * MREG_RUN_ROW / 2 + n]; i > 0; i -= sizes[i])
        count++;
    return count;
}

static uint64_t walk(const struct mreg_ranks *r, const struct mreg_piece *t,
                     uint32_t *ids, size_t room)
{
    struct mreg_walk w;

    w.r = r;
    w.t = t;
    w.at = w.far = w.count = 0;
    w.ids = ids;
    w.room = room;
    w.last = 0;
    w.last_known = 0;
    w.patience = MREG_PATIENCE;
    w.dead[0] = 0;
    return mreg_walk_on(&w);
}

MREG_APART uint64_t walk_count(const struct mreg_ranks *r, const uint8_t *p,
                               size_t n, const uint8_t *end)
{
    struct mreg_piece t;
    uint64_t count;

    mreg_piece_init(&t, p, n, end);
    count = walk(r, &t, NULL, 0);
    return count != MREG_GAVE_UP ? count : mreg_sweep_count(r, &t);
}

static int is_token(const struct mreg_ranks *r, const uint8_t *p, size_t n)
{
    return n <= r->token_max && mreg_has_size(mreg_sizes_at(r, p), n)
        && mreg_lookup(r, p, n) != MREG_NO_TOKEN;
}

/* Up to 16 bytes that are no token. Longest tokens are found the sooner if
 * the first is long, else merging is the faster. */
MREG_APART uint64_t short_count(const struct mreg_ranks *r, const uint8_t *p,
                                unsigned n)
{
    const int can_merge = mreg_can_merge(p, n);
    struct mreg_few f;

    if (n > 8 || !can_merge) {
        const unsigned count = mreg_few_tokens(&f, r, p, n,
                                               can_merge ? (n + 2) / 3 : 0);

        if (count != 0)
            return count;
    }
    return (uint64_t)__builtin_popcount(mreg_merge(r, p, n));
}

/* 17 bytes and more. */
MREG_APART uint64_t long_count(const struct mreg_ranks *r, const uint8_t *p,
                               size_t n, const uint8_t *end)
{
    uint64_t count = run_count(r, p, n);
    struct mreg_few f;

    if (count != 0)
        return count;
    if (is_token(r, p, n))
        return 1;
    if (n <= MREG_FEW_MAX && (size_t)(end - p) >= n + 16)
        count = mreg_few_tokens(&f, r, p, (unsigned)n, 0);
    return count != 0 ? count : walk_count(r, p, n, end);
}

/* Up to 16 bytes near the end of the text. */
MREG_APART uint64_t last_count(const struct mreg_ranks *r, const uint8_t *p,
                               size_t n, const uint8_t *end)
{
    struct mreg_piece t;

    mreg_piece_init(&t, p, n, end);
    p = mreg_piece_at(&t, 0);
    return is_token(r, p, n) ? 1 : short_count(r, p, (unsigned)n);
}

uint64_t MREG_ON(mreg_miss_count)(const struct mreg_ranks *r,
                                  const uint8_t *p, size_t n)
{
    return n <= MREG_MERGE_MAX ? short_count(r, p, (unsigned)n)
        : long_count(r, p, n, p + n + 16);
}

uint64_t MREG_ON(mreg_piece_count)(const struct mreg_ranks *r,
                                   const uint8_t *p, size_t n,
                                   const uint8_t *end)
{
    if (n > MREG_MERGE_MAX)
        return long_count(r, p, n, end);
    if ((size_t)(end - p) < n + 16)
        return last_count(r, p, n, end);
    return is_token(r, p, n) ? 1 : short_count(r, p, (unsigned)n);
}

size_t MREG_ON(mreg_piece_encode)(const struct mreg_ranks *r,
                                  const uint8_t *p, size_t n,
                                  const uint8_t *end, uint32_t *ids,
                                  size_t room)
{
    struct mreg_piece t;
    uint64_t count;

    mreg_piece_init(&t, p, n, end);
    count = walk(r, &t, ids, room);
    return count != MREG_GAVE_UP ? (size_t)count
        : mreg_sweep_encode(r, &t, ids, room);
}
