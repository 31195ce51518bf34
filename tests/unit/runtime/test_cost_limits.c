/* What calls cost at the limits of counts and prices, and with tables that
 * are out of range.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/price.h"
#include "bills.h"
#include "usd.h"

#define MAX UINT64_MAX

static mreg_terms by(uint8_t service)
{
    mreg_terms on = {.service = service};

    return on;
}


static void test_too_large(void **state)
{
    (void)state;
    assert_int_equal(COST_OF(VAST, MREG_INPUT, 1), MREG_OK);
    assert_pico(MAX, bill.pico_usd, "the largest bill");
    assert_int_equal(COST_OF(VAST, MREG_INPUT, 2), MREG_E_TOO_LARGE);
    assert_zero();
    assert_int_equal(COST_OF(VAST, MREG_OUTPUT, 1000), MREG_OK);
    assert_pico(MAX, bill.pico_usd, "the largest bill");
    assert_int_equal(COST_OF(VAST, MREG_OUTPUT, 1001), MREG_E_TOO_LARGE);
    assert_int_equal(COST_OF(VAST, MREG_IMAGE, MAX), MREG_OK);
    assert_pico(MAX, bill.pico_usd, "the largest bill");
    /* Each line fits, their sum does not; at the limit it does. */
    assert_int_equal(cost(VAST, now, (const uint64_t[4]){1, 1},
                          (const mreg_meter[4]){MREG_INPUT, MREG_IMAGE}),
                     MREG_E_TOO_LARGE);
    assert_zero();
    assert_int_equal(cost(VAST, now, (const uint64_t[4]){500, MAX / 2},
                          (const mreg_meter[4]){MREG_OUTPUT, MREG_IMAGE}),
                     MREG_OK);
    assert_pico(MAX, bill.pico_usd, "the largest bill");
    assert_int_equal(cost(VAST, now, (const uint64_t[4]){500, MAX / 2 + 1},
                          (const mreg_meter[4]){MREG_OUTPUT, MREG_IMAGE}),
                     MREG_E_TOO_LARGE);
    /* Too large and unknown: nothing is left of it. */
    assert_int_equal(cost(VAST, now, (const uint64_t[4]){2, 1},
                          (const mreg_meter[4]){MREG_INPUT, MREG_PAGE}),
                     MREG_E_TOO_LARGE);
    assert_zero();
}

/* 32 bits is where the short way ends: both sides of it, and their sum. */
static void test_32_bits(void **state)
{
    static const uint64_t counts[] = {UINT32_MAX, (uint64_t)UINT32_MAX + 1};
    size_t i;

    (void)state;
    for (i = 0; i < 2; i++) {
        assert_int_equal(COST(CHAT, now, 0, 0, 0, counts[i]), MREG_OK);
        assert_pico(counts[i] * 15000000, bill.pico_usd,
                    i ? "beyond 32 bits" : "at 32 bits");
        assert_int_equal(COST(CHAT, now, 3, 0, 0, counts[i]), MREG_OK);
        assert_pico(counts[i] * 15000000 + 9000000, bill.pico_usd,
                    i ? "beyond 32 bits, and input" : "at 32 bits, and input");
    }
    assert_int_equal(COST(CHAT, now, 0, 0, 0, MAX / 15000000), MREG_OK);
    assert_pico(MAX / 15000000 * 15000000, bill.pico_usd, "all of 64 bits");
    assert_int_equal(COST(CHAT, now, 0, 0, 0, MAX / 15000000 + 1),
                     MREG_E_TOO_LARGE);
}

/* The most that fits the short way, on both sides of where it ends. */
static void test_plain_sum(void **state)
{
    static const uint64_t counts[] = {(1u << 29) - 1, 1u << 29, UINT32_MAX};
    struct mreg_sheet_row rows[] = {
        {{UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX}, UINT32_MAX, 0, 0},
        {{0, 0, 0, 0}, 0, 0, 0}};
    mreg r = mini;
    size_t i;

    (void)state;
    r.sheets = rows;
    r.sheet_count = 1;
    for (i = 0; i < 3; i++) {
        const uint64_t line = counts[i] * UINT32_MAX, n = counts[i];
        mreg_usage use = {0};

        use.n[MREG_INPUT] = use.n[MREG_CACHE_READ] = n;
        use.n[MREG_CACHE_WRITE] = use.n[MREG_OUTPUT] = n;
        use.n[MREG_REASONING] = n;
        if (i < 2) {
            assert_int_equal(mreg_cost(&r, PEAK, NULL, &use, &bill), MREG_OK);
            assert_pico(5 * line, bill.pico_usd, "five lines");
            assert_pico(line, bill.line[MREG_REASONING], "one of them");
        } else {
            assert_int_equal(mreg_cost(&r, PEAK, NULL, &use, &bill),
                             MREG_E_TOO_LARGE);
            assert_zero();
        }
    }
}

