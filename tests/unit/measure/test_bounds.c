/* Bounds of a share: against values known elsewhere, at the ends, and beyond
 * what they take. tests/measure.sh proves that they hold.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "measure/upward.h"
#include "mreg_measure.h"

#define FIVE 50000u             /* per cent */

/* The lower bounds of Clopper and Pearson, rounded down; by exact fractions. */
static void test_known(void **state)
{
    static const struct { uint32_t good, all, low; } rows[] = {
        {8, 10, 493098}, {3, 20, 42169}, {40, 50, 684403}, {1, 2, 25320},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const uint32_t good = rows[i].good, all = rows[i].all;

        assert_int_equal(mreg_at_least(good, all, FIVE), rows[i].low);
        assert_int_equal(mreg_at_most(all - good, all, FIVE),
                         MREG_WHOLE - rows[i].low);
    }
}

static void test_ends(void **state)
{
    mreg_range range;

    (void)state;
    assert_int_equal(mreg_at_least(0, 10, FIVE), 0);
    assert_int_equal(mreg_at_most(10, 10, FIVE), MREG_WHOLE);
    /* One success says that the share is more than the doubt. */
    assert_in_range(mreg_at_least(1, 1, FIVE), FIVE - 1, FIVE);
    assert_in_range(mreg_at_least(1000000, 1000000, FIVE), 999996, 999999);
    assert_in_range(mreg_at_least(500000, 1000000, FIVE), 499170, 499180);
    range = mreg_always(5, 5, FIVE);
    assert_int_equal(range.high, MREG_WHOLE);
    range = mreg_always(0, 5, FIVE);
    assert_int_equal(range.low, 0);
    assert_true(range.high < MREG_WHOLE);
}

/* Looking always costs something, and a doubt that is smaller does, too. */
static void test_order(void **state)
{
    (void)state;
    for (uint32_t all = 1; all <= 60; all++)
        for (uint32_t good = 0; good <= all; good++) {
            const mreg_range range = mreg_always(good, all, FIVE);
            const uint32_t low = mreg_at_least(good, all, FIVE);

            assert_true(range.low <= low);
            assert_true(range.high >= mreg_at_most(good, all, FIVE));
            assert_true(mreg_at_least(good, all, 10000) <= low);
            assert_true(good == 0 || low <= good * MREG_WHOLE / all);
            if (good < all)
                assert_true(mreg_at_least(good + 1, all, FIVE) > low);
        }
}

static void test_nothing_known(void **state)
{
    static const uint32_t wild[][3] = {
        {0, 0, FIVE}, {11, 10, FIVE}, {1, 1000001, FIVE}, {5, 10, 0},
        {5, 10, 500000}, {UINT32_MAX, UINT32_MAX, UINT32_MAX},
        {0, UINT32_MAX, FIVE},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wild / sizeof *wild; i++) {
        const mreg_range r = mreg_always(wild[i][0], wild[i][1], wild[i][2]);

        assert_int_equal(mreg_at_least(wild[i][0], wild[i][1], wild[i][2]), 0);
        assert_int_equal(mreg_at_most(wild[i][0], wild[i][1], wild[i][2]),
                         MREG_WHOLE);
        assert_int_equal(r.low, 0);
        assert_int_equal(r.high, MREG_WHOLE);
    }
}

/* What divides evenly is exact, and all else is a little more. */
static void test_upward(void **state)
{
    const struct upward third = mreg_upward_ratio(mreg_upward(1), 1, 3);
    struct upward sum = {0, 0};

    (void)state;
    assert_false(mreg_upward_above(mreg_upward_ratio(mreg_upward(9), 4, 12),
                                   3));
    assert_true(mreg_upward_above(mreg_upward_ratio(third, 3, 1), 1));
    assert_false(mreg_upward_above(mreg_upward_ratio(third, 3, 1), 2));
    for (uint32_t i = 0; i < 3; i++)
        sum = mreg_upward_plus(sum, third);
    assert_true(mreg_upward_above(sum, 1));
    assert_int_equal(mreg_upward_power(mreg_upward(3), 41).power, 1);
    assert_true(mreg_upward_power(mreg_upward(3), 40).bits
                == UINT64_C(12157665459056928801));
    assert_int_equal(mreg_upward_times(sum, mreg_upward(0)).bits, 0);
    sum = mreg_upward_plus(mreg_upward(0), mreg_upward(7));
    assert_int_equal(sum.bits >> 61, 7);
    assert_true(mreg_upward_above(
        mreg_upward_plus(mreg_upward(UINT64_MAX), mreg_upward(1)), UINT64_MAX));
    assert_false(mreg_upward_above(mreg_upward(0), 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_known), cmocka_unit_test(test_ends),
        cmocka_unit_test(test_order), cmocka_unit_test(test_nothing_known),
        cmocka_unit_test(test_upward),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
