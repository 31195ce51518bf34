/* Comparing two runs of bytes.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

int mreg_same(const char *a, const char *b, size_t n, enum mreg_compare how)
{
    if (how == MREG_EXACTLY && n >= 8) {
        for (; n > 48; a += 8, b += 8, n -= 8)
            if (mreg_load64(a) != mreg_load64(b))
                return 0;
        return mreg_equal_windows(a, b, n);
    }
    for (size_t i = 0; i < n; i++)
        if (how == MREG_EXACTLY ? a[i] != b[i]
                                : mreg_fold(a[i]) != mreg_fold(b[i]))
            return 0;
    return 1;
}
