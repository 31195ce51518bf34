/* Loops over the pieces of the family gpt2.
 *
 * SPDX-License-Identifier: MIT */
#include "block_gpt2.h"
#include "loop.h"

void MTOK_ON(mtok_loop_gpt2)(struct mtok_run *run)
{
    mtok_loop_over(run, mtok_next_gpt2, mtok_starts_gpt2);
}
