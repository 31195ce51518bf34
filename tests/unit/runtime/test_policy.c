/* Who may use what a name resolves to, ambiguous names, and names that
 * nobody sane asks for.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "names_world.h"

/* Resolves with no stage forbidden. */
static mreg_status ask(const char *name, const mreg_policy *policy,
                       mreg_match *match)
{
    return world_resolve(name, policy, 0, match);
}

/* ---- policy ------------------------------------------------------------- */

static void test_ambiguous(void **state)
{
    static const mreg_provider groq_first[] = {XAI, GROQ, TOGETHER};
    static const mreg_provider only_together[] = {TOGETHER};
    mreg_policy policy = {.tier = MREG_NONE};
    mreg_match match;

    (void)state;
    assert_int_equal(ask("llama-3.3-70b", NULL, &match),
                     MREG_E_AMBIGUOUS);
    assert_int_equal(match.model, MREG_NONE);
    assert_int_equal(ask("llama-3.3-70b", &policy, &match),
                     MREG_E_AMBIGUOUS);
    policy.order = groq_first;
    policy.order_count = 3;
    assert_int_equal(ask("llama-3.3-70b", &policy, &match), MREG_OK);
    assert_int_equal(match.model, world_row("groq/llama-3.3-70b"));
    policy.enabled = only_together;
    policy.enabled_count = 1;
    assert_int_equal(ask("llama-3.3-70b", &policy, &match), MREG_OK);
    assert_int_equal(match.model,
                     world_row("together/meta-llama/Llama-3.3-70B"));
    policy.enabled = groq_first;
    assert_int_equal(ask("LLAMA-3.3-70b", &policy, &match),
                     MREG_E_DISABLED);
    assert_int_equal(match.model, world_row("groq/llama-3.3-70b"));
    assert_int_equal(match.via, MREG_VIA_CASE);
}

/* kimi-k2 is groq's and azure's; azure is off by default. */
static void test_disabled_makes_unambiguous(void **state)
{
    const mreg_policy by_default = {.tier = MREG_NONE};
    mreg_match match;

    (void)state;
    assert_int_equal(ask("kimi-k2", NULL, &match), MREG_E_AMBIGUOUS);
    assert_int_equal(ask("kimi-k2", &by_default, &match), MREG_OK);
    assert_int_equal(match.model, world_row("groq/Kimi-K2"));
}

static uint32_t candidates(const char *name, const mreg_policy *policy,
                           mreg_model *out, uint32_t room)
{
    return mreg_candidates(&world->r, name, strlen(name), policy, out, room);
}

/* An ambiguous name lists those whose name it is, and no others. */
static void test_candidates(void **state)
{
    static const mreg_provider only_groq[] = {GROQ};
    const mreg_policy by_default = {.tier = MREG_NONE};
    const mreg_policy groq = {only_groq, 1, NULL, 0, MREG_NONE};
    const mreg_policy nobody = {only_groq, 0, NULL, 0, MREG_NONE};
    mreg_model out[3] = {7, 7, 7};

    (void)state;
    assert_int_equal(candidates("LLAMA-3.3-70b", NULL, out, 2), 2);
    assert_int_equal(out[0],
                     world_row("together/meta-llama/Llama-3.3-70B"));
    assert_int_equal(out[1], world_row("groq/llama-3.3-70b"));
    assert_int_equal(out[2], 7);
    assert_int_equal(candidates("llama-3.3-70b", &nobody, out, 0), 2);
    assert_int_equal(candidates("llama-3.3-70b", &groq, out, 3), 1);
    assert_int_equal(candidates("kimi-k2", &by_default, out, 3), 1);
    assert_int_equal(out[0], world_row("groq/Kimi-K2"));
    assert_int_equal(candidates("kimi-k2", NULL, NULL, 3), 2);
    assert_int_equal(candidates("llama-3.3-70b:batch", NULL, out, 3), 1);
    assert_int_equal(out[0], world_row("groq/llama-3.3-70b"));
    assert_int_equal(candidates("gpt/gpt-4o", NULL, out, 3), 1);
    assert_int_equal(out[0], world_row("openai/gpt-4o"));
    assert_int_equal(candidates("openai/o9", NULL, out, 3), 1);
    assert_int_equal(out[0], world_row("openrouter/openai/o9"));
    assert_int_equal(candidates("nobody", NULL, out, 3), 0);
    assert_int_equal(mreg_candidates(NULL, "o3", 2, NULL, out, 3), 0);
    assert_int_equal(mreg_candidates(&world->r, NULL, 2, NULL, out, 3), 0);
}

