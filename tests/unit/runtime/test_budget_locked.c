/* The tests of test_budget.c where a word is changed under a lock, as on
 * processors that have no compare-and-swap of 64 bits, and where other threads
 * are let in before each access.
 *
 * SPDX-License-Identifier: MIT */
#include <sched.h>

#define MREG_WORD_LOCKED 1
#define MREG_WORD_PAUSE() (void)sched_yield()
#define CALLS 5000

#include "runtime/budget.c"
#include "test_budget.c"
