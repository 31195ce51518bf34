/* Columns of numbers, point under point.
 *
 * SPDX-License-Identifier: MIT */
#include "columns.h"

#include <string.h>

static size_t before_point(const char *number)
{
    const char *point = strchr(number, '.');

    return point ? (size_t)(point - number) : strlen(number);
}

void column_measure(struct column *c, const char *number)
{
    size_t before = before_point(number), after = strlen(number) - before;

    if (before > c->before)
        c->before = before;
    if (after > c->after)
        c->after = after;
}

void column_print(struct out *o, const struct column *c, const char *number)
{
    size_t before = before_point(number);

    out_repeat(o, ' ', c->before > before ? c->before - before : 0);
    out_text(o, number);
}

void column_fill(struct out *o, const struct column *c, const char *number)
{
    size_t after = strlen(number) - before_point(number);

    out_repeat(o, ' ', c->after > after ? c->after - after : 0);
}

void widen(size_t *width, size_t size)
{
    if (size > *width)
        *width = size;
}

size_t grouped_size(uint64_t n)
{
    size_t digits = 1;

    while ((n /= 10) > 0)
        digits++;
    return digits + (digits - 1) / 3;
}
