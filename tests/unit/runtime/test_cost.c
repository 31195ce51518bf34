/* What calls cost: versions, thresholds, services, windows, geography,
 * multipliers, rounding, what is inherited, free, unknown or too large.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bills.h"

#define BIT(meter) ((mreg_meters)1 << (meter))
#define MAX UINT64_MAX

static mreg_terms at(mreg_time when)
{
    mreg_terms on = {when, MREG_STANDARD, MREG_GLOBAL};

    return on;
}

static mreg_terms by(uint8_t service)
{
    mreg_terms on = {0, service, MREG_GLOBAL};

    return on;
}

static uint64_t lines_together(void)
{
    uint64_t sum = 0;
    int i;

    for (i = 0; i < MREG_METERS_COUNT; i++)
        sum += bill.line[i];
    return sum;
}

static void assert_zero(void)
{
    static const mreg_bill zero;

    assert_memory_equal(&bill, &zero, sizeof bill);
}

static void test_lines(void **state)
{
    mreg_usage use = {{0}};

    (void)state;
    use.n[MREG_INPUT] = 1200;
    use.n[MREG_CACHE_READ] = 800;
    use.n[MREG_OUTPUT] = 300;
    use.n[MREG_REQUEST] = 1;
    memset(&bill, 0x55, sizeof bill);
    assert_int_equal(mreg_cost(&mini, CHAT, NULL, &use, &bill), MREG_OK);
    assert_int_equal(bill.line[MREG_INPUT], 3600000000);
    assert_int_equal(bill.line[MREG_CACHE_READ], 240000000);
    assert_int_equal(bill.line[MREG_OUTPUT], 4500000000);
    assert_int_equal(bill.line[MREG_REQUEST], 0);
    assert_int_equal(bill.pico_usd, 8340000000);
    assert_int_equal(lines_together(), bill.pico_usd);
    assert_int_equal(bill.inherited | bill.unknown, 0);
}

static void test_versions(void **state)
{
    (void)state;
    assert_int_equal(COST(CHAT, at(CHAT_PAST - 1), 1), MREG_E_NO_PRICE);
    assert_zero();
    assert_int_equal(COST(CHAT, at(CHAT_PAST), 1), MREG_OK);
    assert_int_equal(bill.pico_usd, 6000000);
    assert_int_equal(COST(CHAT, at(CHAT_NOW - 1), 1), MREG_OK);
    assert_int_equal(bill.pico_usd, 6000000);
    assert_int_equal(COST(CHAT, at(CHAT_NOW), 1), MREG_OK);
    assert_int_equal(bill.pico_usd, 3000000);
    assert_int_equal(COST(CHAT, at(CHAT_NEXT - 1), 1), MREG_OK);
    assert_int_equal(bill.pico_usd, 3000000);
    assert_int_equal(COST(CHAT, at(CHAT_NEXT), 1), MREG_OK);
    assert_int_equal(bill.pico_usd, 6000000);
    assert_int_equal(COST(CHAT, at(INT64_MAX), 1), MREG_OK);
    assert_int_equal(bill.pico_usd, 6000000);
    assert_int_equal(COST(CHAT, at(INT64_MIN), 1), MREG_E_NO_PRICE);
    /* 0 is as_of, not the newest, which is still ahead. */
    assert_int_equal(COST(CHAT, at(0), 1), MREG_OK);
    assert_int_equal(bill.pico_usd, 3000000);
    assert_int_equal(COST(GONE, now, 1), MREG_E_NO_PRICE);
}

/* The threshold is on all input, cached or not, never on output. */
static void test_threshold(void **state)
{
    (void)state;
    assert_int_equal(COST(CHAT, now, 200000, 0, 0, 90000), MREG_OK);
    assert_int_equal(bill.line[MREG_INPUT], 600000000000);
    assert_int_equal(bill.line[MREG_OUTPUT], 1350000000000);
    assert_int_equal(COST(CHAT, now, 200001, 0, 0, 1), MREG_OK);
    assert_int_equal(bill.line[MREG_INPUT], 1200006000000);
    assert_int_equal(bill.line[MREG_OUTPUT], 22500000);
    assert_int_equal(COST(CHAT, now, 1, 100000, 100000), MREG_OK);
    assert_int_equal(bill.line[MREG_INPUT], 6000000);
    assert_int_equal(COST(CHAT, now, 0, 100000, 100000), MREG_OK);
    assert_int_equal(bill.line[MREG_CACHE_READ], 30000000000);
    /* A size beyond 64 bits is long, not short. */
    assert_int_equal(COST(CHAT, now, MAX, 1), MREG_E_TOO_LARGE);
    assert_zero();
    assert_int_equal(COST(VAST, now, 0, 0, 0, 0), MREG_OK);
}

