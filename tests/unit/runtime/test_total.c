/* Every public function, called with NULL, zero, rows that are not there and
 * texts at both ends of a page that must not be left. To fail are functions of
 * the headers that this file does not call, and statuses that are not listed.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "declared.h"
#include "runtime/tables.h"
#include "wild_texts.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- wild arguments ------------------------------------------------------ */

static const mreg empty;
static const mreg *const registries[] = {NULL, &empty, &mreg_builtin,
                                         &mreg_builtin_lean};
static const uint32_t rows[] = {0, 1, 1000, 0x7FFFFFFF, 1u << 31, MREG_NONE};

static int make_page(void **state)
{
    (void)state;
    return wild_page_made() && declared_read() ? 0 : -1;
}

static const mreg_policy wild_policies[] = {
    {NULL, 0, NULL, 0, MREG_NONE}, {NULL, 9, NULL, 9, 99},
    {rows, 6, rows, 6, 0}};
static const mreg_terms wild_terms[] = {
    {0}, {.at = INT64_MIN, .service = 255, .geo = 255, .account = 65535},
    {.at = INT64_MAX, .service = MREG_SERVICES_COUNT},
    {.at = 1, .geo = MREG_GEOS_COUNT}, {.at = 1, .service = 1, .geo = 1}};
static const mreg_usage no_usage;

/* Pointers to each of an array's members, and NULL. */
#define EACH(type, at, array) \
    for (const type *at = array, *end_ = at + COUNT(array); at; \
         at = at + 1 < end_ ? at + 1 : NULL)

/* An output begins as garbage, so that what a call leaves shows. */
#define GARBAGE(type, name) \
    type name; \
    memset(&name, 0xA5, sizeof name)

#define TOTAL(function, call) \
    do { \
        const mreg_status s_ = (call); \
        declared_listed(#function, s_); \
        failed = s_ != MREG_OK; \
        (void)failed; \
    } while (0)

/* ---- names --------------------------------------------------------------- */

static void take_name(const mreg *r, const char *name, size_t size)
{
    mreg_model out[2];
    bool failed;

    assert_true(mreg_find(r, name, size) == MREG_NONE
                || mreg_find(r, name, size) < mreg_count(r));
    EACH(mreg_policy, policy, wild_policies)
        for (uint32_t forbid = 0; forbid < 64; forbid += 21) {
            GARBAGE(mreg_match, match);
            TOTAL(mreg_resolve, mreg_resolve(r, name, size, policy, forbid,
                                             &match));
            assert_true(match.model < mreg_count(r)
                        || (failed && match.model == MREG_NONE && !match.via
                            && !match.service && !match.geo));
            mreg_resolve(r, name, size, policy, forbid, NULL);
            mreg_candidates(r, name, size, policy, out, 2);
        }
    mreg_candidates(r, name, size, NULL, NULL, 2);
    mreg_search(r, name, size, out, 2);
    mreg_search(r, name, size, NULL, 2);
    mreg_provider_find(r, name, size);
    mreg_tier_find(r, name, size);
    mreg_account_find(r, name, size);
    mreg_flavour(r, name, size);
}

static void take_word(const mreg *r, const char *name, size_t size)
{
    (void)r;
    mreg_meter_find(name, size);
    mreg_cap_find(name, size);
    mreg_service_find(name, size);
    mreg_geo_find(name, size);
    mreg_currency_find(name, size);
}

static void take_text(const mreg *r, const char *text, size_t size)
{
    bool failed;

    for (size_t i = 0; i < COUNT(rows); i++) {
        GARBAGE(mreg_estimate, out);
        TOTAL(mreg_estimate_tokens, mreg_estimate_tokens(
                  r, rows[i], text, text ? size : 0, &out));
        assert_true(!failed || (!out.tokens && !out.safe));
    }
    assert_int_equal(mreg_estimate_tokens(r, 0, text, 0, NULL),
                     MREG_E_BAD_ARGUMENT);
}

static void test_texts(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(registries); i++) {
        wild_each_text(registries[i], take_name);
        wild_each_text(registries[i], take_text);
    }
    wild_each_text(NULL, take_word);
}

/* ---- rows ---------------------------------------------------------------- */

