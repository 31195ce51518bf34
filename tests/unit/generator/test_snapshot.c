/* The prices of an OpenRouter snapshot.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "generator/read/read.h"
#include "mreg.h"
#include "snap.h"

/* ---- prices ------------------------------------------------------------- */

static void test_every_price(void **state)
{
    static const struct { const char *field; unsigned meter; } known[] = {
        {"prompt", MREG_INPUT}, {"completion", MREG_OUTPUT},
        {"request", MREG_REQUEST}, {"image", MREG_IMAGE},
        {"image_token", MREG_INPUT_IMAGE},
        {"image_output", MREG_OUTPUT_IMAGE}, {"audio", MREG_INPUT_AUDIO},
        {"audio_output", MREG_OUTPUT_AUDIO},
        {"input_audio_cache", MREG_CACHE_READ_AUDIO},
        {"input_cache_read", MREG_CACHE_READ},
        {"input_cache_write", MREG_CACHE_WRITE},
        {"input_cache_write_1h", MREG_CACHE_WRITE_1H},
        {"internal_reasoning", MREG_REASONING},
        {"web_search", MREG_WEB_SEARCH},
    };

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        char text[80];
        struct catalogue *c;
        const struct version *v;

        snprintf(text, sizeof text, "\"%s\": \"0.00000125\"",
                 known[i].field);
        c = snap_one(text, "");
        v = snap_version(c);
        for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
            if (m == known[i].meter)
                snap_price(v->price[m], 1250000);
            else
                assert_int_equal(v->price[m].state, PRICE_ABSENT);
        snap_drop(c);
    }
}

static void test_version(void **state)
{
    struct catalogue *c = snap_one("\"prompt\": \"0.000001\"", "");
    const struct version *v = snap_version(c);

    (void)state;
    assert_true(c->snapshot_fetched == INT64_C(1787400534000));
    assert_true(v->from == INT64_C(1787400534000));
    assert_true(v->checked == INT64_C(1787356800000));
    assert_int_equal(v->precision, MREG_PRECISION_OBSERVED);
    assert_true(text_is(v->source, "https://openrouter.ai/api/v1/models"));
    assert_true(v->later_wins);
    assert_true(text_is(c->prices.at[0]->provider, "openrouter"));
    assert_true(text_is(c->prices.at[0]->id, "x/y"));
    assert_true(c->models.at[0].from_snapshot);
    assert_null(c->models.at[0].unpriced.at);
    snap_drop(c);
}

static void test_minus_one_is_no_price(void **state)
{
    struct catalogue *c = snap_one("\"prompt\": \"-1\", \"completion\": \"-1\"",
                              "");

    (void)state;
    assert_int_equal(c->prices.n, 0);
    assert_non_null(c->models.at[0].unpriced.at);
    snap_drop(c);
    c = snap_one("\"prompt\": \"0.1e-6\", \"image\": \"-1.0\"", "");
    assert_int_equal(snap_version(c)->price[MREG_IMAGE].state,
                     PRICE_UNKNOWN);
    snap_price(snap_version(c)->price[MREG_INPUT], 100000);
    snap_drop(c);
    c = snap_one("", "");
    assert_int_equal(c->prices.n, 0);
    assert_non_null(c->models.at[0].unpriced.at);
    snap_drop(c);
}

static void test_zero_is_a_price(void **state)
{
    struct catalogue *c = snap_one("\"prompt\": \"0\", \"completion\": \"0\", "
                              "\"internal_reasoning\": \"0\"", "");

    (void)state;
    snap_price(snap_version(c)->price[MREG_INPUT], 0);
    snap_price(snap_version(c)->price[MREG_REASONING], 0);
    snap_drop(c);
    c = snap_one("\"completion\": \"0.000002\", \"internal_reasoning\": \"0\"",
            "");
    assert_int_equal(snap_version(c)->price[MREG_REASONING].state,
                     PRICE_ABSENT);
    snap_drop(c);
}

/* Half-even, also where the digits need more than 64 bits. */
static void test_rounding(void **state)
{
    static const struct { const char *price; uint64_t pico; bool audited; }
    rounded[] = {
        {"0.0000000208333333333333", 20833, true},
        {"0.0000000000692041522500", 69, true},
        {"0.0000012345675", 1234568, true},
        {"0.0000012345665", 1234566, true},
        {"0.0000012345665000000000000000000000000000001", 1234567, true},
        {"0.0000012345670000000000000000000000000000000", 1234567, false},
        {"0.00000123456749999999999999999999999999999999", 1234567, true},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rounded / sizeof rounded[0]; i++) {
        char text[120];
        struct catalogue *c;

        snprintf(text, sizeof text, "\"image\": \"%s\"", rounded[i].price);
        c = snap_one(text, "");
        snap_price(snap_version(c)->price[MREG_IMAGE], rounded[i].pico);
        assert_int_equal(c->audit.n, rounded[i].audited);
        snap_drop(c);
    }
}

static void test_discount(void **state)
{
    struct catalogue *c = snap_one(
        "\"prompt\": \"0.000003\", \"completion\": \"0.000001\", "
        "\"discount\": 0.15, \"overrides\": [{\"min_prompt_tokens\": 9, "
        "\"prompt\": \"0.000006\"}]", "");

    (void)state;
    snap_price(snap_version(c)->price[MREG_INPUT], 2550000);
    snap_price(snap_version(c)->price[MREG_OUTPUT], 850000);
    snap_price(snap_version(c)->overrides.at[0].price[MREG_INPUT],
                 5100000);
    snap_drop(c);
    c = snap_one("\"prompt\": \"0.000003\", \"discount\": \"0.990\"", "");
    snap_price(snap_version(c)->price[MREG_INPUT], 30000);
    snap_drop(c);
    c = snap_one("\"prompt\": \"0.000003\", \"discount\": 0", "");
    snap_price(snap_version(c)->price[MREG_INPUT], 3000000);
    snap_drop(c);
}

