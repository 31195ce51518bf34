/* The override algebra, from YAML to bills: order, inheritance, services,
 * windows, and how few rates remain.
 *
 * SPDX-License-Identifier: MIT */
#include "shop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "usd.h"

#define ACME_BASE "      input_per_1m: 3\n      output_per_1m: 15\n"
#define PICO(count, price) (UINT64_C(count) * UINT64_C(price))

/* ---- the order of overrides means nothing ------------------------------ */

#define ENTRIES 5

static const char *const entries[ENTRIES] = {
    "      - {when: {input_tokens_above: 1000}, input_per_1m: 4}\n",
    "      - {when: {input_tokens_above: 9000}, output_per_1m: 16}\n",
    "      - {when: {service: batch}, input_per_1m: 2, multiply: 0.5, "
    "meters: [output]}\n",
    "      - {when: {service: batch, input_tokens_above: 1000}, "
    "input_per_1m: 2.5}\n",
    "      - {when: {geo: regional, window: {hours_utc: '00:00-12:00'}}, "
    "multiply: 1.1}\n",
};

static void bill_all(struct shop *s, uint64_t *bills)
{
    static const uint64_t tokens[] = {1000, 1001, 9000, 9001};

    for (unsigned i = 0; i < 32; i++) {
        struct call call = {.at = i & 16 ? "2026-06-01T13:00Z" : NULL,
                            .service = i >> 2 & 1, .geo = i >> 3 & 1,
                            IN(tokens[i & 3]), OUT(100), WRITE(0)};

        bills[i] = shop_bill(s, "acme", "m", call).pico_usd;
    }
}

static void test_any_order(void **state)
{
    uint64_t first[32], bills[32];
    unsigned tried = 0;

    (void)state;
    for (unsigned code = 0; code < ENTRIES * ENTRIES * ENTRIES * ENTRIES *
                                       ENTRIES; code++) {
        unsigned used = 0, rest = code, at[ENTRIES];
        struct shop *s;
        const char *version = ACME_BASE "      overrides:\n";

        for (unsigned i = 0; i < ENTRIES; i++, rest /= ENTRIES) {
            at[i] = rest % ENTRIES;
            used |= 1u << at[i];
        }
        if (used != (1u << ENTRIES) - 1)
            continue;
        s = shop_new();
        for (unsigned i = 0; i < ENTRIES; i++)
            version = arena_printf(s->c.arena, "%s%s", version,
                                   entries[at[i]]);
        shop_version(s, version);
        shop_open_doors(s);
        assert_string_equal(s->said, "");
        bill_all(s, tried++ ? bills : first);
        if (tried > 1)
            assert_memory_equal(first, bills, sizeof first);
        shop_free(s);
    }
    assert_int_equal(tried, 120);
    assert_pico(PICO(1000, 3000000) + PICO(100, 15000000), first[0],
                "first[0]");
    assert_pico(PICO(9001, 4000000) + PICO(100, 16000000), first[3],
                "first[3]");
    assert_pico(PICO(1001, 2500000) + PICO(100, 7500000), first[5],
                "first[5]");
    assert_pico(PICO(9001, 2500000) + PICO(100, 8000000), first[7],
                "first[7]");
    assert_pico(PICO(1000, 3300000) + PICO(100, 16500000), first[8],
                "first[8]");
    assert_pico(PICO(1000, 3000000) + PICO(100, 15000000), first[24],
                "first[24]");
}

/* Three thresholds inside one another, the highest first: the search for
 * the one that decides goes inwards twice. */
static void test_nested_in_descending_order(void **state)
{
    static const struct { uint64_t tokens; const char *expected; } rows[] = {
        {1000, "0.003"}, {1001, "0.004004"}, {5001, "0.025005"},
        {9001, "0.054006"},
    };
    struct shop *s = shop_new();

    (void)state;
    shop_version(s, ACME_BASE
        "      overrides:\n"
        "      - {when: {input_tokens_above: 9000}, input_per_1m: 6}\n"
        "      - {when: {input_tokens_above: 5000}, input_per_1m: 5}\n"
        "      - {when: {input_tokens_above: 1000}, input_per_1m: 4}\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct call call = {IN(rows[i].tokens)};

        assert_price(s, "acme", "m", call, rows[i].expected);
    }
    shop_free(s);
}

/* ---- inheritance, unknown, services, windows --------------------------- */