static void test_disabled(void **state)
{
    static const mreg_provider azure[] = {AZURE};
    mreg_policy policy = {.tier = MREG_NONE};
    mreg_match match;

    (void)state;
    assert_int_equal(ask("azure/gpt-4o", NULL, &match), MREG_OK);
    assert_int_equal(ask("azure/gpt-4o", &policy, &match),
                     MREG_E_DISABLED);
    assert_int_equal(match.model, world_row("azure/gpt-4o"));
    policy.enabled = azure;
    assert_int_equal(ask("azure/gpt-4o", &policy, &match),
                     MREG_E_DISABLED);
    policy.enabled_count = 1;
    assert_int_equal(ask("azure/gpt-4o", &policy, &match), MREG_OK);
    assert_int_equal(ask("gpt-4o", &policy, &match), MREG_E_DISABLED);
    assert_int_equal(match.model, world_row("openai/gpt-4o"));
}

static void test_tiers(void **state)
{
    mreg_policy policy = {.tier = 0};
    mreg_match match;

    (void)state;
    assert_int_equal(ask("claude-opus-4-1", &policy, &match),
                     MREG_E_NOT_ALLOWED);
    assert_int_equal(match.model,
                     world_row("anthropic/claude-opus-4-1-20250805"));
    policy.tier = 1;
    assert_int_equal(ask("claude-opus-4-1", &policy, &match), MREG_OK);
    policy.tier = 2;
    assert_int_equal(ask("claude-opus-4-1", &policy, &match),
                     MREG_E_NO_TIER);
}

static void test_resolve_takes_anything(void **state)
{
    mreg_match match = {1, 1, 1, 1};

    (void)state;
    assert_int_equal(mreg_resolve(NULL, "o3", 2, NULL, 0, &match),
                     MREG_E_NO_MODEL);
    assert_int_equal(match.model, MREG_NONE);
    assert_int_equal(match.via | match.service | match.geo, 0);
    assert_int_equal(mreg_resolve(&world->r, NULL, 7, NULL, 0, &match),
                     MREG_E_NO_MODEL);
    assert_int_equal(mreg_resolve(&world->r, "o3", 2, NULL, 0, NULL),
                     MREG_OK);
}

/* Bytes out of a fixed sequence, in pieces of what resolve looks for. */
static void test_resolve_hostile(void **state)
{
    static const char *const pieces[] = {
        "openai", "/", ":", "gpt-4o", "@", "-", "20250514", "2025-05-14",
        "arn:", "aws:bedrock:", "foundation-model/", "us.", "ft:", ":batch",
        "[1m]", "models/", "\xff", "A", "", "\x80\x81", "claude"};
    uint32_t seed = 12345;
    char name[400];

    (void)state;
    for (int round = 0; round < 20000; round++) {
        mreg_match match;

        size_t size = 0;

        name[0] = '\0';
        for (int k = 0; k < round % 12; k++) {
            seed = seed * 1664525u + 1013904223u;
            size += (size_t)snprintf(name + size, sizeof name - size, "%s",
                                     pieces[(seed >> 16) % COUNT(pieces)]);
        }
        world_resolve(name, NULL, seed & 31, &match);
        assert_int_equal(match.via & seed & 31, 0);
        world_find(name, strlen(name));
    }
}

static void test_long_names(void **state)
{
    static const char arn[] = "arn:aws:bedrock:us-east-1:123456789012:";
    const size_t size = 5000;
    char *name = malloc(size);
    mreg_match match;

    (void)state;
    assert_non_null(name);
    memset(name, 'a', size);
    memcpy(name, "openai/", 7);
    assert_int_equal(mreg_resolve(&world->r, name, size, NULL, 0, &match),
                     MREG_E_NO_MODEL);
    memcpy(name, arn, sizeof arn - 1);
    assert_int_equal(mreg_resolve(&world->r, name, size, NULL, 0, &match),
                     MREG_E_NO_MODEL);
    free(name);
}

static void test_implied(void **state)
{
    const mreg_terms on = {.at = 7, .service = MREG_FLEX,
                           .geo = MREG_REGIONAL};
    const mreg_match batch = {0, 0, MREG_BATCH, 0};
    mreg_terms t = mreg_implied(&batch, &on);

    (void)state;
    assert_int_equal(t.at, 7);
    assert_int_equal(t.service, MREG_BATCH);
    assert_int_equal(t.geo, MREG_REGIONAL);
    t = mreg_implied(NULL, NULL);
    assert_int_equal(t.service, MREG_STANDARD);
    assert_int_equal(t.geo, MREG_GLOBAL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ambiguous),
        cmocka_unit_test(test_disabled_makes_unambiguous),
        cmocka_unit_test(test_disabled),
        cmocka_unit_test(test_candidates),
        cmocka_unit_test(test_tiers),
        cmocka_unit_test(test_resolve_takes_anything),
        cmocka_unit_test(test_resolve_hostile),
        cmocka_unit_test(test_long_names),
        cmocka_unit_test(test_implied),
    };

    return cmocka_run_group_tests(tests, world_set_up, world_tear_down);
}
