/* The registry in memory against the compiled one: every answer about every
 * model, version, rate, name, provider and tier of the shipped data.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "generator/stages.h"
#include "mreg_estimate.h"

/* Two registries that must answer alike. */
static const mreg *built;
#define compiled (&mreg_builtin)

static struct arena *arena;

static void same_text(mreg_text a, mreg_text b)
{
    assert_int_equal(a.size, b.size);
    assert_memory_equal(a.at, b.at, a.size);
}

static int set_up(void **state)
{
    static struct catalogue c;
    static struct pricebook book;
    static struct nametable names;
    const struct stages how = {.definitions = "definitions",
                               .pricing = "pricing"};
    const struct image *image;

    (void)state;
    arena = arena_new();
    c.arena = arena;
    c.diags = diags_new(arena);
    image = stages_run(&c, &book, &names, &how);
    if (!image)
        return -1;
    built = &image->r;
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static void test_about(void **state)
{
    mreg_about_view a, b;

    (void)state;
    assert_int_equal(mreg_about(built, &a), MREG_OK);
    assert_int_equal(mreg_about(compiled, &b), MREG_OK);
    assert_int_equal(a.as_of, b.as_of);
    assert_int_equal(a.snapshot, b.snapshot);
    assert_int_equal(a.newest_price, b.newest_price);
    assert_int_equal(a.models, b.models);
    assert_int_equal(a.names, b.names);
    assert_int_equal(a.providers, b.providers);
    assert_int_equal(a.versions, b.versions);
    assert_int_equal(a.rates, b.rates);
    assert_int_equal(a.prices, b.prices);
    assert_memory_equal(a.digest, b.digest, sizeof a.digest);
}

static void same_info(mreg_model m)
{
    mreg_chat_format x, y;
    mreg_info_view a, b;

    assert_int_equal(mreg_info(built, m, &a), mreg_info(compiled, m, &b));
    same_text(a.id, b.id);
    same_text(a.name, b.name);
    same_text(a.version, b.version);
    same_text(a.tokenizer, b.tokenizer);
    same_text(a.cutoff, b.cutoff);
    same_text(a.url, b.url);
    same_text(a.notes, b.notes);
    assert_int_equal(a.provider, b.provider);
    assert_int_equal(a.maker, b.maker);
    assert_int_equal(a.has, b.has);
    assert_int_equal(a.lacks, b.lacks);
    assert_int_equal(a.context_in, b.context_in);
    assert_int_equal(a.context_out, b.context_out);
    assert_int_equal(a.released, b.released);
    assert_int_equal(a.deprecated, b.deprecated);
    assert_int_equal(a.retires, b.retires);
    assert_int_equal(a.verified, b.verified);
    assert_int_equal(a.geo, b.geo);
    assert_int_equal(mreg_chat_format_of(built, m, &x),
                     mreg_chat_format_of(compiled, m, &y));
    assert_memory_equal(&x, &y, sizeof x);
}

static void same_guidance(mreg_model m)
{
    for (uint32_t list = 0; list < MREG_GUIDANCE_COUNT; list++)
        for (uint32_t i = 0;; i++) {
            mreg_text a = mreg_guidance(built, m, (mreg_guide)list, i);
            mreg_text b = mreg_guidance(compiled, m, (mreg_guide)list, i);

            same_text(a, b);
            if (a.size == 0)
                break;
        }
}

static void test_models(void **state)
{
    const uint32_t n = mreg_count(compiled);

    (void)state;
    assert_int_equal(mreg_count(built), n);
    for (mreg_model m = 0; m < n; m++) {
        same_info(m);
        same_guidance(m);
        for (mreg_tier t = 0; t < 9; t++)
            assert_int_equal(mreg_tier_allows(built, t, m),
                             mreg_tier_allows(compiled, t, m));
    }
}

/* ---- prices -------------------------------------------------------------- */

static void same_rate(mreg_model m, uint32_t version, uint32_t rate)
{
    uint32_t a_start, a_end, b_start, b_end;
    mreg_rate a, b;

    mreg_rate_info(built, m, version, rate, &a);
    mreg_rate_info(compiled, m, version, rate, &b);
    assert_int_equal(a.from_tokens, b.from_tokens);
    assert_int_equal(a.windows, b.windows);
    assert_int_equal(a.service, b.service);
    assert_int_equal(a.geo, b.geo);
    for (uint32_t i = 0; i < a.windows; i++) {
        mreg_rate_window(built, m, version, rate, i, &a_start, &a_end);
        mreg_rate_window(compiled, m, version, rate, i, &b_start, &b_end);
        assert_int_equal(a_start, b_start);
        assert_int_equal(a_end, b_end);
    }
    for (int meter = 0; meter < MREG_METERS_COUNT; meter++) {
        mreg_price x, y;

        mreg_rate_price(built, m, version, rate, (mreg_meter)meter, &x);
        mreg_rate_price(compiled, m, version, rate, (mreg_meter)meter, &y);
        assert_int_equal(x.pico_usd, y.pico_usd);
        assert_int_equal(x.units, y.units);
        assert_int_equal(x.known, y.known);
        assert_int_equal(x.inherited, y.inherited);
    }
}

static void same_version(mreg_model m, uint32_t version)
{
    mreg_version a, b;

    mreg_version_info(built, m, version, &a);
    mreg_version_info(compiled, m, version, &b);
    assert_int_equal(a.from, b.from);
    assert_int_equal(a.until, b.until);
    same_text(a.source, b.source);
    same_text(a.notes, b.notes);
    assert_int_equal(a.checked, b.checked);
    assert_int_equal(a.precision, b.precision);
    assert_int_equal(a.rates, b.rates);
    for (uint32_t i = 0; i < a.rates; i++)
        same_rate(m, version, i);
}

/* Bills now and at the start of each version, small and past a threshold. */
static void same_bills(mreg_model m, mreg_time at)
{
    static const uint64_t inputs[] = {1000, 128001, 272001};

    for (unsigned i = 0; i < sizeof inputs / sizeof *inputs; i++)
        for (unsigned service = 0; service < MREG_SERVICES_COUNT; service++) {
            const mreg_terms on = {.at = at, .service = (uint8_t)service};
            mreg_usage use = {{0}, 0};
            mreg_bill a, b;

            use.n[MREG_INPUT] = inputs[i];
            use.n[MREG_OUTPUT] = 100;
            assert_int_equal(mreg_cost(built, m, &on, &use, &a),
                             mreg_cost(compiled, m, &on, &use, &b));
            assert_int_equal(a.pico_usd, b.pico_usd);
        }
}

static void test_prices(void **state)
{
    (void)state;
    for (mreg_model m = 0; m < mreg_count(compiled); m++) {
        const uint32_t n = mreg_version_count(compiled, m);

        assert_int_equal(mreg_version_count(built, m), n);
        same_bills(m, 0);
        for (uint32_t v = 0; v < n; v++) {
            mreg_version info;

            same_version(m, v);
            mreg_version_info(compiled, m, v, &info);
            same_bills(m, info.from);
        }
    }
}

/* ---- names, providers, tiers --------------------------------------------- */

static void test_names(void **state)
{
    (void)state;
    for (mreg_model m = 0; m < mreg_count(compiled); m++) {
        uint32_t a = 0, b = 0;
        mreg_text x, y;
        mreg_provider p, q;

        do {
            a = mreg_next_name(built, m, a, &x, &p);
            b = mreg_next_name(compiled, m, b, &y, &q);
            assert_int_equal(a, b);
            same_text(x, y);
            assert_int_equal(p, q);
            assert_int_equal(mreg_find(built, y.at, y.size),
                             mreg_find(compiled, y.at, y.size));
        } while (a);
    }
}

/* Names that only the patient way finds, and some that nothing finds. */
static void test_resolve(void **state)
{
    static const char *const names[] = {
        "GPT-4O", "azure/eu/gpt-4o", "openrouter/openai/gpt-4o",
        "us.anthropic.claude-sonnet-4-5-20250929-v1:0", "llama-3.3-70b",
        "gpt:gpt-4o", "claude/claude-sonnet-4.5", "gpt-4o-2024-05-13", "x",
    };

    (void)state;
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
        const size_t size = strlen(names[i]);
        mreg_match a, b;

        assert_int_equal(
            mreg_resolve(built, names[i], size, NULL, 0, &a),
            mreg_resolve(compiled, names[i], size, NULL, 0, &b));
        assert_int_equal(a.model, b.model);
        assert_int_equal(a.via, b.via);
    }
}

static void test_providers(void **state)
{
    mreg_provider_view a, b;
    mreg_provider p = 0;

    (void)state;
    for (; mreg_provider_info(compiled, p, &b) == MREG_OK; p++) {
        assert_int_equal(mreg_provider_info(built, p, &a), MREG_OK);
        same_text(a.id, b.id);
        same_text(a.name, b.name);
        same_text(a.base_url, b.base_url);
    }
    assert_int_not_equal(mreg_provider_info(built, p, &a), MREG_OK);
    for (mreg_tier t = 0; t < 9; t++) {
        mreg_model x = MREG_NONE, y = MREG_NONE;

        do {
            x = mreg_fallback(built, t, x);
            y = mreg_fallback(compiled, t, y);
            assert_int_equal(x, y);
        } while (x != MREG_NONE);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_about), cmocka_unit_test(test_models),
        cmocka_unit_test(test_prices), cmocka_unit_test(test_names),
        cmocka_unit_test(test_resolve), cmocka_unit_test(test_providers),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
