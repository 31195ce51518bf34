/* Amounts as exact decimal dollars: no exponent, no zeros at the end.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg.h"

#define CHUNK 1000000u         /* six digits: two chunks are behind the point */
#define CHUNKS 7               /* 42 digits hold any 128 bits */
#define POINT (6 * (CHUNKS - 2))
#define TEXT (6 * CHUNKS + 1)

/* Divides by CHUNK and returns the remainder. What does not fit 64 bits is
 * divided 32 bits at a time: no target needs 128-bit division. */
static uint32_t take_chunk(mreg_sum *n)
{
    uint64_t rest, low;

    if (n->high == 0) {
        rest = n->low % CHUNK;
        n->low /= CHUNK;
        return (uint32_t)rest;
    }
    rest = n->high % CHUNK;
    n->high /= CHUNK;
    rest = rest << 32 | n->low >> 32;
    low = rest / CHUNK << 32;
    rest = rest % CHUNK << 32 | (n->low & UINT32_MAX);
    n->low = low | rest / CHUNK;
    return (uint32_t)(rest % CHUNK);
}

static void put_six(char *at, uint32_t n)
{
    int i;

    for (i = 5; i >= 0; i--, n /= 10)
        at[i] = (char)('0' + n % 10);
}

/* Writes the digits and returns where the first is; `end` is behind the
 * last that can be other than 0. */
static uint32_t put_all(const mreg_sum *sum, char text[TEXT], uint32_t *end)
{
    mreg_sum left = *sum;
    uint32_t at = POINT, low = take_chunk(&left);

    *end = low ? TEXT : TEXT - 6;
    if (low)
        put_six(text + POINT + 7, low);
    put_six(text + POINT + 1, take_chunk(&left));
    text[POINT] = '.';
    while (left.high != 0)
        put_six(text + (at -= 6), take_chunk(&left));
    do
        text[--at] = (char)('0' + left.low % 10);
    while ((left.low /= 10) != 0);
    return at;
}

uint32_t mreg_sum_text(const mreg_sum *sum, char *out, uint32_t room)
{
    char text[TEXT];
    uint32_t at, end, size, i;

    if (!out)
        room = 0;
    if (room)
        out[0] = 0;
    if (!sum)
        return 0;
    at = put_all(sum, text, &end);
    while (text[end - 1] == '0')
        end--;
    end -= end == POINT + 1;
    size = end - at;
    if (size >= room)
        return size;
    for (i = 0; i < size; i++)
        out[i] = text[at + i];
    out[i] = 0;
    return size;
}

uint32_t mreg_money_text(uint64_t pico_usd, char *out, uint32_t room)
{
    mreg_sum sum = {pico_usd, 0};

    return mreg_sum_text(&sum, out, room);
}
