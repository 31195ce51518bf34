/* Amounts as exact decimal dollars: no exponent, no zeros at the end.
 *
 * SPDX-License-Identifier: MIT */
#include "divide.h"
#include "spans.h"

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

#if UINTPTR_MAX > UINT32_MAX && !defined(__OPTIMIZE_SIZE__)

/* ---- at once, where a word holds eight digits --------------------------- */

#define DOLLAR UINT64_C(1000000000000)
#define AT_ONCE 26              /* bytes: 8 digits, the point, 16 more, a 0 */

/* Spreads two numbers below 10,000, the first of them in the lower half, over
 * the bytes of a word, their first digit lowest. Halves are cut in quarters,
 * then quarters in bytes: what is above goes down, what is left goes up. */
static inline uint64_t spread(uint64_t w)
{
    uint64_t above = w * 5243 >> 19 & UINT64_C(0x0000007F0000007F);

    w = (w << 16) - above * ((100 << 16) - 1);
    above = w * 103 >> 10 & UINT64_C(0x000F000F000F000F);
    return (w << 8) - above * ((10 << 8) - 1);
}

static inline uint64_t eight_digits(uint32_t n)
{
    return spread(n / 10000 | (uint64_t)(n % 10000) << 32);
}

static inline void put_eight(char *at, uint64_t digits)
{
    mreg_store64(at, digits | UINT64_C(0x3030303030303030));
}

/* Writes the dollars; returns how many digits they have. */
static inline uint32_t put_dollars(char *at, uint32_t n)
{
    if (n < 10) {
        *at = (char)('0' + n);
        return 1;
    }
    const uint64_t digits = eight_digits(n);
    const unsigned zeros = mreg_first_byte(digits);
    put_eight(at, digits >> 8 * zeros);
    return 8 - zeros;
}

/* Writes the point and the digits behind it up to the last that is not 0;
 * returns how many bytes. There are 12 digits, and the second word ends with
 * four zeros. */
static inline uint32_t put_cents(char *at, uint64_t pico)
{
    const uint64_t first = eight_digits((uint32_t)(pico / 10000));
    const uint64_t second = spread(pico % 10000);

    if (!pico)
        return 0;
    at[0] = '.';
    put_eight(at + 1, first);
    put_eight(at + 9, second);
    return second ? 10 + mreg_last_byte(second) : 2 + mreg_last_byte(first);
}

uint32_t mreg_money_text(uint64_t pico_usd, char *out, uint32_t room)
{
    uint32_t size;

    if (!out || room < AT_ONCE)
        return put_text((struct wide){pico_usd, 0}, out, room);
    size = put_dollars(out, (uint32_t)(pico_usd / DOLLAR));
    size += put_cents(out + size, pico_usd % DOLLAR);
    out[size] = 0;
    return size;
}

#else

uint32_t mreg_money_text(uint64_t pico_usd, char *out, uint32_t room)
{
    return put_text((struct wide){pico_usd, 0}, out, room);
}

#endif
