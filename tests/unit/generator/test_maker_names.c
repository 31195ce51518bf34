/* What a maker calls a model is a name of the offers that are spelled alike,
 * behind their host.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "names_world.h"

static const struct names_provider providers[] = {
    {"acme", NULL, 0}, {"hub", "hubs", 0}, {"cloud", NULL, 0}};

static const struct names_model models[] = {
    {"acme", "rocket-4-5", "rocket-4.5 fast-rocket", NULL, 0},
    {"acme", "comet-3.1", NULL, NULL, 0},
    {"acme", "star-2", NULL, NULL, 0},
    {"acme", "moon-7", NULL, NULL, 0},
    {"hub", "hub-rocket-4_5", NULL, "acme/rocket-4-5", 0},
    {"hub", "comet-3p1", NULL, "acme/comet-3.1", 0},
    {"hub", "star-2-turbo", NULL, "acme/star-2", 0},
    {"hub", "x/moon-7", NULL, "acme/moon-7", 0},
    {"hub", "y/moon-7", NULL, "acme/moon-7", 0},
    {"cloud", "acme.rocket-4-5-v1:0", NULL, "acme/rocket-4-5", 0},
    {"cloud", "eu.acme.rocket-4-5-v1:0", NULL, "acme/rocket-4-5", 0},
    {"cloud", "my13.1-comet13.1", NULL, "acme/comet-3.1", 0},
    {"cloud", "mystar-2", NULL, "acme/star-2", 0},
    {"cloud", "acme.moon", "moon-7", "acme/moon-7", 0},
    {"cloud", "acme.moon-7-v2", NULL, "acme/moon-7", 0}};

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
    {"hub/rocket-4-5", "hub-rocket-4_5"},
    {"hubs:Rocket-4.5", "hub-rocket-4_5"},
    {"hub/fast-rocket", ""},            /* another spelling */
    {"hub/comet-3.1", "comet-3p1"},
    {"hub/star-2", ""},                 /* the turbo is another product */
    {"hub/moon-7", ""},                 /* two are as plain */
    {"cloud/rocket-4-5", "acme.rocket-4-5-v1:0"},
    {"cloud/rocket-4.5", "acme.rocket-4-5-v1:0"},
    {"cloud/comet-3.1", ""},            /* 13.1 is another number */
    {"cloud/star-2", ""},               /* mystar is another word */
    {"cloud/moon-7", "acme.moon"},      /* a name of its own */
    {"cloud/rocket-4", ""},
    {"rocket-4.5", "rocket-4-5"},
    {"comet-3.1", "comet-3.1"},
};

static void test_maker_names(void **state)
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_maker_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
