/* The loops over the pieces of the family cl100k.
 *
 * SPDX-License-Identifier: MIT */
#include "loop.h"

void MREG_ON(mreg_count_cl100k)(struct mreg_run *run)
{
    mreg_count_pieces(run, mreg_next_cl100k);
}

void MREG_ON(mreg_encode_cl100k)(struct mreg_run *run)
{
    mreg_encode_pieces(run, mreg_next_cl100k);
}
