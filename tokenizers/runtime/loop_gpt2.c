/* The loop over the pieces of the family gpt2.
 *
 * SPDX-License-Identifier: MIT */
#include "block_gpt2.h"
#include "loop.h"

void MREG_ON(mreg_loop_gpt2)(struct mreg_run *run)
{
    mreg_loop_over(run, mreg_next_gpt2, mreg_starts_gpt2);
}
