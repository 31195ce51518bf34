/* Who gets which variant, and which is better.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_measure.h"

#define MOST_WEIGHT 1000u

/* Spreads a number over all 64 bits: the end of splitmix64. */
static uint64_t spread(uint64_t n)
{
    n = (n ^ n >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    n = (n ^ n >> 27) * UINT64_C(0x94d049bb133111eb);
    return n ^ n >> 31;
}

/* FNV-1a of 64 bits, from a seed on. */
static uint64_t hash(uint64_t seed, const char *at, size_t size)
{
    uint64_t h = UINT64_C(0xcbf29ce484222325) ^ spread(seed);

    for (size_t i = 0; i < size; i++)
        h = (h ^ (unsigned char)at[i]) * UINT64_C(0x100000001b3);
    return h;
}

/* Each variant draws as many numbers as its weight says, which depend on the
 * subject and on nothing but itself; the highest of all wins. */
uint32_t mreg_assign(const mreg_variant *all, uint32_t count, uint64_t seed,
                     const char *subject, size_t size)
{
    const uint64_t who = hash(seed, subject, subject ? size : 0);
    uint64_t highest = 0;
    uint32_t won = MREG_NONE;

    for (uint32_t i = 0; all && i < count; i++) {
        if (all[i].weight > MOST_WEIGHT)
            continue;
        for (uint32_t draw = 0; draw < all[i].weight; draw++) {
            const uint64_t drawn =
                spread(who ^ spread(spread(all[i].digest) + draw));

            if (won == MREG_NONE || drawn > highest) {
                highest = drawn;
                won = i;
            }
        }
    }
    return won;
}

/* Each range is wrong with half the doubt, so both are right but for all of
 * it; what follows from them then is true. */
mreg_verdict mreg_judge(uint32_t good, uint32_t all, uint32_t second_good,
                        uint32_t second_all, uint32_t doubt, uint32_t near)
{
    const mreg_range first = mreg_always(good, all, doubt / 2);
    const mreg_range second = mreg_always(second_good, second_all, doubt / 2);

    if (second.low >= first.high)
        return MREG_VERDICT_BETTER;
    if (second.high <= first.low)
        return MREG_VERDICT_WORSE;
    if (near >= MREG_WHOLE)
        return MREG_VERDICT_OPEN;
    if ((second.high <= near || second.high - near <= first.low)
        && (first.high <= near || first.high - near <= second.low))
        return MREG_VERDICT_SAME;
    return MREG_VERDICT_OPEN;
}
