/* Comparing pieces of input.
 *
 * SPDX-License-Identifier: MIT */
#include "text.h"

#include <string.h>

bool text_is(struct text t, const char *other)
{
    return t.at && t.size == strlen(other) && !memcmp(t.at, other, t.size);
}

bool text_equal(struct text a, struct text b)
{
    return a.size == b.size && (!a.size || !memcmp(a.at, b.at, a.size));
}
