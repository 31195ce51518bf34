/* Definitions: every key of the schemas, defaults, and samples as written
 * in the documents they come from.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "generator/load/load.h"
#include "generator/catalogue/catalogue.h"

#define WHOLE "tests/fixtures/definitions/whole"
#define SEEDS "tests/fixtures/seeds/definitions"

static struct catalogue load(const char *dir, bool lenient)
{
    struct arena *a = arena_new();
    struct catalogue c = {.arena = a, .diags = diags_new(a),
                          .lenient = lenient};

    load_definitions(&c, dir);
    diags_print(c.diags, stderr);
    assert_int_equal(diags_errors(c.diags), 0);
    assert_int_equal(diags_warnings(c.diags), 0);
    return c;
}

static void assert_text(struct text t, const char *wanted)
{
    assert_non_null(t.at);
    assert_string_equal(t.at, wanted);
    assert_int_equal(t.size, strlen(wanted));
}

static void assert_texts(text_list list, size_t n, const char *const *wanted)
{
    assert_int_equal(list.n, n);
    for (size_t i = 0; i < n; i++)
        assert_text(list.at[i], wanted[i]);
}

static const struct model *model(const struct catalogue *c, const char *id)
{
    for (size_t i = 0; i < c->models.n; i++)
        if (!strcmp(c->models.at[i].id.at, id))
            return &c->models.at[i];
    fail_msg("no model %s", id);
    return NULL;
}

/* ---- models ------------------------------------------------------------ */

static void test_model(void **state)
{
    static const char *const aliases[] = {"claude-sonnet-4-5",
                                          "claude-sonnet-4.5"};
    static const char *const recommended[] = {"coding", "caf\xC3\xA9"};
    static const char *const pitfalls[] = {"one", "two"};
    struct catalogue c = load(WHOLE, false);
    const struct model *m = model(&c, "claude-sonnet-4-5-20250929");

    (void)state;
    assert_string_equal(m->place.file,
                        WHOLE "/anthropic/claude-sonnet-4-5.yaml");
    assert_text(m->provider, "anthropic");
    assert_texts(m->aliases, 2, aliases);
    assert_int_equal(m->aliases.at[1].place.line, 3);
    assert_int_equal(m->aliases.at[1].place.column, 30);
    assert_text(m->name, "Claude Sonnet 4.5");
    assert_text(m->version, "4.50");
    assert_text(m->api_identifier, "claude-sonnet-4-5-20250929");
    assert_text(m->cutoff, "no");
    assert_text(m->tokenizer, "claude");
    assert_text(m->url, "https://docs.claude.com/models");
    assert_text(m->notes, "");
    assert_text(m->pricing_ref, "claude-sonnet-4-5-20250929");
    assert_texts(m->guidance[MREG_RECOMMENDED_FOR], 2, recommended);
    assert_texts(m->guidance[MREG_BEST_PRACTICES], 0, NULL);
    assert_texts(m->guidance[MREG_TIPS], 0, NULL);
    assert_texts(m->guidance[MREG_PITFALLS], 2, pitfalls);
    assert_false(m->is_offer || m->has_geo);
    arena_free(c.arena);
}

static void test_model_numbers(void **state)
{
    struct catalogue c = load(WHOLE, false);
    const struct model *m = model(&c, "claude-sonnet-4-5-20250929");

    (void)state;
    assert_int_equal(m->context_in, 200000);
    assert_int_equal(m->context_out, 64000);
    assert_int_equal(m->released, MREG_UTC(2025, 9, 29, 0, 0));
    assert_int_equal(m->deprecated, 0);
    assert_int_equal(m->retires, MREG_UTC(2026, 11, 30, 0, 0));
    assert_int_equal(m->verified, MREG_UTC(2026, 11, 21, 0, 0));
    assert_true(m->has == (MREG_CAP_TEXT_INPUT | MREG_CAP_TEXT_OUTPUT |
                           MREG_CAP_LARGE_CONTEXT));
    assert_true(m->lacks == MREG_CAP_AUDIO_INPUT);
    arena_free(c.arena);
}

