/* The loops over the pieces of the family o200k.
 *
 * SPDX-License-Identifier: MIT */
#include "loop.h"

void MREG_ON(mreg_count_o200k)(struct mreg_run *run)
{
    mreg_count_pieces(run, mreg_next_o200k);
}

void MREG_ON(mreg_encode_o200k)(struct mreg_run *run)
{
    mreg_encode_pieces(run, mreg_next_o200k);
}
