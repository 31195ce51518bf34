/* Reads a count.
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
