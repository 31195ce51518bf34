/* Versions, rates, their windows and prices, as a caller reads them.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "mini.h"
#include "usd.h"

#define END INT64_MAX

static void test_versions(void **state)
{
    static const mreg_time from[] = {CHAT_PAST, CHAT_NOW, CHAT_NEXT, END};
    mreg_version v;
    uint32_t i;

    (void)state;
    assert_int_equal(mreg_version_count(&mini, CHAT), 3);
    for (i = 0; i < 3; i++) {
        assert_int_equal(mreg_version_at(&mini, CHAT, from[i]), i);
        assert_int_equal(mreg_version_at(&mini, CHAT, from[i + 1] - 1), i);
        assert_int_equal(mreg_version_info(&mini, CHAT, i, &v), MREG_OK);
        assert_int_equal(v.from, from[i]);
        assert_int_equal(v.until, from[i + 1]);
        assert_int_equal(v.rates, i == 1 ? 5 : 1);
    }
    assert_int_equal(mreg_version_at(&mini, CHAT, CHAT_PAST - 1), MREG_NONE);
    assert_int_equal(mreg_version_at(&mini, CHAT, 0), 1);
    assert_int_equal(mreg_version_info(&mini, CHAT, 3, &v), MREG_E_NO_PRICE);
    assert_int_equal(v.until, 0);
    assert_string_equal(v.source.at, "");
    assert_int_equal(mreg_version_count(&mini, GONE), 0);
    assert_int_equal(mreg_version_at(&mini, GONE, 0), MREG_NONE);
}

static void test_version_texts(void **state)
{
    mreg_version v;

    (void)state;
    assert_int_equal(mreg_version_info(&mini, CHAT, 1, &v), MREG_OK);
    assert_string_equal(v.source.at, "https://acme.test/prices");
    assert_int_equal(v.source.size, 24);
    assert_int_equal(v.notes.size, 0);
    assert_int_equal(v.checked, MREG_UTC(2026, 11, 21, 0, 0));
    assert_int_equal(v.precision, MREG_PRECISION_OBSERVED);
    assert_int_equal(mreg_version_info(&mini_lean, CHAT, 1, &v), MREG_OK);
    assert_string_equal(v.source.at, "");
    assert_int_equal(v.from, CHAT_NOW);
    assert_int_equal(mreg_version_info(&mini, BROKEN, 0, &v), MREG_OK);
    assert_string_equal(v.source.at, "");
}

static void test_rates(void **state)
{
    mreg_rate rate;
    uint32_t start, end;

    (void)state;
    assert_int_equal(mreg_rate_info(&mini, CHAT, 1, 3, &rate), MREG_OK);
    assert_int_equal(rate.from_tokens, 200001);
    assert_int_equal(rate.service, MREG_BATCH);
    assert_int_equal(rate.windows, 0);
    assert_int_equal(mreg_rate_info(&mini, CHAT, 1, 5, &rate),
                     MREG_E_NO_PRICE);
    assert_int_equal(rate.from_tokens, 0);
    assert_int_equal(mreg_rate_info(&mini, PEAK, 0, 1, &rate), MREG_OK);
    assert_int_equal(rate.geo, MREG_REGIONAL);
    assert_int_equal(mreg_rate_info(&mini, PEAK, 0, 2, &rate), MREG_OK);
    assert_int_equal(rate.windows, 2);
    assert_int_equal(mreg_rate_window(&mini, PEAK, 0, 2, 1, &start, &end),
                     MREG_OK);
    assert_int_equal(start, 10020);
    assert_int_equal(end, 10080);
    assert_int_equal(mreg_rate_window(&mini, PEAK, 0, 2, 2, &start, &end),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(start | end, 0);
    assert_int_equal(mreg_rate_window(&mini, PEAK, 0, 0, 0, &start, &end),
                     MREG_E_BAD_ARGUMENT);
}

static void test_rate_guards(void **state)
{
    mreg r = mini;
    mreg_rate rate;

    (void)state;
    r.window_count = 1;
    assert_int_equal(mreg_rate_info(&r, PEAK, 0, 2, &rate), MREG_OK);
    assert_int_equal(rate.windows, 0);
}

static mreg_price price(mreg_model m, uint32_t version, uint32_t rate,
                        mreg_meter meter)
{
    mreg_price out;

    assert_int_equal(mreg_rate_price(&mini, m, version, rate, meter, &out),
                     MREG_OK);
    return out;
}

static void test_prices(void **state)
{
    mreg_price p = price(CHAT, 1, 2, MREG_OUTPUT);

    (void)state;
    assert_costs("0.0000075", p.pico_usd);
    assert_int_equal(p.known, 1);
    assert_int_equal(p.inherited, 0);
    p = price(CHAT, 1, 2, MREG_REASONING);
    assert_costs("0.0000075", p.pico_usd);
    assert_int_equal(p.inherited, 1);
    p = price(CHAT, 1, 2, MREG_WEB_SEARCH);
    assert_costs("10", p.pico_usd);
    assert_int_equal(p.units, 1000);
    p = price(CHAT, 1, 0, MREG_REQUEST);
    assert_costs("0", p.pico_usd);
    assert_int_equal(p.known, 1);
    p = price(CHAT, 1, 0, MREG_PAGE);
    assert_int_equal(p.known, 0);
    assert_int_equal(p.units, 1);
    p = price(ODD, 0, 0, MREG_REASONING);
    assert_int_equal(p.known, 0);
    p = price(PEAK, 0, 1, MREG_CACHE_READ_IMAGE);
    assert_costs("0.00000033", p.pico_usd);
    p = price(PEAK, 0, 1, MREG_REASONING);
    assert_costs("0.00009", p.pico_usd);
    /* Multiplied by what its parent is not. */
    p = price(PEAK, 0, 1, MREG_OUTPUT_AUDIO);
    assert_costs("0.000015", p.pico_usd);
    assert_int_equal(p.inherited, 1);
}

