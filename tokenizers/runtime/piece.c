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
    const size_t first = p[0] == ' ' && p[1] != ' ';
    size_t i = n - 1;

    if (n > MREG_RUN_MAX || row == 255 || p[n / 2] != byte)
        return 0;
    while (i > first && p[i - 1] == byte)
        i--;
    return i > first || n - first < 2 ? 0
        : r->runs[row * 512 + first * 256 + n];
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

/* As for the hot loop, but may be a token of 17 bytes or more. */
MREG_APART uint64_t long_count(const struct mreg_ranks *r, const uint8_t *p,
                               size_t n, const uint8_t *end)
{
    struct mreg_piece t;
    uint64_t count = run_count(r, p, n);

    if (count != 0)
        return count;
    if (mreg_lookup_long(r, p, n) != MREG_NO_TOKEN)
        return 1;
    mreg_piece_init(&t, p, n, end);
    count = walk(r, &t, NULL, 0);
    return count != MREG_GAVE_UP ? count : mreg_sweep_count(r, &t);
}

uint64_t MREG_ON(mreg_miss_count)(const struct mreg_ranks *r,
                                  const uint8_t *p, size_t n)
{
    struct mreg_symbols s;

    if (n > MREG_SYMBOLS)
        return long_count(r, p, n, p + n + 16);
    mreg_symbols_of(&s, p, n);
    return (uint64_t)__builtin_popcount(mreg_merge(r, &s));
}

uint64_t MREG_ON(mreg_piece_count)(const struct mreg_ranks *r,
                                   const uint8_t *p, size_t n,
                                   const uint8_t *end)
{
    struct mreg_piece t;

    if (n > MREG_SYMBOLS)
        return long_count(r, p, n, end);
    mreg_piece_init(&t, p, n, end);
    p = mreg_piece_at(&t, 0);
    if (mreg_lookup(r, p, n) != MREG_NO_TOKEN)
        return 1;
    return MREG_ON(mreg_miss_count)(r, p, n);
}

static uint32_t token_of(const struct mreg_ranks *r,
                         const struct mreg_piece *t)
{
    return t->size > r->token_max ? MREG_NO_TOKEN
        : mreg_lookup(r, mreg_piece_at(t, 0), t->size);
}

size_t MREG_ON(mreg_piece_encode)(const struct mreg_ranks *r,
                                  const uint8_t *p, size_t n,
                                  const uint8_t *end, uint32_t *ids,
                                  size_t room)
{
    struct mreg_piece t;
    uint32_t token;
    uint64_t count;

    mreg_piece_init(&t, p, n, end);
    token = token_of(r, &t);
    if (token != MREG_NO_TOKEN) {
        if (room > 0)
            ids[0] = MREG_RANK(token);
        return 1;
    }
    count = walk(r, &t, ids, room);
    return count != MREG_GAVE_UP ? (size_t)count
        : mreg_sweep_encode(r, &t, ids, room);
}