static void test_services(void **state)
{
    (void)state;
    assert_int_equal(COST(CHAT, by(MREG_BATCH), 1000, 10, 0, 3), MREG_OK);
    assert_int_equal(bill.line[MREG_INPUT], 1500000000);
    assert_int_equal(bill.line[MREG_CACHE_READ], 1500000);
    assert_int_equal(bill.line[MREG_OUTPUT], 22500000);
    assert_int_equal(COST(CHAT, by(MREG_BATCH), 200001), MREG_OK);
    assert_int_equal(bill.pico_usd, 600003000000);
    assert_int_equal(COST(CHAT, by(MREG_PRIORITY), 1), MREG_E_NO_SERVICE);
    assert_zero();
    assert_int_equal(COST(CHAT, by(255), 1), MREG_E_NO_SERVICE);
    /* The service is there, but nothing of it holds for a short input. */
    assert_int_equal(COST(CHAT, by(MREG_FLEX), 200000), MREG_E_NO_PRICE);
    assert_int_equal(COST(CHAT, by(MREG_FLEX), 200001), MREG_OK);
}

/* A multiplier reaches only the meters of its set. */
static void test_scale(void **state)
{
    mreg_terms on = {MREG_UTC(2026, 11, 21, 12, 0), MREG_STANDARD,
                     MREG_REGIONAL};

    (void)state;
    assert_int_equal(COST(PEAK, on, 10, 0, 0, 1), MREG_OK);
    assert_int_equal(bill.line[MREG_INPUT], 33000000);
    assert_int_equal(bill.line[MREG_OUTPUT], 90000000);
    assert_int_equal(cost(PEAK, on, (const uint64_t[4]){1, 10, 3, 5},
                          (const mreg_meter[4]){MREG_REASONING,
                          MREG_INPUT_AUDIO, MREG_WEB_SEARCH,
                          MREG_OUTPUT_AUDIO}), MREG_OK);
    assert_int_equal(bill.line[MREG_REASONING], 90000000);
    assert_int_equal(bill.line[MREG_INPUT_AUDIO], 33000000);
    assert_int_equal(bill.line[MREG_WEB_SEARCH], 30000000000);
    assert_int_equal(bill.line[MREG_OUTPUT_AUDIO], 75000000);
    assert_int_equal(bill.inherited, BIT(MREG_REASONING)
                     | BIT(MREG_INPUT_AUDIO) | BIT(MREG_OUTPUT_AUDIO));
    on.geo = 77;
    assert_int_equal(COST(PEAK, on, 10), MREG_OK);
    assert_int_equal(bill.pico_usd, 30000000);
}

