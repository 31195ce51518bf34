/* Finds special tokens inside a text.
 *
 * SPDX-License-Identifier: MIT */
#include "special.h"

/* The rows whose texts begin as the text does that is looked at, up to where it
 * was looked at. */
struct rows {
    const struct mtok_special_row *first, *end;
};

/* Returns the first row in which byte number k is at least `byte`; all rows
 * agree in the bytes before it. */
static const struct mtok_special_row *first_from(struct rows in, uint32_t k,
                                                 unsigned byte)
{
    while (in.first < in.end) {
        const struct mtok_special_row *middle =
            in.first + (in.end - in.first) / 2;

        if (middle->size <= k || (uint8_t)middle->text[k] < byte)
            in.first = middle + 1;
        else
            in.end = middle;
    }
    return in.first;
}

static int all_have(struct rows in, uint32_t k, unsigned byte)
{
    return in.first->size > k && (uint8_t)in.first->text[k] == byte
           && (uint8_t)in.end[-1].text[k] == byte;
}

/* Returns the longest special token at p, and sets *open if text behind `end`
 * could complete a longer one. */
static const struct mtok_special_row *special_at(const mreg_encoding *e,
                                                 const uint8_t *p,
                                                 const uint8_t *end,
                                                 int *open)
{
    const struct mtok_special_row *found = NULL;
    struct rows left = {e->specials, e->specials + e->special_count};
    uint32_t k = 0;

    for (; left.first < left.end; k++) {
        if (left.first->size == k)
            found = left.first++;
        if (left.first == left.end || (size_t)(end - p) == k)
            break;
        if (!all_have(left, k, p[k])) {
            left.first = first_from(left, k, p[k]);
            left.end = first_from(left, k, p[k] + 1u);
        }
    }
    *open = left.first < left.end;
    return found;
}

/* Counts the bytes of the first row that all rows begin with. */
static uint32_t common_start(const mreg_encoding *e)
{
    const struct rows all = {e->specials, e->specials + e->special_count};
    uint32_t k = 0;

    while (k < all.first->size
           && all_have(all, k, (uint8_t)all.first->text[k]))
        k++;
    return k;
}

#define EACH_BYTE(b) ((uint64_t)(uint8_t)(b) * 0x0101010101010101u)

/* Finds the first place where the text goes on as `start` begins, by the first
 * two of its `common` bytes, or by as many as the text has. It looks at 8
 * places at a time: the lowest zero byte is the first to borrow. */
static const uint8_t *find_start(const uint8_t *p, const uint8_t *end,
                                 const char *start, uint32_t common)
{
    const uint64_t first = EACH_BYTE(start[0]);
    const uint64_t second = common > 1 ? EACH_BYTE(start[1]) : 0;
    const uint64_t care = common > 1 ? UINT64_MAX : 0;

    for (; end - p >= 9; p += 8) {
        const uint64_t x = (mtok_le64(p) ^ first) |
                           ((mtok_le64(p + 1) ^ second) & care);

        if ((x - EACH_BYTE(1)) & ~x & EACH_BYTE(0x80))
            break;
    }
    while (p < end && (p[0] != (uint8_t)start[0]
                       || (care && end - p > 1 && p[1] != (uint8_t)start[1])))
        p++;
    return p;
}

struct mtok_special_place mtok_find_special(const mreg_encoding *e,
                                            const uint8_t *p,
                                            const uint8_t *end, int more)
{
    struct mtok_special_place place = {end, NULL};
    const uint32_t common = e->special_count ? common_start(e) : 0;

    for (; e->special_count && p < end; p++) {
        int open;

        if (common)
            p = find_start(p, end, e->specials->text, common);
        if (p == end)
            break;
        place.row = special_at(e, p, end, &open);
        if (place.row || (open && more)) {
            place.at = p;
            place.row = open && more ? NULL : place.row;
            break;
        }
    }
    return place;
}

uint32_t mreg_special_token(const mreg_encoding *e, const char *text,
                            size_t size)
{
    const uint8_t *p = (const uint8_t *)text;
    const struct mtok_special_row *row;
    int open;

    if (e == NULL || p == NULL)
        return MREG_NONE;
    row = special_at(e, p, p + size, &open);
    return row && row->size == size ? row->id : MREG_NONE;
}
