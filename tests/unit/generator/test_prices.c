/* Pricing files: what loads, what prices join, what is judged odd. What is
 * refused, and where, stands in tests/bad/.
 *
 * SPDX-License-Identifier: MIT */
#include "shop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generator/catalogue/price_keys.h"

static void assert_says(const struct shop *s, const char *what)
{
    if (!strstr(s->said, what))
        fail_msg("no '%s' in:\n%s", what, s->said);
}

/* ---- price keys -------------------------------------------------------- */

static void test_keys(void **state)
{
    static const struct {
        const char *key;
        unsigned meter;
        uint32_t units;
        int power;
    } rows[] = {
        {"input_per_1m_tokens", MREG_INPUT, 1, 6},
        {"input_per_1m", MREG_INPUT, 1, 6},
        {"input_per_1k_tokens", MREG_INPUT, 1, 9},
        {"per_input", MREG_INPUT, 1, 12},
        {"cache_write_1h_per_1m_tokens", MREG_CACHE_WRITE_1H, 1, 6},
        {"input_audio_per_1m_tokens", MREG_INPUT_AUDIO, 1, 6},
        {"audio_in_per_second", MREG_AUDIO_IN_SECOND, 1, 12},
        {"audio_in_per_minute", MREG_AUDIO_IN_SECOND, 60, 12},
        {"audio_in_per_hour", MREG_AUDIO_IN_SECOND, 3600, 12},
        {"compute_per_second", MREG_COMPUTE_SECOND, 1, 12},
        {"web_search_per_1k", MREG_WEB_SEARCH, 1000, 12},
        {"web_search_high_per_1k", MREG_WEB_SEARCH_HIGH, 1000, 12},
        {"character_in_per_1m", MREG_CHARACTER_IN, 1000000, 12},
        {"cache_storage_per_1m", MREG_CACHE_STORAGE, 1000000, 12},
        {"per_request", MREG_REQUEST, 1, 12},
        {"per_image", MREG_IMAGE, 1, 12},
    };
    static const char *const none[] = {
        "", "input", "input_per_", "input_per_1m_token", "per_inputs",
        "total_per_1m_tokens", "input_per_minute", "image_per_1m_tokens",
        "audio_in_second_per_second", "per_audio_in_second", "per_",
        "Input_per_1m", "input_per_1m_tokens ", "input_per_1k",
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct node key = {.text = rows[i].key,
                           .size = strlen(rows[i].key)};
        struct price_key found;

        if (!price_key_parse(&key, &found))
            fail_msg("unknown: %s", rows[i].key);
        assert_int_equal(found.meter, rows[i].meter);
        assert_int_equal(found.units, rows[i].units);
        assert_int_equal(found.power, rows[i].power);
    }
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        struct node key = {.text = none[i], .size = strlen(none[i])};
        struct price_key found;

        if (price_key_parse(&key, &found))
            fail_msg("taken: %s", none[i]);
    }
}

/* Each suggestion is a key. */
static void test_hints(void **state)
{
    struct arena *a = arena_new();
    const char *names[MREG_METERS_COUNT];

    (void)state;
    assert_int_equal(price_key_names(a, names), MREG_METERS_COUNT);
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        struct node key = {.text = names[m], .size = strlen(names[m])};
        struct price_key found;

        assert_true(price_key_parse(&key, &found));
        assert_int_equal(found.meter, m);
    }
    arena_free(a);
}

/* ---- versions ---------------------------------------------------------- */