/* Monday 01:00 to 04:00 and Sunday 23:00 to midnight, UTC, are the peak. */
static void test_windows(void **state)
{
    static const struct { mreg_time at; int peak; } cases[] = {
        {MREG_UTC(2026, 11, 23, 1, 0) - 1, 0},
        {MREG_UTC(2026, 11, 23, 1, 0), 1},
        {MREG_UTC(2026, 11, 23, 4, 0) - 1, 1},
        {MREG_UTC(2026, 11, 23, 4, 0), 0},
        {MREG_UTC(2026, 11, 24, 2, 0), 0},
        {MREG_UTC(2026, 11, 22, 23, 0) - 1, 0},
        {MREG_UTC(2026, 11, 22, 23, 0), 1},
        {MREG_UTC(2026, 11, 23, 0, 0) - 1, 1},
        {MREG_UTC(2026, 11, 23, 0, 0), 0},
        {-1, 0},                     /* Wednesday 1969-12-31 23:59 */
        {1, 0},                      /* Thursday */
        {-86400000, 0},              /* the first instant of all */
        {MREG_UTC(1970, 1, 5, 1, 0), 1},
        {MREG_UTC(1970, 1, 4, 23, 0) - 1, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(COST(PEAK, at(cases[i].at), 1), MREG_OK);
        assert_int_equal(bill.pico_usd, cases[i].peak ? 6000000 : 3000000);
    }
}

/* The same tables with a version long before 1970. */
static void test_window_before_1970(void **state)
{
    static const int64_t from[9] = {0, 0, 0, 0, INT64_MIN, 0, 0, 0, 0};
    static const struct { mreg_time at; int peak; } cases[] = {
        {-3 * 86400000LL + 3600000, 1},       /* Monday 1969-12-29 01:00 */
        {-3 * 86400000LL + 3600000 - 1, 0},
        {-3 * 86400000LL - 1, 1},             /* Sunday 23:59:59.999 */
        {-3 * 86400000LL - 3600000, 1},
        {-3 * 86400000LL - 3600001, 0},
        {-10 * 86400000LL + 4 * 3600000 - 1, 1},
        {-10 * 86400000LL + 4 * 3600000, 0},
    };
    mreg early = mini;
    mreg_usage use = {{1}};
    size_t i;

    (void)state;
    early.version_from = from;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        mreg_terms on = at(cases[i].at);

        assert_int_equal(mreg_cost(&early, PEAK, &on, &use, &bill), MREG_OK);
        assert_int_equal(bill.pico_usd, cases[i].peak ? 6000000 : 3000000);
    }
    assert_int_equal(mreg_cost(&early, PEAK, &(mreg_terms){INT64_MIN, 0, 0},
                               &use, &bill), MREG_OK);
    assert_int_equal(mreg_cost(&early, PEAK, &(mreg_terms){INT64_MAX, 0, 0},
                               &use, &bill), MREG_OK);
}

static void test_parents(void **state)
{
    (void)state;
    assert_int_equal(COST_OF(CHAT, MREG_INPUT_AUDIO, 2), MREG_OK);
    assert_int_equal(bill.line[MREG_INPUT_AUDIO], 6000000);
    assert_int_equal(bill.inherited, BIT(MREG_INPUT_AUDIO));
    assert_int_equal(COST_OF(CHAT, MREG_CACHE_READ_AUDIO, 2), MREG_OK);
    assert_int_equal(bill.pico_usd, 600000);
    assert_int_equal(bill.inherited, BIT(MREG_CACHE_READ_AUDIO));
    /* Two steps up. */
    assert_int_equal(cost(CHAT, at(CHAT_PAST),
                          (const uint64_t[4]){2},
                          (const mreg_meter[4]){MREG_CACHE_WRITE_1H}),
                     MREG_OK);
    assert_int_equal(bill.pico_usd, 12000000);
    assert_int_equal(bill.inherited, BIT(MREG_CACHE_WRITE_1H));
    assert_int_equal(COST_OF(CHAT, MREG_WEB_SEARCH_HIGH, 1), MREG_OK);
    assert_int_equal(bill.pico_usd, 10000000000);
}

/* Each usual meter alone, where it has no item of its own. */
static void test_usual_without_item(void **state)
{
    static const mreg_meter usual[] = {MREG_CACHE_READ, MREG_CACHE_WRITE,
                                       MREG_REASONING};
    size_t i;

    (void)state;
    for (i = 0; i < sizeof usual / sizeof *usual; i++) {
        assert_int_equal(cost(CHAT, at(CHAT_PAST), (const uint64_t[4]){1, 1},
                              (const mreg_meter[4]){usual[i], MREG_OUTPUT}),
                         MREG_OK);
        assert_int_equal(bill.pico_usd,
                         usual[i] == MREG_REASONING ? 45000000 : 28500000);
        assert_int_equal(bill.inherited, BIT(usual[i]));
    }
}

