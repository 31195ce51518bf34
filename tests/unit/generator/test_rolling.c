/* Rolling names: a call is billed as what the name meant at its instant, and
 * not at all before it meant anything.
 *
 * SPDX-License-Identifier: MIT */
#include "shop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct text word(const char *text)
{
    return (struct text){text, strlen(text), {"aliases.yaml", 1, 1}};
}

static struct shop *two_models(void)
{
    struct shop *s = shop_new();
    struct rolling r = {.provider = word("acme"), .id = word("latest")};
    struct meaning first = {.from = MREG_UTC(2026, 2, 1, 0, 0),
                            .is = word("a"), .source = word("s")};
    struct meaning then = {.from = MREG_UTC(2026, 5, 1, 0, 0),
                           .is = word("b"), .source = word("s"),
                           .corrects = word("it moved in May")};

    shop_stock(s, "acme", "  a:\n    versions:\n" SEEN
               "      input_per_1m: 1\n"
               "    - effective_date: 2026-03-01\n"
               "      source: s\n      checked: 2026-06-01\n"
               "      input_per_1m: 2\n"
               "    - effective_date: 2026-05-15\n"
               "      source: s\n      checked: 2026-06-01\n"
               "      input_per_1m: 9\n"
               "  b:\n    versions:\n" SEEN "      input_per_1m: 4\n");
    shop_model(s, "acme", "a");
    shop_model(s, "acme", "b")->context_in = 5;
    arena_push(s->c.arena, &r.means, first);
    arena_push(s->c.arena, &r.means, then);
    arena_push(s->c.arena, &s->c.rolling, r);
    shop_open_doors(s);
    assert_string_equal(s->said, "");
    return s;
}

static void test_prices(void **state)
{
    static const struct { const char *at, *usd; } rows[] = {
        {"2026-02-01", "1"}, {"2026-02-28", "1"}, {"2026-03-01", "2"},
        {"2026-04-30", "2"}, {"2026-05-01", "4"}, {"2026-05-15", "4"},
        {"2026-12-01", "4"},
    };
    struct shop *s = two_models();

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_price(s, "acme", "latest",
                     ((struct call){.at = rows[i].at, IN(1000000)}),
                     rows[i].usd);
    assert_true(shop_bill(s, "acme", "latest",
                          (struct call){.at = "2026-01-31", IN(1)})
                    .no_version);
    shop_free(s);
}

/* It has what it means at as_of, under the name of its maker. */
static void test_model(void **state)
{
    struct shop *s = two_models();
    const struct model *m = &s->c.models.at[2];

    (void)state;
    assert_string_equal(m->id.at, "latest");
    assert_string_equal(m->maker_ref.at, "acme/b");
    assert_int_equal(m->context_in, 5);
    assert_int_equal(m->released, MREG_UTC(2026, 2, 1, 0, 0));
    shop_free(s);
}

/* Why a price differs from what was published is said of the meaning, not of
 * the price that it has taken over. */
static void test_corrects(void **state)
{
    struct shop *s = two_models();
    const struct price_entry *prices = s->c.models.at[2].prices;

    (void)state;
    assert_int_equal(prices->versions.n, 3);
    assert_null(prices->versions.at[0].corrects.at);
    assert_null(prices->versions.at[1].corrects.at);
    assert_string_equal(prices->versions.at[2].corrects.at,
                        "it moved in May");
    shop_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_prices), cmocka_unit_test(test_model),
        cmocka_unit_test(test_corrects),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
