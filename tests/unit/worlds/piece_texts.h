/* Pieces that are hard to encode, of every kind, the same in each run.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_PIECE_TEXTS_H
#define MREG_TEST_PIECE_TEXTS_H

#include "naive.h"
#include "nasty.h"

/* Fills p[0..n) with one of PIECE_KINDS kinds. `ranks` of v are used. */
enum { PIECE_KINDS = 11 };
void piece_text(struct nasty *s, unsigned kind, const struct naive *v,
                uint32_t ranks, uint8_t *p, size_t n);

#endif
