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
#include "usd.h"

#define BIT(meter) ((mreg_meters)1 << (meter))
#define MAX UINT64_MAX
#define HOUR INT64_C(3600000)
#define DAY (24 * HOUR)

static mreg_terms at(mreg_time when)
{
    mreg_terms on = {.at = when};

    return on;
}

static mreg_terms by(uint8_t service)
{
    mreg_terms on = {.service = service};

    return on;
}

static uint64_t lines_together(void)
{
    uint64_t sum = 0;
    int i;

    for (i = 0; i < MREG_METERS_COUNT; i++)
        sum += bill.billed >> i & 1 ? bill.line[i] : 0;
    return sum;
}


static void test_lines(void **state)
{
    mreg_usage use = {0};

    (void)state;
    use.n[MREG_INPUT] = 1200;
    use.n[MREG_CACHE_READ] = 800;
    use.n[MREG_OUTPUT] = 300;
    use.n[MREG_REQUEST] = 1;
    memset(&bill, 0x55, sizeof bill);
    assert_int_equal(mreg_cost(&mini, CHAT, NULL, &use, &bill), MREG_OK);
    assert_costs("0.0036", bill.line[MREG_INPUT]);
    assert_costs("0.00024", bill.line[MREG_CACHE_READ]);
    assert_costs("0.0045", bill.line[MREG_OUTPUT]);
    assert_costs("0", bill.line[MREG_REQUEST]);
    assert_costs("0.00834", bill.pico_usd);
    assert_pico(lines_together(), bill.pico_usd, "the sum of the lines");
    assert_int_equal(bill.inherited | bill.unknown, 0);
}

static void test_versions(void **state)
{
    (void)state;
    assert_int_equal(COST(CHAT, at(CHAT_PAST - 1), 1), MREG_E_NO_PRICE);
    assert_zero();
    assert_int_equal(COST(CHAT, at(CHAT_PAST), 1), MREG_OK);
    assert_costs("0.000006", bill.pico_usd);
    assert_int_equal(COST(CHAT, at(CHAT_NOW - 1), 1), MREG_OK);
    assert_costs("0.000006", bill.pico_usd);
    assert_int_equal(COST(CHAT, at(CHAT_NOW), 1), MREG_OK);
    assert_costs("0.000003", bill.pico_usd);
    assert_int_equal(COST(CHAT, at(CHAT_NEXT - 1), 1), MREG_OK);
    assert_costs("0.000003", bill.pico_usd);
    assert_int_equal(COST(CHAT, at(CHAT_NEXT), 1), MREG_OK);
    assert_costs("0.000006", bill.pico_usd);
    assert_int_equal(COST(CHAT, at(INT64_MAX), 1), MREG_OK);
    assert_costs("0.000006", bill.pico_usd);
    assert_int_equal(COST(CHAT, at(INT64_MIN), 1), MREG_E_NO_PRICE);
    /* 0 is as_of, not the newest, which is still ahead. */
    assert_int_equal(COST(CHAT, at(0), 1), MREG_OK);
    assert_costs("0.000003", bill.pico_usd);
    assert_int_equal(COST(GONE, now, 1), MREG_E_NO_PRICE);
}

/* The threshold is on all input, cached or not, never on output. */
static void test_threshold(void **state)
{
    (void)state;
    assert_int_equal(COST(CHAT, now, 200000, 0, 0, 90000), MREG_OK);
    assert_costs("0.6", bill.line[MREG_INPUT]);
    assert_costs("1.35", bill.line[MREG_OUTPUT]);
    assert_int_equal(COST(CHAT, now, 200001, 0, 0, 1), MREG_OK);
    assert_costs("1.200006", bill.line[MREG_INPUT]);
    assert_costs("0.0000225", bill.line[MREG_OUTPUT]);
    assert_int_equal(COST(CHAT, now, 1, 100000, 100000), MREG_OK);
    assert_costs("0.000006", bill.line[MREG_INPUT]);
    assert_int_equal(COST(CHAT, now, 0, 100000, 100000), MREG_OK);
    assert_costs("0.03", bill.line[MREG_CACHE_READ]);
    /* A size beyond 64 bits is long, not short. */
    assert_int_equal(COST(CHAT, now, MAX, 1), MREG_E_TOO_LARGE);
    assert_zero();
    assert_int_equal(COST(VAST, now, 0, 0, 0, 0), MREG_OK);
}

