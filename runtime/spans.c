/* The plain form of searching spans, and of hashing and comparing them
 * where code is to be small.
 *
 * SPDX-License-Identifier: MIT */
#include "spans.h"

#if !defined(__SSE2__) || !defined(__GNUC__)

#ifdef __OPTIMIZE_SIZE__
#define MREG_PLAIN
#include "spans_plain.h"
#endif

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

/* C does not allow an empty file. */
typedef int mreg_spans_inline;

#endif
