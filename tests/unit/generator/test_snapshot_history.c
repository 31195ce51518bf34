/* The history of OpenRouter's prices, laid over a snapshot.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "mreg.h"
#include "snap.h"

#define DAY INT64_C(86400000)
#define FETCHED INT64_C(1787400534000)  /* 2026-08-22T12:08:54Z */

static struct catalogue *past(const char *pricing, const char *rows)
{
    struct catalogue *c = snap_one(pricing, "");
    static char text[4096];

    snprintf(text, sizeof text, "{\"format\": \"mreg-history-1\", \"sources\": "
             "[{\"from\": \"2024-09-21\", \"until\": \"2026-08-22\", "
             "\"source\": \"first\"}, {\"from\": \"2026-08-28\", \"until\": "
             "\"2026-11-20\", \"source\": \"second\"}], \"data\": [%s]}",
             rows);
    snap_history(c, text);
    return c;
}

static const struct price_entry *entry(const struct catalogue *c,
                                       const char *id)
{
    for (size_t i = 0; i < c->prices.n; i++)
        if (text_is(c->prices.at[i]->id, id))
            return c->prices.at[i];
    fail_msg("%s has no prices", id);
    return NULL;
}

#define POINT(from, more) "{\"from\": \"" from "\", " more "}"
#define OLD "\"prompt\": \"0.000001\", \"completion\": \"0.000002\""
#define NEW "\"prompt\": \"0.000003\", \"completion\": \"0.000004\""
#define X_Y(more) "{\"id\": \"x/y\", \"prices\": [" more "]}"

/* A state that was seen before the snapshot began then. */
static void test_same_state(void **state)
{
    struct catalogue *c = past(NEW, X_Y(POINT("2025-01-01", OLD) ", "
                                        POINT("2026-01-01T10:00Z", NEW)));
    const struct price_entry *e = entry(c, "x/y");

    (void)state;
    assert_int_equal(e->versions.n, 2);
    snap_price(e->versions.at[0].price[MREG_INPUT], 1000000);
    assert_true(text_is(e->versions.at[0].source, "first"));
    assert_int_equal(e->versions.at[0].precision, MREG_PRECISION_OBSERVED);
    snap_price(e->versions.at[1].price[MREG_OUTPUT], 4000000);
    assert_true(e->versions.at[1].from == INT64_C(1767261600000));
    assert_true(e->versions.at[1].checked == FETCHED - FETCHED % DAY);
    assert_int_equal(e->versions.at[1].price[MREG_CACHE_READ].state,
                     PRICE_ABSENT);
    snap_drop(c);
}

/* What only others of its points price is unknown, also above a threshold;
 * what costs as much as its parent, or nothing, is not. */
static void test_unknown(void **state)
{
    struct catalogue *c = past(
        NEW ", \"input_cache_read\": \"0.0000003\", \"image\": \"0.000003\", "
        "\"web_search\": \"0\", \"overrides\": [{\"min_prompt_tokens\": 9, "
        "\"prompt\": \"0.000006\"}]",
        X_Y(POINT("2025-01-01", OLD) ", "
            POINT("2026-09-01", OLD ", \"partial\": true, \"overrides\": "
                  "[{\"min_prompt_tokens\": 9, \"prompt\": \"0.000005\"}]")));
    const struct version *v = entry(c, "x/y")->versions.at;

    (void)state;
    assert_int_equal(entry(c, "x/y")->versions.n, 3);
    for (unsigned i = 0; i < 3; i += 2) {
        assert_int_equal(v[i].price[MREG_CACHE_READ].state, PRICE_UNKNOWN);
        assert_int_equal(v[i].price[MREG_INPUT_IMAGE].state, PRICE_ABSENT);
        assert_int_equal(v[i].price[MREG_WEB_SEARCH].state, PRICE_ABSENT);
        assert_int_equal(v[i].overrides.n, 1);
    }
    assert_int_equal(v[0].overrides.at[0].when.from_tokens, 10);
    assert_int_equal(v[0].overrides.at[0].price[MREG_INPUT].state,
                     PRICE_UNKNOWN);
    assert_null(v[0].corrects.at);
    snap_price(v[1].price[MREG_CACHE_READ], 300000);
    snap_price(v[1].overrides.at[0].price[MREG_INPUT], 6000000);
    snap_price(v[2].overrides.at[0].price[MREG_INPUT], 5000000);
    assert_true(text_is(v[2].source, "second"));
    assert_non_null(v[2].corrects.at);
    snap_drop(c);
}

