/* The shipped snapshot: counts and sums made from the raw answer by other
 * code.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generator/read/read.h"
#include "generator/openrouter/snapshot.h"
#include "generator/catalogue/catalogue.h"
#include "mreg.h"
#include "snap.h"

#define SHIPPED "pricing/openrouter.json"

static struct catalogue *load(const char *path)
{
    struct catalogue *c = snap_new();

    load_snapshot(c, path, NULL);
    assert_int_equal(diags_errors(c->diags), 0);
    return c;
}

/* ---- the shipped snapshot ----------------------------------------------- */

static bool ends_with(struct text t, const char *end)
{
    size_t n = strlen(end);

    return t.size >= n && !memcmp(t.at + t.size - n, end, n);
}

static void test_rows(void **state)
{
    struct catalogue *c = load(SHIPPED);
    size_t unpriced = 0, free_rows = 0, batch = 0, rolling = 0, aliases = 0;
    size_t retiring = 0, cutoffs = 0;

    (void)state;
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];

        unpriced += m->unpriced.at != NULL;
        free_rows += ends_with(m->id, ":free");
        batch += ends_with(m->id, ":batch");
        rolling += m->alias_target.at != NULL;
        aliases += m->aliases.n;
        retiring += m->retires != 0;
        cutoffs += m->cutoff.at != NULL;
    }
    assert_int_equal(c->models.n, 421);
    assert_int_equal(c->prices.n, 416);
    assert_int_equal(unpriced, 5);
    assert_int_equal(free_rows, 18);
    assert_int_equal(batch, 61);
    assert_int_equal(rolling, 12);
    assert_int_equal(aliases, 187);
    assert_int_equal(retiring, 8);
    assert_int_equal(cutoffs, 193);
    assert_int_equal(diags_warnings(c->diags), 0);
    assert_int_equal(c->audit.n, 13);               /* all of them rounded */
    assert_true(c->snapshot_fetched == INT64_C(1787400534000));
    snap_drop(c);
}

/* Rows with a price, and their sum in picodollars. */
static void test_prices(void **state)
{
    static const struct { unsigned meter; size_t n; uint64_t sum; }
    expected[] = {
        {MREG_INPUT, 416, UINT64_C(914237582)},
        {MREG_OUTPUT, 416, UINT64_C(4199525314)},
        {MREG_REQUEST, 0, UINT64_C(0)},
        {MREG_INPUT_IMAGE, 29, UINT64_C(22412500)},
        {MREG_IMAGE, 0, UINT64_C(0)},
        {MREG_OUTPUT_IMAGE, 9, UINT64_C(498000000)},
        {MREG_INPUT_AUDIO, 32, UINT64_C(160687500)},
        {MREG_OUTPUT_AUDIO, 2, UINT64_C(66400000)},
        {MREG_CACHE_READ_AUDIO, 27, UINT64_C(2786250)},
        {MREG_CACHE_READ, 251, UINT64_C(63532583)},
        {MREG_CACHE_WRITE, 74, UINT64_C(247174872)},
        {MREG_CACHE_WRITE_1H, 32, UINT64_C(349500000)},
        {MREG_REASONING, 30, UINT64_C(146662500)},
        {MREG_WEB_SEARCH, 158, UINT64_C(1635500000000)},
    };
    struct catalogue *c = load(SHIPPED);

    (void)state;
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        uint64_t sum = 0;
        size_t n = 0;

        for (size_t j = 0; j < c->prices.n; j++) {
            struct price p =
                c->prices.at[j]->versions.at[0].price[expected[i].meter];

            n += p.state == PRICE_KNOWN;
            sum += p.pico;
        }
        assert_int_equal(n, expected[i].n);
        assert_true(sum == expected[i].sum);
    }
    snap_drop(c);
}

