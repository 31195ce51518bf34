/* What contracts make of the tables: few rates, versions that are cut, and
 * models by any of their names.
 *
 * SPDX-License-Identifier: MIT */
#include "shop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define BATCHED \
    "      input_per_1m: 3\n      output_per_1m: 15\n" \
    "      overrides: [{when: {service: batch}, multiply: 0.5}]\n"
#define M1 (1000000)

/* Rates that charge what the account would be charged without them. */
static void test_few_rates(void **state)
{
    static const struct {
        const char *contracts;
        size_t rates;           /* of the last version */
    } table[] = {
        {"- {account: a, multiply: 0.5, source: s}\n", 4},
        {"- {account: a, services: batch, multiply: 0.5, source: s}\n", 3},
        {"- {account: any, multiply: 0.5, source: s}\n"
         "- {account: a, services: batch, multiply: 0.5, source: s}\n", 4},
        {"- {account: any, multiply: 0.5, source: s}\n"
         "- {account: a, multiply: 1, source: s}\n", 6},
        {"- {account: a, multiply: 1, source: s}\n", 2},
        {"- {account: a, services: standard, input_per_1m: 3, source: s}\n",
         2},
    };

    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        struct shop *s = shop_new();

        shop_version(s, BATCHED);
        shop_contracts(s, table[i].contracts);
        shop_open_doors(s);
        assert_int_equal(shop_rates(s, "acme/m"), table[i].rates);
        shop_free(s);
    }
}

/* 50 accounts of one provider: each has its own factor. */
static void test_fifty_accounts(void **state)
{
    struct shop *s = shop_new();
    const char *all = "";

    (void)state;
    shop_version(s, BATCHED);
    for (unsigned i = 0; i < 50; i++)
        all = arena_printf(s->c.arena, "%s- {account: a%02u, providers: "
                           "[acme], multiply: 0.%02u, source: s}\n", all, i,
                           i + 50);
    shop_contracts(s, all);
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    for (unsigned i = 0; i < 50; i++) {
        struct call call = {
            FOR(arena_printf(s->c.arena, "a%02u", i)), IN(M1)};

        assert_int_equal(shop_bill(s, "acme", "m", call).pico_usd,
                         UINT64_C(30000000000) * (50 + i));
    }
    assert_int_equal(shop_rates(s, "acme/m"), 2 + 50 * 2);
    shop_free(s);
}

/* Contracts change nothing before and after them: the versions that they cut
 * have the plan of the version around. */
static void test_cut_versions(void **state)
{
    struct shop *s = shop_new();
    const struct model *m;

    (void)state;
    shop_version(s, BATCHED);
    shop_contracts(s, "- {account: a, from: 2026-03-01, until: 2026-04-01, "
                   "multiply: 0.5, source: s}\n");
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    m = &s->c.models.at[0];
    assert_int_equal(model_versions(m), 3);
    assert_int_equal(m->plan[0], m->plan[2]);
    assert_int_not_equal(m->plan[0], m->plan[1]);
    shop_free(s);
}

/* The list price is asked for as fast as without contracts, even if one ends
 * in days to come. */
static void test_usual_sheet(void **state)
{
    struct shop *s = shop_new(), *plain = shop_new();
    const struct mreg_model_row *row, *other;

    (void)state;
    shop_version(plain, BATCHED);
    shop_open_doors(plain);
    shop_version(s, BATCHED);
    shop_contracts(s, "- {account: a, from: 2026-03-01, until: 2027-01-01, "
                   "multiply: 0.5, source: s}\n");
    shop_open_doors(s);
    row = &s->image->r.models[0];
    other = &plain->image->r.models[0];
    assert_int_equal(row->versions, 3);
    assert_int_equal(row->since, other->since);
    assert_memory_equal(&s->image->r.sheets[row->sheet],
                        &plain->image->r.sheets[other->sheet],
                        sizeof(struct mreg_sheet_row));
    shop_free(plain);
    shop_free(s);
}

/* A provider by any of its spellings, a model by any name that finds one. */
static void test_names(void **state)
{
    static const char *const ways[] = {
        "providers: [acme]", "providers: [ACME]", "providers: [acme-inc]",
        "models: [acme/m]", "models: [m]", "models: [Rocket]",
        "models: [acme/rocket]", "models: ['Acme-Inc:rocket']",
        "models: [m, rocket]", "providers: [acme], models: [m]",
    };
    const struct call call = {FOR("a"), IN(M1)};

    (void)state;
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        struct shop *s = shop_new();
        const struct text inc = {"acme-inc", 8, {"d.yaml", 1, 1}};
        const struct text rocket = {"rocket", 6, {"d.yaml", 1, 1}};
        struct model *m;

        arena_push(s->c.arena, &s->c.providers.at[0].aliases, inc);
        shop_version(s, BATCHED);
        m = shop_model(s, "acme", "m");
        arena_push(s->c.arena, &m->aliases, rocket);
        shop_contracts(s, arena_printf(s->c.arena, "- {account: a, %s, "
                                       "multiply: 0.5, source: s}\n",
                                       ways[i]));
        shop_open_doors(s);
        assert_string_equal(s->said, "");
        assert_price(s, "acme", "m", call, "1.5");
        shop_free(s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_few_rates),
        cmocka_unit_test(test_fifty_accounts),
        cmocka_unit_test(test_cut_versions),
        cmocka_unit_test(test_usual_sheet),
        cmocka_unit_test(test_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
