/* Variants: who gets which, who moves when one comes or goes, and verdicts.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "mreg_measure.h"

#define PEOPLE 20000u

static uint32_t given(const mreg_variant *all, uint32_t count, uint32_t who)
{
    return mreg_assign(all, count, 1, (const char *)&who, sizeof who);
}

static void test_shares(void **state)
{
    const mreg_variant all[3] = {{11, 1}, {22, 3}, {33, 0}};
    uint32_t got[3] = {0};

    (void)state;
    for (uint32_t who = 0; who < PEOPLE; who++)
        got[given(all, 3, who)]++;
    assert_int_equal(got[2], 0);
    assert_in_range(got[0], PEOPLE / 4 - 500, PEOPLE / 4 + 500);
}

/* Whoever does not go to the new variant stays, and in whatever order. */
static void test_who_moves(void **state)
{
    const mreg_variant two[2] = {{11, 10}, {22, 10}};
    const mreg_variant three[3] = {{33, 10}, {11, 10}, {22, 10}};
    uint32_t moved = 0;

    (void)state;
    for (uint32_t who = 0; who < PEOPLE; who++) {
        const uint32_t was = given(two, 2, who), is = given(three, 3, who);

        moved += is == 0;
        assert_true(is == 0 || is == was + 1);
    }
    assert_in_range(moved, PEOPLE / 3 - 500, PEOPLE / 3 + 500);
}

static void test_nobody(void **state)
{
    const mreg_variant odd[2] = {{1, 0}, {2, 1001}};

    (void)state;
    assert_int_equal(mreg_assign(odd, 2, 0, "x", 1), MREG_NONE);
    assert_int_equal(mreg_assign(NULL, 2, 0, "x", 1), MREG_NONE);
    assert_int_equal(mreg_assign(odd, 0, 0, NULL, 9), MREG_NONE);
}

static void test_verdicts(void **state)
{
    (void)state;
    assert_int_equal(mreg_judge(50, 100, 90, 100, 50000, 20000),
                     MREG_VERDICT_BETTER);
    assert_int_equal(mreg_judge(90, 100, 50, 100, 50000, 20000),
                     MREG_VERDICT_WORSE);
    assert_int_equal(mreg_judge(5, 10, 9, 10, 50000, 20000),
                     MREG_VERDICT_OPEN);
    assert_int_equal(mreg_judge(90000, 100000, 90000, 100000, 50000, 20000),
                     MREG_VERDICT_SAME);
    assert_int_equal(mreg_judge(90000, 100000, 90000, 100000, 50000, 0),
                     MREG_VERDICT_OPEN);
    /* Certain failures are alike, though no lower bound goes below 0. */
    assert_int_equal(mreg_judge(0, 100000, 0, 100000, 50000, 20000),
                     MREG_VERDICT_SAME);
    assert_int_equal(mreg_judge(0, 0, 0, 0, 50000, MREG_WHOLE),
                     MREG_VERDICT_OPEN);
    assert_int_equal(mreg_judge(0, 0, 0, 0, 0, MREG_WHOLE - 1),
                     MREG_VERDICT_OPEN);
    assert_int_equal(mreg_judge(9, 3, UINT32_MAX, 1, UINT32_MAX, 1),
                     MREG_VERDICT_OPEN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shares), cmocka_unit_test(test_who_moves),
        cmocka_unit_test(test_nobody), cmocka_unit_test(test_verdicts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
