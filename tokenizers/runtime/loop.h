/* The loops that count and encode, of which each family and path has its
 * own, compiled from here.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LOOP_H
#define MREG_LOOP_H

#include "engine.h"
#include "piece.h"

MREG_INLINE int mreg_may_stop(const struct mreg_run *run)
{
    return run->tokens > run->limit ||
           run->tokens + (uint64_t)(run->end - run->at) <= run->enough;
}

/* The end of the next piece, NULL if that is not certain. */
MREG_INLINE const uint8_t *mreg_piece_end(const struct mreg_run *run,
                                          mreg_walker *next)
{
    const uint8_t *q = next(run->at, run->end);

    return run->more && !mreg_is_settled(run->at, q, run->end) ? NULL : q;
}

MREG_INLINE void mreg_count_pieces(struct mreg_run *run, mreg_walker *next)
{
    while (run->at < run->end && !mreg_may_stop(run)) {
        const uint8_t *q = mreg_piece_end(run, next);

        if (q == NULL)
            break;
        run->tokens += MREG_ON(mreg_piece_count)(
            run->ranks, run->at, (size_t)(q - run->at), run->end);
        run->at = q;
    }
}

/* Where the next ids go, and how many may. */
MREG_INLINE size_t mreg_room_left(const struct mreg_run *run)
{
    return run->tokens < run->room ? run->room - (size_t)run->tokens : 0;
}

MREG_INLINE uint32_t *mreg_ids_left(const struct mreg_run *run)
{
    return mreg_room_left(run) ? run->ids + run->tokens : NULL;
}

MREG_INLINE void mreg_encode_pieces(struct mreg_run *run, mreg_walker *next)
{
    while (run->at < run->end) {
        const uint8_t *q = mreg_piece_end(run, next);

        if (q == NULL)
            break;
        run->tokens += MREG_ON(mreg_piece_encode)(
            run->ranks, run->at, (size_t)(q - run->at), run->end,
            mreg_ids_left(run), mreg_room_left(run));
        run->at = q;
    }
}

#endif
