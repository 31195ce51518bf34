/* The exact look-up, the search, the names of a model, and the providers,
 * over a small catalogue that holds every known trap.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "names_world.h"

/* ---- find --------------------------------------------------------------- */

static const struct { const char *name, *model; } finds[] = {
    {"gpt-4o", "openai/gpt-4o"},                /* a maker before a host */
    {"openai/gpt-4o", "openai/gpt-4o"},         /* not openrouter's */
    {"azure/gpt-4o", "azure/gpt-4o"},
    {"openrouter/openai/gpt-4o", "openrouter/openai/gpt-4o"},
    {"or/openai/gpt-4o", "openrouter/openai/gpt-4o"},
    {"gpt/gpt-4o", "openai/gpt-4o"},            /* a provider's alias */
    {"gpt:gpt-4o", "openai/gpt-4o"},
    {"openai:gpt-4o", "openai/gpt-4o"},
    {"claude-sonnet-4.5", "anthropic/claude-sonnet-4-5-20250929"},
    {"claude/claude-sonnet-4-5", "anthropic/claude-sonnet-4-5-20250929"},
    {"openai/o9", ""},                          /* openrouter's */
    {"openai:o9", ""},                          /* that is openai's */
    {"gpt/o9", ""},
    {"openai/o9:free", ""},
    {"openrouter/openai/o9:free", "openrouter/openai/o9:free"},
    {"gpt/o3", "openai/o3"},                    /* hides gpt/O3 */
    {"gpt/O3", ""},
    {"gpt:o3", "openai/o3"},
    {"gpt:O3", ""},
    {"openai\x0fgpt-4o", ""},                   /* hashes as with a slash */
    {"openai\x0fo3", ""},
    {"openrouter/gpt/O3", "openrouter/gpt/O3"},
    {"claude/o3", ""},                          /* anthropic has no o3 */
    {"grok-4.3", "xai/grok-4.3"},               /* a snapshot comes last */
    {"o3", "openai/o3"},
    {"O3", ""},                                 /* find is exact */
    {"OpenAI/gpt-4o", ""},
    {"phi-4", "azure/phi-4"},
    {"deepseek-ai/DeepSeek-V3", "together/deepseek-ai/DeepSeek-V3"},
    {"llama-3.3-70b", ""},                      /* together's and groq's */
    {"groq/llama-3.3-70b", "groq/llama-3.3-70b"},
    {"meta-llama/Llama-3.3-70B", "together/meta-llama/Llama-3.3-70B"},
    {"meta-llama/llama-3.3-70b", ""},           /* equal but for case */
    {"~anthropic/claude-sonnet-latest",
     "openrouter/~anthropic/claude-sonnet-latest"},
    {"", ""}, {"/", ""}, {":", ""}, {"openai", ""}, {"openai/", ""},
    {"openai:", ""}, {"/gpt-4o", ""}, {" gpt-4o", ""}, {"gpt-4o ", ""},
    {"gpt-4o\n", ""}, {"gpt\x0d" "4o", ""}, {"openai//gpt-4o", ""},
    {"openai/openai/gpt-4o", ""},
};

static void test_find(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(finds); i++) {
        const mreg_model m = world_find(finds[i].name, strlen(finds[i].name));

        if (m != world_row(finds[i].model))
            fail_msg("find '%s': row %u, not '%s'", finds[i].name, m,
                     finds[i].model);
    }
}

/* Every name of the table is found, and no part or extension of one is
 * unless it stands in the table itself. */
static bool is_name(const char *name, size_t size)
{
    for (size_t i = 0; i < world->t.names.n; i++) {
        const struct name *n = &world->t.names.at[i];
        const struct text *id = &world->c.providers.at[n->provider].id;
        const size_t skip = n->qualified ? id->size + 1 : 0;

        if (size == skip + n->size
            && !memcmp(name + skip, n->text, n->size)
            && (!skip || (!memcmp(name, id->at, id->size)
                          && name[id->size] == '/')))
            return n->target < WORLD_MODELS;
    }
    return false;
}

static void ask_around(const struct name *n)
{
    char whole[300];
    const int size =
        n->qualified
            ? snprintf(whole, sizeof whole, "%s/%s",
                       world_source.providers[n->provider].id, n->text)
            : snprintf(whole, sizeof whole, "%s", n->text);

    for (int k = 1; k <= size; k++) {
        if (world_find(whole, (size_t)k) == MREG_NONE)
            assert_false(is_name(whole, (size_t)k));
        else
            assert_true(is_name(whole, (size_t)k));
    }
    for (int byte = 0; byte < 256; byte++) {
        whole[size] = (char)byte;
        if (!is_name(whole, (size_t)size + 1))
            assert_int_equal(world_find(whole, (size_t)size + 1), MREG_NONE);
    }
}

static void test_every_name_its_prefixes_and_a_byte_more(void **state)
{
    (void)state;
    for (size_t i = 0; i < world->t.names.n; i++)
        ask_around(&world->t.names.at[i]);
}

