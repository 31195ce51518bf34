/* Reads and writes counts.
 *
 * SPDX-License-Identifier: MIT */
#include "count_text.h"

#include <string.h>

bool count_text(const char *text, uint64_t *out)
{
    uint64_t n = 0;

    if (*text == 0 || strlen(text) > 20)
        return false;
    for (; *text; text++) {
        unsigned digit = (unsigned)(*text - '0');

        if (*text < '0' || *text > '9' || n > (UINT64_MAX - digit) / 10)
            return false;
        n = n * 10 + digit;
    }
    *out = n;
    return true;
}

size_t count_grouped(uint64_t n, char out[COUNT_ROOM])
{
    char digits[COUNT_ROOM];
    size_t at = sizeof digits, size;
    unsigned written = 0;

    do {
        if (written > 0 && written % 3 == 0)
            digits[--at] = ',';
        digits[--at] = (char)('0' + n % 10);
        written++;
    } while ((n /= 10) > 0);
    size = sizeof digits - at;
    memcpy(out, digits + at, size);
    out[size] = 0;
    return size;
}
