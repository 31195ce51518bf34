/* What each stage of resolve takes off a name, and what none may take: a
 * table over every known trap.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "names_world.h"

/* ---- resolve ------------------------------------------------------------ */

#define CASE MREG_VIA_CASE
#define NAMESPACE MREG_VIA_NAMESPACE
#define PROFILE MREG_VIA_PROFILE
#define VARIANT MREG_VIA_VARIANT
#define DATE MREG_VIA_DATE
#define HOST MREG_VIA_HOST
#define SONNET "claude-sonnet-4-5-20250929"
#define ON_BEDROCK "anthropic." SONNET "-v1:0"
#define ARN "arn:aws:bedrock:us-east-1:123456789012:"

static const struct {
    const char *name, *model;
    uint32_t via;
    uint8_t service, geo;
} resolves[] = {
    {"gpt-4o", "openai/gpt-4o", 0, 0, 0},
    {"openai:gpt-4o", "openai/gpt-4o", 0, 0, 0},
    {"GPT-4o", "openai/gpt-4o", CASE, 0, 0},
    {"OpenAI:GPT-4o", "openai/gpt-4o", CASE, 0, 0},
    {"OpenAI/gpt-4o", "openai/gpt-4o", CASE, 0, 0},
    {"GPT/O3", "openai/o3", CASE, 0, 0},
    {"meta-llama/LLAMA-3.3-70b", "together/meta-llama/Llama-3.3-70B", CASE,
     0, 0},
    /* T45: a number after a name is another model, unless it is a date. */
    {"claude-opus-4-10", "", 0, 0, 0},
    {"claude-opus-4-1-1", "", 0, 0, 0},
    {"claude-opus-4-1-20250805", "anthropic/claude-opus-4-1-20250805", 0, 0,
     0},
    {"gpt-4o-mini-20260101", "openai/gpt-4o-mini", DATE,
     0, 0},
    {"gpt-4o-mini-2026-01-01", "openai/gpt-4o-mini", DATE,
     0, 0},
    {"gpt-4o-mini-20261301", "", 0, 0, 0},
    {"gpt-4o-mini-20260898", "", 0, 0, 0},
    /* A date is a real day, not after the newest of the data. */
    {"gpt-4o-mini-20260800", "", 0, 0, 0},
    {"gpt-4o-mini-20240229", "openai/gpt-4o-mini", DATE,
     0, 0},
    {"gpt-4o-mini-2024-02-29", "openai/gpt-4o-mini", DATE,
     0, 0},
    {"gpt-4o-mini-20250229", "", 0, 0, 0},
    {"gpt-4o-mini-2025-02-29", "", 0, 0, 0},
    {"gpt-4o-mini-20260131", "openai/gpt-4o-mini", DATE,
     0, 0},
    {"gpt-4o-mini-2025-12-31", "openai/gpt-4o-mini", DATE,
     0, 0},
    {"gpt-4o-mini-20250931", "", 0, 0, 0},
    {"gpt-4o-mini-20250132", "", 0, 0, 0},
    {"gpt-4o-mini-20260930", "openai/gpt-4o-mini", DATE,
     0, 0},
    {"gpt-4o-mini-20261001", "", 0, 0, 0},
    {"gpt-4o-mini-20990199", "", 0, 0, 0},
    {"gpt-4o-2099-01-01", "", 0, 0, 0},
    {"gpt-4o-mini-2026-02-30", "", 0, 0, 0},
    {"gpt-4o-mini-2026089x", "", 0, 0, 0},
    {"gpt-4o-mini-19990101", "", 0, 0, 0},
    {"gpt-4o-mini-00000000", "", 0, 0, 0},
    {"gpt-4o-mini-12345678", "", 0, 0, 0},
    {"claude-opus-4-1-0805", "", 0, 0, 0},
    /* Nor another than the one in the model's id. */
    {"claude-opus-4-1-20260101", "", 0, 0, 0},
    {"claude-opus-4-1-20250804", "", 0, 0, 0},
    {"claude-opus-4-1@20250806", "", 0, 0, 0},
    {"claude-opus-4-1-2025-08-05", "anthropic/claude-opus-4-1-20250805", DATE,
     0, 0},
    {"claude-opus-4-120250805", "", 0, 0, 0},
    {"claude-opus-4-1_20250805", "", 0, 0, 0},
    {"gpt-4o-2024-08-06", "openai/gpt-4o", DATE, 0, 0},
    {"gpt-4o-2024-8-06", "", 0, 0, 0},
    {"-20250805", "", 0, 0, 0},
    {"openai/-20250805", "", 0, 0, 0},
    /* T46: no part of a name is a name. */
    {"claude-3-haiku-evil", "", 0, 0, 0},
    {"claude-3-haik", "", 0, 0, 0},
    {"xclaude-3-haiku", "", 0, 0, 0},
    {"evil/claude-3-haiku", "", 0, 0, 0},
    /* T47: a fine-tune is its own definition or nothing. */
    {"ft:gpt-4o-mini-2024-07-18:acme::9ZzY",
     "openai/ft:gpt-4o-mini-2024-07-18", VARIANT, 0, 0},
    {"ft:gpt-4o-mini-2024-07-18:acme:suffix:9ZzY:ckpt-step-100",
     "openai/ft:gpt-4o-mini-2024-07-18", VARIANT, 0, 0},
    {"openai/ft:gpt-4o-mini-2024-07-18:acme::9ZzY",
     "openai/ft:gpt-4o-mini-2024-07-18", VARIANT, 0, 0},
    {"ft:gpt-4o-mini-2024-07-18", "openai/ft:gpt-4o-mini-2024-07-18", 0, 0,
     0},
    {"FT:gpt-4o-mini-2024-07-18:acme::9ZzY",
     "openai/ft:gpt-4o-mini-2024-07-18", VARIANT | CASE, 0, 0},
    {"ft:gpt-4o:acme::9ZzY", "", 0, 0, 0},
    {"openai/ft:gpt-4o-mini-2024-07-18:free", "", 0, 0, 0},
    {"openai/ft:gpt-4o-mini-2024-07-18:acme", "", 0, 0, 0},
    {"openai/ft:gpt-4o-mini-2024-07-18:acme:x", "", 0, 0, 0},
    {"openai/ft:gpt-4o-mini-2024-07-18:acme::", "", 0, 0, 0},
    {"openai/ft:gpt-4o-mini-2024-07-18:::9ZzY", "", 0, 0, 0},
    {"openai/ft:gpt-4o-mini-2024-07-18:acme::9ZzY:free", "", 0, 0, 0},
    {"openai/ft:gpt-4o-mini-2024-07-18:acme::9ZzY:ckpt-step-", "", 0, 0, 0},
    {"openai/ft:gpt-4o-mini-2024-07-18:acme::9ZzY:ckpt-step-1:2", "", 0, 0,
     0},
    {"groq/ft:gpt-4o-mini-2024-07-18:acme::9ZzY", "", 0, 0, 0},
    {"ft:gpt-4o-mini-2024-07-18-20250101", "", 0, 0, 0},
    {"ft:gpt-4o-mini:acme::9ZzY", "", 0, 0, 0},
    {"ft::x", "", 0, 0, 0}, {"ft:", "", 0, 0, 0}, {"ft", "", 0, 0, 0},
    /* T48: what carries a price of its own resolves only if listed. */
    {"openai/gpt-4o:free", "", 0, 0, 0},
    {"openrouter/openai/gpt-4o:free", "", 0, 0, 0},
    {"openrouter/openai/o9:free", "openrouter/openai/o9:free", 0, 0, 0},
    /* The provider in front comes first; what only another has is said. */
    {"openai/o9:free", "openrouter/openai/o9:free", HOST, 0, 0},
    {"OpenAI/o9:free", "openrouter/openai/o9:free", CASE | HOST, 0, 0},
    {"openai/o9", "openrouter/openai/o9", HOST, 0, 0},
    {"claude/o3", "openrouter/claude/o3", HOST, 0, 0},
    {"openai/o3:batch", "openai/o3", VARIANT, MREG_BATCH, 0},
    {"openrouter/openai/o3:batch", "openrouter/openai/o3:batch", 0, 0, 0},
    {"openrouter/openai/o3:batch:batch", "", 0, 0, 0},
    {"openai/o3:batch:batch", "", 0, 0, 0},
    {"hub/openai/o9", "", 0, 0, 0},
    {"gpt/o9", "", 0, 0, 0},
    {"gpt-4o:online", "", 0, 0, 0}, {"gpt-4o:thinking", "", 0, 0, 0},
    {"gpt-4o:nitro", "", 0, 0, 0},
    /* T55: a provider is a whole word at the beginning. */
    {"bedrockz/anthropic.claude-3-5-sonnet-20240620", "", 0, 0, 0},
    {"bedrockz/" ON_BEDROCK, "", 0, 0, 0},
    {"xbedrock/" ON_BEDROCK, "", 0, 0, 0},
    {"bedrock" ON_BEDROCK, "", 0, 0, 0},
    {"bedrock/gpt-4o", "", 0, 0, 0},
    /* T18: a listed profile carries its own price; an unlisted one is the
     * base model on regional terms. */
    {"us." ON_BEDROCK, "bedrock/us." ON_BEDROCK, 0, 0, 0},
    {"bedrock/us." ON_BEDROCK, "bedrock/us." ON_BEDROCK, 0, 0, 0},
    {ARN "inference-profile/us." ON_BEDROCK, "bedrock/us." ON_BEDROCK,
     NAMESPACE, 0, 0},
    {ARN "inference-profile/eu." ON_BEDROCK, "bedrock/" ON_BEDROCK,
     NAMESPACE | PROFILE, 0, MREG_REGIONAL},
    {ARN "inference-profile/global." ON_BEDROCK, "bedrock/" ON_BEDROCK,
     NAMESPACE | PROFILE, 0, MREG_GLOBAL},
    {"arn:aws:bedrock:us-east-1::foundation-model/" ON_BEDROCK,
     "bedrock/" ON_BEDROCK, NAMESPACE, 0, 0},
    {"arn:aws-us-gov:bedrock:::foundation-model/" ON_BEDROCK,
     "bedrock/" ON_BEDROCK, NAMESPACE, 0, MREG_REGIONAL},
    {"arn:evil:bedrock:::foundation-model/" ON_BEDROCK, "", 0, 0, 0},
    {"arn:aw:bedrock:::foundation-model/" ON_BEDROCK, "", 0, 0, 0},
    {"arn:aws-:bedrock:::foundation-model/" ON_BEDROCK, "", 0, 0, 0},
    {"arn:AWS:bedrock:::foundation-model/" ON_BEDROCK, "", 0, 0, 0},
    {"bedrock/" ARN "foundation-model/" ON_BEDROCK, "bedrock/" ON_BEDROCK,
     NAMESPACE, 0, 0},
    {"openai/" ARN "foundation-model/" ON_BEDROCK, "", 0, 0, 0},
    {ARN "application-inference-profile/" ON_BEDROCK, "", 0, 0, 0},
    {ARN "foundation-models/" ON_BEDROCK, "", 0, 0, 0},
    {ARN "foundation-model/", "", 0, 0, 0},
    {ARN "foundation-model", "", 0, 0, 0},
    {ARN "foundation-model/gpt-4o", "", 0, 0, 0},
    {"arn:aws:bedrockz:us-east-1:1:foundation-model/" ON_BEDROCK, "", 0, 0,
     0},
    {"arn:aws:openai:us-east-1:1:foundation-model/" ON_BEDROCK, "", 0, 0, 0},
    {"arn::bedrock:us-east-1:1:foundation-model/" ON_BEDROCK, "", 0, 0, 0},
    {"xarn:aws:bedrock:us-east-1:1:foundation-model/" ON_BEDROCK, "", 0, 0,
     0},
    {"arn:aws:bedrock:foundation-model/" ON_BEDROCK, "", 0, 0, 0},
    {"arn:", "", 0, 0, 0}, {"arn:aws:bedrock:a:b:", "", 0, 0, 0},
    {"eu." ON_BEDROCK, "bedrock/" ON_BEDROCK, PROFILE, 0, MREG_REGIONAL},
    {"EU." ON_BEDROCK, "bedrock/" ON_BEDROCK, PROFILE | CASE, 0,
     MREG_REGIONAL},
    {"eu.us." ON_BEDROCK, "bedrock/us." ON_BEDROCK, PROFILE, 0,
     MREG_REGIONAL},
    {"us.eu." ON_BEDROCK, "", 0, 0, 0},
    {"us.", "", 0, 0, 0}, {"bedrock/us.", "", 0, 0, 0},
    /* Namespaces give a provider, and nothing else is asked then. */
    {"models/gemini-2.5-pro", "google/gemini-2.5-pro", NAMESPACE, 0, 0},
    {"publishers/google/models/gemini-2.5-flash", "google/gemini-2.5-flash",
     NAMESPACE, 0, 0},
    {"google/models/gemini-2.5-pro", "google/gemini-2.5-pro", NAMESPACE, 0,
     0},
    {"accounts/fireworks/models/deepseek-v3", "fireworks/deepseek-v3",
     NAMESPACE, 0, 0},
    {"fireworks_ai/accounts/fireworks/models/deepseek-v3",
     "fireworks/deepseek-v3", NAMESPACE, 0, 0},
    {"Models/Gemini-2.5-Pro", "google/gemini-2.5-pro", NAMESPACE | CASE, 0,
     0},
    {"models/gpt-4o", "", 0, 0, 0},
    {"vertex/models/gemini-2.5-pro", "", 0, 0, 0},
    {"models/models/gemini-2.5-pro", "", 0, 0, 0},
    {"models/", "", 0, 0, 0},
    {"hub/gpt-4o", "openai/gpt-4o", NAMESPACE, 0, 0},
    {"hub/old-gpt-4o", "openai/gpt-4o", NAMESPACE, 0, 0},
    {"openai\x0fgpt-4o", "", 0, 0, 0},
    /* Variants. */
    {"gpt-4o:batch", "openai/gpt-4o", VARIANT, MREG_BATCH, 0},
    {"openai/gpt-4o:batch", "openai/gpt-4o", VARIANT, MREG_BATCH, 0},
    {"gpt-4o:batch:batch", "", 0, 0, 0},
    {"groq/q1:batch:batch", "", 0, 0, 0},
    {"gpt-4o:BATCH", "openai/gpt-4o", VARIANT | CASE, MREG_BATCH, 0},
    {":batch", "", 0, 0, 0},
    {"claude-opus-4-1[1m]", "anthropic/claude-opus-4-1-20250805", VARIANT, 0,
     0},
    /* A suffix is taken off only names of the providers that use it. */
    {"claude-opus-4-1@default", "", 0, 0, 0},
    {"anthropic/claude-opus-4-1@default", "", 0, 0, 0},
    {"claude-sonnet-4-5@20250929@default",
     "vertex/claude-sonnet-4-5@20250929", VARIANT, 0, 0},
    {"gpt-4o[1m]", "", 0, 0, 0}, {"openai/gpt-4o[1m]", "", 0, 0, 0},
    {"claude-opus-4-1[1m][1m]", "", 0, 0, 0},
    {"anthropic/claude-opus-4-1[1m]", "anthropic/claude-opus-4-1-20250805",
     VARIANT, 0, 0},
    {"grok-4.3:batch", "", 0, 0, 0}, {"xai/grok-4.3:batch", "", 0, 0, 0},
    {"grok-4.3[1m]", "", 0, 0, 0},
    {"eu/gpt-4o", "azure/gpt-4o", PROFILE, 0, MREG_REGIONAL},
    {"azure/eu/gpt-4o", "azure/gpt-4o", PROFILE, 0, MREG_REGIONAL},
    {"openai/eu/gpt-4o", "", 0, 0, 0}, {"eu.gpt-4o", "", 0, 0, 0},
    {"azure/eu.gpt-4o", "", 0, 0, 0}, {"x.gpt-4o", "", 0, 0, 0},
    /* Only one of the two hosts of this name has a batch service. */
    {"llama-3.3-70b:batch", "groq/llama-3.3-70b", VARIANT, MREG_BATCH, 0},
    {"claude-sonnet-4-5@20250929", "vertex/claude-sonnet-4-5@20250929", 0, 0,
     0},
    {"anthropic/claude-sonnet-4-5@20250929", "anthropic/" SONNET, VARIANT, 0,
     0},
    {"anthropic/claude-sonnet-4-5@20250929[1m]", "anthropic/" SONNET, VARIANT,
     0, 0},
    {"vertex/claude-sonnet-4-5@20250929[1m]",
     "vertex/claude-sonnet-4-5@20250929", VARIANT, 0, 0},
    {"claude-opus-4-1@20250805", "anthropic/claude-opus-4-1-20250805",
     VARIANT, 0, 0},
    {"gpt-4o-mini@20260101", "openai/gpt-4o-mini", DATE,
     0, 0},
    {"claude-opus-4-1@20261399", "", 0, 0, 0},
    {"gpt-4o-mini-20260101:batch", "openai/gpt-4o-mini",
     VARIANT | DATE, MREG_BATCH, 0},
    /* A name that carries a date takes no second. */
    {"claude-opus-4-1-20250805-20250805", "", 0, 0, 0},
    {"gpt-4o-2024-05-13-20250101", "", 0, 0, 0},
    {"anthropic/claude-sonnet-4-5@20250929-20251001", "", 0, 0, 0},
    {ON_BEDROCK "-20251001", "", 0, 0, 0},
    {"gpt-4-0613-20250101", "", 0, 0, 0},
    {"gpt-4o-mini-20260101-20250805", "", 0, 0, 0},
    /* Everything at once, and what no provider has. */
    {"aws/" ARN "inference-profile/EU.anthropic.claude-sonnet-4-5-"
     "20250929-V1:0:batch", "bedrock/" ON_BEDROCK,
     CASE | NAMESPACE | PROFILE | VARIANT, MREG_BATCH, MREG_REGIONAL},
    {"openai/o9-20250101", "", 0, 0, 0},
    {"gpt:o9", "", 0, 0, 0},
    {"", "", 0, 0, 0},
};

