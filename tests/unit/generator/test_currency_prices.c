/* Prices in another currency: equal numbers are not equal prices.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "shop.h"

#define PRICES "      input_per_1m_tokens: 2\n" \
    "      output_per_1m_tokens: 8\n"

static void test_two_sheets(void **state)
{
    struct shop *s = shop_new();
    const mreg_usage use = {.n[MREG_INPUT] = 1000000};
    mreg_bill bill;

    (void)state;
    shop_stock(s, "acme", "  dollar:\n    versions:\n" SEEN PRICES
               "  yen:\n    versions:\n" SEEN "      currency: JPY\n"
               "      input_per_1m_tokens: 2250\n"
               "      output_per_1m_tokens: 8\n"
               "  yuan:\n    versions:\n" SEEN "      currency: CNY\n" PRICES);
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_int_equal(s->book.sheets.n, 3);
    for (mreg_model m = 0; m < 3; m++) {
        const mreg *r = &s->image->r;
        const mreg_status status = mreg_cost(r, m, NULL, &use, &bill);

        assert_int_equal(status, m ? MREG_E_CURRENCY : MREG_OK);
        assert_int_equal(bill.currency,
                         m == 0 ? MREG_USD
                                : mreg_currency_find(m == 1 ? "JPY" : "CNY",
                                                     3));
        assert_true(bill.pico_usd == (m == 1 ? 2250 : 2)
                                         * UINT64_C(1000000000000));
        assert_int_equal(r->models[m].sheet == MREG_NO_ROW, m > 0);
    }
    shop_free(s);
}

/* Ten times what others charge, if it were in the same currency. */
static void test_no_comparison(void **state)
{
    struct shop *s = shop_new();

    (void)state;
    shop_stock(s, "acme", "  m:\n    versions:\n" SEEN PRICES);
    shop_stock(s, "other", "  m:\n    versions:\n" SEEN
               "      currency: CNY\n      input_per_1m_tokens: 20\n"
               "      output_per_1m_tokens: 80\n");
    shop_model(s, "acme", "m");
    shop_model(s, "other", "m")->maker_ref =
        (struct text){"acme/m", 6, {"test", 1, 1}};
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    shop_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_two_sheets),
        cmocka_unit_test(test_no_comparison),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
