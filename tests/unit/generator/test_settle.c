/* Who answers to a name, what is shadowed and what clashes; and what happens
 * when gperf is missing, fails, or answers something else.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "generator/names/gperf.h"
#include "names_world.h"

/* ---- settled ------------------------------------------------------------ */

static bool shadowed(const char *name, const char *finds, const char *loses)
{
    for (size_t i = 0; i < world->t.shadowed.n; i++) {
        const struct shadowed *s = &world->t.shadowed.at[i];

        if (!strcmp(s->name, name) && !strcmp(s->finds, finds)
            && !strcmp(s->loses, loses))
            return true;
    }
    return false;
}

static void test_what_is_shadowed(void **state)
{
    (void)state;
    assert_true(shadowed("gpt-4o", "openai/gpt-4o", "azure/gpt-4o"));
    assert_true(shadowed("openai/gpt-4o", "openai/gpt-4o",
                         "openrouter/openai/gpt-4o"));
    assert_true(shadowed("gpt/O3", "openai/o3", "openrouter/gpt/O3"));
    assert_true(shadowed("grok-4.3", "xai/grok-4.3", "openrouter/grok-4.3"));
    assert_true(shadowed("meta-llama/llama-3.3-70b",
                         "together/meta-llama/Llama-3.3-70B",
                         "openrouter/meta-llama/llama-3.3-70b"));
    assert_true(shadowed("gpt:O3", "openai/o3", "openrouter/gpt:O3"));
    assert_true(shadowed("llama-3.3-70b", "together/meta-llama/Llama-3.3-70B",
                         "openrouter/llama-3.3-70b"));
    assert_int_equal(world->t.shadowed.n, 7);
}

/* Two names that two share, and four that begin with another provider. */
static void test_groups_end(void **state)
{
    const struct nametable *t = &world->t;

    (void)state;
    assert_int_equal(t->group_first.n, 6);
    assert_int_equal(t->group_members.n, 2 * 3 + 4 * 2);
    for (size_t g = 0; g < 6; g++) {
        const size_t end = g < 5 ? t->group_first.at[g + 1]
                                 : t->group_members.n;

        assert_int_equal(t->group_members.at[end - 1], SIZE_MAX);
    }
}

/* Who answers to the bare name `one`, as letters: the members of its group,
 * or the one model that it finds. */
static void expect_bearers(const struct names_model *models, size_t n,
                           const char *wanted)
{
    static const struct names_provider all[] = {
        {"a", NULL, false}, {"b", NULL, false}, {"c", NULL, false},
        {"openrouter", NULL, false}};
    const struct names_source s = {all, 4, models, n, NULL, 0, 0, NULL};
    struct built_names *b = build_names(&s);
    char got[8] = "";
    size_t k = 0;

    for (size_t i = 0; i < b->t.names.n; i++) {
        const struct name *name = &b->t.names.at[i];

        if (name->qualified)
            continue;
        if (name->target < n)
            got[k++] = *models[name->target].provider;
        else
            for (size_t j = b->t.group_first.at[name->target - n];
                 b->t.group_members.at[j] != SIZE_MAX; j++)
                got[k++] = *models[b->t.group_members.at[j]].provider;
    }
    assert_string_equal(got, wanted);
    built_names_free(b);
}

/* A sole maker has the name; where there are two, hosts may be meant too. */
static void test_hosts_stay_in_the_group(void **state)
{
    const struct names_model all[] = {
        {"a", "one", NULL, NULL, 0}, {"c", "one", NULL, "a/one", 0},
        {"openrouter", "one", NULL, NULL, 0}, {"b", "one", NULL, NULL, 0}};

    (void)state;
    expect_bearers(all, 4, "abc");
    expect_bearers(all, 3, "a");
    expect_bearers(all + 1, 3, "b");
    expect_bearers(all + 1, 2, "c");
    expect_bearers(all + 2, 1, "o");
}

/* ---- dates of aliases ---------------------------------------------------- */

