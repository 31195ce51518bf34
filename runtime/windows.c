/* The plain form of hashing, comparing and searching windows.
 *
 * SPDX-License-Identifier: MIT */
#include "windows.h"

#if !defined(__SSE2__) || !defined(__GNUC__)

uint64_t mreg_hash_windows(const char *s, size_t n, uint32_t seed)
{
    const size_t step = mreg_step(n - 8);
    const char *e = s + n - 8;
    const uint64_t key = mreg_key(seed);

    return mreg_mix(mreg_load64(s), key, 0)
           + mreg_mix(mreg_load64(s + step), key, 1)
           + mreg_mix(mreg_load64(s + 2 * step), key, 2)
           + mreg_mix(mreg_load64(e), key, 3)
           + mreg_mix(mreg_load64(e - step), key, 4)
           + mreg_mix(mreg_load64(e - 2 * step), key, 5);
}

static int differ(const char *a, const char *b, size_t at)
{
    return mreg_load64(a + at) != mreg_load64(b + at);
}

/* Three windows, three more if these leave a gap. */
int mreg_equal_windows(const char *a, const char *b, size_t n)
{
    const size_t z = n - 8;

    if (differ(a, b, 0) || differ(a, b, z) || differ(a, b, n > 24 ? 8 : z / 2))
        return 0;
    return n <= 24 || (!differ(a, b, 16) && !differ(a, b, z - 8)
                       && !differ(a, b, z - 16));
}

size_t mreg_separator(const char *s, size_t n)
{
    const uint64_t slashes = UINT64_C(0x2F2F2F2F2F2F2F2F);
    const uint64_t colons = UINT64_C(0x3A3A3A3A3A3A3A3A);

    for (size_t i = 0; i < 32; i += 8) {
        const size_t at = i < n - 8 ? i : n - 8;
        const uint64_t word = mreg_load64(s + at);
        const uint64_t found = mreg_zero_bytes(word ^ slashes)
                               | mreg_zero_bytes(word ^ colons);

        if (found)
            return at + mreg_first_byte(found);
    }
    return 0;
}

#else

/* A file must hold something. */
typedef int mreg_windows_inline;

#endif
