/* UTF-8 by the table of the Unicode standard: no overlong forms, no
 * surrogates, nothing above U+10FFFF.
 *
 * SPDX-License-Identifier: MIT */
#include "utf8.h"

struct lead {
    unsigned char first, last, size, low, high; /* bounds of byte 2 */
};

static const struct lead leads[] = {
    {0x00, 0x7F, 1, 0x00, 0x00}, {0xC2, 0xDF, 2, 0x80, 0xBF},
    {0xE0, 0xE0, 3, 0xA0, 0xBF}, {0xE1, 0xEC, 3, 0x80, 0xBF},
    {0xED, 0xED, 3, 0x80, 0x9F}, {0xEE, 0xEF, 3, 0x80, 0xBF},
    {0xF0, 0xF0, 4, 0x90, 0xBF}, {0xF1, 0xF3, 4, 0x80, 0xBF},
    {0xF4, 0xF4, 4, 0x80, 0x8F},
};

static size_t tail_size(const struct lead *lead, const char *at, size_t left)
{
    unsigned char second;

    if (lead->size == 1)
        return 1;
    if (left < lead->size)
        return 0;
    second = (unsigned char)at[1];
    if (second < lead->low || second > lead->high)
        return 0;
    for (size_t i = 2; i < lead->size; i++)
        if (((unsigned char)at[i] & 0xC0) != 0x80)
            return 0;
    return lead->size;
}

size_t utf8_size(const char *at, size_t left)
{
    unsigned char first;

    if (left == 0)
        return 0;
    first = (unsigned char)*at;
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++)
        if (first >= leads[i].first && first <= leads[i].last)
            return tail_size(&leads[i], at, left);
    return 0;
}

static unsigned long code_point(const char *at, size_t size)
{
    static const unsigned char mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    unsigned long code = (unsigned char)at[0] & mask[size];

    for (size_t i = 1; i < size; i++)
        code = code << 6 | ((unsigned char)at[i] & 0x3FUL);
    return code;
}

bool utf8_acts(const char *at, size_t size)
{
    static const struct { unsigned long first, last; } acting[] = {
        {0x00, 0x1F}, {0x7F, 0x9F}, {0x061C, 0x061C}, {0x200E, 0x200F},
        {0x2028, 0x202E}, {0x2066, 0x2069}, {0xFEFF, 0xFEFF},
    };
    unsigned long code = code_point(at, size);

    for (size_t i = 0; i < sizeof acting / sizeof *acting; i++)
        if (code >= acting[i].first && code <= acting[i].last)
            return true;
    return false;
}