static void test_total(void **state)
{
    mreg_usage use = {.n = {1}};
    mreg_terms on = {.at = MINI_AS_OF};
    mreg_model m;
    uint8_t service;

    (void)state;
    assert_int_equal(mreg_cost(&mini, CHAT, &on, &use, NULL),
                     MREG_E_BAD_ARGUMENT);
    memset(&bill, 0x55, sizeof bill);
    assert_int_equal(mreg_cost(NULL, CHAT, &on, &use, &bill),
                     MREG_E_NO_MODEL);
    assert_zero();
    memset(&bill, 0x55, sizeof bill);
    assert_int_equal(mreg_cost(&mini, CHAT, &on, NULL, &bill),
                     MREG_E_BAD_ARGUMENT);
    assert_zero();
    for (m = MINI_MODELS; m; m *= 2)
        assert_int_equal(mreg_cost(&mini, m, &on, &use, &bill),
                         MREG_E_NO_MODEL);
    assert_int_equal(mreg_cost(&mini, MREG_NONE, &on, &use, &bill),
                     MREG_E_NO_MODEL);
    /* Indices out of range: a status, whatever it is, and no stray read. */
    memset(&use, 1, sizeof use);
    for (service = 0; service < 8; service++) {
        on.service = service;
        assert_int_not_equal(mreg_cost(&mini, BROKEN, &on, &use, &bill),
                             MREG_OK);
    }
    memset(&use, 0xFF, sizeof use);
    for (m = 0; m < MINI_MODELS; m++)
        assert_int_not_equal(mreg_cost(&mini, m, NULL, &use, &bill),
                             MREG_OK);
}

static void test_lean(void **state)
{
    mreg_usage use = {.n = {5}};
    mreg_bill lean;
    mreg_model m;

    (void)state;
    for (m = 0; m < MINI_MODELS; m++) {
        assert_int_equal(mreg_cost(&mini, m, NULL, &use, &bill),
                         mreg_cost(&mini_lean, m, NULL, &use, &lean));
        assert_int_equal(bill.pico_usd, lean.pico_usd);
        assert_int_equal(bill.billed, lean.billed);
    }
}

/* A sum of counts that does not fit is a long input, where all is free
 * here, not a short one. */
static void test_size_beyond_64_bits(void **state)
{
    struct mreg_sheet_row rows[16];
    mreg r = mini;
    mreg_usage use = {.n = {MAX}};
    uint32_t i;

    (void)state;
    assert_true(r.sheet_count < 16);
    for (i = 0; i <= r.sheet_count; i++) {
        rows[i] = mini.sheets[i];
        if (rows[i].price[MREG_AT_INPUT] == 6000000)
            memset(rows[i].price, 0, sizeof rows[i].price);
    }
    r.sheets = rows;
    use.n[MREG_CACHE_READ] = 1;
    assert_int_equal(mreg_cost(&r, CHAT, NULL, &use, &bill), MREG_OK);
    assert_costs("0", bill.pico_usd);
    use.n[MREG_INPUT] = 200000;
    use.n[MREG_CACHE_READ] = 0;
    assert_int_equal(mreg_cost(&r, CHAT, NULL, &use, &bill), MREG_OK);
    assert_costs("0.6", bill.pico_usd);
}

/* Each count of the registry lowered so that one index passes it. */
static void test_guards(void **state)
{
    static const struct {
        const char *name;
        size_t count;
        uint32_t lowered;
        mreg_model model;
        mreg_meter meter;
        uint8_t service;
        mreg_status status;
    } cases[] = {
#define COUNT(name) #name, offsetof(mreg, name##_count)
        {COUNT(model), CHAT, CHAT, MREG_INPUT, 0, MREG_E_NO_MODEL},
        {COUNT(version), 2, CHAT, MREG_INPUT, 0, MREG_E_NO_PRICE},
        {COUNT(rate), 4, CHAT, MREG_INPUT, 0, MREG_E_NO_SERVICE},
        {COUNT(condition), 0, CHAT, MREG_INPUT, 0, MREG_E_NO_SERVICE},
        {COUNT(sheet), 0, CHAT, MREG_INPUT, 0, MREG_E_INCOMPLETE},
        {COUNT(item), 1, CHAT, MREG_WEB_SEARCH, 0, MREG_E_INCOMPLETE},
        {COUNT(value), 8, CHAT, MREG_WEB_SEARCH, 0, MREG_E_INCOMPLETE},
        {COUNT(odd), 0, PEAK, MREG_INPUT, 0, MREG_E_NO_PRICE},
        {COUNT(unit), 2, CHAT, MREG_WEB_SEARCH, 0, MREG_E_INCOMPLETE},
    };
    mreg_terms on = {.at = MINI_AS_OF};
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        mreg r = mini;
        mreg_usage use = {0};

        use.n[cases[i].meter] = 1;
        on.service = cases[i].service;
        assert_int_equal(mreg_cost(&r, cases[i].model, &on, &use, &bill),
                         MREG_OK);
        memcpy((char *)&r + cases[i].count, &cases[i].lowered,
               sizeof cases[i].lowered);
        assert_int_equal(mreg_cost(&r, cases[i].model, &on, &use, &bill),
                         cases[i].status);
        assert_usd("0", bill.pico_usd, cases[i].name);
    }
}

