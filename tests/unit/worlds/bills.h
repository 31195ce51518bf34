/* Billing a few counts of the small registry, for the tests of mreg_cost.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_BILLS_H
#define TEST_BILLS_H

#include <string.h>

#include "mini.h"

static mreg_bill bill;

/* Up to four counts, billed; INPUT may be given as 0 to fill the places. */
static mreg_status cost(mreg_model m, mreg_terms on, const uint64_t count[4],
                        const mreg_meter meter[4])
{
    mreg_usage use = {0};
    int i;

    for (i = 0; i < 4; i++)
        use.n[meter[i]] += count[i];
    memset(&bill, 0x55, sizeof bill);
    return mreg_cost(&mini, m, &on, &use, &bill);
}

/* Nothing is left in the bill. */
static inline void assert_zero(void)
{
    assert_int_equal(bill.pico_usd, 0);
    assert_int_equal(bill.billed | bill.inherited | bill.unknown, 0);
}

#define COST(m, on, ...) cost(m, on, (const uint64_t[4]){__VA_ARGS__}, \
    (const mreg_meter[4]){MREG_INPUT, MREG_CACHE_READ, MREG_CACHE_WRITE, \
                          MREG_OUTPUT})
#define COST_OF(m, meter, count) cost(m, now, (const uint64_t[4]){count}, \
    (const mreg_meter[4]){meter})

static const mreg_terms now = {0};

#endif
