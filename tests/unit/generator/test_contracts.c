/* Contracts, from YAML to bills: who pays what, and when it ends.
 *
 * SPDX-License-Identifier: MIT */
#include "shop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LIST "      input_per_1m: 3\n      output_per_1m: 15\n"
#define CACHED LIST "      cache_read_per_1m: 0.3\n"
#define BATCHED CACHED \
    "      overrides: [{when: {service: batch}, multiply: 0.5}]\n"
#define M1 (1000000)

/* A call of acme/m under contracts, and what it costs. */
struct contract_case {
    const char *what, *version, *contracts, *expected;
    struct call call;
};

static const struct contract_case cases[] = {
    {"the list price stays", LIST,
     "- {account: a, multiply: 0.5, source: s}\n", "3", {IN(M1)}},
    {"a factor", LIST, "- {account: a, multiply: 0.85, source: s}\n",
     "15.3", {FOR("a"), IN(M1), OUT(M1)}},
    {"a factor in batch", BATCHED,
     "- {account: a, multiply: 0.85, source: s}\n",
     "7.65", {FOR("a"), BATCH, IN(M1), OUT(M1)}},
    {"a factor for batch alone", BATCHED,
     "- {account: a, services: batch, multiply: 0.9, source: s}\n",
     "18", {FOR("a"), IN(M1), OUT(M1)}},
    {"a factor that reaches one meter", LIST,
     "- {account: a, multiply: 0.5, meters: [output], source: s}\n",
     "10.5", {FOR("a"), IN(M1), OUT(M1)}},
    {"what is inherited is multiplied", LIST,
     "- {account: a, multiply: 0.5, source: s}\n",
     "1.5", {FOR("a"), WRITE(M1)}},
    {"a factor of a meter that inherits", LIST,
     "- {account: a, multiply: 0.5, meters: [cache_write], source: s}\n",
     "4.5", {FOR("a"), IN(M1), WRITE(M1)}},
    /* T65: what a contract does not state */
    {"others stay at list", CACHED,
     "- {account: a, input_per_1m: 1, source: s}\n",
     "16.3", {FOR("a"), IN(M1), READ(M1), OUT(M1)}},
    {"others in proportion", CACHED,
     "- {account: a, input_per_1m: 1.5, others: proportional, source: s}\n",
     "9.15", {FOR("a"), IN(M1), READ(M1), OUT(M1)}},
    {"others unknown", CACHED,
     "- {account: a, input_per_1m: 1, others: unknown, source: s}\n",
     "1+?", {FOR("a"), IN(M1), READ(M1), OUT(M1)}},
    {"what the list does not state is inherited from the contract", LIST,
     "- {account: a, input_per_1m: 1, source: s}\n",
     "2", {FOR("a"), IN(M1), WRITE(M1)}},
    {"reasoning is output", LIST,
     "- {account: a, output_per_1m: 10, others: unknown, source: s}\n",
     "20", {FOR("a"), OUT(M1), .n[MREG_REASONING] = M1}},
    {"a price without a service holds in batch", BATCHED,
     "- {account: a, input_per_1m: 1, source: s}\n",
     "8.5", {FOR("a"), BATCH, IN(M1), OUT(M1)}},
    {"unknown times a factor is unknown",
     LIST "      cache_read_per_1m: unknown\n",
     "- {account: a, multiply: 0.5, source: s}\n",
     "1.5+?", {FOR("a"), IN(M1), READ(M1)}},
    {"a contract may know it", LIST "      cache_read_per_1m: unknown\n",
     "- {account: a, cache_read_per_1m: 0.2, source: s}\n",
     "3.2", {FOR("a"), IN(M1), READ(M1)}},
    {"free stays free", LIST "      cache_read_per_1m: 0\n",
     "- {account: a, multiply: 0.85, source: s}\n",
     "0", {FOR("a"), READ(M1)}},
    {"a markup comes after all else", LIST "      per_image: 1\n",
     "- {account: a, multiply: 0.5, source: s}\n"
     "- {account: any, markup: 1.2, source: s}\n",
     "3", {FOR("a"), IN(M1), .n[MREG_IMAGE] = 1}},
    {"a markup alone", LIST "      per_image: 1\n",
     "- {account: a, multiply: 0.5, source: s}\n"
     "- {account: any, markup: 1.2, source: s}\n",
     "4.8", {FOR("any"), IN(M1), .n[MREG_IMAGE] = 1}},
    {"a product of two factors need only be whole at the end",
     "      input_per_1m: 0.000101\n",
     "- {account: a, multiply: 1.5, source: s}\n"
     "- {account: a, markup: 2, source: s}\n",
     "0.000303", {FOR("a"), IN(M1)}},
    {"a product that is whole per million", "      input_per_1m: 0.078125\n",
     "- {account: a, multiply: 0.85, source: s}\n",
     "0.06640625", {FOR("a"), IN(M1)}},
    {"a product that is whole per million, and its inheritor",
     "      input_per_1m: 0.078125\n",
     "- {account: a, multiply: 0.85, source: s}\n",
     "0.06640625", {FOR("a"), WRITE(M1)}},
    {"a product that is whole per million searches",
     LIST "      web_search_per_1k: 0.000000000123\n",
     "- {account: a, multiply: 0.5, meters: [web_search], source: s}\n",
     "0.0000000615", {FOR("a"), .n[MREG_WEB_SEARCH] = M1}},
    {"a meter that inherits as many picodollars per another count",
     "      per_request: 0.000000078125\n",
     "- {account: a, multiply: 0.000001, meters: [request], source: s}\n",
     "0.078125", {FOR("a"), .n[MREG_REQUEST_MEDIUM] = M1}},
    {"a factor in another currency", "      currency: CNY\n" LIST,
     "- {account: a, multiply: 0.5, source: s}\n",
     "1.5", {FOR("a"), IN(M1)}},
    {"a price in another currency", "      currency: CNY\n" LIST,
     "- {account: a, currency: CNY, input_per_1m: 2, source: s}\n",
     "2", {FOR("a"), IN(M1)}},
    {"the same per another count", LIST "      web_search_per_1k: 10\n",
     "- {account: a, per_web_search: 0.01, input_per_1m: 1, source: s}\n",
     "0.01", {FOR("a"), .n[MREG_WEB_SEARCH] = 1}},
    {"another per another count", LIST "      web_search_per_1k: 10\n",
     "- {account: a, per_web_search: 0.008, source: s}\n",
     "0.008", {FOR("a"), .n[MREG_WEB_SEARCH] = 1}},
    {"a stated price that only the parent's change makes one", LIST,
     "- {account: a, input_per_1m: 1, cache_write_per_1m: 3, source: s}\n",
     "4", {FOR("a"), IN(M1), WRITE(M1)}},
    {"a mapped service has contracts of its own",
     LIST "      services: {flex: standard}\n",
     "- {account: a, services: flex, multiply: 0.5, source: s}\n",
     "1.5", {FOR("a"), FLEX, IN(M1)}},
    {"and not those of the other",
     LIST "      services: {flex: standard}\n",
     "- {account: a, services: standard, multiply: 0.5, source: s}\n",
     "3", {FOR("a"), FLEX, IN(M1)}},
    {"a threshold", LIST "      overrides: [{when: {input_tokens_above: "
     "1000}, input_per_1m: 6}]\n",
     "- {account: a, multiply: 0.5, source: s}\n",
     "0.003003", {FOR("a"), IN(1001)}},
    {"a window", LIST "      overrides: [{when: {window: {hours_utc: "
     "'00:00-12:00'}}, multiply: 2}]\n",
     "- {account: a, multiply: 0.5, source: s}\n",
     "3", {FOR("a"), IN(M1)}},
    {"outside of it", LIST "      overrides: [{when: {window: {hours_utc: "
     "'00:00-12:00'}}, multiply: 2}]\n",
     "- {account: a, multiply: 0.5, source: s}\n",
     "1.5", {FOR("a"), IN(M1), .at = "2026-06-01T12:00Z"}},
    {"a geography", LIST "      overrides: [{when: {geo: regional}, "
     "multiply: 1.1}]\n",
     "- {account: a, geos: regional, multiply: 0.5, source: s}\n",
     "1.65", {FOR("a"), REGIONAL, IN(M1)}},
    {"the other geography", LIST "      overrides: [{when: {geo: regional}, "
     "multiply: 1.1}]\n",
     "- {account: a, geos: regional, multiply: 0.5, source: s}\n",
     "3", {FOR("a"), IN(M1)}},
    {"a geography that costs the account the same", LIST
     "      overrides: [{when: {geo: regional}, input_per_1m: 4}]\n",
     "- {account: a, input_per_1m: 2, output_per_1m: 15, source: s}\n",
     "2", {FOR("a"), REGIONAL, IN(M1)}},
    /* who */
    {"anybody", LIST, "- {account: any, multiply: 0.9, source: s}\n"
     "- {account: b, models: [acme/m], multiply: 0.5, source: s}\n",
     "2.7", {FOR("any"), IN(M1)}},
    {"a named account lies within anybody", LIST,
     "- {account: any, multiply: 0.9, source: s}\n"
     "- {account: b, multiply: 0.5, source: s}\n",
     "1.5", {FOR("b"), IN(M1)}},
    {"an account without a contract of its own", BATCHED,
     "- {account: any, multiply: 0.9, source: s}\n"
     "- {account: b, services: batch, multiply: 0.5, source: s}\n",
     "2.7", {FOR("b"), IN(M1)}},
    {"a model lies within its provider", LIST,
     "- {account: a, models: [acme/m], multiply: 0.5, source: s}\n"
     "- {account: a, providers: [acme], multiply: 0.9, source: s}\n",
     "1.5", {FOR("a"), IN(M1)}},
    {"contracts do not add up", CACHED,
     "- {account: a, models: [m], input_per_1m: 1, source: s}\n"
     "- {account: a, providers: [acme], multiply: 0.5, source: s}\n",
     "16", {FOR("a"), IN(M1), OUT(M1)}},
    {"a shorter time lies within a longer", LIST,
     "- {account: a, from: 2026-06-01, until: 2026-07-01, multiply: 0.5, "
     "source: s}\n- {account: a, from: 2026-05-01, multiply: 0.9, "
     "source: s}\n", "1.5", {FOR("a"), IN(M1)}},
    /* T72: the day of a change belongs to one side */
    {"before it begins", LIST,
     "- {account: a, from: 2026-06-01, until: 2026-06-02, multiply: 0.5, "
     "source: s}\n", "3",
     {FOR("a"), IN(M1), .at = "2026-05-31T23:59:59.999Z"}},
    {"from its first instant", LIST,
     "- {account: a, from: 2026-06-01, until: 2026-06-02, multiply: 0.5, "
     "source: s}\n", "1.5", {FOR("a"), IN(M1), .at = "2026-06-01"}},
    {"to the last", LIST,
     "- {account: a, from: 2026-06-01, until: 2026-06-02, multiply: 0.5, "
     "source: s}\n", "1.5",
     {FOR("a"), IN(M1), .at = "2026-06-01T23:59:59.999Z"}},
    {"then the list price returns", LIST,
     "- {account: a, from: 2026-06-01, until: 2026-06-02, multiply: 0.5, "
     "source: s}\n", "3", {FOR("a"), IN(M1), .at = "2026-06-02"}},
    {"one ends where the next begins", LIST,
     "- {account: a, until: 2026-06-02, multiply: 0.5, source: s}\n"
     "- {account: a, from: 2026-06-02, multiply: 0.9, source: s}\n",
     "2.7", {FOR("a"), IN(M1), .at = "2026-06-02"}},
    {"an instant of a second", LIST,
     "- {account: a, from: 2026-06-01T10:30:15Z, multiply: 0.5, source: s}\n",
     "1.5", {FOR("a"), IN(M1), .at = "2026-06-01T10:30:15Z"}},
    {"and not one before", LIST,
     "- {account: a, from: 2026-06-01T10:30:15Z, multiply: 0.5, source: s}\n",
     "3", {FOR("a"), IN(M1), .at = "2026-06-01T10:30:14.999Z"}},
    {"no price before the first version", LIST,
     "- {account: a, from: 2025-01-01, multiply: 0.5, source: s}\n",
     "no version", {FOR("a"), IN(M1), .at = "2025-12-31"}},
};

