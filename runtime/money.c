/* Amounts as exact decimal dollars: no exponent, no zeros at the end.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg.h"

#define CHUNK 1000000000u      /* nine digits, the most that fit 32 bits */
#define CHUNKS 5               /* 45 digits hold any 128 bits */
#define PICO_DIGITS 12         /* behind the point */

/* Divides a 128-bit number by CHUNK and returns the remainder. It goes 32
 * bits at a time, so that no target needs 128-bit division. */
static uint32_t take_chunk(uint32_t limb[4])
{
    uint64_t rest = 0;
    int i;

    for (i = 3; i >= 0; i--) {
        rest = rest << 32 | limb[i];
        limb[i] = (uint32_t)(rest / CHUNK);
        rest %= CHUNK;
    }
    return (uint32_t)rest;
}

/* Writes the digits of an amount, the least first; returns how many. */
static uint32_t digits_of(const mreg_sum *sum, char digit[9 * CHUNKS])
{
    uint32_t limb[4] = {
        (uint32_t)sum->low, (uint32_t)(sum->low >> 32),
        (uint32_t)sum->high, (uint32_t)(sum->high >> 32)
    };
    uint32_t n = 0, i, chunk;

    while (limb[0] | limb[1] | limb[2] | limb[3]) {
        chunk = take_chunk(limb);
        for (i = 0; i < 9; i++, chunk /= 10)
            digit[n++] = (char)('0' + chunk % 10);
    }
    while (n > 0 && digit[n - 1] == '0')
        n--;
    return n;
}

uint32_t mreg_sum_text(const mreg_sum *sum, char *out, uint32_t room)
{
    char digit[9 * CHUNKS];
    uint32_t n, skip = 0, size, i;

    if (!out)
        room = 0;
    if (room)
        out[0] = 0;
    if (!sum)
        return 0;
    n = digits_of(sum, digit);
    while (n <= PICO_DIGITS)
        digit[n++] = '0';
    while (skip < PICO_DIGITS && digit[skip] == '0')
        skip++;
    size = n - skip + (skip < PICO_DIGITS);
    if (size >= room)
        return size;
    for (i = 0; n > skip; i++) {
        if (n == PICO_DIGITS)
            out[i++] = '.';
        out[i] = digit[--n];
    }
    out[i] = 0;
    return size;
}

uint32_t mreg_money_text(uint64_t pico_usd, char *out, uint32_t room)
{
    mreg_sum sum = {pico_usd, 0};

    return mreg_sum_text(&sum, out, room);
}
