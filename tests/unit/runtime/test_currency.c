/* Currencies: codes, bills, choices and sums that keep theirs.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "deals.h"
#include "usd.h"

/* Each code of three letters has a number of its own, and no other number has
 * a code. */
static void test_codes(void **state)
{
    static unsigned char seen[UINT16_MAX + 1];
    unsigned codes = 0;

    (void)state;
    for (unsigned i = 0; i < 26 * 26 * 26; i++) {
        const char code[4] = {(char)('A' + i / 676), (char)('A' + i / 26 % 26),
                              (char)('A' + i % 26), 0};
        const uint32_t found = mreg_currency_find(code, 3);
        char text[4];

        assert_true(found <= UINT16_MAX && !seen[found]++);
        assert_int_equal(mreg_currency_text((mreg_currency)found, text, 4), 3);
        assert_string_equal(text, code);
    }
    for (uint32_t number = 0; number <= UINT16_MAX; number++) {
        char text[4] = "???";

        codes += mreg_currency_text((mreg_currency)number, text, 4) == 3;
        assert_int_equal(strlen(text), seen[number] ? 3 : 0);
    }
    assert_int_equal(codes, 26 * 26 * 26);
}

static void test_odd_codes(void **state)
{
    static const char *const odd[] = {"", "US", "USDT", "usd", "U$D",
                                      "\xC3\xA9Z", "A[A", "A@A"};
    char text[8] = "?????";

    (void)state;
    assert_int_equal(mreg_currency_find("USD", 3), MREG_USD);
    assert_int_equal(mreg_currency_find("CNY", 3), DEALS_CNY);
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        assert_int_equal(mreg_currency_find(odd[i], strlen(odd[i])),
                         MREG_NONE);
    assert_int_equal(mreg_currency_find(NULL, 3), MREG_NONE);
    assert_int_equal(mreg_currency_text(MREG_USD, NULL, 4), 0);
    assert_int_equal(mreg_currency_text(MREG_USD, text, 0), 0);
    assert_string_equal(text, "?????");
    assert_int_equal(mreg_currency_text(MREG_USD, text, 3), 0);
    assert_string_equal(text, "");
    assert_int_equal(mreg_currency_text(MREG_USD, text, 4), 3);
    assert_string_equal(text, "USD");
}

static mreg_bill bill;

static mreg_status cost(const mreg *r, mreg_terms on, mreg_meter meter,
                        uint64_t count)
{
    mreg_usage use = {0};

    mreg_use(&use, MREG_INPUT, 1000);
    mreg_use(&use, meter, count);
    memset(&bill, 0x55, sizeof bill);
    return mreg_cost(r, CHAT, &on, &use, &bill);
}

/* The bill is whole, and no program that asks for OK takes it for dollars. */
static void test_bills(void **state)
{
    const mreg_terms list = {0}, batch = {.service = MREG_BATCH},
                     acme = {.account = DEALS_ACME};
    const mreg *r = deals_in_yuan();

    (void)state;
    assert_int_equal(cost(r, list, MREG_OUTPUT, 1), MREG_OK);
    assert_int_equal(bill.currency, MREG_USD);
    assert_int_equal(cost(r, batch, MREG_OUTPUT, 0), MREG_E_CURRENCY);
    assert_int_equal(bill.currency, DEALS_CNY);
    assert_costs("0.0015", bill.pico_usd);
    assert_costs("0.0015", bill.line[MREG_INPUT]);
    assert_int_equal(cost(r, acme, MREG_OUTPUT, 1), MREG_E_CURRENCY);
    assert_int_equal(bill.unknown, 0);
    assert_int_equal(cost(r, batch, MREG_PAGE, 1), MREG_E_CURRENCY);
    assert_int_equal(bill.unknown, (mreg_meters)1 << MREG_PAGE);
    assert_costs("0.0015", bill.pico_usd);
    assert_int_equal(cost(r, batch, MREG_INPUT, UINT64_MAX),
                     MREG_E_TOO_LARGE);
    assert_int_equal(bill.pico_usd, 0);
    assert_int_equal(bill.currency, MREG_USD);
    assert_int_equal(cost(r, (mreg_terms){.service = MREG_FAST}, MREG_INPUT,
                          1), MREG_E_NO_SERVICE);
    assert_int_equal(bill.currency, MREG_USD);
    assert_int_equal(cost(deals(), batch, MREG_OUTPUT, 1), MREG_OK);
}

