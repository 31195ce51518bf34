/* What the ids of a provider end in, where a maker begins them: a name only
 * behind the provider, and only of one model.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "generator/names/settle.h"
#include "names_world.h"

static const struct names_provider providers[] = {
    {"hub", "hubs", NAMES_MAKER_FIRST}, {"plain", NULL, 0},
    {"acme", NULL, 0}};

static const struct names_model models[] = {
    {"acme", "comet", NULL, NULL, 0},
    {"hub", "acme/rocket", "acme/Rocket-2026 other/rocket-2", NULL, 0},
    {"hub", "acme/comet", NULL, "acme/comet", 0},
    {"hub", "acme/moon", NULL, NULL, 0},
    {"hub", "bolt/moon", NULL, NULL, 0},
    {"hub", "acme/sun", NULL, NULL, 0},
    {"hub", "sun", NULL, NULL, 0},
    {"hub", "acme/-x", NULL, NULL, 0},
    {"hub", "acme/bolt/", NULL, NULL, 0},
    {"hub", "@x/acme/deep", NULL, NULL, 0},
    {"hub", "acme/twin", "bolt/twin", NULL, 0},
    {"plain", "acme/star", NULL, NULL, 0}};

static const struct names_source source = {
    providers, COUNT(providers), models, COUNT(models), NULL, 0, 0, NULL};

/* Gives the id that a name finds, "" if it finds none. */
static const char *found(const struct built_names *b, const char *name)
{
    mreg_match match;

    return mreg_resolve(&b->r, name, strlen(name), NULL, 0, &match) == MREG_OK
               ? models[match.model].id : "";
}

static const struct { const char *name, *id; } expected[] = {
    {"hub/rocket", "acme/rocket"},
    {"hubs:ROCKET", "acme/rocket"},
    {"hub/rocket-2026", "acme/rocket"},
    {"hub/rocket-2", "acme/rocket"},
    {"hub/comet", "acme/comet"},
    {"hub/deep", "@x/acme/deep"},
    {"hub/acme/deep", "@x/acme/deep"},
    {"hub/twin", "acme/twin"},
    {"hub/sun", "sun"},               /* an id of its own */
    {"hub/moon", ""},                 /* two models */
    {"hub/-x", ""},
    {"hub/", ""},
    {"rocket", ""},                   /* not without its provider */
    {"comet", "comet"},
    {"star", ""},
    {"plain/star", ""},               /* a maker does not begin its ids */
};

static void test_ends(void **state)
{
    struct built_names *b = build_names(&source);

    (void)state;
    assert_int_equal(diags_errors(b->c.diags), 0);
    for (size_t i = 0; i < COUNT(expected); i++)
        if (strcmp(found(b, expected[i].name), expected[i].id) != 0)
            fail_msg("'%s' is '%s', not '%s'", expected[i].name,
                     found(b, expected[i].name), expected[i].id);
    built_names_free(b);
}

/* An end that a lower layer has stays its own. */
static void test_layers(void **state)
{
    struct catalogue c = {.arena = arena_new()};
    struct provider hub = {.maker_first = true};
    struct claim at[] = {
        {.text = {"a/one", 5, {0}}, .model = 1, .layer = 1},
        {.text = {"b/one", 5, {0}}, .model = 2},
        {.text = {"c/two", 5, {0}}, .model = 3, .layer = 1},
        {.text = {"d/two", 5, {0}}, .model = 4, .layer = 1}};
    claim_list claims = {NULL, 0, 0};

    (void)state;
    arena_push(c.arena, &c.providers, hub);
    for (size_t i = 0; i < COUNT(at); i++)
        arena_push(c.arena, &claims, at[i]);
    add_name_ends(&c, &claims);
    assert_int_equal(claims.n, COUNT(at) + 1);
    assert_int_equal(claims.at[COUNT(at)].model, 2);
    assert_string_equal(claims.at[COUNT(at)].text.at, "one");
    arena_free(c.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ends),
        cmocka_unit_test(test_layers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
