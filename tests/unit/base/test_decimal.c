/* Exact decimals: both sides of every limit.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/decimal.h"

static struct decimal parse(const char *text)
{
    struct decimal d;

    if (!decimal_parse(text, strlen(text), &d))
        fail_msg("'%s' was refused", text);
    return d;
}

static void test_accepted(void **state)
{
    static const struct {
        const char *text;
        uint64_t digits;
        int scale;
        bool negative;
    } wanted[] = {
        {"0", 0, 0, false},
        {"0.000", 0, 0, false},
        {"0e9", 0, 0, false},
        {"-0", 0, 0, true},
        {"3", 3, 0, false},
        {"3.00", 3, 0, false},
        {"300", 3, -2, false},
        {"-1", 1, 0, true},
        {"6e-7", 6, 7, false},
        {"6E-7", 6, 7, false},
        {"6e+7", 6, -7, false},
        {"6e007", 6, -7, false},
        {"0.0000025", 25, 7, false},
        {"10.50", 105, 1, false},
        {"0.10e1", 1, 0, false},
        {"18446744073709551615", UINT64_MAX, 0, false},
        {"1844674407370955161.5", UINT64_MAX, 1, false},
        {"184467440737095516150000", UINT64_MAX, -4, false},
        {"0.00018446744073709551615000", UINT64_MAX, 23, false},
        {"1000000000000000000000000", 1, -24, false},
        {"1e100000", 1, -100000, false},
        {"1e-100000", 1, 100000, false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        struct decimal d = parse(wanted[i].text);

        assert_true(d.digits == wanted[i].digits);
        assert_int_equal(d.scale, wanted[i].scale);
        assert_int_equal(d.negative, wanted[i].negative);
    }
}

static void test_refused(void **state)
{
    static const char *const texts[] = {
        "", "-", ".", ".5", "1.", "1.e3", "e3", "1e", "1e+", "1e-",
        "+1", "--1", "0x10", "010", "00", "-01", "01.5", "1:30", "1_000",
        "1,000", "1 ", " 1", "1\n", "1.2.3", "1e2.5", "1e5e5", ".nan",
        ".inf", "inf", "nan", "NaN", "true", "null", "~", "$3", "3%",
        "18446744073709551616", "1.8446744073709551616",
        "184467440737095516150001", "99999999999999999999",
        "100000000000000000001", "1e100001", "1e-100001",
        "1e99999999999999999999",
        "\xD9\xA3",             /* an Arabic three */
    };
    struct decimal d;

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (decimal_parse(texts[i], strlen(texts[i]), &d))
            fail_msg("'%s' was accepted", texts[i]);
    assert_false(decimal_parse(NULL, 0, &d));
    assert_false(decimal_parse("1\0", 2, &d));
    assert_int_equal(d.digits, 0);
}

/* The size counts, not a zero byte. */
static void test_size(void **state)
{
    struct decimal d;
    char *zeros = malloc(100001);

    (void)state;
    assert_true(decimal_parse("12345", 2, &d));
    assert_int_equal(d.digits, 12);
    assert_non_null(zeros);
    memset(zeros, '0', 100001);
    zeros[0] = '1';
    assert_true(decimal_parse(zeros, 100000, &d));
    assert_int_equal(d.scale, -99999);
    assert_false(decimal_parse(zeros, 100001, &d));
    free(zeros);
}

static void test_scaled(void **state)
{
    static const struct {
        const char *text;
        int power;
        enum decimal_fit fit;
        uint64_t value;
    } wanted[] = {
        {"3", 0, DECIMAL_EXACT, 3},
        {"3.00", 6, DECIMAL_EXACT, 3000000},
        {"0.30", 6, DECIMAL_EXACT, 300000},
        {"0.0000025", 12, DECIMAL_EXACT, 2500000},
        {"0", -100000, DECIMAL_EXACT, 0},
        {"5e-1", 0, DECIMAL_ROUNDED, 0},        /* half to even */
        {"1.5", 0, DECIMAL_ROUNDED, 2},
        {"2.5", 0, DECIMAL_ROUNDED, 2},
        {"3.5", 0, DECIMAL_ROUNDED, 4},
        {"2.51", 0, DECIMAL_ROUNDED, 3},
        {"2.49", 0, DECIMAL_ROUNDED, 2},
        {"0.51", 0, DECIMAL_ROUNDED, 1},
        {"0.0000000000005", 12, DECIMAL_ROUNDED, 0},
        {"0.0000000000015", 12, DECIMAL_ROUNDED, 2},
        {"25", -1, DECIMAL_ROUNDED, 2},
        {"1e-19", 0, DECIMAL_ROUNDED, 0},
        {"1e-20", 0, DECIMAL_ROUNDED, 0},
        {"18446744073709551615e-19", 0, DECIMAL_ROUNDED, 2},
        {"18446744073709551615e-20", 0, DECIMAL_ROUNDED, 0},
        {"1e-100000", -100000, DECIMAL_ROUNDED, 0},
        {"18446744073709551615", 0, DECIMAL_EXACT, UINT64_MAX},
        {"1844674407370955161.5", 1, DECIMAL_EXACT, UINT64_MAX},
        {"18446744073709551615", 1, DECIMAL_TOO_LARGE, 0},
        {"1844674407370955162", 1, DECIMAL_TOO_LARGE, 0},
        {"1e19", 0, DECIMAL_EXACT, UINT64_C(10000000000000000000)},
        {"1e20", 0, DECIMAL_TOO_LARGE, 0},
        {"1e100000", 100000, DECIMAL_TOO_LARGE, 0},
        {"-1", 0, DECIMAL_TOO_LARGE, 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        uint64_t value;

        assert_int_equal(decimal_scaled(parse(wanted[i].text),
                                        wanted[i].power, &value),
                         wanted[i].fit);
        assert_true(value == wanted[i].value);
    }
}

static void test_fraction(void **state)
{
    static const struct {
        const char *text;
        bool good;
        uint32_t times, over;
    } wanted[] = {
        {"0", true, 0, 1},
        {"1", true, 1, 1},
        {"0.5", true, 1, 2},
        {"1.10", true, 11, 10},
        {"0.1", true, 1, 10},
        {"1.25", true, 5, 4},
        {"200", true, 200, 1},
        {"4294967295", true, UINT32_MAX, 1},
        {"4294967296", false, 0, 1},
        {"4e9", true, 4000000000, 1},
        {"5e9", false, 0, 1},
        {"1e-9", true, 1, 1000000000},
        {"1e-10", false, 0, 1},
        {"0.000000007450580596923828125", true, 1, 134217728},
        {"0.333333333333", false, 0, 1},
        {"18446744073709551615", false, 0, 1},
        {"-0.5", false, 0, 1},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        uint32_t times, over;

        assert_int_equal(decimal_fraction(parse(wanted[i].text), &times,
                                          &over), wanted[i].good);
        assert_int_equal(times, wanted[i].times);
        assert_int_equal(over, wanted[i].over);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_accepted),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_size),
        cmocka_unit_test(test_scaled),
        cmocka_unit_test(test_fraction),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