static void take_model(const mreg *r, mreg_model m)
{
    GARBAGE(mreg_info_view, info);
    GARBAGE(mreg_chat_format, chat);
    mreg_caps lacked = 7, unknown = 7;
    mreg_text name = {NULL, 7};
    mreg_provider p = 7;
    bool failed;

    TOTAL(mreg_info, mreg_info(r, m, &info));
    assert_non_null(info.id.at);
    assert_true(!failed || (info.maker == MREG_NONE && !info.has
                            && info.provider == MREG_NONE && !info.verified));
    assert_int_equal(mreg_info(r, m, NULL), MREG_E_BAD_ARGUMENT);
    TOTAL(mreg_missing, mreg_missing(r, m, ~(mreg_caps)0, &lacked, &unknown));
    assert_true(!failed || (lacked == 0 && unknown == 0));
    lacked = 7;
    assert_int_equal(mreg_missing(r, m, 1, &lacked, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(lacked, 0);
    TOTAL(mreg_chat_format_of, mreg_chat_format_of(r, m, &chat));
    assert_true(!failed || (!chat.message && !chat.name && !chat.reply));
    assert_int_equal(mreg_chat_format_of(r, m, NULL), MREG_E_BAD_ARGUMENT);
    for (size_t i = 0; i < COUNT(registries); i++)
        assert_true(mreg_carry(r, m, registries[i]) == MREG_NONE
                    || m < mreg_count(r));
    for (size_t i = 0; i < COUNT(rows); i++) {
        assert_non_null(mreg_guidance(r, m, (mreg_guide)rows[i], 0).at);
        assert_non_null(mreg_guidance(r, m, MREG_TIPS, rows[i]).at);
        mreg_next_name(r, m, rows[i], &name, &p);
        assert_non_null(name.at);
        mreg_next_name(r, m, rows[i], NULL, NULL);
        mreg_version_at(r, m, (mreg_time)rows[i] << 31);
        mreg_fallback(r, rows[i], m);
        TOTAL(mreg_tier_allows, mreg_tier_allows(r, rows[i], m));
    }
}

static void take_version(const mreg *r, mreg_model m, uint32_t v)
{
    GARBAGE(mreg_version, version);
    bool failed;

    TOTAL(mreg_version_info, mreg_version_info(r, m, v, &version));
    assert_non_null(version.source.at);
    assert_true(!failed || !(version.from | version.until | version.rates));
    mreg_version_layer(r, m, v, (mreg_meter)v);
    assert_int_equal(mreg_version_info(r, m, v, NULL), MREG_E_BAD_ARGUMENT);
    for (size_t i = 0; i < COUNT(rows); i++) {
        GARBAGE(mreg_rate, rate);
        GARBAGE(mreg_price, price);
        uint32_t start = 7, end = 7;

        TOTAL(mreg_rate_info, mreg_rate_info(r, m, v, rows[i], &rate));
        assert_true(!failed || (!rate.from_tokens && !rate.windows));
        mreg_rate_info(r, m, v, rows[i], NULL);
        TOTAL(mreg_rate_window, mreg_rate_window(r, m, v, rows[i], rows[i],
                                                 &start, &end));
        assert_true(!failed || (start == 0 && end == 0));
        start = 7;
        mreg_rate_window(r, m, v, 0, 0, &start, NULL);
        assert_int_equal(start, 0);
        TOTAL(mreg_rate_price, mreg_rate_price(r, m, v, 0,
                                               (mreg_meter)rows[i], &price));
        assert_true(!failed || (!price.pico_usd && price.units == 1
                                && !price.known && !price.inherited));
        mreg_rate_price(r, m, v, rows[i], MREG_INPUT, NULL);
    }
}

static void take_bill(const mreg *r, mreg_model m)
{
    static const mreg_usage much = {.n = {UINT64_MAX, 1, 2, [10] = 9, 3}};
    static const mreg_usage *const usages[] = {&no_usage, &much, NULL};
    const mreg_request want = {~(mreg_caps)0, UINT64_MAX, UINT64_MAX, 0};
    bool failed;

    EACH(mreg_terms, on, wild_terms)
        for (size_t i = 0; i < COUNT(usages); i++) {
            GARBAGE(mreg_bill, bill);
            uint32_t v = 7, rate = 7;

            TOTAL(mreg_cost, mreg_cost(r, m, on, usages[i], &bill));
            assert_true(!failed || bill.unknown || !bill.pico_usd);
            TOTAL(mreg_rate_at, mreg_rate_at(r, m, on, usages[i], &v, &rate));
            assert_true(!failed || (v == MREG_NONE && rate == MREG_NONE));
            v = rate = 7;
            mreg_rate_at(r, m, on, usages[i], &v, NULL);
            mreg_rate_at(r, m, on, usages[i], NULL, &rate);
            assert_true(v == MREG_NONE && rate == MREG_NONE);
        }
    EACH(mreg_policy, policy, wild_policies)
        TOTAL(mreg_check, mreg_check(r, m, policy, &wild_terms[1], &want));
    assert_int_equal(mreg_cost(r, m, NULL, &much, NULL), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_check(r, m, NULL, NULL, NULL), MREG_E_BAD_ARGUMENT);
}

static void take_columns(const mreg *r)
{
    uint64_t pico[COUNT(rows)];

    EACH(mreg_terms, on, wild_terms) {
        GARBAGE(mreg_quote, quote);

        assert_true(mreg_quotes(r, on, &quote, 1)
                    == (r ? mreg_count(r) + 1 : 0));
        mreg_quotes(r, on, NULL, MREG_NONE);
        assert_true(mreg_cost_rows(r, on, &quote, 1, rows, rows, rows, rows,
                                   pico, COUNT(rows)) >= 3);
        assert_true(mreg_cost_rows(r, on, NULL, MREG_NONE, rows, rows, rows,
                                   rows, pico, COUNT(rows)) >= 3);
        assert_true(pico[COUNT(rows) - 1] == UINT64_MAX);
        assert_true(mreg_cost_rows(r, on, &quote, 1, NULL, NULL, NULL, NULL,
                                   NULL, SIZE_MAX) == SIZE_MAX);
    }
}

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(registries); i++)
        for (size_t k = 0; k < COUNT(rows); k++) {
            uint64_t over = 7;
            bool failed;

            take_model(registries[i], rows[k]);
            take_bill(registries[i], rows[k]);
            mreg_version_count(registries[i], rows[k]);
            for (size_t v = 0; v < COUNT(rows); v++)
                take_version(registries[i], rows[k], rows[v]);
            TOTAL(mreg_fits, mreg_fits(registries[i], rows[k], UINT64_MAX,
                                       UINT64_MAX, &over));
            assert_true(failed && over != 7);
            mreg_fits(registries[i], rows[k], 1, 1, NULL);
        }
}