static void test_version(void **state)
{
    struct shop *s = shop_new();
    const struct version *v;

    (void)state;
    shop_stock(s, "acme",
        "  m:\n    display_name: M\n    pricing_versions:\n"
        "    - effective_date: 2027-01-01\n      source: later\n"
        "      checked: 2026-11-21\n      input_per_1m_tokens: 1\n"
        "      drops: [output, citation, audio_in_second]\n"
        "    - effective_date: 2026-08-16T16:00Z\n      currency: USD\n"
        "      precision: observed\n      source: https://a.example\n"
        "      checked: 2026-08-20\n      notes: n\n"
        "      confirmed: seen twice\n      corrects: a slip\n"
        "      input_per_1m_tokens: 0.003625\n"
        "      output_per_1m_tokens: unknown\n"
        "      citation_per_1m_tokens: 0\n"
        "      audio_in_per_minute: 0.006\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_int_equal(s->c.prices.n, 1);
    assert_int_equal(s->c.prices.at[0]->versions.n, 2);
    v = &s->c.prices.at[0]->versions.at[0];
    assert_int_equal(v->from, MREG_UTC(2026, 8, 16, 16, 0));
    assert_int_equal(v[1].from, MREG_UTC(2027, 1, 1, 0, 0));
    assert_int_equal(v->precision, MREG_PRECISION_OBSERVED);
    assert_int_equal(v->checked, MREG_UTC(2026, 8, 20, 0, 0));
    assert_string_equal(v->source.at, "https://a.example");
    assert_string_equal(v->notes.at, "n");
    assert_string_equal(v->confirmed.at, "seen twice");
    assert_string_equal(v->corrects.at, "a slip");
    assert_int_equal(v->price[MREG_INPUT].pico, 3625);
    assert_int_equal(v->price[MREG_OUTPUT].state, PRICE_UNKNOWN);
    assert_int_equal(v->price[MREG_CACHE_READ].state, PRICE_ABSENT);
    assert_int_equal(v->price[MREG_CITATION].state, PRICE_KNOWN);
    assert_int_equal(v->price[MREG_CITATION].pico, 0);
    assert_int_equal(v->price[MREG_AUDIO_IN_SECOND].units, 60);
    assert_int_equal(s->c.as_of, MREG_UTC(2026, 11, 21, 0, 0));
    assert_string_equal(s->c.models.at[0].name.at, "m");
    shop_free(s);
}

/* Sources follow what `source:` says; the newest is when somebody looked. */
static void test_sources(void **state)
{
    static const struct { const char *keys, *source; int day; } rows[] = {
        {"      sources: [models.dev 2026-09-28, pi-ai 2026-09-30]\n",
         "models.dev 2026-09-28; pi-ai 2026-09-30", 30},
        {"      sources: [pi-ai 2026-09-30, models.dev 2026-09-28]\n",
         "pi-ai 2026-09-30; models.dev 2026-09-28", 30},
        {"      sources: [a list of prices 2026-09-28]\n"
         "      source: https://a.example\n      checked: 2026-09-29\n",
         "https://a.example; a list of prices 2026-09-28", 29},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shop *s = shop_new();
        const struct version *v;

        shop_stock(s, "acme", arena_printf(s->c.arena,
            "  m:\n    versions:\n    - effective_date: 2026-01-01\n%s"
            "      input_per_1m: 4\n", rows[i].keys));
        shop_open_doors(s);
        assert_string_equal(s->said, "");
        v = &s->c.prices.at[0]->versions.at[0];
        assert_string_equal(v->source.at, rows[i].source);
        assert_int_equal(v->source.size, strlen(rows[i].source));
        assert_int_equal(v->checked, MREG_UTC(2026, 9, rows[i].day, 0, 0));
        shop_free(s);
    }
}

/* A version that loads as far as 64 bits reach, and no further. */
static void test_limits(void **state)
{
    struct shop *s = shop_new();

    (void)state;
    s->c.snapshot_fetched = MREG_UTC(2026, 8, 22, 12, 8);
    shop_version(s, "      per_image: 18446744.073709551615\n"
                 "      input_per_1m: 1000\n      output_per_1m: 0.0001\n"
                 "      overrides: [{when: {input_tokens_above: 4294967294},"
                 " input_per_1m: 1, multiply: 1000}]\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_int_equal(s->c.prices.at[0]->versions.at[0]
                         .price[MREG_IMAGE].pico, UINT64_MAX);
    assert_int_equal(s->c.prices.at[0]->versions.at[0]
                         .overrides.at[0].when.from_tokens, UINT32_MAX);
    assert_int_equal(s->c.as_of, s->c.snapshot_fetched);
    shop_free(s);
}

/* ---- offers ------------------------------------------------------------ */

static struct model *offer_of(struct shop *s, const char *provider,
                              const char *id)
{
    struct model *m = shop_model(s, provider, id);

    m->maker_ref = (struct text){"acme/m", 6, {"d.yaml", 9, 9}};
    m->is_offer = true;
    return m;
}

static void test_inherit(void **state)
{
    struct shop *s = shop_new();
    struct model *m = shop_model(s, "acme", "m");

    (void)state;
    m->name = m->id;
    m->context_in = 200000;
    m->retires = 9;
    m->released = 7;
    m->verified = MREG_UTC(2026, 12, 1, 0, 0);
    m->has = MREG_CAP_TEXT_INPUT | MREG_CAP_BATCH_API |
             MREG_CAP_LARGE_CONTEXT;
    m->lacks = MREG_CAP_AUDIO_INPUT | MREG_CAP_VIDEO_INPUT;
    shop_version(s, "      input_per_1m: 3\n");
    m = offer_of(s, "other", "m@host");
    m->has = MREG_CAP_AUDIO_INPUT;
    m->lacks = MREG_CAP_BATCH_API;
    m->context_in = 100000;
    m->unpriced = m->id;
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    m = &s->c.models.at[1];
    assert_int_equal(m->maker, 0);
    assert_string_equal(m->name.at, "m");
    assert_string_equal(m->api_identifier.at, "m@host");
    assert_int_equal(m->released, 7);
    assert_int_equal(m->retires, 0);
    assert_true(m->has == (MREG_CAP_TEXT_INPUT | MREG_CAP_AUDIO_INPUT));
    assert_true(m->lacks == (MREG_CAP_BATCH_API | MREG_CAP_VIDEO_INPUT |
                             MREG_CAP_LARGE_CONTEXT |
                             MREG_CAP_EXTRA_LARGE_CONTEXT));
    assert_true(s->c.models.at[0].has & MREG_CAP_LARGE_CONTEXT);
    assert_int_equal(s->c.as_of, MREG_UTC(2026, 12, 1, 0, 0));
    assert_null(m->prices);
    shop_free(s);
}

/* `provider/key`, and keys that hold a slash themselves. */
static void test_references(void **state)
{
    struct shop *s = shop_new();
    struct model *m;

    (void)state;
    shop_stock(s, "acme", "  meta/llama:\n    versions:\n" SEEN
               "      input_per_1m: 1\n");
    shop_stock(s, "other", "  llama:\n    versions:\n" SEEN
               "      input_per_1m: 2\n");
    m = shop_model(s, "acme", "a");
    m->pricing_ref = (struct text){"meta/llama", 10, {"d.yaml", 1, 1}};
    m = shop_model(s, "acme", "b");
    m->pricing_ref = (struct text){"other/llama", 11, {"d.yaml", 1, 1}};
    shop_model(s, "acme", "meta/llama");
    shop_model(s, "other", "llama");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    assert_string_equal(s->c.models.at[0].prices->id.at, "meta/llama");
    assert_string_equal(s->c.models.at[1].prices->provider.at, "other");
    shop_free(s);
}

/* ---- what is odd ------------------------------------------------------- */

/* Prices of one model at its maker and two hosts. */
static struct shop *three_hosts(const char *maker, const char *host,
                                const char *rest)
{
    struct shop *s = shop_new();

    shop_version(s, maker);
    shop_stock(s, "other", arena_printf(s->c.arena,
        "  h:\n    versions:\n" SEEN "%s%s", host, rest));
    shop_stock(s, "third", arena_printf(s->c.arena,
        "  h:\n    versions:\n" SEEN "%s", maker));
    shop_model(s, "acme", "m");
    offer_of(s, "other", "h");
    offer_of(s, "third", "h");
    shop_open_doors(s);
    return s;
}

static void test_ratio(void **state)
{
    static const struct {
        const char *maker, *host;
        unsigned odd, audited;
    } rows[] = {
        {"      input_per_1m: 1\n", "      input_per_1m: 9.999999\n", 0, 0},
        {"      input_per_1m: 1\n", "      input_per_1m: 10\n", 1, 1},
        {"      input_per_1m: 10\n", "      input_per_1m: 1.000001\n", 0, 0},
        {"      input_per_1m: 10\n", "      input_per_1m: 1\n", 1, 1},
        {"      output_per_1m: 1\n", "      output_per_1m: 21\n", 1, 1},
        {"      input_per_1m: 1\n", "      input_per_1m: 0\n", 1, 1},
        /* Both that cost nothing are odd beside one that does not. */
        {"      input_per_1m: 0\n", "      input_per_1m: 21\n", 2, 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shop *s = three_hosts(rows[i].maker, rows[i].host, "");
        struct shop *confirmed = three_hosts(rows[i].maker, rows[i].host,
                                             "      confirmed: so it is\n");

        assert_int_equal(diags_errors(s->c.diags), rows[i].odd);
        assert_int_equal(s->c.audit.n, 0);
        if (rows[i].odd)
            assert_says(s, "[M601]");
        assert_string_equal(confirmed->said, "");
        assert_int_equal(confirmed->c.audit.n, rows[i].audited);
        shop_free(s);
        shop_free(confirmed);
    }
}

static void test_odd_rates(void **state)
{
    static const struct { const char *version, *number; } rows[] = {
        {"      cache_read_per_1m: 4.000001\n", "M602"},
        {"      cache_read_per_1m: 4\n", NULL},
        {"      overrides: [{when: {input_tokens_above: 9}, "
         "input_per_1m: 3}]\n", "M603"},
        {"      overrides: [{when: {input_tokens_above: 9}, "
         "input_per_1m: 4}]\n", NULL},
        {"      overrides: [{when: {input_tokens_above: 9}, "
         "input_per_1m: 6}, {when: {input_tokens_above: 99}, "
         "input_per_1m: 5}]\n", "M603"},
        {"      overrides: [{when: {input_tokens_above: 9, service: batch}, "
         "multiply: 0.5}]\n", "M603"},
        {"      overrides: [{when: {input_tokens_above: 9}, "
         "input_per_1m: 6}, {when: {service: batch}, multiply: 0.5}]\n",
         NULL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shop *s = shop_new();

        shop_version(s, arena_printf(s->c.arena,
            "      input_per_1m: 4\n      output_per_1m: 20\n%s",
            rows[i].version));
        shop_open_doors(s);
        if (rows[i].number)
            assert_says(s, rows[i].number);
        else
            assert_string_equal(s->said, "");
        shop_free(s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_keys), cmocka_unit_test(test_hints),
        cmocka_unit_test(test_version), cmocka_unit_test(test_sources),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_inherit), cmocka_unit_test(test_references),
        cmocka_unit_test(test_ratio), cmocka_unit_test(test_odd_rates),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
