/* Differences between registries: ratios at the edges of numbers, and tables
 * whose every index is out of range.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "host/answers/diff.h"
#include "mini.h"

static void test_ratios(void **state)
{
    static const struct { uint64_t was, is; const char *ratio; } cases[] = {
        {3, 3, "+0.0 %"},
        {3, 4, "+33.3 %"},
        {3, 2, "-33.3 %"},
        {2000, 2001, "+0.1 %"},
        {10000, 10004, "+0.0 %"},
        {1, 0, "-100.0 %"},
        {1, UINT64_C(1) << 52, "+450359962737049500.0 %"},
        {UINT64_MAX, UINT64_MAX, "+0.0 %"},
        {UINT64_MAX, UINT64_MAX / 2, "-50.0 %"},
        {UINT64_MAX / 2, UINT64_MAX, "+100.0 %"},
        {0, 5, ""},
        {0, 0, ""},
        {1, UINT64_MAX, ""},
    };
    char ratio[RATIO_ROOM];

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        diff_ratio(cases[i].was, cases[i].is, ratio);
        assert_string_equal(ratio, cases[i].ratio);
    }
}

static void price_of(struct diff_price *p, uint64_t pico, uint32_t units)
{
    *p = (struct diff_price){.state = DIFF_KNOWN, .pico = pico,
                             .text.units = units};
}

/* 10 USD for 1,000 searches and 0.01 USD for one are the same. */
static void test_units(void **state)
{
    struct diff_rate rate = {.when = "standard"};
    char ratio[RATIO_ROOM];

    (void)state;
    price_of(&rate.side[DIFF_OLD], 10000, 1000);
    price_of(&rate.side[DIFF_NEW], 10, 1);
    diff_price_ratio(&rate, ratio);
    assert_string_equal(ratio, "+0.0 %");
    price_of(&rate.side[DIFF_NEW], 15, 1);
    diff_price_ratio(&rate, ratio);
    assert_string_equal(ratio, "+50.0 %");
    price_of(&rate.side[DIFF_NEW], UINT64_MAX, 1);
    diff_price_ratio(&rate, ratio);
    assert_string_equal(ratio, "");
    rate.side[DIFF_NEW].state = DIFF_UNKNOWN;
    diff_price_ratio(&rate, ratio);
    assert_string_equal(ratio, "");
}

static size_t differing(const mreg *was, const mreg *is)
{
    static const mreg_usage use = {.n = {[MREG_INPUT] = 5}};
    static struct out written;
    struct diff d = {.arena = arena_new(), .by = {{was, NULL}, {is, "f"}},
                     .use = &use};
    size_t n;

    written.fd = -1;
    diff_registries(&d);
    diff_text(&written, &d);
    diff_json(&written, &d);
    n = d.models.n;
    assert_int_equal(n, d.changed + d.added + d.gone);
    arena_free(d.arena);
    return n;
}

static void test_any_tables(void **state)
{
    (void)state;
    assert_int_equal(differing(&mreg_builtin, &mreg_builtin), 0);
    assert_int_equal(differing(&mini, &mreg_builtin),
                     differing(&mreg_builtin, &mini));
    assert_true(differing(&mini, &mreg_builtin) >= mreg_count(&mreg_builtin));
    differing(&mini, &mini);
    differing(&mini, &mini_lean);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ratios),
        cmocka_unit_test(test_units),
        cmocka_unit_test(test_any_tables),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
