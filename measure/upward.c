/* Arithmetic that rounds up.
 *
 * SPDX-License-Identifier: MIT */
#include "upward.h"

#define TOP ((uint64_t)1 << 63)

/* Moves the top bit into place; what is below `bits` is `more`, whose own top
 * bit comes next. Anything that is left rounds up. */
static struct upward made(uint64_t bits, uint64_t more, int32_t power)
{
    for (; bits && !(bits & TOP); power--) {
        bits = bits << 1 | more >> 63;
        more <<= 1;
    }
    if (more && ++bits == 0)
        return (struct upward){TOP, power + 1};
    return (struct upward){bits, bits ? power : 0};
}

struct upward mreg_upward(uint64_t n)
{
    return made(n, 0, 0);
}

struct upward mreg_upward_times(struct upward a, struct upward b)
{
    const uint64_t ah = a.bits >> 32, al = a.bits & UINT32_MAX;
    const uint64_t bh = b.bits >> 32, bl = b.bits & UINT32_MAX;
    const uint64_t low = al * bl, left = ah * bl + (low >> 32);
    const uint64_t right = al * bh + (left & UINT32_MAX);

    return made(ah * bh + (left >> 32) + (right >> 32),
                right << 32 | (low & UINT32_MAX), a.power + b.power + 64);
}

static struct upward divided(struct upward a, uint32_t over)
{
    const uint64_t first = a.bits / over;
    const uint64_t rest = a.bits % over << 32;
    uint64_t more = (rest / over) << 32 | (rest % over != 0);

    /* The quotient has its top bit among the first 32 at the latest, so the
     * bit that stands for the remainder never becomes part of it. */
    return made(first, more, a.power);
}

struct upward mreg_upward_ratio(struct upward a, uint32_t times, uint32_t over)
{
    return divided(mreg_upward_times(a, mreg_upward(times)), over);
}

struct upward mreg_upward_plus(struct upward a, struct upward b)
{
    uint64_t sum;
    int32_t down;

    if (!a.bits || (b.bits && b.power > a.power))
        return b.bits ? (a.bits ? mreg_upward_plus(b, a) : b) : a;
    down = a.power - b.power;
    if (!b.bits)
        return a;
    b.bits = down > 63 ? 1
        : (b.bits >> down) + (b.bits << 1 << (63 - down) != 0);
    sum = a.bits + b.bits;
    if (sum >= a.bits)
        return (struct upward){sum, a.power};
    return made(TOP | sum >> 1, sum << 63, a.power + 1);
}

struct upward mreg_upward_power(struct upward a, uint32_t n)
{
    struct upward product = mreg_upward(1);

    for (; n; n >>= 1) {
        if (n & 1)
            product = mreg_upward_times(product, a);
        a = mreg_upward_times(a, a);
    }
    return product;
}

int mreg_upward_above(struct upward a, uint64_t n)
{
    const struct upward b = mreg_upward(n);

    if (!a.bits || !b.bits)
        return a.bits != 0;
    return a.power != b.power ? a.power > b.power : a.bits > b.bits;
}
