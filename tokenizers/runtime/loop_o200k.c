/* Loops over the pieces of the family o200k.
 *
 * SPDX-License-Identifier: MIT */
#include "block_o200k.h"
#include "loop.h"

void MTOK_ON(mtok_loop_o200k)(struct mtok_run *run)
{
    mtok_loop_over(run, mtok_next_o200k, mtok_starts_o200k);
}
