/* The long division that small code uses, whatever this test is optimised
 * for, against the compiler's own.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#ifndef __OPTIMIZE_SIZE__
#define __OPTIMIZE_SIZE__ 1
#endif
#include "runtime/divide.c"

/* Checks that quotient times divisor plus rest is the dividend, whose upper
 * half is the rest from before, in words of 32 bits. */
static void check(uint64_t n, uint32_t over, uint32_t before)
{
    uint64_t left = n, low, high;
    const uint32_t rest = mreg_divide(&left, over, before);

    low = (left & UINT32_MAX) * over + rest;
    high = (left >> 32) * over + (low >> 32);
    assert_true(rest < over);
    assert_true((high << 32 | (low & UINT32_MAX)) == n);
    assert_int_equal(high >> 32, before);
}

static void test_edges(void **state)
{
    static const uint32_t overs[] = {1, 2, 3, 10, 1000000, 604800000,
                                     INT32_MAX, UINT32_C(1) << 31,
                                     UINT32_MAX - 1, UINT32_MAX};
    static const uint64_t numbers[] = {0, 1, 9, UINT32_MAX,
                                       UINT64_C(1) << 32,
                                       UINT64_C(1) << 63, UINT64_MAX};

    (void)state;
    for (size_t i = 0; i < sizeof overs / sizeof *overs; i++)
        for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++) {
            check(numbers[k], overs[i], 0);
            check(numbers[k], overs[i], overs[i] / 2);
            check(numbers[k], overs[i], overs[i] - 1);
        }
}

static void test_many(void **state)
{
    uint64_t seed = 1;

    (void)state;
    for (int i = 0; i < 20000; i++) {
        const uint64_t n = seed *= UINT64_C(6364136223846793005);
        const uint32_t over = (uint32_t)(n >> 40) >> (i % 24) | 1u;

        check(n + (uint64_t)i, over, (uint32_t)i % over);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_edges),
        cmocka_unit_test(test_many),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
