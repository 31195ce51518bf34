/* Choosing a model, tiers and what they fall back to.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "mini.h"
#include "usd.h"

static const mreg_usage use = {.n = {[MREG_INPUT] = 1000, [MREG_OUTPUT] = 100}};
static const mreg_query any = {
    .required = {0, 0, 0, 1}, .provider = MREG_NONE, .use = &use};

static void assert_chosen(const mreg_query *q, uint32_t room,
                          uint32_t wanted_count, const mreg_model *wanted)
{
    mreg_choice out[MINI_MODELS + 1];
    uint32_t i, n;

    memset(out, 0x55, sizeof out);
    n = mreg_select(&mini, q, out, room);
    assert_int_equal(n, wanted_count);
    for (i = 0; i < room && i < n; i++)
        assert_int_equal(out[i].model, wanted[i]);
    for (; i <= MINI_MODELS; i++)
        assert_int_equal(out[i].model, 0x55555555);
}

/* ODD costs 1,500,000,001, CHAT and PEAK 4,500,000,000; VAST is too dear for
 * a bill, BARE and BROKEN are not priced. */
static void test_order(void **state)
{
    static const mreg_model order[] = {ODD, CHAT, PEAK, VAST, BARE, BROKEN};
    mreg_choice out[6];
    uint32_t room;

    (void)state;
    for (room = 0; room <= 7; room++)
        assert_chosen(&any, room, 6, order);
    assert_int_equal(mreg_select(&mini, &any, out, 6), 6);
    assert_int_equal(out[0].price, MREG_OK);
    assert_costs("0.001500000001", out[0].pico_usd);
    assert_costs("0.0045", out[1].pico_usd);
    assert_int_equal(out[3].price, MREG_E_TOO_LARGE);
    assert_costs("0", out[3].pico_usd);
    assert_int_equal(out[4].price, MREG_E_INCOMPLETE);
}

/* Only ODD, which is neither the first nor the cheapest, has a price for
 * this; what is known of the others does not make them cheaper. */
static void test_unpriced_last(void **state)
{
    static const mreg_usage heard = {.n = {[MREG_AUDIO_IN_SECOND] = 60}};
    static const mreg_model order[] = {ODD, CHAT, PEAK, VAST, BARE, BROKEN};
    mreg_query q = any;

    (void)state;
    q.use = &heard;
    assert_chosen(&q, 7, 6, order);
}

/* What was added up before the sum failed is not told. */
static void test_too_dear(void **state)
{
    static const mreg_usage both = {
        .n = {[MREG_INPUT] = 1, [MREG_OUTPUT] = 1000}};
    mreg_query q = any;
    mreg_choice dear;

    (void)state;
    q.use = &both;
    q.provider = DARK;
    assert_int_equal(mreg_select(&mini, &q, &dear, 1), 1);
    assert_int_equal(dear.price, MREG_E_TOO_LARGE);
    assert_costs("0", dear.pico_usd);
}

static void test_preferred(void **state)
{
    static const mreg_model by_caps[] = {PEAK, CHAT, VAST, ODD, BARE, BROKEN};
    mreg_query q = any;
    mreg_choice best;

    (void)state;
    q.preferred = MREG_CAP_TEXT_INPUT | MREG_CAP_SEED;
    assert_chosen(&q, 7, 6, by_caps);
    assert_int_equal(mreg_select(&mini, &q, &best, 1), 6);
    assert_int_equal(best.preferred, 2);
}

static void test_filters(void **state)
{
    static const mreg_model seeing[] = {PEAK};
    static const mreg_model dark[] = {VAST};
    static const mreg_model known[] = {CHAT, PEAK, VAST};
    static const mreg_model allowed[] = {ODD, CHAT};
    static const mreg_model past[] = {ODD, PEAK, CHAT, GONE, VAST, BARE};
    mreg_policy policy = {NULL, 0, NULL, 0, FREE};
    mreg_terms on = {.at = CHAT_PAST};
    mreg_query q = any;

    (void)state;
    q.required.caps = MREG_CAP_AUDIO_INPUT;
    q.required.unknown_is_ok = 0;
    assert_chosen(&q, 7, 1, seeing);
    q.required.caps = MREG_CAP_TEXT_INPUT;
    assert_chosen(&q, 7, 3, known);
    q = any;
    q.provider = DARK;
    assert_chosen(&q, 7, 1, dark);
    q = any;
    q.policy = &policy;
    assert_chosen(&q, 7, 2, allowed);
    q = any;
    q.on = &on;
    assert_int_equal(mreg_select(&mini, &q, NULL, 9), 7);
    assert_chosen(&q, 6, 7, past);
}