static void test_services(void **state)
{
    (void)state;
    assert_int_equal(COST(CHAT, by(MREG_BATCH), 1000, 10, 0, 3), MREG_OK);
    assert_costs("0.0015", bill.line[MREG_INPUT]);
    assert_costs("0.0000015", bill.line[MREG_CACHE_READ]);
    assert_costs("0.0000225", bill.line[MREG_OUTPUT]);
    assert_int_equal(COST(CHAT, by(MREG_BATCH), 200001), MREG_OK);
    assert_costs("0.600003", bill.pico_usd);
    assert_int_equal(COST(CHAT, by(MREG_PRIORITY), 1), MREG_E_NO_SERVICE);
    assert_zero();
    assert_int_equal(COST(CHAT, by(255), 1), MREG_E_BAD_ARGUMENT);
    /* The service is there, but nothing of it holds for a short input. */
    assert_int_equal(COST(CHAT, by(MREG_FLEX), 200000), MREG_E_NO_PRICE);
    assert_int_equal(COST(CHAT, by(MREG_FLEX), 200001), MREG_OK);
}

/* Where a provider charges by geography, one that no rate names is unknown;
 * elsewhere it costs what is global. A number that is not of a geography or
 * service is refused. */
static void test_geographies(void **state)
{
    mreg_terms on = {.at = MREG_UTC(2026, 11, 21, 12, 0),
                     .geo = MREG_REGIONAL};

    (void)state;
    assert_int_equal(COST(CHAT, on, 10), MREG_OK);
    assert_int_equal(COST(VAST, on, 1), MREG_E_NO_GEO);
    assert_int_equal(bill.pico_usd, 0);
    on.geo = MREG_GLOBAL;
    assert_int_equal(COST(VAST, on, 1), MREG_OK);
    for (unsigned geo = MREG_GEOS_COUNT; geo <= 255; geo++) {
        on.geo = (uint8_t)geo;
        assert_int_equal(COST(CHAT, on, 10), MREG_E_BAD_ARGUMENT);
        assert_int_equal(COST(PEAK, on, 10), MREG_E_BAD_ARGUMENT);
    }
    on.geo = MREG_GLOBAL;
    for (unsigned service = MREG_SERVICES_COUNT; service <= 255; service++) {
        on.service = (uint8_t)service;
        assert_int_equal(COST(CHAT, on, 10), MREG_E_BAD_ARGUMENT);
    }
}

/* A multiplier reaches only the meters of its set. */
static void test_scale(void **state)
{
    mreg_terms on = {.at = MREG_UTC(2026, 11, 21, 12, 0),
                     .geo = MREG_REGIONAL};

    (void)state;
    assert_int_equal(COST(PEAK, on, 10, 0, 0, 1), MREG_OK);
    assert_costs("0.000033", bill.line[MREG_INPUT]);
    assert_costs("0.00009", bill.line[MREG_OUTPUT]);
    assert_int_equal(cost(PEAK, on, (const uint64_t[4]){1, 10, 3, 5},
                          (const mreg_meter[4]){MREG_REASONING,
                          MREG_INPUT_AUDIO, MREG_WEB_SEARCH,
                          MREG_OUTPUT_AUDIO}), MREG_OK);
    assert_costs("0.00009", bill.line[MREG_REASONING]);
    assert_costs("0.000033", bill.line[MREG_INPUT_AUDIO]);
    assert_costs("0.03", bill.line[MREG_WEB_SEARCH]);
    assert_costs("0.000075", bill.line[MREG_OUTPUT_AUDIO]);
    assert_int_equal(bill.inherited, BIT(MREG_REASONING)
                     | BIT(MREG_INPUT_AUDIO) | BIT(MREG_OUTPUT_AUDIO));
    on.geo = MREG_GLOBAL;
    assert_int_equal(COST(PEAK, on, 10), MREG_OK);
    assert_costs("0.00003", bill.pico_usd);
}