static void test_inheritance(void **state)
{
    struct shop *s = shop_new();
    struct call call = {.n[MREG_REASONING] = 1000, WRITE_1H(1000)};
    struct call more = {.n[MREG_CACHE_READ] = 1, .n[MREG_IMAGE] = 1,
                        .n[MREG_REQUEST_HIGH] = 1, BATCH};
    struct receipt r;

    (void)state;
    shop_version(s, ACME_BASE
        "      cache_write_per_1m: 3.75\n"
        "      cache_read_per_1m: unknown\n"
        "      overrides:\n"
        "      - {when: {service: batch}, multiply: 0.5, "
        "meters: [reasoning]}\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    r = shop_bill(s, "acme", "m", call);
    assert_costs("0.01875", r.pico_usd);
    assert_int_equal(r.inherited, 1 << MREG_REASONING |
                                      1 << MREG_CACHE_WRITE_1H);
    r = shop_bill(s, "acme", "m", more);
    assert_costs("0", r.pico_usd);
    assert_int_equal(r.unknown, 1 << MREG_CACHE_READ | 1 << MREG_IMAGE);
    assert_int_equal(r.inherited, 0);   /* a request is free */
    call.service = MREG_BATCH;      /* the factor of the meter asked for */
    assert_costs("0.01125", shop_bill(s, "acme", "m", call).pico_usd);
    shop_free(s);
}

static void test_services(void **state)
{
    struct shop *s = shop_new();
    struct call call = {IN(1000), BATCH};

    (void)state;
    shop_version(s, ACME_BASE
        "      services: {flex: standard, priority: batch}\n"
        "      overrides: [{when: {service: [batch, fast]}, "
        "multiply: 0.5}, {when: {service: fast}, multiply: 6}]\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "m", call, "0.0015");
    call.service = MREG_FLEX;
    assert_price(s, "acme", "m", call, "0.003");
    call.service = MREG_PRIORITY;
    assert_price(s, "acme", "m", call, "0.0015");
    call.service = MREG_FAST;
    assert_price(s, "acme", "m", call, "0.009");
    call.service = MREG_ULTRAFAST;
    assert_price(s, "acme", "m", call, "no service");
    shop_free(s);
}

/* A window inside another is narrower; windows may fill the whole week. */
static void test_windows(void **state)
{
    static const struct { const char *at, *expected; } rows[] = {
        {"2026-06-01T00:00Z", "0.001"}, {"2026-06-01T05:59Z", "0.001"},
        {"2026-06-01T06:00Z", "0.005"}, {"2026-06-01T08:00Z", "0.002"},
        {"2026-06-01T10:00Z", "0.005"}, {"2026-06-01T22:00Z", "0.001"},
    };
    struct shop *s = shop_new();
    struct call call = {IN(1000)};

    (void)state;
    shop_version(s, ACME_BASE
        "      overrides:\n"
        "      - {when: {window: {hours_utc: '08:00-10:00'}}, "
        "input_per_1m: 2}\n"
        "      - {when: {window: {hours_utc: '06:00-22:00'}}, "
        "input_per_1m: 5}\n"
        "      - {when: {window: {hours_utc: '22:00-06:00'}}, "
        "input_per_1m: 1}\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        call.at = rows[i].at;
        assert_price(s, "acme", "m", call, rows[i].expected);
    }
    shop_free(s);
}

/* Two windows apart that cost the same, neither of which is the other. */
static void test_windows_apart(void **state)
{
    static const struct { const char *at, *expected; } rows[] = {
        {"2026-06-01T06:00Z", "0.005"}, {"2026-06-01T08:00Z", "0.003"},
        {"2026-06-01T12:00Z", "0.005"}, {"2026-06-01T14:00Z", "0.003"},
    };
    struct shop *s = shop_new();
    struct call call = {IN(1000)};

    (void)state;
    shop_version(s, ACME_BASE
        "      overrides:\n"
        "      - {when: {window: {hours_utc: '12:00-14:00'}}, "
        "input_per_1m: 5}\n"
        "      - {when: {window: {hours_utc: '06:00-08:00'}}, "
        "input_per_1m: 5}\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        call.at = rows[i].at;
        assert_price(s, "acme", "m", call, rows[i].expected);
    }
    shop_free(s);
}

static void test_global(void **state)
{
    struct shop *s = shop_new();
    struct call call = {IN(1000)};

    (void)state;
    shop_version(s, ACME_BASE
        "      overrides: [{when: {geo: global}, input_per_1m: 2}]\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_price(s, "acme", "m", call, "0.002");
    call.geo = MREG_REGIONAL;
    assert_price(s, "acme", "m", call, "0.003");
    shop_free(s);
}

static void test_few_rates(void **state)
{
    struct shop *s = shop_new();

    (void)state;
    shop_version(s, ACME_BASE "      services: {flex: standard}\n"
        "      overrides:\n"
        "      - {when: {input_tokens_above: 9}, input_per_1m: 3}\n"
        "      - {when: {geo: regional}, multiply: 1}\n"
        "      - {when: {input_tokens_above: 99}, input_per_1m: 4}\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_int_equal(shop_rates(s, "acme/m"), 4);
    assert_int_equal(s->book.sheets.n, 2);
    shop_free(s);
}

/* In a snapshot the later of two that hold wins, unless one is narrower. */
static void test_later_wins(void **state)
{
    static const struct { struct call call; const char *expected; } rows[] = {
        {{IN(1000)}, "0.003"}, {{IN(2000)}, "0.008"}, {{IN(20000)}, "0.16"},
        {{IN(1000), BATCH}, "0.002"}, {{IN(2000), BATCH}, "0.008"},
        {{IN(20000), BATCH}, "0.16"}, {{IN(1000), FAST}, "0.007"},
        {{IN(20000), FAST}, "0.14"},
    };
    struct shop *s = shop_new();

    (void)state;
    shop_version(s, ACME_BASE
        "      overrides:\n"
        "      - {when: {input_tokens_above: 9000}, input_per_1m: 8}\n"
        "      - {when: {service: batch}, input_per_1m: 2}\n"
        "      - {when: {input_tokens_above: 1000}, input_per_1m: 4}\n"
        "      - {when: {service: fast}, input_per_1m: 7}\n");
    s->c.prices.at[0]->versions.at[0].later_wins = true;
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_price(s, "acme", "m", rows[i].call, rows[i].expected);
    shop_free(s);
}

/* ---- the book does not depend on who came first ------------------------ */

static void test_book_order(void **state)
{
    static const char *const models[] = {
        "  a:\n    versions:\n" SEEN ACME_BASE,
        "  b:\n    versions:\n" SEEN "      input_per_1m: 1\n"
        "      audio_in_per_minute: 0.006\n",
        "  c:\n    versions:\n" SEEN ACME_BASE
        "      overrides: [{when: {service: batch}, multiply: 0.5}, {when: "
        "{window: {hours_utc: '01:00-02:00'}}, multiply: 2}]\n",
    };
    struct shop *s[2] = {shop_new(), shop_new()};

    (void)state;
    for (size_t i = 0; i < 3; i++) {
        shop_stock(s[0], "acme", models[i]);
        shop_stock(s[1], "acme", models[2 - i]);
    }
    for (size_t i = 0; i < 2; i++) {
        shop_open_doors(s[i]);
        assert_string_equal(s[i]->said, "");
        /* The other prices have a place in their sheets. */
        assert_int_equal(s[i]->book.values.n, 1);
        assert_int_equal(s[i]->book.values.at[0], UINT64_C(6000000000));
        assert_int_equal(s[i]->book.prices, 8);
        assert_int_equal(s[i]->book.units.n, 2);
        assert_int_equal(s[i]->book.sheets.n, 4);  /* x 0.5 x 2 is none */
        assert_int_equal(s[i]->book.windows.n, 2);
        assert_int_equal(s[i]->book.plans.n, 3);
        assert_int_equal(s[i]->book.windows.at[0].n, 0);
    }
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(s[0]->c.models.at[i].plan[0],
                         s[1]->c.models.at[i].plan[0]);
    shop_free(s[0]);
    shop_free(s[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_any_order),
        cmocka_unit_test(test_nested_in_descending_order),
        cmocka_unit_test(test_inheritance),
        cmocka_unit_test(test_services),
        cmocka_unit_test(test_windows),
        cmocka_unit_test(test_windows_apart),
        cmocka_unit_test(test_global),
        cmocka_unit_test(test_few_rates),
        cmocka_unit_test(test_later_wins),
        cmocka_unit_test(test_book_order),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