static void test_select_total(void **state)
{
    mreg_query q = any;
    mreg_choice out[2];
    mreg r = mini;

    (void)state;
    r.caps_count = 0;
    q.preferred = UINT64_MAX;
    assert_int_equal(mreg_select(&r, &q, out, 2), 6);
    assert_int_equal(out[0].preferred, 0);
    q = any;
    assert_int_equal(mreg_select(NULL, &any, out, 2), 0);
    assert_int_equal(mreg_select(&mini, NULL, out, 2), 0);
    assert_int_equal(mreg_select(&mini, &any, NULL, 2), 6);
    q.use = NULL;
    assert_int_equal(mreg_select(&mini, &q, out, 2), 6);
    assert_int_equal(out[0].price, MREG_E_BAD_ARGUMENT);
    assert_int_equal(out[0].model, CHAT);
}

static void test_tiers(void **state)
{
    mreg_tier_view v;

    (void)state;
    assert_int_equal(mreg_tier_count(&mini), 2);
    assert_int_equal(mreg_tier_count(NULL), 0);
    assert_int_equal(mreg_tier_find(&mini, "free", 4), FREE);
    assert_int_equal(mreg_tier_find(&mini, "pro", 3), PRO);
    assert_int_equal(mreg_tier_find(&mini, "fre", 3), MREG_NONE);
    assert_int_equal(mreg_tier_find(&mini, "", 0), MREG_NONE);
    assert_int_equal(mreg_tier_find(&mini, NULL, 4), MREG_NONE);
    assert_int_equal(mreg_tier_find(NULL, "free", 4), MREG_NONE);
    assert_int_equal(mreg_tier_info(&mini, FREE, &v), MREG_OK);
    assert_int_equal(v.default_model, ODD);
    assert_memory_equal(v.name.at, "free", 4);
    assert_int_equal(mreg_tier_info(&mini, PRO, &v), MREG_OK);
    assert_int_equal(v.default_model, MREG_NONE);
    assert_int_equal(mreg_tier_info(&mini, 2, &v), MREG_E_NO_TIER);
    assert_int_equal(v.name.size, 0);
    assert_int_equal(mreg_tier_info(NULL, 0, &v), MREG_E_NO_TIER);
    assert_int_equal(mreg_tier_info(&mini, 0, NULL), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_tier_allows(&mini, FREE, CHAT), MREG_OK);
    assert_int_equal(mreg_tier_allows(&mini, FREE, PEAK), MREG_E_NOT_ALLOWED);
    assert_int_equal(mreg_tier_allows(&mini, PRO, PEAK), MREG_OK);
    assert_int_equal(mreg_tier_allows(&mini, 2, PEAK), MREG_E_NO_TIER);
    assert_int_equal(mreg_tier_allows(&mini, FREE, 99), MREG_E_NO_MODEL);
    assert_int_equal(mreg_tier_allows(NULL, FREE, CHAT), MREG_E_NO_TIER);
}

/* The default out of range, and a chain that ends before the next row. */
static void test_fallback_guards(void **state)
{
    static const struct mreg_tier_row tiers[] = {
        {0, MREG_NO_ROW, 0, 1}, {0, 999, 2, 1}};
    mreg r = mini;

    (void)state;
    r.tiers = tiers;
    assert_int_equal(mreg_fallback(&r, FREE, MREG_NONE), CHAT);
    assert_int_equal(mreg_fallback(&r, FREE, CHAT), MREG_NONE);
    assert_int_equal(mreg_fallback(&r, PRO, MREG_NONE), MREG_NONE);
}

static void test_fallback(void **state)
{
    (void)state;
    assert_int_equal(mreg_fallback(&mini, FREE, MREG_NONE), ODD);
    assert_int_equal(mreg_fallback(&mini, FREE, ODD), CHAT);
    assert_int_equal(mreg_fallback(&mini, FREE, CHAT), PEAK);
    assert_int_equal(mreg_fallback(&mini, FREE, PEAK), MREG_NONE);
    assert_int_equal(mreg_fallback(&mini, FREE, GONE), ODD);
    assert_int_equal(mreg_fallback(&mini, PRO, MREG_NONE), MREG_NONE);
    assert_int_equal(mreg_fallback(&mini, 2, MREG_NONE), MREG_NONE);
    assert_int_equal(mreg_fallback(NULL, 0, MREG_NONE), MREG_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_unpriced_last),
        cmocka_unit_test(test_too_dear),
        cmocka_unit_test(test_preferred),
        cmocka_unit_test(test_filters),
        cmocka_unit_test(test_select_total),
        cmocka_unit_test(test_tiers),
        cmocka_unit_test(test_fallback_guards),
        cmocka_unit_test(test_fallback),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