static void test_unknown(void **state)
{
    (void)state;
    assert_int_equal(COST_OF(CHAT, MREG_PAGE, 1), MREG_E_INCOMPLETE);
    assert_int_equal(bill.unknown, BIT(MREG_PAGE));
    assert_int_equal(bill.pico_usd, 0);
    /* A stated unknown is not inherited past; the known part stays. */
    assert_int_equal(cost(ODD, now, (const uint64_t[4]){7, 2},
                          (const mreg_meter[4]){MREG_REASONING,
                                                MREG_OUTPUT}),
                     MREG_E_INCOMPLETE);
    assert_int_equal(bill.unknown, BIT(MREG_REASONING));
    assert_int_equal(bill.inherited, 0);
    assert_int_equal(bill.pico_usd, 30000000);
    assert_int_equal(bill.line[MREG_OUTPUT], 30000000);
    /* Every meter is known, inherited, free or unknown; never by accident. */
    assert_int_equal(COST_OF(BARE, MREG_REQUEST, 1), MREG_E_INCOMPLETE);
    assert_int_equal(bill.unknown, BIT(MREG_REQUEST));
    assert_int_equal(COST_OF(BARE, MREG_INPUT, 1), MREG_E_INCOMPLETE);
    assert_int_equal(COST_OF(BARE, MREG_INPUT, 0), MREG_OK);
}

static void test_free_meters(void **state)
{
    (void)state;
    assert_int_equal(COST_OF(CHAT, MREG_REQUEST, MAX), MREG_OK);
    assert_int_equal(bill.pico_usd, 0);
    assert_int_equal(COST_OF(CHAT, MREG_REQUEST_HIGH, 3), MREG_OK);
    assert_int_equal(bill.pico_usd, 0);
    assert_int_equal(COST_OF(ODD, MREG_CACHE_READ, MAX), MREG_OK);
    assert_int_equal(bill.pico_usd, 0);
    assert_int_equal(bill.inherited, 0);
    assert_int_equal(COST_OF(ODD, MREG_REQUEST, 3), MREG_OK);
    assert_int_equal(bill.pico_usd, 15000000000);
    assert_int_equal(COST_OF(ODD, MREG_REQUEST_HIGH, 3), MREG_OK);
    assert_int_equal(bill.pico_usd, 15000000000);
    assert_int_equal(bill.inherited, BIT(MREG_REQUEST_HIGH));
}

/* Per 1,000 at 1 pico, per 60 at 6,000,000,007: half to even, once a line. */
static void test_rounding(void **state)
{
    static const struct { uint64_t count, line; } cases[] = {
        {499, 0}, {500, 0}, {501, 1}, {999, 1}, {1000, 1}, {1499, 1},
        {1500, 2}, {1501, 2}, {2499, 2}, {2500, 2}, {2501, 3}, {3500, 4},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(COST_OF(ODD, MREG_INPUT, cases[i].count), MREG_OK);
        assert_int_equal(bill.pico_usd, cases[i].line);
    }
    assert_int_equal(COST_OF(ODD, MREG_AUDIO_IN_SECOND, 1), MREG_OK);
    assert_int_equal(bill.pico_usd, 100000000);
    assert_int_equal(COST_OF(ODD, MREG_AUDIO_IN_SECOND, 30), MREG_OK);
    assert_int_equal(bill.pico_usd, 3000000004);
    assert_int_equal(COST_OF(ODD, MREG_AUDIO_IN_SECOND, 90), MREG_OK);
    assert_int_equal(bill.pico_usd, 9000000010);
    /* 500 and 500 are two lines, each rounded down. */
    assert_int_equal(cost(ODD, now, (const uint64_t[4]){500, 500},
                          (const mreg_meter[4]){MREG_INPUT,
                                                MREG_INPUT_AUDIO}), MREG_OK);
    assert_int_equal(bill.pico_usd, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_versions),
        cmocka_unit_test(test_threshold),
        cmocka_unit_test(test_services),
        cmocka_unit_test(test_scale),
        cmocka_unit_test(test_windows),
        cmocka_unit_test(test_window_before_1970),
        cmocka_unit_test(test_parents),
        cmocka_unit_test(test_usual_without_item),
        cmocka_unit_test(test_unknown),
        cmocka_unit_test(test_free_meters),
        cmocka_unit_test(test_rounding),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
