/* Arithmetic in 128 bits, against the compiler's own, where it has one, and the
 * limits of sums.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "mini.h"

#include "runtime/price.h"

static void test_limits(void **state)
{
    static const struct {
        uint64_t a, b;
        uint32_t over;
        int fits;
        uint64_t out;
    } cases[] = {
        {0, UINT64_MAX, 1, 1, 0},
        {1, UINT64_MAX, 1, 1, UINT64_MAX},
        {2, UINT64_MAX, 1, 0, 0},
        {2, UINT64_MAX, 2, 1, UINT64_MAX},
        {UINT64_MAX, UINT64_MAX, UINT32_MAX, 0, 0},
        {UINT64_MAX, UINT32_MAX, UINT32_MAX, 1, UINT64_MAX},
        {UINT64_C(1) << 32, UINT64_C(1) << 32, 1, 0, 0},
        {UINT64_C(1) << 32, UINT64_C(1) << 31, 1, 1, UINT64_C(1) << 63},
        /* (2^64 - 1) + 1/2 is a tie that rounds up out of range. */
        {UINT64_C(0x1FFFFFFFFFFFFFFF), 16, 2, 1, UINT64_C(0xFFFFFFFFFFFFFFF8)},
        {UINT64_C(36893488147419103), 1500, 3, 1,
         UINT64_C(18446744073709551500)},
        {3, 1, 2, 1, 2}, {5, 1, 2, 1, 2}, {7, 1, 2, 1, 4},
        {1, 1, 0, 0, 0}, {0, 0, 0, 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint64_t out = 0;

        assert_int_equal(mreg_mul_div(cases[i].a, cases[i].b, cases[i].over,
                                      &out), cases[i].fits);
        assert_int_equal(out, cases[i].out);
    }
}

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 u128;

static uint64_t next(uint64_t *seed)
{
    uint64_t z = *seed += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

static int expected(uint64_t a, uint64_t b, uint32_t over, uint64_t *out)
{
    u128 whole = (u128)a * b / over, rest = (u128)a * b % over * 2;

    whole += rest > over || (rest == over && whole % 2);
    *out = (uint64_t)whole;
    return whole <= UINT64_MAX;
}

/* Every width of every factor; small divisors make ties. */
static void test_against_the_compiler(void **state)
{
    uint64_t seed = 1, fitting = 0;
    int i;

    (void)state;
    for (i = 0; i < 3000000; i++) {
        uint64_t a = next(&seed) >> (next(&seed) & 63);
        uint64_t b = next(&seed) >> (next(&seed) & 63);
        uint32_t over = (uint32_t)(next(&seed) >> (32 + (next(&seed) & 31)));
        uint64_t want, got = 0;
        int fits;

        over += over == 0;
        fits = expected(a, b, over, &want);
        if (mreg_mul_div(a, b, over, &got) != fits || (fits && got != want))
            fail_msg("%llu * %llu / %u", (unsigned long long)a,
                     (unsigned long long)b, over);
        fitting += (uint64_t)fits;
    }
    assert_in_range(fitting, 1000000, 2900000);
}

/* The last quotient that fits, a tie above it, and next to both. */
static void test_last_quotient(void **state)
{
    uint64_t seed = 2;
    int i;

    (void)state;
    for (i = 0; i < 200000; i++) {
        uint32_t over = (uint32_t)next(&seed) >> (next(&seed) & 31);
        uint32_t b = (uint32_t)next(&seed) >> (next(&seed) & 31);
        uint64_t a, want, got = 0;
        u128 top;
        unsigned near;
        int fits;

        over += over == 0;
        b += b == 0;
        top = (((u128)1 << 64) * over - over / 2) / b;
        for (near = 0; near < 5 && top + near < UINT64_MAX; near++) {
            a = (uint64_t)(top + near - 2);
            fits = expected(a, b, over, &want);
            assert_int_equal(mreg_mul_div(a, b, over, &got), fits);
            if (fits)
                assert_int_equal(got, want);
        }
    }
}
#else
static void test_against_the_compiler(void **state)
{
    (void)state;
}

static void test_last_quotient(void **state)
{
    (void)state;
}
#endif

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_against_the_compiler),
        cmocka_unit_test(test_last_quotient),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