static void test_bills(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct shop *s = shop_new();
        const char *price;

        shop_version(s, cases[i].version);
        shop_contracts(s, cases[i].contracts);
        shop_open_doors(s);
        if (strstr(s->said, "error"))
            fail_msg("%s: %s", cases[i].what, s->said);
        price = shop_price(s, "acme", "m", cases[i].call);
        if (strcmp(price, cases[i].expected) != 0)
            fail_msg("%s: %s, not %s", cases[i].what, price,
                     cases[i].expected);
        shop_free(s);
    }
}

/* What a bill says of a price that only its own meter's contract is like the
 * list's: it is stated, where the parent's is another. */
static void test_inherited(void **state)
{
    static const struct { const char *contract; bool inherited; } table[] = {
        {"- {account: a, multiply: 0.5, source: s}\n", true},
        {"- {account: a, input_per_1m: 1, source: s}\n", true},
        {"- {account: a, cache_write_per_1m: 1, source: s}\n", false},
        {"- {account: a, input_per_1m: 1, cache_write_per_1m: 3, "
         "source: s}\n", false},
    };
    const struct call call = {FOR("a"), WRITE(M1)};

    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        struct shop *s = shop_new();

        shop_version(s, LIST);
        shop_contracts(s, table[i].contract);
        shop_open_doors(s);
        assert_int_equal(shop_bill(s, "acme", "m", call).inherited != 0,
                         table[i].inherited);
        shop_free(s);
    }
}

