/* Overlays of prices, from YAML to bills: what an overlay's version states,
 * what stays at list, and when.
 *
 * SPDX-License-Identifier: MIT */
#include "shop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define M UINT64_C(1000000)

#define LIST \
    "  m:\n    versions:\n" SEEN \
    "      input_per_1m: 3\n      output_per_1m: 15\n" \
    "      cache_read_per_1m: 0.3\n      web_search_per_1k: 10\n" \
    "      overrides:\n" \
    "      - {when: {service: batch}, multiply: 0.5}\n" \
    "      - {when: {service: fast}, output_per_1m: 60}\n" \
    "      - {when: {input_tokens_above: 200000}, input_per_1m: 6}\n" \
    "    - effective_date: 2026-07-01\n" \
    "      source: s\n      checked: 2026-06-01\n" \
    "      drops: [web_search, fast, threshold]\n" \
    "      input_per_1m: 4\n      output_per_1m: 20\n" \
    "      cache_read_per_1m: 0.4\n" \
    "      overrides:\n" \
    "      - {when: {service: batch}, multiply: 0.5}\n"

#define OWN(from) "  m:\n    versions:\n" THEN(from)
#define THEN(from) "    - effective_date: " from "\n" \
    "      source: ours\n      checked: 2026-06-02\n"

#define WHEN(day) .at = day

struct overlay_case {
    const char *what, *own, *expected;
    struct call call;
};

static const struct overlay_case cases[] = {
    {"list before it begins", OWN("2026-03-01") "      input_per_1m: 1\n",
     "0.3", {WHEN("2026-02-28T23:59:59Z"), IN(M / 10)}},
    {"from its first instant", OWN("2026-03-01") "      input_per_1m: 1\n",
     "0.1", {WHEN("2026-03-01"), IN(M / 10)}},
    /* T65: what is not stated stays at list, unless others says more. */
    {"T65: the cache stays at list", OWN("2026-03-01")
     "      input_per_1m: 1\n", "0.3", {READ(M)}},
    {"T65: in proportion", OWN("2026-03-01")
     "      input_per_1m: 1\n      others: proportional\n", "0.1",
     {READ(M)}},
    {"T65: output in proportion", OWN("2026-03-01")
     "      input_per_1m: 1\n      others: proportional\n", "5", {OUT(M)}},
    {"T65: unknown", OWN("2026-03-01")
     "      input_per_1m: 1\n      others: unknown\n", "0+?", {READ(M)}},
    {"proportional to each version of the list", OWN("2026-03-01")
     "      input_per_1m: 1\n      others: proportional\n", "5",
     {WHEN("2026-07-01"), OUT(M)}},
    {"an override in proportion", OWN("2026-03-01")
     "      input_per_1m: 1\n      others: proportional\n", "2",
     {IN(M)}},
    {"what is not a token stays at list", OWN("2026-03-01")
     "      input_per_1m: 1\n      others: proportional\n", "10",
     {.n[MREG_WEB_SEARCH] = 1000}},
    {"nothing but what is stated is known", OWN("2026-03-01")
     "      input_per_1m: 1\n      others: unknown\n", "0+?",
     {.n[MREG_WEB_SEARCH] = 1000}},
    {"a threshold stays at list", OWN("2026-03-01")
     "      input_per_1m: 1\n", "6", {IN(M)}},
    {"a threshold that is not known", OWN("2026-03-01")
     "      input_per_1m: 1\n      others: unknown\n", "0+?", {IN(M)}},
    {"batch is half of what is stated", OWN("2026-03-01")
     "      input_per_1m: 1\n", "0.05", {BATCH, IN(M / 10)}},
    {"a price in batch is not halved", OWN("2026-03-01")
     "      overrides: [{when: {service: batch}, output_per_1m: 1}]\n", "1",
     {BATCH, OUT(M)}},
    {"what batch does not state is halved", OWN("2026-03-01")
     "      overrides: [{when: {service: batch}, output_per_1m: 1}]\n",
     "0.15", {BATCH, READ(M)}},
    {"a multiplier replaces one", OWN("2026-03-01")
     "      overrides: [{when: {service: batch}, multiply: 0.4}]\n", "0.12",
     {BATCH, IN(M / 10)}},
    {"a multiplier replaces a price", OWN("2026-03-01")
     "      overrides: [{when: {service: fast}, multiply: 2}]\n", "30",
     {FAST, OUT(M)}},
    {"a condition that the list lacks", OWN("2026-03-01")
     "      overrides: [{when: {service: flex}, output_per_1m: 2}]\n", "2",
     {FLEX, OUT(M)}},
    {"a service as another", OWN("2026-03-01")
     "      services: {flex: batch}\n      input_per_1m: 1\n", "0.05",
     {FLEX, IN(M / 10)}},
    {"a list that changes under it", OWN("2026-03-01")
     "      input_per_1m: 1\n", "20", {WHEN("2026-07-01"), OUT(M)}},
    {"it goes on over that change", OWN("2026-03-01")
     "      input_per_1m: 1\n", "0.1", {WHEN("2026-07-01"), IN(M / 10)}},
    {"it ends: the last instant", OWN("2026-03-01")
     "      until: 2026-08-01\n      input_per_1m: 1\n", "0.1",
     {WHEN("2026-07-31T23:59:59.999Z"), IN(M / 10)}},
    {"it ends: list returns", OWN("2026-03-01")
     "      until: 2026-08-01\n      input_per_1m: 1\n", "0.4",
     {WHEN("2026-08-01"), IN(M / 10)}},
    {"the next begins", OWN("2026-03-01") "      input_per_1m: 1\n"
     THEN("2026-05-01") "      output_per_1m: 1\n", "0.3",
     {WHEN("2026-05-01"), IN(M / 10)}},
    {"before the list there was", OWN("2025-01-01")
     "      input_per_1m: 1\n", "0.1", {WHEN("2025-05-01"), IN(M / 10)}},
    {"after that, before the list", OWN("2025-01-01")
     "      until: 2025-03-01\n      input_per_1m: 1\n", "0+?",
     {WHEN("2025-05-01"), IN(M / 10)}},
    {"after that, the list", OWN("2025-01-01")
     "      until: 2025-03-01\n      input_per_1m: 1\n", "0.3",
     {WHEN("2026-01-01"), IN(M / 10)}},
};