/* Monday 01:00 to 04:00 and Sunday 23:00 to midnight, UTC, are the peak. */
static void test_windows(void **state)
{
    static const struct { mreg_time at; const char *usd, *name; } cases[] = {
        {MREG_UTC(2026, 11, 23, 1, 0) - 1, "0.000003", "before Monday's"},
        {MREG_UTC(2026, 11, 23, 1, 0), "0.000006", "Monday's begins"},
        {MREG_UTC(2026, 11, 23, 4, 0) - 1, "0.000006", "Monday's last"},
        {MREG_UTC(2026, 11, 23, 4, 0), "0.000003", "Monday's is over"},
        {MREG_UTC(2026, 11, 24, 2, 0), "0.000003", "the hours, on Tuesday"},
        {MREG_UTC(2026, 11, 22, 23, 0) - 1, "0.000003", "before Sunday's"},
        {MREG_UTC(2026, 11, 22, 23, 0), "0.000006", "Sunday's begins"},
        {MREG_UTC(2026, 11, 23, 0, 0) - 1, "0.000006", "Sunday's last"},
        {MREG_UTC(2026, 11, 23, 0, 0), "0.000003", "Sunday's is over"},
        {-1, "0.000003", "Wednesday, 1969-12-31 23:59"},
        {1, "0.000003", "a Thursday, 1970-01-01"},
        {-86400000, "0.000003", "the first instant of all"},
        {MREG_UTC(1970, 1, 5, 1, 0), "0.000006", "Monday, 1970-01-05"},
        {MREG_UTC(1970, 1, 4, 23, 0) - 1, "0.000003", "Sunday, 1970-01-04"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(COST(PEAK, at(cases[i].at), 1), MREG_OK);
        assert_usd(cases[i].usd, bill.pico_usd, cases[i].name);
    }
}

/* Windows hold also in a version that begins long before 1970. */
static void test_window_before_1970(void **state)
{
    static const mreg_time long_ago[] = {INT64_MIN};
    static const struct { mreg_time at; const char *usd, *name; } cases[] = {
        {-3 * DAY + HOUR - 1, "0.000003", "before Monday's, 1969-12-29"},
        {-3 * DAY + HOUR, "0.000006", "Monday's begins"},
        {-3 * DAY - 1, "0.000006", "Sunday 23:59:59.999"},
        {-3 * DAY - HOUR, "0.000006", "Sunday's begins"},
        {-3 * DAY - HOUR - 1, "0.000003", "before Sunday's"},
        {-10 * DAY + 4 * HOUR - 1, "0.000006", "Monday's last, 1969-12-22"},
        {-10 * DAY + 4 * HOUR, "0.000003", "Monday's is over"},
    };
    mreg early = mini;
    mreg_usage use = {.n = {1}};
    size_t i;

    (void)state;
    early.odd_instants = long_ago;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        mreg_terms on = at(cases[i].at);

        assert_int_equal(mreg_cost(&early, PEAK, &on, &use, &bill), MREG_OK);
        assert_usd(cases[i].usd, bill.pico_usd, cases[i].name);
    }
    assert_int_equal(mreg_cost(&early, PEAK, &(mreg_terms){.at = INT64_MIN},
                               &use, &bill), MREG_OK);
    assert_int_equal(mreg_cost(&early, PEAK, &(mreg_terms){.at = INT64_MAX},
                               &use, &bill), MREG_OK);
}

static void test_parents(void **state)
{
    (void)state;
    assert_int_equal(COST_OF(CHAT, MREG_INPUT_AUDIO, 2), MREG_OK);
    assert_costs("0.000006", bill.line[MREG_INPUT_AUDIO]);
    assert_int_equal(bill.inherited, BIT(MREG_INPUT_AUDIO));
    assert_int_equal(COST_OF(CHAT, MREG_CACHE_READ_AUDIO, 2), MREG_OK);
    assert_costs("0.0000006", bill.pico_usd);
    assert_int_equal(bill.inherited, BIT(MREG_CACHE_READ_AUDIO));
    /* Two steps up. */
    assert_int_equal(cost(CHAT, at(CHAT_PAST),
                          (const uint64_t[4]){2},
                          (const mreg_meter[4]){MREG_CACHE_WRITE_1H}),
                     MREG_OK);
    assert_costs("0.000012", bill.pico_usd);
    assert_int_equal(bill.inherited, BIT(MREG_CACHE_WRITE_1H));
    assert_int_equal(COST_OF(CHAT, MREG_WEB_SEARCH_HIGH, 1), MREG_OK);
    assert_costs("0.01", bill.pico_usd);
}

