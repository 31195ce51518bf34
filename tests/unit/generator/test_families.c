/* families.yaml: what of it a model takes over, and what comes before it.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "generator/read/read.h"
#include "generator/catalogue/complete.h"
#include "generator/catalogue/find.h"
#include "generator/load/load.h"

#define FIXTURE "tests/fixtures/families"
#define CALLS MREG_CAP_FUNCTION_CALLING
#define SEES MREG_CAP_IMAGE_INPUT
#define THINKS MREG_CAP_EXTENDED_THINKING
#define ASKED (CALLS | SEES | THINKS)

static struct catalogue begin(void)
{
    struct arena *a = arena_new();
    struct catalogue c = {.arena = a, .diags = diags_new(a)};

    load_definitions(&c, FIXTURE);
    return c;
}

static void finish(struct catalogue *c)
{
    diags_print(c->diags, stderr);
    assert_int_equal(diags_errors(c->diags), 0);
    arena_free(c->arena);
}

static void test_keys(void **state)
{
    struct catalogue c = begin();

    (void)state;
    assert_int_equal(c.families.n, 2);
    assert_true(text_is(c.families.at[0].is.name, "old"));
    assert_true(c.families.at[0].has == 0);
    assert_true(c.families.at[0].lacks == (CALLS | SEES));
    assert_true(text_is(c.families.at[0].source, "its card"));
    assert_true(c.families.at[1].has == (CALLS | SEES));
    assert_true(c.families.at[1].lacks == THINKS);
    assert_true(c.families.at[1].checked == MREG_UTC(2026, 1, 2, 0, 0));
    finish(&c);
}

static void test_models(void **state)
{
    static const struct { const char *model; mreg_caps has, lacks; } cases[] =
    {
        {"acme/rocket-1", 0, CALLS | SEES},
        {"acme/rocket-1-calls", CALLS, SEES},           /* it says so */
        {"acme/rocket-vl", CALLS | SEES, THINKS},       /* longer words */
        {"acme/rocket-vl-blind", CALLS, SEES | THINKS},
        {"acme/rocket-10", 0, CALLS | SEES},            /* of `rocket` */
        {"acme/rocket-speaks", 0, 0},                   /* no chat model */
        {"acme/rocket-embeds", 0, 0},
        {"acme/plain", 0, 0},
        {"host/a", CALLS | SEES, THINKS},               /* its maker's */
        {"host/b", SEES, CALLS | THINKS},
        {"host/rocket-1", CALLS | SEES, THINKS},
        {"host/rocket-vl", CALLS | SEES, THINKS},       /* by its own name */
        {"host/free-rocket-1", 0, CALLS | SEES},
    };
    struct catalogue c = begin();

    (void)state;
    merge(&c);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct text ref = {cases[i].model, strlen(cases[i].model),
                                 {NULL, 0, 0}};
        const struct model *m = &c.models.at[find_model(&c, ref)];

        if ((m->has & ASKED) != cases[i].has
            || (m->lacks & ASKED) != cases[i].lacks)
            fail_msg("%s: has %llx, lacks %llx", cases[i].model,
                     (unsigned long long)(m->has & ASKED),
                     (unsigned long long)(m->lacks & ASKED));
    }
    finish(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_keys), cmocka_unit_test(test_models),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
