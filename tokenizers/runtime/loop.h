/* The loops that count and encode. Each family and path compiles its own from
 * here: batches of pieces found in blocks, then the last bytes of a stretch,
 * whose pieces are found one by one and looked up in a copy with readable
 * bytes behind it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_LOOP_H
#define MTOK_LOOP_H

#include "batch.h"
#include "engine.h"

#define MTOK_LAST 96           /* fewer bytes than these are no blocks */

MTOK_INLINE int mtok_may_stop(const struct mtok_run *run)
{
    return run->tokens > run->limit
           || run->tokens + (uint64_t)(run->end - run->at) <= run->enough;
}

/* Returns the end of the next piece; NULL if there is none or the piece is not
 * certain. */
MTOK_INLINE const uint8_t *mtok_piece_end(const struct mtok_run *run,
                                          mtok_walker *next)
{
    const uint8_t *q = run->at < run->end ? next(run->at, run->end) : NULL;

    return q && run->more && !mtok_is_settled(run->at, q, run->end) ? NULL
                                                                    : q;
}

/* Encodes a batch while there is room for ids, and only counts it later. */
MTOK_INLINE void mtok_take_batch(struct mtok_run *run,
                                 const struct mtok_pieces *pieces)
{
    if (run->tokens < run->room)
        run->tokens += mtok_encode_batch(run->ranks, pieces,
                                         run->ids + run->tokens,
                                         run->room - (size_t)run->tokens);
    else
        run->tokens += mtok_count_batch(run->ranks, &run->cache, pieces);
}

/* Does the same for one piece p[0..n), of which nothing is known. */
MTOK_APART void mtok_take_piece(struct mtok_run *run, const uint8_t *p,
                                size_t n)
{
    if (run->tokens < run->room)
        run->tokens += MTOK_ON(mtok_piece_encode)(
            run->ranks, p, n, run->end, run->ids + run->tokens,
            run->room - (size_t)run->tokens);
    else
        run->tokens += MTOK_ON(mtok_piece_count)(run->ranks, p, n, run->end);
}

/* Takes the last pieces, which have no zero bytes, as one batch. */
MTOK_INLINE void mtok_take_last(struct mtok_run *run, mtok_walker *next,
                                const uint8_t *copy)
{
    const uint8_t *const from = run->at, *q;
    uint16_t at[MTOK_LAST + 1] = {0};
    struct mtok_pieces pieces = {copy, at, 0};

    while ((q = mtok_piece_end(run, next)) != NULL) {
        run->at = q;
        at[++pieces.count] = (uint16_t)(q - from);
    }
    mtok_take_batch(run, &pieces);
}

MTOK_INLINE void mtok_take_each(struct mtok_run *run, mtok_walker *next)
{
    const uint8_t *q;

    while (!mtok_may_stop(run) && (q = mtok_piece_end(run, next)) != NULL) {
        mtok_take_piece(run, run->at, (size_t)(q - run->at));
        run->at = q;
    }
}

/* Takes the last bytes, fewer than MTOK_LAST. */
MTOK_APART void mtok_finish(struct mtok_run *run, mtok_walker *next)
{
    uint8_t copy[MTOK_LAST + 16] = {0};
    const size_t n = (size_t)(run->end - run->at);
    unsigned zeros = 0;

    for (size_t i = 0; i < n; i++) {
        copy[i] = run->at[i];
        zeros |= copy[i] == 0;
    }
    if (zeros)
        mtok_take_each(run, next);
    else
        mtok_take_last(run, next, copy);
}

/* Takes all that blocks can find; returns 0 if it came to a piece that is not
 * certain, so that the loop must end. */
MTOK_APART int mtok_take_blocks(struct mtok_run *run, mtok_walker *next,
                                uint64_t (*starts_of)(const uint8_t *))
{
    uint16_t at[MTOK_FILL_ROOM];

    while (!mtok_may_stop(run) && run->end - run->at >= MTOK_LAST) {
        const uint8_t *const from = run->at, *q;
        const struct mtok_pieces pieces = {
            from, at, mtok_fill(&run->at, run->end, at, next, starts_of)
        };

        if (pieces.count) {
            mtok_take_batch(run, &pieces);
            continue;
        }
        if ((q = mtok_piece_end(run, next)) == NULL)
            return 0;
        mtok_take_piece(run, from, (size_t)(q - from));
        run->at = q;
    }
    return 1;
}

/* Two calls, so that their stack frames are never live together. */
MTOK_INLINE void mtok_loop_over(struct mtok_run *run, mtok_walker *next,
                                uint64_t (*starts_of)(const uint8_t *))
{
    if (mtok_take_blocks(run, next, starts_of) && !mtok_may_stop(run))
        mtok_finish(run, next);
}

#endif
