/* How many columns of a terminal a text takes.
 *
 * SPDX-License-Identifier: MIT */
#include "width.h"

#include "utf8.h"

struct width_range { uint32_t first, last; };

#include "width_ranges.h"

#define HEX_WIDTH 4             /* of \xNN */
#define COUNT(ranges) (sizeof (ranges) / sizeof *(ranges))

static bool is_in(const struct width_range *ranges, size_t count, uint32_t c)
{
    size_t low = 0, high = count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (c > ranges[middle].last)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && c >= ranges[low].first;
}

/* Returns the columns of the first character, and its bytes; a byte that
 * begins no character is one of its own. */
static size_t first_width(const char *at, size_t size, size_t *bytes)
{
    uint32_t c;
    const size_t valid = utf8_next(at, size, &c);

    *bytes = valid ? valid : 1;
    if (!valid || !utf8_printable(c))
        return *bytes * HEX_WIDTH;
    if (c < wide[0].first && c < empty[0].first)
        return 1;
    if (is_in(empty, COUNT(empty), c))
        return 0;
    return is_in(wide, COUNT(wide), c) ? 2 : 1;
}

size_t width_fits(const char *at, size_t size, size_t columns)
{
    size_t done = 0, used = 0;

    while (done < size) {
        size_t bytes;

        used += first_width(at + done, size - done, &bytes);
        if (used > columns)
            return done;
        done += bytes;
    }
    return done;
}

size_t width_shown(const char *at, size_t size)
{
    size_t used = 0, bytes;

    for (size_t done = 0; done < size; done += bytes)
        used += first_width(at + done, size - done, &bytes);
    return used;
}
