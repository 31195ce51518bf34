/* Bounds of a share of success. They are exact up to a millionth, on the side
 * that claims less.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_measure.h"
#include "upward.h"

#define MOST 1000000u           /* calls */

/* The number of ways to choose k of n. */
static struct upward ways(uint32_t k, uint32_t n)
{
    struct upward product = mreg_upward(1);

    if (k > n - k)
        k = n - k;
    for (uint32_t i = 1; i <= k; i++)
        product = mreg_upward_ratio(product, n - k + i, i);
    return product;
}

/* The chance of exactly k successes in n calls, each with share p. */
static struct upward chance(struct upward many, uint32_t k, uint32_t n,
                            uint32_t p)
{
    const struct upward one = mreg_upward(1);
    const struct upward yes = mreg_upward_ratio(one, p, MREG_WHOLE);
    const struct upward no = mreg_upward_ratio(one, MREG_WHOLE - p, MREG_WHOLE);

    return mreg_upward_times(many,
        mreg_upward_times(mreg_upward_power(yes, k),
                          mreg_upward_power(no, n - k)));
}

/* The chance of k or more. As p <= k / n, each of these is at most the one
 * before: when those left cannot matter, they count as if all were equal. */
static struct upward chance_of_more(struct upward many, uint32_t k, uint32_t n,
                                    uint32_t p)
{
    const struct upward odds =
        mreg_upward_ratio(mreg_upward(1), p, MREG_WHOLE - p);
    struct upward term = chance(many, k, n, p), sum = term;

    for (; k < n; k++) {
        term = mreg_upward_times(mreg_upward_ratio(term, n - k, k + 1), odds);
        if (term.power + 64 < sum.power)
            return mreg_upward_plus(sum,
                                    mreg_upward_ratio(term, n - k, 1));
        sum = mreg_upward_plus(sum, term);
    }
    return sum;
}

/* A bound on the chance that k of n are ever met. All shares together, each as
 * likely, make it 1 / (n + 1); that this is f times what p makes of it has a
 * chance of 1 / f at most, for all n at once (Ville). */
static struct upward chance_ever(struct upward many, uint32_t k, uint32_t n,
                                 uint32_t p)
{
    return mreg_upward_ratio(chance(many, k, n, p), n + 1, 1);
}

typedef struct upward chance_of(struct upward many, uint32_t k, uint32_t n,
                                uint32_t p);

/* Finds the largest p of at most k / n whose chance is at most the doubt. */
static uint32_t below(chance_of *of, uint32_t k, uint32_t n, uint32_t doubt)
{
    const struct upward many = ways(k, n);
    uint32_t low = 0, high = (uint32_t)((uint64_t)k * MREG_WHOLE / n) + 1;

    if (high > MREG_WHOLE)
        high = MREG_WHOLE;
    while (high - low > 1) {
        const uint32_t p = low + (high - low) / 2;
        const struct upward c = of(many, k, n, p);

        if (mreg_upward_above(mreg_upward_ratio(c, MREG_WHOLE, 1), doubt))
            high = p;
        else
            low = p;
    }
    return low;
}

static int unknown(uint32_t good, uint32_t all, uint32_t doubt)
{
    return all == 0 || all > MOST || good > all || doubt == 0
        || doubt >= MREG_WHOLE / 2;
}

uint32_t mreg_at_least(uint32_t good, uint32_t all, uint32_t doubt)
{
    if (unknown(good, all, doubt) || good == 0)
        return 0;
    return below(chance_of_more, good, all, doubt);
}

uint32_t mreg_at_most(uint32_t good, uint32_t all, uint32_t doubt)
{
    if (unknown(good, all, doubt))
        return MREG_WHOLE;
    return MREG_WHOLE - mreg_at_least(all - good, all, doubt);
}

mreg_range mreg_always(uint32_t good, uint32_t all, uint32_t doubt)
{
    mreg_range range = {0, MREG_WHOLE};

    if (unknown(good, all, doubt))
        return range;
    if (good > 0)
        range.low = below(chance_ever, good, all, doubt);
    if (good < all)
        range.high = MREG_WHOLE - below(chance_ever, all - good, all, doubt);
    return range;
}