/* Each usual meter alone, where it has no item of its own. */
static void test_usual_without_item(void **state)
{
    static const struct { mreg_meter meter; const char *usd, *name; }
    usual[] = {
        {MREG_CACHE_READ, "0.0000285", "cache_read"},
        {MREG_CACHE_WRITE, "0.0000285", "cache_write"},
        {MREG_REASONING, "0.000045", "reasoning"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof usual / sizeof *usual; i++) {
        assert_int_equal(cost(CHAT, at(CHAT_PAST), (const uint64_t[4]){1, 1},
                              (const mreg_meter[4]){usual[i].meter,
                                                    MREG_OUTPUT}), MREG_OK);
        assert_usd(usual[i].usd, bill.pico_usd, usual[i].name);
        assert_int_equal(bill.inherited, BIT(usual[i].meter));
    }
}

static void test_unknown(void **state)
{
    (void)state;
    assert_int_equal(COST_OF(CHAT, MREG_PAGE, 1), MREG_E_INCOMPLETE);
    assert_int_equal(bill.unknown, BIT(MREG_PAGE));
    assert_costs("0", bill.pico_usd);
    /* A stated unknown is not inherited past; the known part stays. */
    assert_int_equal(cost(ODD, now, (const uint64_t[4]){7, 2},
                          (const mreg_meter[4]){MREG_REASONING,
                                                MREG_OUTPUT}),
                     MREG_E_INCOMPLETE);
    assert_int_equal(bill.unknown, BIT(MREG_REASONING));
    assert_int_equal(bill.inherited, 0);
    assert_costs("0.00003", bill.pico_usd);
    assert_costs("0.00003", bill.line[MREG_OUTPUT]);
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
    assert_costs("0", bill.pico_usd);
    assert_int_equal(COST_OF(CHAT, MREG_REQUEST_HIGH, 3), MREG_OK);
    assert_costs("0", bill.pico_usd);
    assert_int_equal(COST_OF(ODD, MREG_CACHE_READ, MAX), MREG_OK);
    assert_costs("0", bill.pico_usd);
    assert_int_equal(bill.inherited, 0);
    assert_int_equal(COST_OF(ODD, MREG_REQUEST, 3), MREG_OK);
    assert_costs("0.015", bill.pico_usd);
    assert_int_equal(COST_OF(ODD, MREG_REQUEST_HIGH, 3), MREG_OK);
    assert_costs("0.015", bill.pico_usd);
    assert_int_equal(bill.inherited, BIT(MREG_REQUEST_HIGH));
}

/* Per 1,000 at 1 pico, per 60 at 6,000,000,007: half to even, once a line. */
static void test_rounding(void **state)
{
    static const struct { uint64_t count, line; const char *name; }
    cases[] = {
        {499, 0, "499"}, {500, 0, "500"}, {501, 1, "501"}, {999, 1, "999"},
        {1000, 1, "1000"}, {1499, 1, "1499"}, {1500, 2, "1500"},
        {1501, 2, "1501"}, {2499, 2, "2499"}, {2500, 2, "2500"},
        {2501, 3, "2501"}, {3500, 4, "3500"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(COST_OF(ODD, MREG_INPUT, cases[i].count), MREG_OK);
        assert_pico(cases[i].line, bill.pico_usd, cases[i].name);
    }
    assert_int_equal(COST_OF(ODD, MREG_AUDIO_IN_SECOND, 1), MREG_OK);
    assert_costs("0.0001", bill.pico_usd);
    assert_int_equal(COST_OF(ODD, MREG_AUDIO_IN_SECOND, 30), MREG_OK);
    assert_costs("0.003000000004", bill.pico_usd);
    assert_int_equal(COST_OF(ODD, MREG_AUDIO_IN_SECOND, 90), MREG_OK);
    assert_costs("0.00900000001", bill.pico_usd);
    /* 500 and 500 are two lines, each rounded down. */
    assert_int_equal(cost(ODD, now, (const uint64_t[4]){500, 500},
                          (const mreg_meter[4]){MREG_INPUT,
                                                MREG_INPUT_AUDIO}), MREG_OK);
    assert_costs("0", bill.pico_usd);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_versions),
        cmocka_unit_test(test_threshold),
        cmocka_unit_test(test_services),
        cmocka_unit_test(test_geographies),
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