/* The rate that is named prices what the bill says, at every instant. */
static void test_rate_at(void **state)
{
    static const mreg_time from[] = {CHAT_PAST, CHAT_NOW, CHAT_NEXT};
    uint32_t version, rate;
    mreg_usage use = {.n = {1}};

    (void)state;
    for (int i = 0; i < 3; i++)
        for (uint8_t service = 0; service < MREG_SERVICES_COUNT; service++)
            for (use.n[0] = 1; use.n[0] < UINT64_C(1) << 40; use.n[0] *= 3) {
                mreg_terms on = {.at = from[i], .service = service,
                                 .geo = MREG_REGIONAL};
                mreg_price price;
                mreg_bill bill;
                mreg_status s = mreg_rate_at(&mini, CHAT, &on, &use, &version,
                                             &rate);

                assert_int_equal(s, mreg_cost(&mini, CHAT, &on, &use, &bill));
                if (s != MREG_OK) {
                    assert_int_equal(version, MREG_NONE);
                    continue;
                }
                assert_int_equal(version, i);
                mreg_rate_price(&mini, CHAT, version, rate, MREG_INPUT,
                                &price);
                assert_pico(price.pico_usd * use.n[0], bill.pico_usd,
                            "what the rate at that size costs");
            }
    assert_int_equal(mreg_rate_at(&mini, GONE, NULL, &use, &version, &rate),
                     MREG_E_NO_PRICE);
    assert_int_equal(mreg_rate_at(&mini, MREG_NONE, NULL, &use, &version,
                                  &rate), MREG_E_NO_MODEL);
    assert_int_equal(mreg_rate_at(&mini, CHAT, NULL, NULL, &version, &rate),
                     MREG_E_BAD_ARGUMENT);
}

static void test_total(void **state)
{
    mreg_version v;
    mreg_rate rate;
    mreg_price p;
    uint32_t start, end, i;

    (void)state;
    assert_int_equal(mreg_version_count(NULL, 0), 0);
    assert_int_equal(mreg_version_count(&mini, MREG_NONE), 0);
    assert_int_equal(mreg_version_at(NULL, 0, 5), MREG_NONE);
    assert_int_equal(mreg_version_info(NULL, 0, 0, &v), MREG_E_NO_MODEL);
    assert_int_equal(mreg_version_info(&mini, 0, 0, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_rate_info(NULL, 0, 0, 0, &rate), MREG_E_NO_MODEL);
    assert_int_equal(mreg_rate_info(&mini, 0, 0, 0, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_rate_window(&mini, PEAK, 0, 2, 0, NULL, &end),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_rate_price(&mini, CHAT, 0, 0,
                                     (mreg_meter)MREG_METERS_COUNT, &p),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_rate_price(&mini, CHAT, 0, 0, MREG_INPUT, NULL),
                     MREG_E_BAD_ARGUMENT);
    for (i = 0; i < 6; i++) {
        mreg_rate_info(&mini, BROKEN, 0, i, &rate);
        assert_int_equal(rate.windows, 0);
        mreg_rate_window(&mini, BROKEN, 0, i, 0, &start, &end);
        assert_int_equal(end, 0);
        mreg_rate_price(&mini, BROKEN, 0, i, MREG_INPUT, &p);
        assert_int_equal(p.known, i == 3);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_versions),
        cmocka_unit_test(test_version_texts),
        cmocka_unit_test(test_rates),
        cmocka_unit_test(test_rate_guards),
        cmocka_unit_test(test_prices),
        cmocka_unit_test(test_rate_at), cmocka_unit_test(test_total),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