/* A contract is about the provider of the model, not of the prices; and a
 * model that is served in one geography has no other. */
static void test_shared_prices(void **state)
{
    struct shop *s = shop_new();
    struct call a = {FOR("a"), IN(M1)}, b = {FOR("b"), IN(M1)};
    struct model *m;

    (void)state;
    shop_version(s, LIST "      overrides: [{when: {geo: regional}, "
                 "multiply: 1.1}]\n");
    shop_model(s, "acme", "m");
    m = shop_model(s, "other", "host");
    m->pricing_ref = (struct text){"acme/m", 6, {"d.yaml", 1, 1}};
    m = shop_model(s, "acme", "us.m");
    m->pricing_ref = (struct text){"acme/m", 6, {"d.yaml", 1, 1}};
    m->has_geo = true;
    m->geo = MREG_REGIONAL;
    shop_contracts(s, "- {account: a, providers: [acme], multiply: 0.5, "
                   "source: s}\n"
                   "- {account: b, providers: [acme], geos: regional, "
                   "multiply: 0.5, source: s}\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "m", a, "1.5");
    assert_price(s, "other", "host", a, "3");
    assert_price(s, "acme", "us.m", a, "1.65");
    assert_price(s, "acme", "m", b, "3");
    assert_price(s, "acme", "us.m", b, "1.65");
    shop_free(s);
}

/* A geography without a price does not get one by a contract. */
static void test_unnamed_geography(void **state)
{
    struct shop *s = shop_new();
    struct call home = {FOR("a"), IN(M1)};
    struct call away = {FOR("a"), REGIONAL, IN(M1)};

    (void)state;
    shop_stock(s, "acme", "  m:\n    versions:\n" SEEN LIST
               "  n:\n    versions:\n" SEEN LIST "      overrides: "
               "[{when: {geo: regional}, multiply: 1.1}]\n");
    shop_contracts(s, "- {account: a, multiply: 0.5, source: s}\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "m", home, "1.5");
    assert_price(s, "acme", "m", away, "no service");
    assert_price(s, "acme", "n", away, "1.65");
    shop_free(s);
}

/* A model that is gone still has a price, and its account still a contract. */
static void test_retired(void **state)
{
    struct shop *s = shop_new();
    const struct call call = {FOR("a"), IN(M1)};
    struct model *m;

    (void)state;
    shop_version(s, LIST);
    m = shop_model(s, "acme", "m");
    m->released = 1;
    m->retires = INT64_C(1770000000000);        /* in February */
    shop_contracts(s, "- {account: a, from: 2026-06-01, models: [m], "
                   "multiply: 0.5, source: s}\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "m", call, "1.5");
    shop_free(s);
}

/* The list, then overlays' versions, then contracts, then markups. */
static void test_order(void **state)
{
    struct shop *s = shop_new();
    struct call listed = {IN(M1), OUT(M1)};
    struct call before = {FOR("a"), IN(M1), OUT(M1), .at = "2026-05-31"};
    struct call agreed = {FOR("a"), IN(M1), OUT(M1)};

    (void)state;
    shop_version(s, LIST);
    shop_model(s, "acme", "m");
    shop_overlay(s, "acme", "  m:\n    versions:\n"
                 "    - effective_date: 2026-06-01\n      source: s\n"
                 "      checked: 2026-06-01\n      input_per_1m: 2\n");
    shop_contracts(s, "- {account: a, multiply: 0.5, source: s}\n"
                   "- {account: any, markup: 1.2, source: s}\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "m", listed, "17");
    assert_price(s, "acme", "m", before, "10.8");
    assert_price(s, "acme", "m", agreed, "10.2");
    shop_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bills),
        cmocka_unit_test(test_inherited),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_retired),
        cmocka_unit_test(test_shared_prices),
        cmocka_unit_test(test_unnamed_geography),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