static void expect(size_t i, mreg_status status, const mreg_match *got)
{
    const mreg_model m = world_row(resolves[i].model);

    if (got->model != m || got->via != resolves[i].via
        || got->service != resolves[i].service || got->geo != resolves[i].geo
        || status != (m == MREG_NONE ? MREG_E_NO_MODEL : MREG_OK))
        fail_msg("resolve '%s': status %d, row %u via %u service %u geo %u",
                 resolves[i].name, (int)status, got->model, got->via,
                 got->service, got->geo);
}

static void test_resolve(void **state)
{
    mreg_match match;

    (void)state;
    for (size_t i = 0; i < COUNT(resolves); i++)
        expect(i, world_resolve(resolves[i].name, NULL, 0, &match), &match);
}

/* Forbidding any stage that was needed leaves no model (none of these names
 * has another way); forbidding the others changes nothing. */
static void test_resolve_forbidden(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(resolves); i++)
        for (uint32_t bit = 1; bit <= MREG_VIA_HOST; bit <<= 1) {
            mreg_match match;
            mreg_status s = world_resolve(resolves[i].name, NULL, bit, &match);

            if (!(resolves[i].via & bit))
                expect(i, s, &match);
            else if (match.via & bit)
                fail_msg("'%s' via a forbidden stage", resolves[i].name);
        }
}