static void test_bills(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct overlay_case *one = &cases[i];
        struct shop *s = shop_new();

        shop_stock(s, "acme", LIST);
        shop_overlay(s, "acme", one->own);
        shop_open_doors(s);
        if (*s->said)
            fail_msg("%s: %s", one->what, s->said);
        shop_price_is(s, "acme", "m", one->call, one->expected, one->what,
                      __LINE__);
        shop_free(s);
    }
}

/* ---- whose price it is ----------------------------------------------- */

/* T66: a list with the price of input alone. */
static void test_one_price(void **state)
{
    struct shop *s = shop_new();
    struct receipt r;

    (void)state;
    shop_stock(s, "acme", "  m:\n    versions:\n" SEEN
               "      output_per_1m: 15\n");
    shop_overlay(s, "acme", OWN("2026-03-01") "      input_per_1m: 1\n"
                 "      others: unknown\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    r = shop_bill(s, "acme", "m", (struct call){READ(100000), OUT(1000)});
    assert_true(r.inherited == (mreg_meters)1 << MREG_CACHE_READ);
    assert_true(r.unknown == (mreg_meters)1 << MREG_OUTPUT);
    assert_price(s, "acme", "m", ((struct call){READ(100000), OUT(1000)}),
                 "0.1+?");
    shop_free(s);
}

/* T68: a model that has the price of another, served elsewhere, keeps it. */
static void test_others_keep_theirs(void **state)
{
    struct shop *s = shop_new();
    struct model *m;

    (void)state;
    shop_stock(s, "acme", "  m:\n    versions:\n" SEEN
               "      input_per_1m: 3\n      overrides:\n"
               "      - {when: {geo: regional}, multiply: 1.1}\n");
    m = shop_model(s, "acme", "us.m");
    m->pricing_ref = (struct text){"m", 1, {"d.yaml", 1, 1}};
    m->has_geo = true;
    m->geo = MREG_REGIONAL;
    shop_model(s, "acme", "m");
    shop_overlay(s, "acme", OWN("2026-03-01") "      input_per_1m: 1\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "m", ((struct call){IN(M)}), "1");
    assert_price(s, "acme", "m", ((struct call){IN(M), REGIONAL}), "1.1");
    assert_price(s, "acme", "us.m", ((struct call){IN(M)}), "3.3");
    shop_free(s);
}

/* What an overlay says of where one model is served must not make the
 * geographies of the provider's other models unknown. */
static void test_geographies_of_others(void **state)
{
    struct shop *s = shop_new();
    const struct call there = {IN(M), REGIONAL};

    (void)state;
    shop_stock(s, "acme", "  m:\n    versions:\n" SEEN
               "      input_per_1m: 3\n  n:\n    versions:\n" SEEN
               "      input_per_1m: 4\n");
    shop_model(s, "acme", "m");
    shop_model(s, "acme", "n");
    shop_overlay(s, "acme", OWN("2026-03-01")
                 "      overrides: [{when: {geo: regional}, "
                 "input_per_1m: 1}]\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "m", there, "1");
    assert_price(s, "acme", "n", there, "4");
    shop_free(s);
}

/* What an overlay charges for a model is no reason to doubt its hosts. */
static void test_hosts(void **state)
{
    struct shop *s = shop_new();
    struct model *m;

    (void)state;
    shop_stock(s, "acme", "  m:\n    versions:\n" SEEN
               "      input_per_1m: 3\n");
    shop_stock(s, "other", "  m:\n    versions:\n" THEN("2026-05-01")
               "      input_per_1m: 10.5\n");
    shop_stock(s, "third", "  m:\n    versions:\n" SEEN
               "      input_per_1m: 1\n");
    shop_model(s, "acme", "m");
    m = shop_model(s, "other", "m");
    m->maker_ref = (struct text){"acme/m", 6, {"d.yaml", 1, 1}};
    m = shop_model(s, "third", "m");
    m->maker_ref = (struct text){"acme/m", 6, {"d.yaml", 1, 1}};
    shop_overlay(s, "acme", OWN("2026-03-01") "      input_per_1m: 1\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    shop_free(s);
}

/* Bills the first model for input at an instant. */
static mreg_bill bill_at(const struct shop *s, mreg_time at, mreg_meter meter)
{
    const mreg_terms on = {.at = at};
    mreg_usage use = {{0}, 0};
    mreg_bill bill;

    mreg_use(&use, meter, 10);
    mreg_cost(&s->image->r, 0, &on, &use, &bill);
    return bill;
}

/* An amount is never in the currency of the other layer. */
static void test_currency(void **state)
{
    const mreg_currency yuan = (mreg_currency)mreg_currency_find("CNY", 3);
    const mreg_time then = MREG_UTC(2026, 3, 1, 0, 0);
    const mreg_time after = MREG_UTC(2026, 5, 1, 0, 0);
    struct shop *s = shop_new();
    mreg_bill bill;

    (void)state;
    shop_stock(s, "acme", LIST);
    shop_overlay(s, "acme", OWN("2026-03-01") "      until: 2026-05-01\n"
                 "      currency: CNY\n      input_per_1m: 20\n"
                 "      others: unknown\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    bill = bill_at(s, then - 1, MREG_INPUT);
    assert_true(bill.currency == MREG_USD && bill.pico_usd == 30 * M);
    bill = bill_at(s, then, MREG_INPUT);
    assert_true(bill.currency == yuan && bill.pico_usd == 200 * M);
    bill = bill_at(s, then, MREG_OUTPUT);
    assert_true(bill.unknown && bill.pico_usd == 0);
    bill = bill_at(s, after, MREG_OUTPUT);
    assert_true(bill.currency == MREG_USD && bill.pico_usd == 150 * M);
    shop_free(s);
}

/* A service that cost what another does has a price of its own now. */
static void test_own_service(void **state)
{
    struct shop *s = shop_new();

    (void)state;
    shop_stock(s, "acme", "  m:\n    versions:\n" SEEN
               "      input_per_1m: 3\n      services: {flex: standard}\n");
    shop_overlay(s, "acme", OWN("2026-03-01")
                 "      overrides: [{when: {service: flex}, "
                 "input_per_1m: 1}]\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "m", ((struct call){FLEX, IN(M)}), "1");
    shop_free(s);
}

/* A later overlay lies over an earlier one. */
static void test_two_overlays(void **state)
{
    struct shop *s = shop_new();

    (void)state;
    shop_stock(s, "acme", LIST);
    shop_model(s, "acme", "m");
    shop_overlay(s, "acme", OWN("2026-02-01") "      input_per_1m: 1\n"
                 "      output_per_1m: 2\n");
    shop_overlay(s, "acme", OWN("2026-03-01") "      until: 2026-04-01\n"
                 "      input_per_1m: 0.5\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "m",
                 ((struct call){WHEN("2026-03-05"), IN(M / 10)}), "0.05");
    assert_price(s, "acme", "m", ((struct call){WHEN("2026-03-05"), OUT(M)}),
                 "2");
    assert_price(s, "acme", "m",
                 ((struct call){WHEN("2026-04-01"), IN(M / 10)}), "0.1");
    shop_free(s);
}

/* ---- what is refused ------------------------------------------------- */

static const struct { const char *what, *own, *said; } refused[] = {
    {"T67: two prices in one version", OWN("2026-03-01")
     "      input_per_1m: 3.00\n      input_per_1m_tokens: 3.02\n", "[M205]"},
    {"T67: two versions of one day", OWN("2026-03-01")
     "      input_per_1m: 3.00\n" THEN("2026-03-01")
     "      input_per_1m: 3.02\n", "[M208]"},
    {"T67: two entries of one condition", OWN("2026-03-01")
     "      overrides:\n      - {when: {service: fast}, input_per_1m: 3}\n"
     "      - {when: {service: fast}, input_per_1m: 3.02}\n", "[M226]"},
    {"a condition that overlaps one of the list", OWN("2026-03-01")
     "      overrides: [{when: {service: batch}, input_per_1m: 1}]\n",
     "[M227]"},
    {"without a source", "  m:\n    versions:\n"
     "    - effective_date: 2026-03-01\n      checked: 2026-06-02\n"
     "      input_per_1m: 1\n", "[M206]"},
    {"a price out of range", OWN("2026-03-01")
     "      output_per_1m: 1500\n", "[M204]"},
    {"a cache dearer than input", OWN("2026-03-01")
     "      input_per_1m: 0.1\n", "[M602]"},
    {"a service that is named already", OWN("2026-03-01")
     "      services: {fast: standard}\n      input_per_1m: 1\n", "[M222]"},
    {"a service as one that nobody names", OWN("2026-03-01")
     "      services: {flex: ultrafast}\n      input_per_1m: 1\n", "[M221]"},
};

static void test_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct shop *s = shop_new();

        shop_stock(s, "acme", LIST);
        shop_overlay(s, "acme", refused[i].own);
        shop_open_doors(s);
        if (!strstr(s->said, refused[i].said))
            fail_msg("%s: %s expected, but: %s", refused[i].what,
                     refused[i].said, s->said);
        shop_free(s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bills),
        cmocka_unit_test(test_one_price),
        cmocka_unit_test(test_others_keep_theirs),
        cmocka_unit_test(test_geographies_of_others),
        cmocka_unit_test(test_hosts),
        cmocka_unit_test(test_currency),
        cmocka_unit_test(test_own_service),
        cmocka_unit_test(test_two_overlays),
        cmocka_unit_test(test_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
