/* Every question of the public headers, asked of any registry, also one of
 * bytes that somebody changed. What matters is that each returns.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_ASK_ALL_H
#define TEST_ASK_ALL_H

#include "mreg.h"

/* Returns a number made of the answers, so that two registries that answer
 * alike give the same. */
uint64_t ask_all(const mreg *r);

#endif