static void test_defaults(void **state)
{
    struct catalogue c = load(WHOLE, false);
    const struct model *m = model(&c, "claude-haiku-4-5");

    (void)state;
    assert_text(m->provider, "anthropic");
    assert_text(m->unpriced, "not sold by the token");
    assert_int_equal(m->context_in, 0);
    assert_int_equal(m->context_out, 0);
    assert_null(m->name.at);
    assert_null(m->pricing_ref.at);
    arena_free(c.arena);
}

static void test_offers(void **state)
{
    struct catalogue c = load(WHOLE, false);
    const struct model *m = model(
        &c, "us.anthropic.claude-sonnet-4-5-20250929-v1:0");

    (void)state;
    assert_text(m->provider, "bedrock");
    assert_text(m->maker_ref, "anthropic/claude-sonnet-4-5-20250929");
    assert_true(m->is_offer && m->has_geo);
    assert_int_equal(m->geo, MREG_REGIONAL);
    assert_true(m->lacks == MREG_CAP_BATCH_API);
    assert_int_equal(m->retires, MREG_UTC(2027, 1, 31, 0, 0));
    assert_int_equal(m->context_in, 1000000);
    m = model(&c, "amazon.titan-text");
    assert_false(m->is_offer || m->has_geo);
    assert_text(m->name, "Titan");
    assert_true(m->has == MREG_CAP_TEXT_INPUT);
    assert_false(model(&c, "amazon.bare")->is_offer);
    arena_free(c.arena);
}

/* ---- providers, naming, access ----------------------------------------- */

static void test_providers(void **state)
{
    static const char *const spellings[] = {"x-ai", "Grok"};
    struct catalogue c = load(WHOLE, false);
    const struct provider *p = c.providers.at;

    (void)state;
    assert_int_equal(c.providers.n, 3);
    assert_text(p[0].id, "anthropic");
    assert_text(p[0].name, "Anthropic");
    assert_text(p[0].base_url, "https://api.anthropic.com/v1");
    assert_text(p[0].models_path, "/models");
    assert_text(p[0].key_variable, "ANTHROPIC_API_KEY");
    assert_text(p[0].flavour, "anthropic");
    assert_true(p[0].on && !p[0].from_inclusive);
    assert_text(p[1].name, "bedrock");
    assert_true(p[1].on && !p[1].from_inclusive);
    assert_texts(p[2].aliases, 2, spellings);
    assert_true(!p[2].on && p[2].from_inclusive);
    arena_free(c.arena);
}

static void test_flavours(void **state)
{
    struct catalogue c = load(WHOLE, false);

    (void)state;
    assert_int_equal(c.flavours.n, 3);
    assert_text(c.flavours.at[0].name, "openai");
    assert_int_equal(c.flavours.at[0].convention, 0x3F);
    assert_int_equal(c.flavours.at[1].convention,
                     MREG_REASONING_IN_OUTPUT);
    assert_int_equal(c.flavours.at[2].convention, 0);
    arena_free(c.arena);
}

/* Sorted by kind, whatever the order of the file. */
static void test_naming(void **state)
{
    static const struct {
        const char *text;
        enum mreg_naming_kind kind;
        const char *provider;
        unsigned value;
    } wanted[] = {
        {"models/", MREG_STRIP_NAMESPACE, "xai", 0},
        {"anything/", MREG_STRIP_NAMESPACE, NULL, 0},
        {"foundation-model", MREG_STRIP_ARN, "bedrock", 0},
        {"aws", MREG_STRIP_PARTITION, NULL, MREG_GLOBAL},
        {"aws-us-gov", MREG_STRIP_PARTITION, NULL, MREG_REGIONAL},
        {"us.", MREG_STRIP_PROFILE, "bedrock", MREG_REGIONAL},
        {"global.", MREG_STRIP_PROFILE, "bedrock", MREG_GLOBAL},
        {":batch", MREG_STRIP_SERVICE, "xai", MREG_BATCH},
        {":batch", MREG_STRIP_SERVICE, "bedrock", MREG_BATCH},
        {"[1m]", MREG_STRIP_SUFFIX, "bedrock", 0},
        {"@default", MREG_STRIP_SUFFIX, "xai", 0},
        {"ft:", MREG_STRIP_FINE_TUNE, "xai", 0},
    };
    struct catalogue c = load(WHOLE, false);

    (void)state;
    assert_int_equal(c.naming.n, sizeof wanted / sizeof wanted[0]);
    for (size_t i = 0; i < c.naming.n; i++) {
        const struct naming_rule *r = &c.naming.at[i];

        assert_text(r->text, wanted[i].text);
        assert_int_equal(r->kind, wanted[i].kind);
        assert_int_equal(r->value, wanted[i].value);
        if (wanted[i].provider)
            assert_text(r->provider, wanted[i].provider);
        else
            assert_null(r->provider.at);
    }
    arena_free(c.arena);
}

