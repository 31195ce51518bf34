/* From YAML to bills: what other tools got wrong, with the figures that are
 * right. The prices are the vendors' lists of the day; T01 and so on number
 * the rows of a survey of such errors.
 *
 * SPDX-License-Identifier: MIT */
#include "shop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* One call of a price: `what` are meters and counts. */
struct bill_case {
    const char *trap, *version, *expected;
    struct call call;
};

#define SONNET_BASE \
    "      input_per_1m_tokens: 3\n      output_per_1m_tokens: 15\n" \
    "      cache_read_per_1m_tokens: 0.3\n" \
    "      cache_write_per_1m_tokens: 3.75\n" \
    "      cache_write_1h_per_1m_tokens: 6\n" \
    "      overrides:\n"
#define SONNET_LONG \
    "      - {when: {input_tokens_above: 200000}, input_per_1m: 6, " \
    "output_per_1m: 22.5, cache_read_per_1m: 0.6, " \
    "cache_write_per_1m: 7.5, cache_write_1h_per_1m: 12}\n"
#define SONNET_BATCH "      - {when: {service: batch}, multiply: 0.5}\n"
#define SONNET SONNET_BASE SONNET_LONG SONNET_BATCH
#define GPT54 \
    "      input_per_1m: 2.5\n      output_per_1m: 15\n" \
    "      cache_read_per_1m: 0.25\n      overrides:\n" \
    "      - {when: {service: batch}, multiply: 0.5}\n" \
    "      - {when: {geo: regional}, multiply: 1.1}\n" \
    "      - {when: {input_tokens_above: 272000}, input_per_1m: 5, " \
    "output_per_1m: 22.5, cache_read_per_1m: 0.5}\n"
#define SOL \
    "      input_per_1m: 4\n      output_per_1m: 20\n      overrides:\n" \
    "      - {when: {service: flex}, multiply: 0.5}\n" \
    "      - {when: {input_tokens_above: 272000}, input_per_1m: 8, " \
    "output_per_1m: 30}\n"
#define GEMINI \
    "      input_per_1m: 1.25\n      output_per_1m: 10\n" \
    "      overrides: [{when: {input_tokens_above: 200000}, " \
    "input_per_1m: 2.5, output_per_1m: 15}]\n"
#define QWEN \
    "      input_per_1m: 0.05\n      output_per_1m: 0.4\n" \
    "      overrides: [{when: {input_tokens_above: 256000}, " \
    "input_per_1m: 0.25, output_per_1m: 2}]\n"
#define OPUS \
    "      input_per_1m: 5\n      output_per_1m: 25\n" \
    "      cache_read_per_1m: 0.5\n      overrides:\n" \
    "      - {when: {service: fast}, multiply: 6}\n" \
    "      - {when: {geo: regional}, multiply: 1.1}\n"
#define BEDROCK_GPT \
    "      input_per_1m: 5\n      output_per_1m: 30\n" \
    "      cache_read_per_1m: 0.5\n      overrides:\n" \
    "      - {when: {geo: regional}, multiply: 1.1}\n" \
    "      - {when: {input_tokens_above: 272000}, input_per_1m: 10, " \
    "output_per_1m: 45, cache_read_per_1m: 1}\n"
#define ASTRA \
    "      input_per_1m: 10\n      output_per_1m: 50\n" \
    "      cache_read_per_1m: 1\n      cache_write_per_1m: 12.5\n" \
    "      overrides:\n" \
    "      - {when: {service: fast}, multiply: 2}\n" \
    "      - {when: {input_tokens_above: 272000}, input_per_1m: 20, " \
    "output_per_1m: 75, cache_read_per_1m: 2, cache_write_per_1m: 25}\n"


static const struct bill_case cases[] = {
    {"T01", GPT54, "0.03125", {BATCH, IN(10000), READ(90000), OUT(1000)}},
    {"T02", SONNET, "0.19125", {BATCH, IN(10000), WRITE(90000), OUT(1000)}},
    {"T03", SONNET, "0.57", {IN(10000), WRITE_1H(90000)}},
    {"T04", SONNET, "3.5625", {IN(10000), WRITE_1H(290000), OUT(1000)}},
    {"T05", SONNET, "1.8", {IN(300000)}},
    {"T06", SONNET, "0.45", {IN(150000)}},
    {"T07", SONNET, "0.75", {IN(200000), OUT(10000)}},
    {"T07+1", SONNET, "1.425006", {IN(200001), OUT(10000)}},
    {"T09", GEMINI, "0.26", {IN(200000), OUT(1000)}},
    {"T09+1", GEMINI, "0.5150025", {IN(200001), OUT(1000)}},
    {"T10", GPT54, "0.695", {IN(272000), OUT(1000)}},
    {"T10+1", GPT54, "1.382505", {IN(272001), OUT(1000)}},
    {"T11", SOL, "1.215", {FLEX, IN(300000), OUT(1000)}},
    {"T12", QWEN, "0.077", {IN(300000), OUT(1000)}},
    {"T13", BEDROCK_GPT, "2.362118",
     {REGIONAL, IN(200238), READ(100000), OUT(1000)}},
    {"T14", SONNET, "0.99", {IN(180000), OUT(30000)}},
    {"T15", OPUS, "0.21", {FAST, IN(1000), READ(10000), OUT(1000)}},
    {"T16", OPUS, "0.0385", {REGIONAL, IN(1000), READ(10000), OUT(1000)}},
    {"T17", GPT54, "0.011", {REGIONAL, IN(1000), OUT(500)}},
    {"T17-", GEMINI, "0.00625", {REGIONAL, IN(1000), OUT(500)}},
    {"T57", ASTRA, "10.75",
     {FAST, IN(210000), READ(50000), WRITE(40000), OUT(1000)}},
    {"both", OPUS, "0.231",
     {FAST, REGIONAL, IN(1000), READ(10000), OUT(1000)}},
    {"service", GEMINI, "no service", {BATCH, IN(1000)}},
    {"before", GEMINI, "no version", {.at = "2025-12-31", IN(1000)}},
};

