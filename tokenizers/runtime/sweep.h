/* Finds the tokens of a piece by a sweep, which cannot fail: in constant memory
 * and linear time for any text and vocabulary, but slower than the others.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_SWEEP_H
#define MTOK_SWEEP_H

#include "text.h"

/* Returns how many tokens the piece is. */
uint64_t mtok_sweep_count(const struct mtok_ranks *r,
                          const struct mtok_piece *t);

/* Writes at most `room` ids and returns how many there are. It sweeps once more
 * for each MTOK_SWEEP_BLOCK bytes. */
size_t mtok_sweep_encode(const struct mtok_ranks *r,
                         const struct mtok_piece *t, uint32_t *ids,
                         size_t room);

#define MTOK_SWEEP_BLOCK 512u

#endif