/* A point may say whose word it is, if another's looks were not then. */
static void test_own_source(void **state)
{
    struct catalogue *c = past(
        NEW, X_Y(POINT("2025-01-01", OLD) ", "
                 POINT("2026-09-01", OLD ", \"source\": \"third\"")));
    const struct version *v = entry(c, "x/y")->versions.at;

    (void)state;
    assert_true(text_is(v[0].source, "first"));
    assert_true(text_is(v[entry(c, "x/y")->versions.n - 1].source, "third"));
    snap_drop(c);
    c = past(NEW, "{\"id\": \"x/y\", \"seen\": \"2026-10-01\", \"seen_in\": "
             "\"fourth\", \"prices\": [" POINT("2026-09-01", OLD) "]}");
    v = entry(c, "x/y")->versions.at + entry(c, "x/y")->versions.n - 1;
    assert_true(text_is(v->source, "second; fourth"));
    snap_drop(c);
}

/* A model that is gone keeps its last price and says since when; one that was
 * only looked at again was checked that day. */
static void test_gone(void **state)
{
    struct catalogue *c = past(NEW,
        "{\"id\": \"a/b\", \"name\": \"A: B\", \"gone\": \"2025-06-14\", "
        "\"top_provider\": {\"max_completion_tokens\": 7}, \"architecture\": "
        "{\"input_modalities\": [\"text\"]}, \"prices\": ["
        POINT("2025-01-01", OLD) "]}, "
        "{\"id\": \"x/y\", \"seen\": \"2026-11-20\", \"gone\": "
        "\"2026-11-21\", \"prices\": [" POINT("2026-08-01", NEW) "]}");
    const struct model *m = snap_model(c, "a/b");
    const struct version *v = entry(c, "x/y")->versions.at;

    (void)state;
    assert_true(m->retires == INT64_C(1749859200000));
    assert_true(text_is(m->name, "A: B"));
    assert_int_equal(m->context_in, 0);
    assert_int_equal(m->context_out, 7);
    assert_true(m->lacks == MREG_CAP_IMAGE_INPUT);
    snap_price(entry(c, "a/b")->versions.at[0].price[MREG_INPUT], 1000000);
    assert_int_equal(entry(c, "x/y")->versions.n, 1);
    assert_true(v->checked == INT64_C(1795132800000));
    assert_true(snap_model(c, "x/y")->retires == INT64_C(1795219200000));
    snap_drop(c);
}

#define GONE(id, day, parameters, more) "{\"id\": \"" id "\", \"gone\": \"" \
    day "\", \"supported_parameters\": [" parameters "], " more \
    "\"prices\": [" POINT("2025-01-01", OLD) "]}"
#define MADE "\"created\": 1724371200, "

/* A model lacks what an answer could have listed: what the last answer listed
 * of one that was gone no later. A catalogue tells of functions and thinking
 * alone, and a list without a parameter tells nothing. */
static void test_parameters(void **state)
{
    const mreg_caps two = MREG_CAP_FUNCTION_CALLING
                          | MREG_CAP_EXTENDED_THINKING;
    struct catalogue *c = past(NEW,
        GONE("a/early", "2025-05-01", "\"stop\"", MADE) ", "
        GONE("a/calls", "2025-05-02", "\"stop\", \"tools\"", MADE) ", "
        GONE("a/late", "2025-05-02", "\"stop\"", MADE) ", "
        GONE("a/told", "2026-10-01", "\"tools\"", "") ", "
        GONE("a/untold", "2026-10-01", "", MADE));

    (void)state;
    assert_false(snap_model(c, "a/early")->lacks & two);
    assert_int_equal(snap_model(c, "a/calls")->lacks & two, 0);
    assert_true((snap_model(c, "a/late")->lacks & two)
                == MREG_CAP_FUNCTION_CALLING);
    assert_true(snap_model(c, "a/told")->lacks == MREG_CAP_EXTENDED_THINKING);
    assert_true((snap_model(c, "a/untold")->lacks & two) == 0);
    snap_drop(c);
}

/* A price that no token has was a slip. */
static void test_slip(void **state)
{
    struct catalogue *c = past(NEW, X_Y(POINT("2025-01-01", OLD
        ", \"image\": \"0.000000000069\"")));

    (void)state;
    assert_int_equal(entry(c, "x/y")->versions.at[0]
                         .price[MREG_INPUT_IMAGE].state, PRICE_UNKNOWN);
    snap_drop(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_state), cmocka_unit_test(test_unknown),
        cmocka_unit_test(test_own_source),
        cmocka_unit_test(test_gone), cmocka_unit_test(test_parameters),
        cmocka_unit_test(test_slip),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
