/* Differences between registries: ratios at the edges of numbers, and tables
 * whose every index is out of range.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "deals.h"
#include "host/answers/account.h"
#include "host/answers/diff.h"

static void test_ratios(void **state)
{
    static const struct { uint64_t was, is; const char *ratio; } cases[] = {
        {3, 3, "+0.0 %"},
        {3, 4, "+33.3 %"},
        {3, 2, "-33.3 %"},
        {2000, 2001, "+0.1 %"},
        {10000, 10004, "+0.0 %"},
        {1, 0, "-100.0 %"},
        {1, UINT64_C(1) << 52, "+450359962737049500.0 %"},
        {UINT64_MAX, UINT64_MAX, "+0.0 %"},
        {UINT64_MAX, UINT64_MAX / 2, "-50.0 %"},
        {UINT64_MAX / 2, UINT64_MAX, "+100.0 %"},
        {0, 5, ""},
        {0, 0, ""},
        {1, UINT64_MAX, ""},
    };
    char ratio[RATIO_ROOM];

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        diff_ratio(cases[i].was, cases[i].is, ratio);
        assert_string_equal(ratio, cases[i].ratio);
    }
}

static void price_of(struct diff_price *p, uint64_t pico, uint32_t units)
{
    *p = (struct diff_price){.state = DIFF_KNOWN, .text.pico = pico,
                             .text.units = units};
}

/* 10 USD for 1,000 searches and 0.01 USD for one are the same. */
static void test_units(void **state)
{
    struct diff_rate rate = {.when = "standard"};
    char ratio[RATIO_ROOM];

    (void)state;
    price_of(&rate.side[DIFF_OLD], 10000, 1000);
    price_of(&rate.side[DIFF_NEW], 10, 1);
    diff_price_ratio(&rate, ratio);
    assert_string_equal(ratio, "+0.0 %");
    price_of(&rate.side[DIFF_NEW], 15, 1);
    diff_price_ratio(&rate, ratio);
    assert_string_equal(ratio, "+50.0 %");
    price_of(&rate.side[DIFF_NEW], UINT64_MAX, 1);
    diff_price_ratio(&rate, ratio);
    assert_string_equal(ratio, "");
    rate.side[DIFF_NEW].state = DIFF_UNKNOWN;
    diff_price_ratio(&rate, ratio);
    assert_string_equal(ratio, "");
}

static size_t differing(const mreg *was, const mreg *is)
{
    static const mreg_usage use = {.n = {[MREG_INPUT] = 5}};
    static struct out written;
    struct diff d = {.arena = arena_new(), .by = {{was, NULL}, {is, "f"}},
                     .use = &use};
    size_t n;

    written.fd = -1;
    diff_registries(&d);
    diff_text(&written, &d);
    diff_json(&written, &d);
    n = d.models.n;
    assert_int_equal(n, d.changed + d.added + d.gone);
    arena_free(d.arena);
    return n;
}

static void test_any_tables(void **state)
{
    (void)state;
    assert_int_equal(differing(&mreg_builtin, &mreg_builtin), 0);
    assert_int_equal(differing(&mini, &mreg_builtin),
                     differing(&mreg_builtin, &mini));
    assert_true(differing(&mini, &mreg_builtin) >= mreg_count(&mreg_builtin));
    differing(&mini, &mini);
    differing(&mini, &mini_lean);
}

/* Whose rates charge a call is decided as the runtime does. */
static void test_whose_rates(void **state)
{
    static const mreg_usage use = {.n = {[MREG_INPUT] = 5}};
    const mreg *r = deals();
    uint32_t charged = 0, version, rate;

    (void)state;
    for (uint32_t i = 0; i < MINI_MODELS * MREG_SERVICES_COUNT
                             * (DEALS_ACCOUNTS + 1); i++) {
        const mreg_model m = i % MINI_MODELS;
        const mreg_terms on = {
            .at = MREG_UTC(2026, 11, 23, 2, 0),
            .service = (uint8_t)(i / MINI_MODELS % MREG_SERVICES_COUNT),
            .account = (uint16_t)(i / MINI_MODELS / MREG_SERVICES_COUNT)};
        mreg_rate view;

        if (mreg_rate_at(r, m, &on, &use, &version, &rate) != MREG_OK)
            continue;
        assert_int_equal(mreg_rate_info(r, m, version, rate, &view), MREG_OK);
        assert_int_equal(view.account, account_charged(r, m, version,
                                                       on.service,
                                                       on.account));
        assert_true(account_has_rate(r, m, version, &view, on.account));
        charged++;
    }
    assert_true(charged > DEALS_ACCOUNTS);
}

/* Returns how often prices of CHAT under these terms differ where the old side
 * is in this state, and the new one has a price. */
static unsigned count_rates(const mreg *was, const mreg *is, const char *when,
                            enum diff_state state)
{
    static struct out scratch;
    struct diff d = {.arena = arena_new(), .by = {{was, NULL}, {is, NULL}}};
    struct diff_model m = {.row = {CHAT, CHAT}};
    unsigned n = 0;

    scratch.fd = -1;
    diff_prices(&d, &m, &scratch);
    for (size_t i = 0; i < m.rates.n; i++)
        n += strcmp(m.rates.at[i].when, when) == 0
             && m.rates.at[i].side[DIFF_OLD].state == state
             && m.rates.at[i].side[DIFF_NEW].state == DIFF_KNOWN;
    arena_free(d.arena);
    return n;
}

/* An account with rates of its own pays by those alone: acme's old ones change
 * at 100,001 tokens and say nothing of 200,001, where the list's change. */
static void test_own_rates(void **state)
{
    static const char when[] =
        "standard, from 200,001 input tokens, account acme";
    struct mreg_condition_row conditions[64];
    mreg other = *deals();

    (void)state;
    assert_true(other.condition_count <= 64);
    memcpy(conditions, other.conditions,
           other.condition_count * sizeof *conditions);
    for (uint32_t i = 0; i < other.condition_count; i++)
        if (conditions[i].from_tokens == 100001)
            conditions[i].from_tokens = 200001;
    other.conditions = conditions;
    assert_true(count_rates(deals(), &other, when, DIFF_ABSENT) > 0);
    assert_int_equal(count_rates(deals(), &other, when, DIFF_KNOWN), 0);
}

/* An account that one side does not know pays there what everybody does. */
static void test_unknown_account(void **state)
{
    (void)state;
    assert_true(count_rates(&mini, deals(), "standard, account acme",
                            DIFF_KNOWN) > 0);
    assert_int_equal(count_rates(&mini, deals(), "standard, account acme",
                                 DIFF_ABSENT), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ratios),
        cmocka_unit_test(test_units),
        cmocka_unit_test(test_any_tables),
        cmocka_unit_test(test_whose_rates),
        cmocka_unit_test(test_own_rates),
        cmocka_unit_test(test_unknown_account),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