static void test_access(void **state)
{
    static const char *const providers[] = {"anthropic", "xai"};
    static const char *const models[] = {"anthropic/claude-haiku-4-5"};
    static const char *const denied[] = {"xai/grok-4-image"};
    static const char *const fallbacks[] = {
        "xai/grok-4", "anthropic/claude-sonnet-4-5-20250929"};
    struct catalogue c = load(WHOLE, false);
    const struct access_tier *t = c.tiers.at;

    (void)state;
    assert_int_equal(c.tiers.n, 2);
    assert_text(t[0].name, "free");
    assert_text(t[0].default_model, "anthropic/claude-haiku-4-5");
    assert_texts(t[0].fallbacks, 2, fallbacks);
    assert_texts(t[0].deny, 1, denied);
    assert_int_equal(t[0].allow.n, 2);
    assert_texts(t[0].allow.at[0].providers, 2, providers);
    assert_true(t[0].allow.at[0].capabilities == MREG_CAP_TEXT_OUTPUT);
    assert_true(t[0].allow.at[0].has_ceiling);
    assert_int_equal(t[0].allow.at[0].ceiling, 500000);
    assert_texts(t[0].allow.at[1].models, 1, models);
    assert_false(t[0].allow.at[1].has_ceiling);
    assert_text(t[1].name, "enterprise");
    assert_int_equal(t[1].allow.n, 1);
    assert_int_equal(t[1].allow.at[0].providers.n, 0);
    assert_null(t[1].default_model.at);
    arena_free(c.arena);
}

/* ---- samples ----------------------------------------------------------- */

static void test_samples(void **state)
{
    struct catalogue c = load(SEEDS, true);
    const struct model *m = model(&c, "claude-sonnet-4-5-20250929");

    (void)state;
    assert_int_equal(c.models.n, 2);
    assert_text(m->version, "4.5");
    assert_int_equal(m->context_in, 200000);
    assert_int_equal(m->context_out, 0);
    assert_int_equal(m->verified, MREG_UTC(2025, 10, 24, 0, 0));
    assert_int_equal(m->guidance[MREG_RECOMMENDED_FOR].n, 4);
    assert_text(m->guidance[MREG_TIPS].at[1],
                "1M token context available in beta");
    assert_text(m->notes, "Training data: July 2025");
    m = model(&c, "claude-opus-5-0-20260101");
    assert_text(m->version, "5.0");
    assert_text(m->cutoff, "June 2025");
    assert_int_equal(m->guidance[MREG_BEST_PRACTICES].n, 1);
    /* without providers.yaml, the folder makes its provider */
    assert_int_equal(c.providers.n, 1);
    assert_text(c.providers.at[0].id, "anthropic");
    assert_true(c.providers.at[0].on);
    arena_free(c.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_model),
        cmocka_unit_test(test_model_numbers),
        cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_offers),
        cmocka_unit_test(test_providers),
        cmocka_unit_test(test_flavours),
        cmocka_unit_test(test_naming),
        cmocka_unit_test(test_access),
        cmocka_unit_test(test_samples),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
