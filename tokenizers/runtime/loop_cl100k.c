/* The loop over the pieces of the family cl100k.
 *
 * SPDX-License-Identifier: MIT */
#include "block_cl100k.h"
#include "loop.h"

void MREG_ON(mreg_loop_cl100k)(struct mreg_run *run)
{
    mreg_loop_over(run, mreg_next_cl100k, mreg_starts_cl100k);
}