static void test_traps(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct shop *s = shop_new();
        const char *price;

        shop_version(s, cases[i].version);
        shop_open_doors(s);
        assert_string_equal(s->said, "");
        price = shop_price(s, "acme", "m", cases[i].call);
        if (strcmp(price, cases[i].expected) != 0)
            fail_msg("%s: %s, not %s", cases[i].trap, price,
                     cases[i].expected);
        shop_free(s);
    }
}

/* T08: this vendor bills 200,000 tokens as long. */
static void test_from(void **state)
{
    struct shop *s = shop_new();
    struct call below = {IN(199999)}, at = {IN(200000)};

    (void)state;
    shop_stock(s, "xai", "  m:\n    versions:\n" SEEN
               "      input_per_1m: 1.25\n      overrides: [{when: "
               "{input_tokens_from: 200000}, input_per_1m: 2.5}]\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "xai", "m", below, "0.24999875");
    assert_price(s, "xai", "m", at, "0.5");
    shop_free(s);
}

/* T18: one price, a global and a regional row. */
static void test_rows_with_geography(void **state)
{
    struct shop *s = shop_new();
    struct call call = {IN(1000000)}, regional = {REGIONAL, IN(1000000)};

    (void)state;
    shop_version(s, SONNET_BASE SONNET_LONG
                 "      - {when: {geo: regional}, multiply: 1.1}\n");
    shop_model(s, "acme", "m");
    for (uint8_t geo = 0; geo < 2; geo++) {
        struct model *m = shop_model(s, "acme", geo ? "us.m" : "global.m");

        m->pricing_ref = (struct text){"m", 1, {"d.yaml", 2, 2}};
        m->has_geo = true;
        m->geo = geo;
    }
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "us.m", call, "6.6");
    assert_price(s, "acme", "us.m", regional, "6.6");
    assert_price(s, "acme", "global.m", call, "6");
    assert_price(s, "acme", "global.m", regional, "6");
    assert_price(s, "acme", "m", call, "6");
    assert_price(s, "acme", "m", regional, "6.6");
    shop_free(s);
}

/* T28, T29, T30: an instant, hours of the day, then hours of weekdays. */
static void test_deepseek(void **state)
{
    static const struct { const char *at, *expected; } rows[] = {
        {"2026-08-10T02:00Z", "0.00456386"},
        {"2026-08-16T15:59Z", "0.00456386"},
        {"2026-08-16T15:59:59.999Z", "0.00456386"},
        {"2026-08-16T16:00Z", "0.01016708"},
        {"2026-08-17T00:59:59.999Z", "0.01016708"},
        {"2026-08-17T01:00Z", "0.02033416"},
        {"2026-08-22T02:00Z", "0.02033416"},
        {"2026-08-26T06:00Z", "0.02033416"},
        {"2026-08-26T07:00Z", "0.02033416"},
        {"2026-08-26T10:00Z", "0.01016708"},
        {"2026-08-29T02:00Z", "0.01016708"},
        {"2026-08-30T16:30Z", "0.01016708"},
    };
    struct shop *s = shop_new();
    struct call call = {IN(5369), OUT(13615)};

    (void)state;
    shop_stock(s, "acme", "  m:\n    versions:\n"
        "    - effective_date: 2026-08-23\n      source: s\n"
        "      checked: 2026-08-29\n"
        "      input_per_1m: 0.22\n      output_per_1m: 0.66\n"
        "      overrides:\n      - when:\n          window:\n"
        "            hours_utc: ['01:00-04:00', '06:00-10:00']\n"
        "            weekdays: [1, 2, 3, 4, 5]\n"
        "            weekday_timezone: '+08:00'\n"
        "        multiply: 2\n"
        "    - effective_date: 2026-08-16T16:00Z\n      source: s\n"
        "      checked: 2026-08-29\n"
        "      input_per_1m: 0.22\n      output_per_1m: 0.66\n"
        "      overrides: [{when: {window: {hours_utc: ['01:00-04:00', "
        "'06:00-10:00']}}, input_per_1m: 0.44, output_per_1m: 1.32}]\n"
        "    - effective_date: 2026-04-24\n      source: s\n"
        "      checked: 2026-08-29\n"
        "      input_per_1m: 0.14\n      output_per_1m: 0.28\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        call.at = rows[i].at;
        assert_price(s, "acme", "m", call, rows[i].expected);
    }
    shop_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_traps),
        cmocka_unit_test(test_from),
        cmocka_unit_test(test_rows_with_geography),
        cmocka_unit_test(test_deepseek),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