static void test_overrides(void **state)
{
    struct catalogue *c = load(SHIPPED);
    size_t n = 0, windows = 0, thresholds = 0;

    (void)state;
    for (size_t i = 0; i < c->prices.n; i++) {
        const struct version *v = &c->prices.at[i]->versions.at[0];

        n += v->overrides.n;
        for (size_t j = 0; j < v->overrides.n; j++) {
            windows += v->overrides.at[j].when.has_window;
            thresholds += v->overrides.at[j].when.has_tokens;
        }
    }
    assert_int_equal(n, 68);
    assert_int_equal(windows, 4);
    assert_int_equal(thresholds, 64);
    snap_drop(c);
}

static void test_capabilities_and_limits(void **state)
{
    static const struct { mreg_caps cap; size_t has, lacks; } expected[] = {
        {MREG_CAP_FUNCTION_CALLING, 352, 66},
        {MREG_CAP_EXTENDED_THINKING, 292, 126},
        {MREG_CAP_IMAGE_INPUT, 250, 171},
        {MREG_CAP_VIDEO_INPUT, 69, 352},
        {MREG_CAP_PROMPT_CACHING, 251, 0},
        {MREG_CAP_REASONING_EFFORT, 144, 274},
        {MREG_CAP_WEB_SEARCH, 166, 252},
        {MREG_CAP_OPEN_WEIGHTS, 168, 0},
    };
    struct catalogue *c = load(SHIPPED);
    uint64_t in = 0, out = 0;

    (void)state;
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        size_t has = 0, lacks = 0;

        for (size_t j = 0; j < c->models.n; j++) {
            has += (c->models.at[j].has & expected[i].cap) != 0;
            lacks += (c->models.at[j].lacks & expected[i].cap) != 0;
        }
        assert_int_equal(has, expected[i].has);
        assert_int_equal(lacks, expected[i].lacks);
    }
    for (size_t i = 0; i < c->models.n; i++) {
        assert_true((c->models.at[i].has & c->models.at[i].lacks) == 0);
        in += c->models.at[i].context_in;
        out += c->models.at[i].context_out;
    }
    assert_true(in == 196557107 && out == 37596932);
    snap_drop(c);
}

/* ---- others ------------------------------------------------------------- */

/* What a caller would be charged after reading an answer of 2024. */
static void test_2024(void **state)
{
    struct catalogue *c = load("tests/fixtures/snapshot/2024.json");
    const struct model *m = snap_model(c, "openai/gpt-4o");

    (void)state;
    assert_int_equal(m->context_in, 128000);
    assert_true(m->has == (MREG_CAP_TEXT_INPUT | MREG_CAP_TEXT_OUTPUT |
                           MREG_CAP_IMAGE_INPUT));
    assert_true(text_is(m->tokenizer, "gpt"));
    assert_non_null(snap_model(c, "openrouter/auto")->unpriced.at);
    assert_int_equal(c->prices.n, 6);
    snap_drop(c);
}

/* ---- when it was fetched ------------------------------------------------ */

static void test_fetched(void **state)
{
    static const char text[] = "{\"fetched\": \"2026-08-22T12:00Z\", "
        "\"data\": [{\"id\": \"a/b\", \"created\": 86400, \"pricing\": {}},"
        "{\"id\": \"a/c\", \"created\": 86399, \"pricing\": {}}]}";
    struct catalogue *c = snap_read(text, NULL);

    (void)state;
    assert_true(c->snapshot_fetched == INT64_C(1787400000000));
    snap_drop(c);
    c = snap_read(text, "2026-01-01");        /* the caller knows better */
    assert_true(c->snapshot_fetched == INT64_C(1767225600000));
    assert_int_equal(diags_warnings(c->diags), 0);
    snap_drop(c);
    c = snap_read("{\"data\": [{\"id\": \"a/b\", \"created\": 86400, "
                  "\"pricing\": {}}, {\"id\": \"a/c\", \"created\": 86399, "
                  "\"pricing\": {}}]}", NULL);
    assert_true(c->snapshot_fetched == 86400000);
    assert_int_equal(diags_warnings(c->diags), 1);
    snap_drop(c);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_prices),
        cmocka_unit_test(test_overrides),
        cmocka_unit_test(test_capabilities_and_limits),
        cmocka_unit_test(test_2024),
        cmocka_unit_test(test_fetched),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
