/* The tokens of a piece by what cannot fail: in constant memory and linear
 * time for any text and vocabulary, though slower than all else.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_SWEEP_H
#define MREG_SWEEP_H

#include "text.h"

uint64_t mreg_sweep_count(const struct mreg_ranks *r,
                          const struct mreg_piece *t);

/* Fills at most `room` ids, returns how many there are. One more sweep for
 * each MREG_SWEEP_BLOCK bytes. */
size_t mreg_sweep_encode(const struct mreg_ranks *r,
                         const struct mreg_piece *t, uint32_t *ids,
                         size_t room);

#define MREG_SWEEP_BLOCK 512u

#endif
