/* The loop over the pieces of the family o200k.
 *
 * SPDX-License-Identifier: MIT */
#include "block_o200k.h"
#include "loop.h"

void MREG_ON(mreg_loop_o200k)(struct mreg_run *run)
{
    mreg_loop_over(run, mreg_next_o200k, mreg_starts_o200k);
}