static void test_resolve_forbidding_needed(void **state)
{
    mreg_match match;

    (void)state;
    assert_int_equal(world_resolve("GPT-4o", NULL, CASE, &match),
                     MREG_E_NO_MODEL);
    assert_int_equal(match.model, MREG_NONE);
    assert_int_equal(world_resolve("gpt-4o:batch", NULL, VARIANT, &match),
                     MREG_E_NO_MODEL);
    assert_int_equal(world_resolve("gpt-4o-20250101", NULL, DATE, &match),
                     MREG_E_NO_MODEL);
    assert_int_equal(world_resolve("eu." ON_BEDROCK, NULL, PROFILE, &match),
                     MREG_E_NO_MODEL);
    assert_int_equal(world_resolve("models/gemini-2.5-pro", NULL, NAMESPACE,
                             &match), MREG_E_NO_MODEL);
    assert_int_equal(world_resolve("claude-opus-4-1@20250805", NULL, VARIANT,
                             &match), MREG_OK);
    assert_int_equal(match.via, DATE);
    assert_int_equal(world_resolve("gpt-4o", NULL, UINT32_MAX, &match),
                     MREG_OK);
}

/* A day that is far from the known release of a model is of another. */
static void test_resolve_near_release(void **state)
{
    static const struct { const char *name; int found; } near[] = {
        {"gpt-4o-mini-20260101", 1}, {"gpt-4o-mini-2025-11-17", 1},
        {"gpt-4o-mini-2025-11-16", 0}, {"gpt-4o-mini-20260215", 1},
        {"gpt-4o-mini-20260216", 0}, {"gpt-4o-mini-20240101", 0}};
    struct mreg_model_row rows[WORLD_MODELS];
    mreg r = world->r;

    (void)state;
    memcpy(rows, world->r.models, sizeof rows);
    rows[world_row("openai/gpt-4o-mini")].released =
        (uint16_t)(MREG_UTC(2026, 1, 1, 0, 0) / MREG_WORTH_DAY);
    r.models = rows;
    for (size_t i = 0; i < COUNT(near); i++) {
        mreg_match match;

        assert_int_equal(mreg_resolve(&r, near[i].name, strlen(near[i].name),
                                      NULL, 0, &match),
                         near[i].found ? MREG_OK : MREG_E_NO_MODEL);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_resolve),
        cmocka_unit_test(test_resolve_near_release),
        cmocka_unit_test(test_resolve_forbidden),
        cmocka_unit_test(test_resolve_forbidding_needed),
    };

    return cmocka_run_group_tests(tests, world_set_up, world_tear_down);
}
