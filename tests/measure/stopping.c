/* Simulates tests of two variants that somebody watches call by call and stops
 * at the first verdict: how many of RUNS verdicts are false? Both have the same
 * share, so "better" and "worse" are false; or they differ by more than NEAR,
 * and "no difference" is.
 *   stopping RUNS CALLS [once]
 * With "once" the bounds are those of a single look, which is wrong here.
 * Prints for each pair of shares: the two, how many verdicts are false, and how
 * many of a million.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "mreg_measure.h"

#define DOUBT 50000u
#define NEAR 100000u
#define MOST 600u

static uint64_t seed = 88172645463325252;

static uint32_t drawn(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)((seed >> 32) * MREG_WHOLE >> 32);
}

/* What mreg_judge says, but with the ranges of all results kept. */
static mreg_range ranges[MOST + 1][MOST + 1];

static mreg_verdict judged(uint32_t a, uint32_t b, uint32_t n)
{
    const mreg_range x = ranges[n][a], y = ranges[n][b];

    if (y.low >= x.high)
        return MREG_VERDICT_BETTER;
    if (y.high <= x.low)
        return MREG_VERDICT_WORSE;
    return y.high <= x.low + NEAR && x.high <= y.low + NEAR
        ? MREG_VERDICT_SAME : MREG_VERDICT_OPEN;
}

static mreg_verdict run(uint32_t p, uint32_t q, uint32_t calls)
{
    uint32_t a = 0, b = 0;
    mreg_verdict verdict = MREG_VERDICT_OPEN;

    for (uint32_t n = 1; n <= calls && verdict == MREG_VERDICT_OPEN; n++) {
        a += drawn() < p;
        b += drawn() < q;
        verdict = judged(a, b, n);
    }
    return verdict;
}

static uint32_t wrong(uint32_t p, uint32_t q, uint32_t calls)
{
    const mreg_verdict verdict = run(p, q, calls);

    return p == q
        ? verdict == MREG_VERDICT_BETTER || verdict == MREG_VERDICT_WORSE
        : verdict == MREG_VERDICT_SAME || verdict == (q > p
            ? MREG_VERDICT_WORSE : MREG_VERDICT_BETTER);
}

/* The kept ranges judge as the library does. */
static int kept_agree(uint32_t calls)
{
    for (uint32_t i = 0; i < 2000; i++) {
        const uint32_t n = 1 + drawn() % calls;
        const uint32_t a = drawn() % (n + 1), b = drawn() % (n + 1);

        if (judged(a, b, n) != mreg_judge(a, n, b, n, DOUBT, NEAR))
            return 0;
    }
    return 1;
}

static mreg_range range_of(uint32_t good, uint32_t n, int once)
{
    mreg_range range = mreg_always(good, n, DOUBT / 2);

    if (once)
        range = (mreg_range){mreg_at_least(good, n, DOUBT),
                             mreg_at_most(good, n, DOUBT)};
    return range;
}

int main(int argc, char **argv)
{
    static const uint32_t shares[][2] = {
        {10000, 10000}, {100000, 100000}, {500000, 500000}, {900000, 900000},
        {990000, 990000}, {400000, 510000}, {990000, 880000},
    };
    const uint32_t rows = sizeof shares / sizeof *shares;
    const uint32_t runs = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : 0;
    const uint32_t calls = argc > 2 ? (uint32_t)strtoul(argv[2], NULL, 10) : 0;

    if (runs < rows || calls == 0 || calls > MOST)
        return 2;
    for (uint32_t n = 1; n <= calls; n++)
        for (uint32_t good = 0; good <= n; good++)
            ranges[n][good] = range_of(good, n, argc > 3);
    if (argc == 3 && !kept_agree(calls))
        return 1;
    for (uint32_t i = 0; i < rows; i++) {
        uint32_t false_ones = 0;

        for (uint32_t n = 0; n < runs / rows; n++)
            false_ones += wrong(shares[i][0], shares[i][1], calls);
        printf("%u %u %u %u\n", shares[i][0], shares[i][1], false_ones,
               (uint32_t)((uint64_t)false_ones * MREG_WHOLE / (runs / rows)));
    }
    return 0;
}
