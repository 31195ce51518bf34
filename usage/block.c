/* Clears and copies what is larger than a few words. A compiler that knows
 * the size takes an instruction that is slow to start, and a reading has ten
 * such places.
 *
 * SPDX-License-Identifier: MIT */
#include "object.h"

void usage_clear(void *at, size_t size)
{
    memset(at, 0, size);
}

void usage_copy(void *to, const void *from, size_t size)
{
    memcpy(to, from, size);
}