static void test_find_takes_anything(void **state)
{
    char bytes[400];
    const mreg nothing = {0};

    (void)state;
    for (size_t size = 0; size <= sizeof bytes; size++)
        for (int fill = 0; fill < 256; fill += 17) {
            memset(bytes, fill, size);
            assert_int_equal(world_find(bytes, size), MREG_NONE);
        }
    assert_int_equal(mreg_find(NULL, "o3", 2), MREG_NONE);
    assert_int_equal(mreg_find(&world->r, NULL, 9), MREG_NONE);
    assert_int_equal(mreg_find(&world->r, NULL, SIZE_MAX), MREG_NONE);
    assert_int_equal(mreg_find(&nothing, "gpt-4o-mini", 11), MREG_NONE);
    assert_int_equal(mreg_find(&nothing, "o3", 2), MREG_NONE);
}

/* ---- search, names of a model ------------------------------------------- */

static void test_search(void **state)
{
    mreg_model out[WORLD_MODELS];

    (void)state;
    assert_int_equal(mreg_search(&world->r, "gpt-4o", 6, out, 2), 6);
    assert_int_equal(out[0], world_row("openai/gpt-4o"));
    assert_int_equal(out[1], world_row("azure/gpt-4o"));
    assert_int_equal(mreg_search(&world->r, " OPENAI  MINI ", 14, out, 9), 2);
    assert_int_equal(out[0], world_row("openai/gpt-4o-mini"));
    assert_int_equal(out[1], world_row("openai/ft:gpt-4o-mini-2024-07-18"));
    assert_int_equal(mreg_search(&world->r, "sonnet-4.5", 10, out, 9), 1);
    assert_int_equal(mreg_search(&world->r, "nothing", 7, out, 9), 0);
    assert_int_equal(mreg_search(&world->r, "  ", 2, out, 9), 0);
    assert_int_equal(mreg_search(&world->r, NULL, 2, out, 9), 0);
    assert_int_equal(mreg_search(NULL, "o3", 2, out, 9), 0);
    assert_int_equal(mreg_search(&world->r, "/", 1, NULL, 9), WORLD_MODELS);
    assert_int_equal(mreg_search(&world->r, "/", 1, out, WORLD_MODELS),
                     WORLD_MODELS);
    for (size_t i = 0; i < WORLD_MODELS; i++)
        for (size_t j = 0; j < i; j++)
            assert_int_not_equal(out[i], out[j]);
}

static void test_names_of_a_model(void **state)
{
    const mreg_model m = world_row("anthropic/claude-sonnet-4-5-20250929");
    uint32_t cursor = 0;
    unsigned bare = 0, qualified = 0;
    mreg_text name;
    mreg_provider p;

    (void)state;
    while ((cursor = mreg_next_name(&world->r, m, cursor, &name, &p)) != 0) {
        assert_int_equal(name.at[name.size], 0);
        if (p == MREG_NONE)
            bare++;
        else
            qualified += p == ANTHROPIC;
    }
    assert_int_equal(name.size, 0);
    assert_int_equal(bare, 3);
    assert_int_equal(qualified, 3);
    assert_int_equal(mreg_next_name(&world->r, MREG_NONE, 0, NULL, NULL), 0);
    assert_int_equal(mreg_next_name(NULL, 0, 0, &name, &p), 0);
    assert_int_equal(mreg_next_name(&world->r, m, UINT32_MAX, &name, &p), 0);
}

/* ---- providers ---------------------------------------------------------- */

static void test_providers(void **state)
{
    mreg_provider_view view;

    (void)state;
    assert_int_equal(mreg_provider_count(&world->r), WORLD_PROVIDERS);
    for (mreg_provider p = 0; p < WORLD_PROVIDERS; p++) {
        const char *id = world_source.providers[p].id;

        assert_int_equal(mreg_provider_find(&world->r, id, strlen(id)), p);
        assert_int_equal(mreg_provider_info(&world->r, p, &view), MREG_OK);
        assert_string_equal(view.id.at, id);
        assert_int_equal(view.on, !world_source.providers[p].is);
    }
    assert_int_equal(mreg_provider_find(&world->r, "CLAUDE", 6), ANTHROPIC);
    assert_int_equal(mreg_provider_find(&world->r, "claud", 5), MREG_NONE);
    assert_int_equal(mreg_provider_find(&world->r, "", 0), MREG_NONE);
    assert_int_equal(mreg_provider_find(NULL, "gpt", 3), MREG_NONE);
    assert_int_equal(mreg_provider_info(&world->r, WORLD_PROVIDERS, &view),
                     MREG_E_NO_PROVIDER);
    assert_int_equal(view.id.size, 0);
    assert_int_equal(mreg_provider_info(&world->r, 0, NULL),
                     MREG_E_BAD_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_every_name_its_prefixes_and_a_byte_more),
        cmocka_unit_test(test_find_takes_anything),
        cmocka_unit_test(test_search),
        cmocka_unit_test(test_names_of_a_model),
        cmocka_unit_test(test_providers),
    };

    return cmocka_run_group_tests(tests, world_set_up, world_tear_down);
}