static void expect_errors(const struct names_model *models, size_t n,
                          unsigned errors)
{
    static const struct names_provider all[] = {
        {"acme", NULL, false}, {"bolt", NULL, false},
        {"openrouter", NULL, false}};
    const struct names_source s = {all, 3, models, n, NULL, 0, 0, NULL};
    struct built_names *b = build_names(&s);

    if (diags_errors(b->c.diags) != errors) {
        diags_print(b->c.diags, stderr);
        fail_msg("'%s', '%s': not %u errors", models->id, models->aliases,
                 errors);
    }
    built_names_free(b);
}

static void test_dates_of_aliases(void **state)
{
    const struct names_model alone[] = {
        {"acme", "m-20240620", "m-20240620-v1 m-2024-06-20 m", NULL, 0},
        {"acme", "m", "m-20250219", NULL, 0},
        {"acme", "m-2024-06-20", "m-20240621", NULL, 0},
        {"acme", "m-20240699", "m-20240621", NULL, 0},
        {"openrouter", "m-20240620", "m-20250219", NULL, 0}};
    const struct names_model two[][2] = {
        {{"acme", "m", "m-20250219", NULL, 0},
         {"acme", "x.m-20250219-v2:0", NULL, NULL, 0}},
        {{"acme", "m", "m-20250219", NULL, 0},
         {"acme", "x/m-20250219", NULL, NULL, 0}},
        {{"acme", "m", "m-20250219", NULL, 0},
         {"acme", "x.m-20250219-v2-fast", NULL, NULL, 0}},
        {{"acme", "m", "m-20250219", NULL, 0},
         {"acme", "x-m-20250219", NULL, NULL, 0}},
        {{"acme", "m", "m-20250219", NULL, 0},
         {"bolt", "x.m-20250219-v2:0", NULL, NULL, 0}}};
    const unsigned alone_errors[] = {0, 0, 1, 0, 0};
    const unsigned two_errors[] = {1, 1, 0, 0, 0};

    (void)state;
    for (size_t i = 0; i < COUNT(alone); i++)
        expect_errors(&alone[i], 1, alone_errors[i]);
    for (size_t i = 0; i < COUNT(two); i++)
        expect_errors(two[i], 2, two_errors[i]);
}

/* ---- clashes ------------------------------------------------------------ */

static const struct names_provider two[] = {
    {"acme", "a", false}, {"bolt", NULL, false}};

static void count(const struct names_model *models, size_t n,
                  unsigned errors, unsigned warnings)
{
    const struct names_source s = {two, 2, models, n, NULL, 0, 0, NULL};
    struct built_names *b = build_names(&s);

    assert_int_equal(diags_errors(b->c.diags), errors);
    assert_int_equal(diags_warnings(b->c.diags), warnings);
    built_names_free(b);
}

static void test_clashes(void **state)
{
    const struct names_model differ_in_case[] = {
        {"acme", "One", NULL, NULL, 0}, {"acme", "one", NULL, NULL, 0}};
    const struct names_model alias_is_an_id[] = {
        {"acme", "one", NULL, NULL, 0}, {"acme", "two", "ONE", NULL, 0}};
    const struct names_model twice[] = {{"acme", "one", "One", NULL, 0}};
    const struct names_model two_providers[] = {
        {"acme", "one", NULL, NULL, 0}, {"bolt", "one", NULL, NULL, 0}};
    const struct names_model bad[] = {
        {"acme", "a,1}};", NULL, NULL, 0}, {"acme", "-x", NULL, NULL, 0},
        {"acme", "", NULL, NULL, 0}, {"acme", "%%", NULL, NULL, 0}};

    (void)state;
    count(differ_in_case, 2, 1, 0);
    count(alias_is_an_id, 2, 1, 0);
    count(twice, 1, 0, 1);
    count(two_providers, 2, 0, 0);
    count(bad, 4, 4, 0);
}