/* Where tokens of images cost what others do, they do so above a threshold;
 * the answers of 2024 have the price of a whole image. */
static void test_image_is_a_token(void **state)
{
    struct catalogue *c = snap_one(
        "\"prompt\": \"0.000002\", \"image\": \"0.000002\", "
        "\"overrides\": [{\"min_prompt_tokens\": 9, "
        "\"prompt\": \"0.000004\"}]", "");

    (void)state;
    snap_price(snap_version(c)->price[MREG_INPUT_IMAGE], 2000000);
    snap_price(snap_version(c)->overrides.at[0].price[MREG_INPUT_IMAGE],
               4000000);
    snap_drop(c);
    c = snap_one("\"prompt\": \"0.000002\", \"image\": \"0.000003\", "
                 "\"overrides\": [{\"min_prompt_tokens\": 9, "
                 "\"prompt\": \"0.000004\"}]", "");
    assert_int_equal(
        snap_version(c)->overrides.at[0].price[MREG_INPUT_IMAGE].state,
        PRICE_ABSENT);
    snap_price(snap_version(c)->price[MREG_INPUT_IMAGE], 3000000);
    snap_drop(c);
    c = snap_one("\"prompt\": \"0.0000025\", \"image\": \"0.00263\"", "");
    snap_price(snap_version(c)->price[MREG_IMAGE], UINT64_C(2630000000));
    assert_int_equal(snap_version(c)->price[MREG_INPUT_IMAGE].state,
                     PRICE_ABSENT);
    snap_drop(c);
}

/* ---- overrides ---------------------------------------------------------- */

static void test_threshold_is_above(void **state)
{
    struct catalogue *c = snap_one(
        "\"prompt\": \"0.000002\", \"overrides\": ["
        "{\"min_prompt_tokens\": 272000, \"prompt\": \"0.000004\"},"
        "{\"min_prompt_tokens\": 4294967294, \"prompt\": \"0.000005\"}]",
        "");
    const struct version *v = snap_version(c);

    (void)state;
    assert_int_equal(v->overrides.n, 2);
    assert_true(v->overrides.at[0].when.has_tokens);
    assert_int_equal(v->overrides.at[0].when.from_tokens, 272001);
    assert_false(v->overrides.at[0].when.has_window);
    assert_false(v->overrides.at[0].multiplies);
    snap_price(v->overrides.at[0].price[MREG_INPUT], 4000000);
    assert_int_equal(v->overrides.at[0].price[MREG_OUTPUT].state,
                     PRICE_ABSENT);
    assert_int_equal(v->overrides.at[1].when.from_tokens, UINT32_MAX);
    snap_drop(c);
}

/* Minutes of the week that lie in the window, and how many ranges it has. */
static void check_hours(unsigned start, unsigned end, size_t ranges,
                        unsigned first, unsigned last)
{
    char text[200];
    struct catalogue *c;
    const weekly *w;

    snprintf(text, sizeof text, "\"prompt\": \"0.000002\", \"overrides\": "
             "[{\"utc_start\": %u, \"utc_end\": %u, \"prompt\": \"0\"}]",
             start, end);
    c = snap_one(text, "");
    assert_true(snap_version(c)->overrides.at[0].when.has_window);
    w = &snap_version(c)->overrides.at[0].when.window;
    assert_int_equal(w->n, ranges);
    assert_int_equal(w->at[0].start, first);
    assert_int_equal(w->at[w->n - 1].end, last);
    for (size_t i = 1; i < w->n; i++)
        assert_true(w->at[i - 1].end < w->at[i].start);
    snap_drop(c);
}

static void test_hours(void **state)
{
    (void)state;
    check_hours(100, 400, 7, 60, 6 * 1440 + 240);     /* 01:00 to 04:00 */
    check_hours(1000, 100, 8, 0, 10080);              /* over midnight */
    check_hours(2330, 0, 7, 1410, 10080);             /* up to midnight */
    check_hours(2330, 2400, 7, 1410, 10080);
    check_hours(0, 1, 7, 0, 6 * 1440 + 1);
    check_hours(0, 2400, 1, 0, 10080);                /* the whole day */
}

static void test_unknown_condition(void **state)
{
    struct catalogue *c = snap_one(
        "\"prompt\": \"0.000002\", \"overrides\": [{\"weekday\": 1, "
        "\"min_prompt_tokens\": 9, \"prompt\": \"0.000004\"}]", "");
    const struct override *o = &snap_version(c)->overrides.at[0];

    (void)state;
    assert_int_equal(o->price[MREG_INPUT].state, PRICE_UNKNOWN);
    assert_int_equal(o->price[MREG_OUTPUT].state, PRICE_ABSENT);
    assert_int_equal(o->when.from_tokens, 10);
    assert_int_equal(diags_warnings(c->diags), 2);
    snap_drop(c);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_price),
        cmocka_unit_test(test_version),
        cmocka_unit_test(test_minus_one_is_no_price),
        cmocka_unit_test(test_zero_is_a_price),
        cmocka_unit_test(test_rounding),
        cmocka_unit_test(test_discount),
        cmocka_unit_test(test_image_is_a_token),
        cmocka_unit_test(test_threshold_is_above),
        cmocka_unit_test(test_hours),
        cmocka_unit_test(test_unknown_condition),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