/* ---- the others ---------------------------------------------------------- */

static void take_registry(const mreg *r)
{
    GARBAGE(mreg_about_view, about);
    mreg_query query = {.provider = 99, .policy = &wild_policies[1],
                        .on = &wild_terms[1]};
    mreg_choice choice;
    bool failed;

    TOTAL(mreg_about, mreg_about(r, &about));
    assert_true(!failed || (!about.as_of && !about.models));
    assert_int_equal(mreg_about(r, NULL), MREG_E_BAD_ARGUMENT);
    mreg_is_outdated(r, INT64_MAX, INT64_MIN);
    mreg_is_outdated(r, INT64_MIN, INT64_MAX);
    mreg_select(r, NULL, &choice, 1);
    mreg_select(r, &query, &choice, 1);
    query.provider = MREG_NONE;
    query.policy = NULL;
    mreg_select(r, &query, NULL, 1);
    mreg_select(r, &query, &choice, 1);
    mreg_provider_count(r);
    mreg_tier_count(r);
    for (size_t i = 0; i < COUNT(rows); i++) {
        GARBAGE(mreg_provider_view, provider);
        GARBAGE(mreg_tier_view, tier);

        TOTAL(mreg_provider_info, mreg_provider_info(r, rows[i], &provider));
        assert_non_null(provider.id.at);
        TOTAL(mreg_tier_info, mreg_tier_info(r, rows[i], &tier));
        assert_true(!failed || tier.default_model == MREG_NONE);
        mreg_provider_info(r, rows[i], NULL);
        mreg_tier_info(r, rows[i], NULL);
        assert_non_null(mreg_account_name(r, rows[i]).at);
    }
}

