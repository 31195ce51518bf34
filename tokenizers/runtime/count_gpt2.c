/* The loops over the pieces of the family gpt2.
 *
 * SPDX-License-Identifier: MIT */
#include "loop.h"

void MREG_ON(mreg_count_gpt2)(struct mreg_run *run)
{
    mreg_count_pieces(run, mreg_next_gpt2);
}

void MREG_ON(mreg_encode_gpt2)(struct mreg_run *run)
{
    mreg_encode_pieces(run, mreg_next_gpt2);
}
