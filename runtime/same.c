/* Comparing two runs of bytes.
 *
 * SPDX-License-Identifier: MIT */
#include "same.h"

#ifdef __OPTIMIZE_SIZE__

/* Compares in one loop for both ways, after four bytes at a time as long as
 * they are equal: this is less code than a way for each. */
int mreg_same(const char *a, const char *b, size_t n, enum mreg_compare how)
{
    for (; n >= 4 && mreg_load32(a) == mreg_load32(b); n -= 4) {
        a += 4;
        b += 4;
    }
    for (; n; a++, b++, n--)
        if (*a != *b
            && (how == MREG_EXACTLY || mreg_fold(*a) != mreg_fold(*b)))
            return 0;
    return 1;
}

#else

int mreg_same(const char *a, const char *b, size_t n, enum mreg_compare how)
{
    if (how == MREG_EXACTLY && n != 0) {
        for (; n > 48; a += 16, b += 16, n -= 16)
            if (!mreg_same_ends(mreg_ends_of(a, 16), mreg_ends_of(b, 16)))
                return 0;
        return n >= 16
                   ? mreg_are_spans(mreg_spans_of(a, n), b, n)
                   : mreg_same_ends(mreg_ends_of(a, n), mreg_ends_of(b, n));
    }
    for (size_t i = 0; i < n; i++)
        if (mreg_fold(a[i]) != mreg_fold(b[i]))
            return 0;
    return 1;
}

#endif
