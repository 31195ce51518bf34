/* Loops over the pieces of the family cl100k.
 *
 * SPDX-License-Identifier: MIT */
#include "block_cl100k.h"
#include "loop.h"

void MTOK_ON(mtok_loop_cl100k)(struct mtok_run *run)
{
    mtok_loop_over(run, mtok_next_cl100k, mtok_starts_cl100k);
}
