/* Amounts as exact decimal dollars: no exponent, no zeros at the end.
 *
 * SPDX-License-Identifier: MIT */
#include "divide.h"
#include "mreg.h"

#define CHUNK 1000000u         /* six digits: two chunks are behind the point */
#define CHUNKS 7               /* 42 digits hold any 128 bits */
#define POINT (6 * (CHUNKS - 2))
#define TEXT (6 * CHUNKS + 1)

struct wide { uint64_t low, high; };

/* Divides by CHUNK and returns the remainder. */
static uint32_t take_chunk(struct wide *n)
{
    const uint32_t rest = n->high ? mreg_divide(&n->high, CHUNK, 0) : 0;

    return mreg_divide(&n->low, CHUNK, rest);
}

/* Three digits of a number below 1000: they come off the top of a hundredth of
 * it, counted in units of 2^-20, which is exact enough and divides nothing. */
static inline void put_three(char *at, uint32_t n)
{
    uint32_t left = n * 10486;

    at[0] = (char)('0' + (left >> 20));
    left = (left & 0xFFFFF) * 10;
    at[1] = (char)('0' + (left >> 20));
    left = (left & 0xFFFFF) * 10;
    at[2] = (char)('0' + (left >> 20));
}

static void put_six(char *at, uint32_t n)
{
    put_three(at, n / 1000);
    put_three(at + 3, n % 1000);
}

/* Writes the digits and returns where the first is; `end` is behind the
 * last that can be other than 0. */
static uint32_t put_all(struct wide left, char text[TEXT], uint32_t *end)
{
    uint32_t at = POINT, low = take_chunk(&left), first;

    *end = low ? TEXT : TEXT - 6;
    if (low)
        put_six(text + POINT + 7, low);
    put_six(text + POINT + 1, take_chunk(&left));
    text[POINT] = '.';
    while (left.high != 0 || left.low > UINT32_MAX)
        put_six(text + (at -= 6), take_chunk(&left));
    first = (uint32_t)left.low;
    do
        text[--at] = (char)('0' + first % 10);
    while ((first /= 10) != 0);
    return at;
}

static uint32_t put_text(struct wide sum, char *out, uint32_t room)
{
    char text[TEXT];
    uint32_t at, end, size, i;

    if (!out)
        room = 0;
    if (room)
        out[0] = 0;
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

uint32_t mreg_sum_text(const mreg_sum *sum, char *out, uint32_t room)
{
    if (sum)
        return put_text((struct wide){sum->low, sum->high}, out, room);
    if (out && room)
        out[0] = 0;
    return 0;
}

uint32_t mreg_money_text(uint64_t pico_usd, char *out, uint32_t room)
{
    return put_text((struct wide){pico_usd, 0}, out, room);
}
