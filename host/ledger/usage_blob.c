/* Usages as bytes.
 *
 * SPDX-License-Identifier: MIT */
#include "usage_blob.h"

#include <string.h>

size_t varint_write(uint64_t n, uint8_t *out)
{
    size_t size = 0;

    for (; n >= 0x80; n >>= 7)
        out[size++] = (uint8_t)(n | 0x80);
    out[size++] = (uint8_t)n;
    return size;
}

size_t varint_read(const uint8_t *at, size_t size, uint64_t *n)
{
    *n = 0;
    for (size_t i = 0; i < size && i < 10; i++) {
        if (i == 9 && at[i] > 1)
            return 0;
        *n |= (uint64_t)(at[i] & 0x7f) << (7 * i);
        if (at[i] < 0x80)
            return i + 1;
    }
    return 0;
}

size_t usage_write(const uint64_t *n, uint8_t out[USAGE_BLOB_SIZE])
{
    size_t size = 0;

    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        if (n[m]) {
            size += varint_write(m, out + size);
            size += varint_write(n[m], out + size);
        }
    return size;
}

bool usage_read(const void *at, size_t size, uint64_t n[MREG_METERS_COUNT])
{
    const uint8_t *from = at, *end = from + size;
    uint64_t meter, count, least = 0;

    memset(n, 0, MREG_METERS_COUNT * sizeof *n);
    while (from < end) {
        size_t first = varint_read(from, (size_t)(end - from), &meter);
        size_t second = first ? varint_read(from + first,
            (size_t)(end - from) - first, &count) : 0;

        if (!second || meter < least || meter >= MREG_METERS_COUNT
            || !count || count > INT64_MAX) {
            memset(n, 0, MREG_METERS_COUNT * sizeof *n);
            return false;
        }
        n[meter] = count;
        least = meter + 1;
        from += first + second;
    }
    return true;
}