static void test_bad_providers(void **state)
{
    static const struct names_provider slash[] = {{"a/b", NULL, false}};
    static const struct names_provider colon[] = {{"a", "b:c", false}};
    static const struct names_provider same[] = {
        {"acme", NULL, false}, {"bolt", "ACME", false}};
    static const struct names_provider longer[] = {
        {"a23456789b123456789c123456789d12", NULL, false}};
    const struct { const struct names_provider *at; size_t n; } all[] = {
        {slash, 1}, {colon, 1}, {same, 2}, {longer, 1}};

    (void)state;
    for (size_t i = 0; i < COUNT(all); i++) {
        const struct names_source s = {all[i].at, all[i].n, NULL, 0, NULL, 0,
                                       0, NULL};
        struct built_names *b = build_names(&s);

        assert_int_equal(diags_errors(b->c.diags), 1);
        built_names_free(b);
    }
}

/* ---- gperf -------------------------------------------------------------- */

static const struct gperf_key keys[] = {{{0, 0}}, {{63, 63}}, {{2, 31}}};

static void test_gperf_input(void **state)
{
    struct arena *a = arena_new();

    (void)state;
    assert_string_equal(gperf_input(a, keys, 3),
                        "\"\\040\\140\"\n\"\\137\\237\"\n"
                        "\"\\042\\177\"\n");
    arena_free(a);
}

/* Runs `gperf` out of a folder that holds this script under that name, or
 * none; says which diagnostic came. */
static void expect_gperf(const char *script, const char *number)
{
    char dir[64], path[80], text[256] = "";
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);
    struct gperf_answer answer;
    struct gperf_job job;
    char *before = strdup(getenv("PATH"));
    FILE *f = tmpfile();

    assert_non_null(f);
    snprintf(dir, sizeof dir, "/tmp/mreg-gperf-%ld", (long)getpid());
    assert_int_equal(mkdir(dir, 0700), 0);
    snprintf(path, sizeof path, "%s/gperf", dir);
    if (script) {
        FILE *out = fopen(path, "w");

        assert_non_null(out);
        fprintf(out, "#!/bin/sh\n%s\n", script);
        fclose(out);
        assert_int_equal(chmod(path, 0700), 0);
    }
    setenv("PATH", dir, 1);
    assert_false(gperf_start(d, gperf_input(a, keys, 3), &job)
                 && gperf_finish(d, &job, &answer));
    assert_int_equal(job.pid, 0);
    setenv("PATH", before, 1);
    diags_print(d, f);
    rewind(f);
    text[fread(text, 1, sizeof text - 1, f)] = '\0';
    if (diags_errors(d) != 1 || !strstr(text, number))
        fail_msg("%s: not %s but %s", script ? script : "none", number, text);
    fclose(f);
    unlink(path);
    rmdir(dir);
    free(before);
    arena_free(a);
}

static void test_gperf_fails(void **state)
{
    (void)state;
    expect_gperf(NULL, "[M501]");
    expect_gperf("exit 127", "[M501]");
    expect_gperf("exit 3", "[M502]");
    expect_gperf("kill -9 $$", "[M502]");
    expect_gperf("echo '#define MIN_HASH_VALUE 0'; exit 1", "[M502]");
    expect_gperf("exit 0", "[M503]");
    expect_gperf("echo '#define MIN_HASH_VALUE 0'; "
                 "echo '#define MAX_HASH_VALUE 2'", "[M503]");
    expect_gperf("printf '#define MIN_HASH_VALUE 0\\n"
                 "#define MAX_HASH_VALUE 2\\nasso_values[] =\\n    {\\n"
                 "  1, 2, 3\\n    };\\n'", "[M503]");
    expect_gperf("printf '#define MIN_HASH_VALUE 0\\n"
                 "#define MAX_HASH_VALUE 400\\nasso_values[] =\\n    {\\n';"
                 "i=0; while [ $i -lt 255 ]; do echo 300,; i=$((i + 1)); done;"
                 "printf '300\\n};\\n'", "[M503]");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_shadowed),
        cmocka_unit_test(test_groups_end),
        cmocka_unit_test(test_hosts_stay_in_the_group),
        cmocka_unit_test(test_dates_of_aliases),
        cmocka_unit_test(test_clashes),
        cmocka_unit_test(test_bad_providers),
        cmocka_unit_test(test_gperf_input),
        cmocka_unit_test(test_gperf_fails),
    };

    return cmocka_run_group_tests(tests, world_set_up, world_tear_down);
}