/* An item of a meter that there is not: nothing beside the counts is read,
 * nothing beside the lines is written. */
static void test_meter_guard(void **state)
{
    struct { mreg_usage use; uint64_t more[200]; } from = {0};
    struct { mreg_bill bill; uint64_t more[200]; } to;
    static const uint64_t zero[200];

    (void)state;
    memset(from.more, 1, sizeof from.more);
    memset(&to, 0, sizeof to);
    assert_int_equal(mreg_cost(&mini, BROKEN, &(mreg_terms){0},
                               &from.use, &to.bill), MREG_OK);
    assert_costs("0", to.bill.pico_usd);
    assert_memory_equal(to.more, zero, sizeof zero);
}

/* A window out of range never holds, nor does one with such ranges. */
static void test_window_guards(void **state)
{
    mreg_terms on = {.at = MREG_UTC(2026, 11, 23, 2, 0)};
    mreg_usage use = {.n = {1}};
    mreg r = mini;

    (void)state;
    assert_int_equal(mreg_cost(&r, PEAK, &on, &use, &bill), MREG_OK);
    assert_costs("0.000006", bill.pico_usd);
    r.window_count = 1;
    assert_int_equal(mreg_cost(&r, PEAK, &on, &use, &bill), MREG_OK);
    assert_costs("0.000003", bill.pico_usd);
    r.window_count = mini.window_count;
    r.range_count = 1;
    assert_int_equal(mreg_cost(&r, PEAK, &on, &use, &bill), MREG_OK);
    assert_costs("0.000003", bill.pico_usd);
}

/* ---- Bills of many usages against single prices, which go another way -- */

struct expected {
    mreg_status status;
    uint64_t sum;
    mreg_meters inherited, unknown;
};

static struct expected expect(mreg_model m, uint32_t version, uint32_t rate,
                              const mreg_usage *use)
{
    struct expected e = {MREG_OK, 0, 0, 0};
    const struct expected too_large = {MREG_E_TOO_LARGE, 0, 0, 0};
    int i;

    for (i = 0; i < MREG_METERS_COUNT; i++) {
        mreg_price price;
        uint64_t line;

        if (use->n[i] == 0)
            continue;
        assert_int_equal(mreg_rate_price(&mini, m, version, rate,
                                         (mreg_meter)i, &price), MREG_OK);
        if (!mreg_mul_div(use->n[i], price.pico_usd, price.units, &line)
            || e.sum + line < line)
            return too_large;
        e.sum += line;
        e.inherited |= (mreg_meters)price.inherited << i;
        e.unknown |= (mreg_meters)!price.known << i;
    }
    if (e.unknown)
        e.status = MREG_E_INCOMPLETE;
    return e;
}

static uint64_t next(uint64_t *seed)
{
    uint64_t z = *seed += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/* Up to six meters; no count over 2^60, so that the input can be added. */
static mreg_usage some_usage(uint64_t *seed)
{
    mreg_usage use = {0};
    uint64_t n = 1 + next(seed) % 6, most = 4 + next(seed) % 60;

    while (n--)
        use.n[next(seed) % MREG_METERS_COUNT] = next(seed) >> most;
    return use;
}

static void test_against_prices(void **state)
{
    uint64_t seed = 1;
    int i, meter, seen[MREG_E_NO_TEXTS + 1] = {0};

    (void)state;
    for (i = 0; i < 60000; i++) {
        const mreg_usage use = some_usage(&seed);
        const mreg_model m = i & 1 ? CHAT : ODD;
        const mreg_terms on = by(i % 4 == 1 ? MREG_BATCH : MREG_STANDARD);
        uint64_t size = 0;
        struct expected e;

        for (meter = 0; meter < MREG_METERS_COUNT; meter++)
            if (MREG_PROMPT_METERS >> meter & 1)
                size += use.n[meter];
        e = m == ODD ? expect(m, 0, 0, &use)
                     : expect(m, 1, (size > 200000) + 2u * on.service, &use);
        assert_int_equal(mreg_cost(&mini, m, &on, &use, &bill), e.status);
        assert_pico(e.sum, bill.pico_usd, m == ODD ? "ODD" : "CHAT");
        assert_int_equal(bill.inherited, e.inherited);
        assert_int_equal(bill.unknown, e.unknown);
        seen[e.status]++;
    }
    assert_true(seen[MREG_OK] > 5000 && seen[MREG_E_INCOMPLETE] > 5000
                && seen[MREG_E_TOO_LARGE] > 5000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_too_large),
        cmocka_unit_test(test_32_bits),
        cmocka_unit_test(test_plain_sum),
        cmocka_unit_test(test_total),
        cmocka_unit_test(test_lean),
        cmocka_unit_test(test_size_beyond_64_bits),
        cmocka_unit_test(test_guards),
        cmocka_unit_test(test_meter_guard),
        cmocka_unit_test(test_window_guards),
        cmocka_unit_test(test_against_prices),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
