/* Exact ratios of prices: lowest terms, what does not fit, units.
 *
 * SPDX-License-Identifier: MIT */
#include "generator/catalogue/ratio.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

static struct price per(uint64_t pico, uint32_t units)
{
    return (struct price){.pico = pico, .units = units, .state = PRICE_KNOWN};
}

static void test_multiply(void **state)
{
    static const struct {
        struct ratio at;
        uint64_t times, over;
        struct ratio is;        /* over 0: it does not fit */
    } table[] = {
        {{1, 1}, 17, 20, {17, 20}},
        {{3, 2}, 2, 1, {3, 1}},
        {{3, 2}, 2, 3, {1, 1}},
        {{3, 4}, 10, 6, {5, 4}},
        {{UINT64_MAX, 3}, 3, 1, {UINT64_MAX, 1}},
        {{UINT64_MAX, 1}, 1, UINT64_MAX, {1, 1}},
        {{UINT64_MAX, 1}, 2, 1, {0, 0}},
        {{1, UINT64_MAX}, 1, 2, {0, 0}},
    };

    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        struct ratio r = table[i].at;
        const bool fits = ratio_multiply(&r, table[i].times, table[i].over);

        assert_int_equal(fits, table[i].is.over != 0);
        if (!fits)
            continue;
        assert_int_equal(r.times, table[i].is.times);
        assert_int_equal(r.over, table[i].is.over);
    }
}

static void test_apply(void **state)
{
    static const struct {
        uint64_t pico;
        struct ratio by;
        uint64_t is;            /* 0: not whole, or it does not fit */
    } table[] = {
        {100, {17, 20}, 85}, {101, {17, 20}, 0}, {101, {3, 1}, 303},
        {UINT64_MAX, {1, 3}, UINT64_MAX / 3}, {UINT64_MAX, {2, 1}, 0},
        {UINT64_MAX, {UINT64_MAX, UINT64_MAX}, UINT64_MAX},
    };
    struct price free = per(0, 1);

    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        struct price p = per(table[i].pico, 1);
        const bool whole = ratio_apply(table[i].by, &p);

        assert_int_equal(whole, table[i].is != 0);
        if (whole)
            assert_int_equal(p.pico, table[i].is);
    }
    assert_true(ratio_apply((struct ratio){1, 3}, &free));
    assert_int_equal(free.pico, 0);
}

static void test_compare(void **state)
{
    static const struct {
        uint64_t pico, other_pico;
        uint32_t units, other_units;
        int order;
    } table[] = {
        {1, 2, 1, 1, -1}, {2, 1, 1, 1, 1}, {1000, 1, 1000, 1, 0},
        {1001, 1, 1000, 1, 1}, {999, 1, 1000, 1, -1}, {0, 0, 1000, 1, 0},
        {0, 1, 1, 1000, -1}, {1, 0, 1000, 1, 1},
        {UINT64_MAX, UINT64_MAX, 1, 2, 1},
    };

    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const struct price a = per(table[i].pico, table[i].units);
        const struct price b = per(table[i].other_pico, table[i].other_units);

        assert_int_equal(price_compare(&a, &b), table[i].order);
        assert_int_equal(prices_equal(&a, &b), table[i].order == 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_multiply), cmocka_unit_test(test_apply),
        cmocka_unit_test(test_compare),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
