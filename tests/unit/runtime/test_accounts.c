/* Accounts: whose rates a call is charged by, and their names.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "deals.h"
#include "usd.h"

static mreg_bill bill;

static mreg_status cost(mreg_model m, mreg_terms on, uint64_t input)
{
    mreg_usage use = {0};

    mreg_use(&use, MREG_INPUT, input);
    return mreg_cost(deals(), m, &on, &use, &bill);
}

#define ASSERT_COST(usd, m, tokens, ...) \
    do { \
        assert_int_equal(cost(m, (mreg_terms){__VA_ARGS__}, tokens), MREG_OK); \
        assert_costs(usd, bill.pico_usd); \
    } while (0)

/* Its own price; where it has none, everybody's; where there is none, the
 * list's. */
static void test_whose_price(void **state)
{
    (void)state;
    ASSERT_COST("0.003", CHAT, 1000, .account = 0);
    ASSERT_COST("0.0015", CHAT, 1000, .account = DEALS_ACME);
    ASSERT_COST("0.003", CHAT, 1000, .account = DEALS_ANY);
    ASSERT_COST("0.003", CHAT, 1000, .account = DEALS_ZED);
    ASSERT_COST("0.0015", CHAT, 1000, .service = MREG_BATCH);
    for (uint16_t account = 1; account <= DEALS_ACCOUNTS; account++)
        ASSERT_COST("0.003", CHAT, 1000, .account = account,
                    .service = MREG_BATCH);
    ASSERT_COST("0.006", ODD, 1000, .account = DEALS_ZED);
    assert_int_equal(cost(ODD, (mreg_terms){0}, 1), MREG_OK);
}

/* An account has conditions of its own, and no others. */
static void test_own_conditions(void **state)
{
    (void)state;
    ASSERT_COST("0.15", CHAT, 100000, .account = DEALS_ACME);
    ASSERT_COST("0.300003", CHAT, 100001, .account = DEALS_ACME);
    ASSERT_COST("0.600003", CHAT, 200001, .account = DEALS_ACME);
    ASSERT_COST("1.200006", CHAT, 200001, .account = DEALS_ZED);
    /* A window that is shut leaves no price, not another's. */
    assert_int_equal(cost(PEAK, (mreg_terms){
        .at = MREG_UTC(2026, 11, 24, 12, 0), .account = DEALS_ACME}, 1),
        MREG_E_NO_PRICE);
    ASSERT_COST("0.0015", PEAK, 1000, .at = MREG_UTC(2026, 11, 23, 2, 0),
                .account = DEALS_ACME);
}

/* That an account's rates name a geography says nothing of the list's. */
static void test_geography(void **state)
{
    const mreg_terms list = {.geo = MREG_REGIONAL};

    (void)state;
    ASSERT_COST("0.006", VAST, 1000, .account = DEALS_ACME,
                .geo = MREG_REGIONAL);
    assert_int_equal(cost(VAST, list, 1), MREG_E_NO_GEO);
}

static void test_no_such_account(void **state)
{
    (void)state;
    for (uint32_t account = DEALS_ACCOUNTS + 1; account <= UINT16_MAX;
         account += 97) {
        const mreg_terms on = {.account = (uint16_t)account};

        assert_int_equal(cost(CHAT, on, 1), MREG_E_NO_ACCOUNT);
        assert_int_equal(bill.pico_usd, 0);
    }
    assert_int_equal(cost(CHAT, (mreg_terms){.at = CHAT_PAST - 1,
                                             .account = 9}, 1),
                     MREG_E_NO_PRICE);
    assert_int_equal(cost(CHAT, (mreg_terms){.account = DEALS_ACME,
                                             .service = MREG_PRIORITY}, 1),
                     MREG_E_NO_SERVICE);
    assert_int_equal(cost(CHAT, (mreg_terms){.account = DEALS_ACME,
                                             .service = 255}, 1),
                     MREG_E_BAD_ARGUMENT);
}

/* The view of a rate says whose it is. */
static void test_rates(void **state)
{
    static const uint16_t accounts[] = {DEALS_ACME, DEALS_ACME, DEALS_ANY, 0};
    mreg_rate rate;

    (void)state;
    for (uint32_t i = 0; i < 4; i++) {
        assert_int_equal(mreg_rate_info(deals(), CHAT, 1, i, &rate), MREG_OK);
        assert_int_equal(rate.account, accounts[i]);
    }
}

static void test_names(void **state)
{
    static const char *const names[] = {"any", "acme", "zed"};
    const mreg *r = deals();

    (void)state;
    for (uint32_t i = 0; i < DEALS_ACCOUNTS; i++) {
        const mreg_text name = mreg_account_name(r, i + 1);

        assert_int_equal(name.size, strlen(names[i]));
        assert_memory_equal(name.at, names[i], name.size);
        assert_int_equal(mreg_account_find(r, names[i], name.size), i + 1);
        assert_int_equal(mreg_account_find(r, names[i], name.size - 1),
                         MREG_NONE);
    }
    assert_int_equal(mreg_account_name(r, 0).size, 0);
    assert_int_equal(mreg_account_name(r, DEALS_ACCOUNTS + 1).size, 0);
    assert_int_equal(mreg_account_name(r, UINT32_MAX).size, 0);
    assert_int_equal(mreg_account_name(NULL, 1).size, 0);
    assert_int_equal(mreg_account_find(r, "list", 4), MREG_NONE);
    assert_int_equal(mreg_account_find(r, "", 0), MREG_NONE);
    assert_int_equal(mreg_account_find(r, NULL, 4), MREG_NONE);
    assert_int_equal(mreg_account_find(NULL, "any", 3), MREG_NONE);
    assert_int_equal(mreg_account_find(&mini, "any", 3), MREG_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whose_price),
        cmocka_unit_test(test_own_conditions),
        cmocka_unit_test(test_geography),
        cmocka_unit_test(test_no_such_account),
        cmocka_unit_test(test_rates),
        cmocka_unit_test(test_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