static void take_number(uint32_t n)
{
    mreg_text (*const names[])(uint32_t) = {
        mreg_meter_name, mreg_cap_name, mreg_service_name, mreg_geo_name,
        mreg_precision_name, mreg_layer_name, mreg_stage_name,
        mreg_convention_name, mreg_guide_name, mreg_status_text};

    for (size_t i = 0; i < COUNT(names); i++)
        assert_true(names[i](n).at && (n < 64 || !names[i](n).size));
    assert_non_null(mreg_unit_name(n, n).at);
    mreg_meter_parent(n);
}

static void take_file(const char *at, size_t size)
{
    const mreg *r = &empty;
    mreg_place place;
    bool failed;

    TOTAL(mreg_attach, mreg_attach(at, size, &place, &r));
    assert_true(failed && !r);
    assert_int_equal(mreg_attach(at, size, NULL, &r), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_attach(at, size, &place, NULL),
                     MREG_E_BAD_ARGUMENT);
}

/* Amounts are written up to the end of the page and no further. */
static void test_others(void **state)
{
    GARBAGE(mreg_usage, use);
    const mreg_match match = {0, 0, 255, 255};
    mreg_sum sum = {.low = UINT64_MAX, .high = UINT64_MAX};
    bool failed;

    (void)state;
    for (size_t i = 0; i < COUNT(registries); i++) {
        take_registry(registries[i]);
        take_columns(registries[i]);
    }
    for (size_t i = 0; i < COUNT(rows); i++)
        take_number(rows[i]);
    take_file(NULL, SIZE_MAX);
    for (size_t size = 0; size < 256; size += 16)
        take_file(wild_page + wild_page_size - size, size);
    for (uint32_t room = 0; room <= MREG_MONEY_SIZE; room++) {
        char *at = wild_page + wild_page_size - room;

        assert_int_equal(mreg_sum_text(&sum, at, room), 40);
        mreg_money_text(UINT64_MAX, at, room);
        mreg_currency_text(UINT16_MAX, at, room);
    }
    assert_int_equal(mreg_sum_text(NULL, wild_page, 1), 0);
    mreg_money_text(1, NULL, 99);
    TOTAL(mreg_sum_add, mreg_sum_add(&sum, 1));
    mreg_sum_add(NULL, 1);
    TOTAL(mreg_sum_in, mreg_sum_in(&sum, UINT16_MAX, 1));
    TOTAL(mreg_usage_from, mreg_usage_from(1, &no_usage, &use));
    TOTAL(mreg_usage_from, mreg_usage_from(MREG_NONE, NULL, &use));
    assert_int_equal(use.n[0], 0);
    mreg_usage_from(0, NULL, NULL);
    mreg_use(NULL, MREG_INPUT, 1);
    mreg_use(&use, (mreg_meter)MREG_METERS_COUNT, 1);
    mreg_use(&use, (mreg_meter)-1, 1);
    mreg_implied(NULL, NULL);
    mreg_implied(&match, &wild_terms[1]);
    assert_ptr_equal(mreg_registry(), &mreg_builtin);
    assert_ptr_equal(mreg_registry_lean(), &mreg_builtin_lean);
}

/* ---- none is left out ---------------------------------------------------- */

/* This file itself must call each function of the headers. */
static void test_none_is_left_out(void **state)
{
    static char source[64 * 1024];
    struct declared d = {NULL, 0, NULL};
    FILE *f = fopen(__FILE__, "r");
    unsigned functions = 0;

    (void)state;
    assert_non_null(f);
    source[fread(source, 1, sizeof source - 1, f)] = '\0';
    fclose(f);
    for (; declared_next(&d); functions++)
        if (!declared_calls(source, &d))
            fail_msg("%.*s is declared but not called here", (int)d.size,
                     d.name);
    assert_true(functions > 50);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_others),
        cmocka_unit_test(test_none_is_left_out),
    };

    return cmocka_run_group_tests(tests, make_page, NULL);
}
