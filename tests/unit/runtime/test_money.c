/* Amounts as text, and sums of 128 bits.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "mini.h"

static const char *text_of(uint64_t high, uint64_t low)
{
    static char out[MREG_MONEY_SIZE];
    mreg_sum sum = {.low = low, .high = high};
    uint32_t size = mreg_sum_text(&sum, out, sizeof out);

    assert_int_equal(size, strlen(out));
    return out;
}

static void test_text(void **state)
{
    static const struct { uint64_t high, low; const char *text; } cases[] = {
        {0, 0, "0"},
        {0, 1, "0.000000000001"},
        {0, 10, "0.00000000001"},
        {0, 999999999, "0.000999999999"},
        {0, 1000000000, "0.001"},
        {0, 10500000000, "0.0105"},
        {0, 999999999999, "0.999999999999"},
        {0, 1000000000000, "1"},
        {0, 1000000000001, "1.000000000001"},
        {0, 10000000000000, "10"},
        {0, 100200000000000, "100.2"},
        {0, UINT64_MAX, "18446744.073709551615"},
        {1, 0, "18446744.073709551616"},
        {1, UINT64_MAX, "36893488.147419103231"},
        {UINT64_C(54210108624275), UINT64_C(4089650035136921600),
         "1000000000000000000000"},
        {UINT64_MAX, UINT64_MAX, "340282366920938463463374607.431768211455"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(text_of(cases[i].high, cases[i].low),
                            cases[i].text);
}

/* Every group of three digits, behind the point and before it. */
static void test_digits(void **state)
{
    char want[40];

    (void)state;
    for (uint64_t n = 1; n < 1000; n++) {
        snprintf(want, sizeof want, "0.%03u%03u%03u%03u", (unsigned)n,
                 (unsigned)(999 - n), (unsigned)(n * 7 % 1000), (unsigned)n);
        while (want[strlen(want) - 1] == '0')
            want[strlen(want) - 1] = '\0';
        assert_string_equal(
            text_of(0, ((n * 1000 + 999 - n) * 1000 + n * 7 % 1000) * 1000 + n),
            want);
    }
}

/* One amount is written another way than a sum where words are wide enough. */
static void test_amounts(void **state)
{
    uint64_t some = 88172645463325252u, power = 1;
    char out[MREG_MONEY_SIZE];

    (void)state;
    for (unsigned i = 0; i < 200000; i++) {
        power = i % 20 ? power * 10 : 1;
        some = some * 6364136223846793005u + 1442695040888963407u;
        const uint64_t amount = (some >> i % 64) / power * power;

        mreg_money_text(amount, out, sizeof out);
        assert_string_equal(out, text_of(0, amount));
        mreg_money_text(power - 1, out, sizeof out);
        assert_string_equal(out, text_of(0, power - 1));
    }
}

static void test_room(void **state)
{
    char out[16];
    uint32_t room;

    (void)state;
    for (room = 0; room <= 8; room++) {
        memset(out, 'x', sizeof out);
        assert_int_equal(mreg_money_text(10500000000, out, room), 6);
        if (room > 6)
            assert_string_equal(out, "0.0105");
        else if (room)
            assert_string_equal(out, "");
        assert_int_equal(out[room], 'x');
    }
    assert_int_equal(mreg_money_text(10500000000, NULL, 99), 6);
    assert_int_equal(mreg_sum_text(NULL, out, 16), 0);
    assert_string_equal(out, "");
}

static void test_sum(void **state)
{
    mreg_sum sum = {0};
    int i;

    (void)state;
    for (i = 0; i < 10000; i++)
        assert_int_equal(mreg_sum_add(&sum, 2850000), MREG_OK);
    assert_int_equal(sum.low, 28500000000);
    assert_int_equal(sum.high, 0);
    sum.low = UINT64_MAX - 1;
    assert_int_equal(mreg_sum_add(&sum, 1), MREG_OK);
    assert_int_equal(sum.low, UINT64_MAX);
    assert_int_equal(sum.high, 0);
    assert_int_equal(mreg_sum_add(&sum, 1), MREG_OK);
    assert_int_equal(sum.low, 0);
    assert_int_equal(sum.high, 1);
    sum.low = 5;
    sum.high = UINT64_MAX;
    assert_int_equal(mreg_sum_add(&sum, UINT64_MAX - 5), MREG_OK);
    assert_int_equal(mreg_sum_add(&sum, 1), MREG_E_TOO_LARGE);
    assert_int_equal(sum.low, UINT64_MAX);
    assert_int_equal(sum.high, UINT64_MAX);
    assert_int_equal(mreg_sum_add(&sum, 0), MREG_OK);
    sum.low = 0;
    assert_int_equal(mreg_sum_add(&sum, 5), MREG_OK);
    assert_int_equal(sum.low, 5);
    assert_int_equal(mreg_sum_add(NULL, 1), MREG_E_BAD_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_digits), cmocka_unit_test(test_amounts),
        cmocka_unit_test(test_room),
        cmocka_unit_test(test_sum),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
