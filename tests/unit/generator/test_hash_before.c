/* What gperf answered before is taken where the names are the same, and makes
 * no difference to what comes out.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "build_names.h"

enum { MODELS = 600 };

static struct names_model models[MODELS];
static char ids[MODELS][16];

/* Builds the names of all models, of which one may have another name. */
static struct built_names *build(const mreg *before, int renamed)
{
    static const struct names_provider acme = {"acme", NULL, 0};
    const struct names_source s = {.providers = &acme, .provider_count = 1,
                                   .models = models, .model_count = MODELS,
                                   .before = before};

    for (int i = 0; i < MODELS; i++) {
        snprintf(ids[i], sizeof ids[i], "model-%d%s", i * 7 % 1000,
                 i == renamed ? "-new" : "");
        models[i] = (struct names_model){.provider = "acme", .id = ids[i]};
    }
    return build_names(&s);
}

static void assert_same(const struct built_names *one,
                        const struct built_names *other)
{
    assert_int_equal(diags_errors(other->c.diags), 0);
    assert_int_equal(one->t.shards.n, other->t.shards.n);
    assert_true(one->t.shards.n > 10);
    assert_int_equal(one->t.slots.n, other->t.slots.n);
    assert_memory_equal(one->t.slots.at, other->t.slots.at,
                        one->t.slots.n * sizeof *one->t.slots.at);
    for (size_t i = 0; i < one->t.shards.n; i++) {
        const struct gperf_shard *a = &one->t.shards.at[i],
                                 *b = &other->t.shards.at[i];

        assert_int_equal(a->base, b->base);
        assert_int_equal(a->shift, b->shift);
        assert_memory_equal(a->asso, b->asso, sizeof a->asso);
        assert_string_equal(a->input, b->input);
    }
}

/* Builds with a hint where there is no gperf. */
static struct built_names *without_gperf(const mreg *before, int renamed)
{
    char *path = strdup(getenv("PATH"));
    struct built_names *b;

    setenv("PATH", "/nonexistent", 1);
    b = build(before, renamed);
    setenv("PATH", path, 1);
    free(path);
    return b;
}

static void test_the_same_names(void **state)
{
    struct built_names *first = build(NULL, -1),
                       *again = without_gperf(&first->r, -1);

    (void)state;
    assert_same(first, again);
    built_names_free(again);
    again = without_gperf(NULL, -1);
    assert_true(diags_errors(again->c.diags) > 0);
    built_names_free(again);
    built_names_free(first);
}

static void test_other_names(void **state)
{
    struct built_names *first = build(NULL, -1), *plain = build(NULL, 5),
                       *hinted = build(&first->r, 5);

    (void)state;
    assert_same(plain, hinted);
    built_names_free(hinted);
    hinted = without_gperf(&first->r, 5);
    assert_true(diags_errors(hinted->c.diags) > 0);
    built_names_free(hinted);
    built_names_free(plain);
    built_names_free(first);
}

/* A registry that is damaged is no better than none. */
static void test_a_wrong_hint(void **state)
{
    struct built_names *first = build(NULL, -1), *again;
    struct mreg_shard *shards = calloc(first->r.shard_count, sizeof *shards);
    mreg wrong = first->r;

    (void)state;
    memcpy(shards, first->r.shards, wrong.shard_count * sizeof *shards);
    shards[1].shift = UINT32_MAX;
    shards[2].base = INT32_MIN;
    memset(shards[3].asso, 255, sizeof shards[3].asso);
    wrong.shards = shards;
    again = build(&wrong, -1);
    assert_same(first, again);
    built_names_free(again);
    wrong.slot_count /= 2;
    again = build(&wrong, -1);
    assert_same(first, again);
    built_names_free(again);
    wrong.shard_count = 3;
    again = build(&wrong, -1);
    assert_same(first, again);
    built_names_free(again);
    free(shards);
    built_names_free(first);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_same_names),
        cmocka_unit_test(test_other_names),
        cmocka_unit_test(test_a_wrong_hint),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
