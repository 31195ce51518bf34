/* The loops that count and encode, of which each family and path has its
 * own, compiled from here: batches of pieces found in blocks, and the last
 * bytes of a stretch, found one by one in a copy behind which one may read.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LOOP_H
#define MREG_LOOP_H

#include "batch.h"
#include "engine.h"

#define MREG_LAST 96           /* bytes too few for blocks */

MREG_INLINE int mreg_may_stop(const struct mreg_run *run)
{
    return run->tokens > run->limit ||
           run->tokens + (uint64_t)(run->end - run->at) <= run->enough;
}

/* The end of the next piece, NULL if there is none or it is not certain. */
MREG_INLINE const uint8_t *mreg_piece_end(const struct mreg_run *run,
                                          mreg_walker *next)
{
    const uint8_t *q = run->at < run->end ? next(run->at, run->end) : NULL;

    return q && run->more && !mreg_is_settled(run->at, q, run->end) ? NULL
                                                                    : q;
}

/* Writes ids while there is room, only counts from then on. */
MREG_INLINE void mreg_take_batch(struct mreg_run *run,
                                 const struct mreg_pieces *pieces)
{
    if (run->tokens < run->room)
        run->tokens += mreg_encode_batch(run->ranks, pieces,
                                         run->ids + run->tokens,
                                         run->room - (size_t)run->tokens);
    else
        run->tokens += mreg_count_batch(run->ranks, &run->cache, pieces);
}

/* The same of one piece p[0..n), of which nothing is known. */
MREG_APART void mreg_take_piece(struct mreg_run *run, const uint8_t *p,
                                size_t n)
{
    if (run->tokens < run->room)
        run->tokens += MREG_ON(mreg_piece_encode)(
            run->ranks, p, n, run->end, run->ids + run->tokens,
            run->room - (size_t)run->tokens);
    else
        run->tokens += MREG_ON(mreg_piece_count)(run->ranks, p, n, run->end);
}

/* The last pieces, which have no zero bytes, as one batch. */
MREG_INLINE void mreg_take_last(struct mreg_run *run, mreg_walker *next,
                                const uint8_t *copy)
{
    const uint8_t *const from = run->at, *q;
    uint16_t at[MREG_LAST + 1] = {0};
    struct mreg_pieces pieces = {copy, at, 0};

    while ((q = mreg_piece_end(run, next)) != NULL) {
        run->at = q;
        at[++pieces.count] = (uint16_t)(q - from);
    }
    mreg_take_batch(run, &pieces);
}

MREG_INLINE void mreg_take_each(struct mreg_run *run, mreg_walker *next)
{
    const uint8_t *q;

    while (!mreg_may_stop(run) && (q = mreg_piece_end(run, next)) != NULL) {
        mreg_take_piece(run, run->at, (size_t)(q - run->at));
        run->at = q;
    }
}

/* The last bytes, fewer than MREG_LAST. */
MREG_APART void mreg_finish(struct mreg_run *run, mreg_walker *next)
{
    uint8_t copy[MREG_LAST + 16] = {0};
    const size_t n = (size_t)(run->end - run->at);
    unsigned zeros = 0;

    for (size_t i = 0; i < n; i++) {
        copy[i] = run->at[i];
        zeros |= copy[i] == 0;
    }
    if (zeros)
        mreg_take_each(run, next);
    else
        mreg_take_last(run, next, copy);
}

/* Whether the text may go on: not if a piece is not certain. */
MREG_APART int mreg_take_blocks(struct mreg_run *run, mreg_walker *next,
                                uint64_t (*starts_of)(const uint8_t *))
{
    uint16_t at[MREG_FILL_ROOM];

    while (!mreg_may_stop(run) && run->end - run->at >= MREG_LAST) {
        const uint8_t *const from = run->at, *q;
        const struct mreg_pieces pieces = {
            from, at, mreg_fill(&run->at, run->end, at, next, starts_of)
        };

        if (pieces.count) {
            mreg_take_batch(run, &pieces);
            continue;
        }
        if ((q = mreg_piece_end(run, next)) == NULL)
            return 0;
        mreg_take_piece(run, from, (size_t)(q - from));
        run->at = q;
    }
    return 1;
}

/* The two have their frames one after the other, not at once. */
MREG_INLINE void mreg_loop_over(struct mreg_run *run, mreg_walker *next,
                                uint64_t (*starts_of)(const uint8_t *))
{
    if (mreg_take_blocks(run, next, starts_of) && !mreg_may_stop(run))
        mreg_finish(run, next);
}

#endif
