/* A small catalogue that holds every known trap of naming.
 *
 * SPDX-License-Identifier: MIT */
#include "names_world.h"

#include <stdlib.h>
#include <string.h>

static const struct names_provider providers[] = {
    [ANTHROPIC] = {"anthropic", "claude", false},
    [OPENAI] = {"openai", "gpt", false},
    [GOOGLE] = {"google", "gemini google_ai", false},
    [BEDROCK] = {"bedrock", "aws", false},
    [AZURE] = {"azure", NULL, true},
    [VERTEX] = {"vertex", "vertex_ai", false},
    [TOGETHER] = {"together", "together_ai", false},
    [GROQ] = {"groq", NULL, false},
    [FIREWORKS] = {"fireworks", "fireworks_ai", false},
    [OPENROUTER] = {"openrouter", "or", false},
    [XAI] = {"xai", NULL, false},
};

/* The tiers: bit 0 free, bit 1 pro. */
static const struct names_model models[] = {
    {"anthropic", "claude-sonnet-4-5-20250929",
     "claude-sonnet-4-5 claude-sonnet-4.5", NULL, 3},
    {"anthropic", "claude-opus-4-1-20250805", "claude-opus-4-1", NULL, 2},
    {"anthropic", "claude-3-haiku-20240307", "claude-3-haiku", NULL, 3},
    {"openai", "gpt-4o", NULL, NULL, 3},
    {"openai", "gpt-4o-2024-05-13", NULL, NULL, 2},
    {"openai", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", NULL, 3},
    {"openai", "ft:gpt-4o-mini-2024-07-18", NULL, NULL, 3},
    {"openai", "o3", NULL, NULL, 3},
    {"openai", "gpt-4-0613", NULL, NULL, 3},
    {"google", "gemini-2.5-pro", NULL, NULL, 3},
    {"google", "gemini-2.5-flash", NULL, NULL, 3},
    {"bedrock", "anthropic.claude-sonnet-4-5-20250929-v1:0", NULL,
     "anthropic/claude-sonnet-4-5-20250929", 3},
    {"bedrock", "us.anthropic.claude-sonnet-4-5-20250929-v1:0", NULL,
     "anthropic/claude-sonnet-4-5-20250929", 3},
    {"bedrock", "openai.gpt-oss-120b-1:0", NULL, NULL, 3},
    {"azure", "gpt-4o", NULL, "openai/gpt-4o", 3},
    {"azure", "phi-4", NULL, NULL, 3},
    {"vertex", "claude-sonnet-4-5@20250929", NULL,
     "anthropic/claude-sonnet-4-5-20250929", 3},
    {"together", "meta-llama/Llama-3.3-70B", "llama-3.3-70b", NULL, 3},
    {"groq", "llama-3.3-70b", NULL, NULL, 3},
    {"groq", "Kimi-K2", NULL, NULL, 3},
    {"groq", "q1:batch", NULL, NULL, 3},
    {"azure", "kimi-k2", NULL, NULL, 3},
    {"together", "deepseek-ai/DeepSeek-V3", NULL, "anthropic/none", 3},
    {"fireworks", "deepseek-v3", NULL, NULL, 3},
    {"xai", "grok-4.3", NULL, NULL, 3},
    {"openrouter", "openai/gpt-4o", NULL, NULL, 3},
    {"openrouter", "openai/o9", NULL, NULL, 3},
    {"openrouter", "openai/o9:free", NULL, NULL, 3},
    {"openrouter", "openai/o3:batch", NULL, NULL, 3},
    {"openrouter", "claude/o3", NULL, NULL, 3},
    {"openrouter", "gpt/O3", NULL, NULL, 3},
    {"openrouter", "meta-llama/llama-3.3-70b", NULL, NULL, 3},
    {"openrouter", "~anthropic/claude-sonnet-latest", NULL, NULL, 3},
    {"openrouter", "grok-4.3", NULL, NULL, 3},
    {"openrouter", "gpt:O3", NULL, NULL, 3},
    {"openrouter", "llama-3.3-70b", NULL, NULL, 3},
};

#define OF(provider) (provider + 1)

static const struct names_rule rules[] = {
    {"models/", MREG_STRIP_NAMESPACE, 0, OF(GOOGLE)},
    {"publishers/google/models/", MREG_STRIP_NAMESPACE, 0, OF(GOOGLE)},
    {"accounts/fireworks/models/", MREG_STRIP_NAMESPACE, 0, OF(FIREWORKS)},
    {"hub/old-", MREG_STRIP_NAMESPACE, 0, 0},
    {"hub/", MREG_STRIP_NAMESPACE, 0, 0},
    {"foundation-model", MREG_STRIP_ARN, 0, OF(BEDROCK)},
    {"inference-profile", MREG_STRIP_ARN, 0, OF(BEDROCK)},
    {"aws", MREG_STRIP_PARTITION, MREG_GLOBAL, 0},
    {"aws-us-gov", MREG_STRIP_PARTITION, MREG_REGIONAL, 0},
    {"us.", MREG_STRIP_PROFILE, MREG_REGIONAL, OF(BEDROCK)},
    {"eu.", MREG_STRIP_PROFILE, MREG_REGIONAL, OF(BEDROCK)},
    {"global.", MREG_STRIP_PROFILE, MREG_GLOBAL, OF(BEDROCK)},
    {"eu/", MREG_STRIP_PROFILE, MREG_REGIONAL, OF(AZURE)},
    {"x.", MREG_STRIP_PROFILE, MREG_REGIONAL, OF(GROQ)},
    {"x.", MREG_STRIP_PROFILE, MREG_REGIONAL, OF(TOGETHER)},
    {":batch", MREG_STRIP_SERVICE, MREG_BATCH, OF(OPENAI)},
    {":batch", MREG_STRIP_SERVICE, MREG_BATCH, OF(ANTHROPIC)},
    {":batch", MREG_STRIP_SERVICE, MREG_BATCH, OF(BEDROCK)},
    {":batch", MREG_STRIP_SERVICE, MREG_BATCH, OF(GROQ)},
    {"[1m]", MREG_STRIP_SUFFIX, 0, OF(ANTHROPIC)},
    {"[1m]", MREG_STRIP_SUFFIX, 0, OF(VERTEX)},
    {"@default", MREG_STRIP_SUFFIX, 0, OF(VERTEX)},
    {"ft:", MREG_STRIP_FINE_TUNE, 0, OF(OPENAI)},
};

_Static_assert(COUNT(models) == WORLD_MODELS, "count the models");

const struct names_source world_source = {
    providers, COUNT(providers), models, COUNT(models),
    rules, COUNT(rules), 2, NULL};

struct built_names *world;

int world_set_up(void **state)
{
    (void)state;
    world = build_names(&world_source);
    diags_print(world->c.diags, stderr);
    return diags_errors(world->c.diags) != 0;
}

int world_tear_down(void **state)
{
    (void)state;
    built_names_free(world);
    return 0;
}

/* ---- asking ------------------------------------------------------------- */

/* A copy in a block of exactly its size. */
static char *tight(const char *name, size_t size)
{
    char *copy = malloc(size ? size : 1);

    if (!copy)
        abort();
    memcpy(copy, name, size);
    return copy;
}

mreg_model world_find(const char *name, size_t size)
{
    char *copy = tight(name, size);
    mreg_model m = mreg_find(&world->r, size ? copy : copy + 1, size);

    free(copy);
    return m;
}

mreg_status world_resolve(const char *name, const mreg_policy *policy,
                          uint32_t forbid, mreg_match *match)
{
    const size_t size = strlen(name);
    char *copy = tight(name, size);
    mreg_status s = mreg_resolve(&world->r, copy, size, policy, forbid,
                                 match);

    free(copy);
    return s;
}

mreg_model world_row(const char *full)
{
    for (size_t i = 0; i < COUNT(models); i++) {
        const size_t n = strlen(models[i].provider);

        if (!strncmp(full, models[i].provider, n) && full[n] == '/'
            && !strcmp(full + n + 1, models[i].id))
            return (mreg_model)i;
    }
    if (*full)
        abort();
    return MREG_NONE;
}
