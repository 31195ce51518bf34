/* Exact amounts of 128 bits as decimals.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/decimal.h"
#include "report.h"

__extension__ typedef unsigned __int128 wide;

void report_decimal(struct report_wide amount, unsigned scale,
                    char out[REPORT_DECIMAL_ROOM])
{
    wide left = (wide)amount.high << 64 | amount.low;
    char digits[REPORT_DECIMAL_ROOM];
    unsigned n = 0, size = 0;

    for (; left > 0 || n <= scale; left /= 10)
        digits[n++] = (char)('0' + (unsigned)(left % 10));
    while (n > scale)
        out[size++] = digits[--n];
    if (scale > 0)
        out[size++] = '.';
    while (n > 0)
        out[size++] = digits[--n];
    while (scale > 0 && out[size - 1] == '0')
        size--;
    if (scale > 0 && out[size - 1] == '.')
        size--;
    out[size] = '\0';
}

/* Adds one to the last digit, and carries. */
static void add_one(char text[REPORT_DECIMAL_ROOM], size_t size)
{
    for (size_t i = size; i-- > 0;) {
        if (text[i] == '.')
            continue;
        if (text[i] != '9') {
            text[i]++;
            return;
        }
        text[i] = '0';
    }
    memmove(text + 1, text, size + 1);
    text[0] = '1';
}

void report_rounded(char text[REPORT_DECIMAL_ROOM], unsigned decimals)
{
    char *const point = strchr(text, '.');
    const size_t size = strlen(text);
    size_t kept;
    bool up;

    if (!point || size <= (size_t)(point - text) + 1 + decimals)
        return;
    kept = (size_t)(point - text) + 1 + decimals;
    up = text[kept] > '5' || (text[kept] == '5' && text[kept + 1]);
    if (text[kept] == '5' && !text[kept + 1])
        up = (text[kept - 1 - (decimals == 0)] - '0') % 2 != 0;
    text[decimals == 0 ? kept - 1 : kept] = '\0';
    if (up)
        add_one(text, strlen(text));
    if (decimals == 0)
        return;
    for (kept = strlen(text); text[kept - 1] == '0';)
        text[--kept] = '\0';
    if (text[kept - 1] == '.')
        text[kept - 1] = '\0';
}
