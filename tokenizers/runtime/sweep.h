/* The tokens of a piece by what cannot fail: in constant memory and linear
 * time for any text and vocabulary, though slower than all else.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_SWEEP_H
#define MTOK_SWEEP_H

#include "text.h"

uint64_t mtok_sweep_count(const struct mtok_ranks *r,
                          const struct mtok_piece *t);

/* Fills at most `room` ids, returns how many there are. One more sweep for
 * each MTOK_SWEEP_BLOCK bytes. */
size_t mtok_sweep_encode(const struct mtok_ranks *r,
                         const struct mtok_piece *t, uint32_t *ids,
                         size_t room);

#define MTOK_SWEEP_BLOCK 512u

#endif