static void test_prices(void **state)
{
    const mreg *r = deals_in_yuan();
    mreg_price price;

    (void)state;
    for (uint32_t rate = 0; rate < 8; rate++) {
        mreg_rate on;

        assert_int_equal(mreg_rate_info(r, CHAT, 1, rate, &on), MREG_OK);
        mreg_rate_price(r, CHAT, 1, rate, MREG_PAGE, &price);
        assert_int_equal(price.known, 0);
        assert_int_equal(price.currency != MREG_USD,
                         on.account ? rate != 1 : on.service != 0);
    }
    assert_int_equal(mreg_rate_price(r, CHAT, 1, 99, MREG_INPUT, &price),
                     MREG_E_NO_PRICE);
    assert_int_equal(price.currency, MREG_USD);
}

/* What is in another currency is not ranked among dollars. */
static void test_choices(void **state)
{
    const mreg_terms batch = {.service = MREG_BATCH}, list = {0};
    const mreg_usage use = {.n[MREG_INPUT] = 1000};
    mreg_query query = {.required = {0, 0, 0, 1}, .provider = MREG_NONE,
                        .use = &use};
    mreg_choice found[MINI_MODELS];
    unsigned others = 0;

    (void)state;
    for (unsigned i = 0; i < 2; i++) {
        query.on = i ? &list : &batch;
        for (uint32_t n = mreg_select(deals_in_yuan(), &query, found,
                                      MINI_MODELS); n-- > 0;) {
            others += found[n].price == MREG_E_CURRENCY;
            if (found[n].price == MREG_E_CURRENCY)
                assert_int_equal(found[n].pico_usd, 0);
        }
    }
    assert_int_equal(others, 1);
}

static void test_sums(void **state)
{
    mreg_sum sum = {0};

    (void)state;
    assert_int_equal(mreg_sum_add(&sum, 0), MREG_OK);
    assert_int_equal(mreg_sum_in(&sum, DEALS_CNY, 5), MREG_OK);
    assert_int_equal(sum.currency, DEALS_CNY);
    assert_int_equal(mreg_sum_add(&sum, 7), MREG_E_CURRENCY);
    assert_int_equal(mreg_sum_in(&sum, 1057, 7), MREG_E_CURRENCY);
    assert_int_equal(sum.low, 5);
    assert_int_equal(mreg_sum_in(&sum, DEALS_CNY, UINT64_MAX), MREG_OK);
    assert_int_equal(sum.low, 4);
    assert_int_equal(sum.high, 1);
    assert_int_equal(mreg_sum_add(&sum, 0), MREG_E_CURRENCY);
    sum = (mreg_sum){.low = UINT64_MAX, .high = UINT64_MAX};
    assert_int_equal(mreg_sum_in(&sum, DEALS_CNY, 1), MREG_E_CURRENCY);
    assert_int_equal(mreg_sum_in(&sum, MREG_USD, 1), MREG_E_TOO_LARGE);
    assert_int_equal(sum.currency, MREG_USD);
    assert_int_equal(mreg_sum_in(NULL, DEALS_CNY, 1), MREG_E_BAD_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_codes), cmocka_unit_test(test_odd_codes),
        cmocka_unit_test(test_bills), cmocka_unit_test(test_prices),
        cmocka_unit_test(test_choices), cmocka_unit_test(test_sums),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
