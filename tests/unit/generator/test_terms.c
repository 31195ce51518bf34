/* Accounts in the generator: their numbers, their rows and their words.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "deals.h"
#include "generator/catalogue/accounts.h"
#include "generator/image/image.h"
#include "shop.h"

static struct catalogue c;

static int set_up(void **state)
{
    (void)state;
    c = (struct catalogue){.arena = arena_new()};
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(c.arena);
    return 0;
}

static struct text text_from(const char *at)
{
    return (struct text){at, strlen(at), {"test", 1, 1}};
}

/* Lists the accounts of a contract more. */
static void add(const char *account)
{
    struct contract *contract = arena_get(c.arena, 1, sizeof *contract);

    contract->account = text_from(account);
    arena_push(c.arena, &c.contracts, contract);
    accounts_fill(&c);
}

/* `any` is the first, whether it is there or not; the others are sorted. */
static void test_numbers(void **state)
{
    static const char *const added[] = {"zed", "acme", "zed", "acme-2"};

    (void)state;
    for (size_t i = 0; i < sizeof added / sizeof *added; i++)
        add(added[i]);
    assert_int_equal(c.accounts.n, 4);
    assert_int_equal(c.accounts.at[0].size, 0);
    assert_int_equal(account_number(&c, text_from("any")), 0);
    assert_int_equal(account_number(&c, text_from("")), 0);
    add("any");
    assert_int_equal(account_number(&c, text_from("any")), MREG_ANYBODY);
    assert_int_equal(account_number(&c, text_from("acme")), 2);
    assert_int_equal(account_number(&c, text_from("acme-2")), 3);
    assert_int_equal(account_number(&c, text_from("zed")), 4);
    assert_int_equal(account_number(&c, text_from("zebra")), 0);
}

/* The runtime finds them all by the numbers that the generator gave. */
static void test_image(void **state)
{
    const struct pricebook book = {0};
    struct image image = {.arena = c.arena, .c = &c, .b = &book};

    (void)state;
    text_pool_start(&image.pool, c.arena, true);
    for (unsigned i = 0; i < 300; i++)
        add(arena_printf(c.arena, "a%u", i * 7919 % 300));
    image_terms(&image);
    text_pool_settle(&image.pool);
    image.r.pool = image.pool.bytes;
    image.r.pool_size = (uint32_t)image.pool.size;
    for (unsigned i = 0; i < 300; i++) {
        const struct text name = text_from(arena_printf(c.arena, "a%u", i));

        assert_int_equal(mreg_account_find(&image.r, name.at, name.size),
                         account_number(&c, name));
    }
    assert_int_equal(mreg_account_find(&image.r, "any", 3), MREG_NONE);
}

/* The second of three models has a version that is not all of the base. */
static void test_layers(void **state)
{
    static const char model[] = "  %c:\n    versions:\n" SEEN
        "      input_per_1m_tokens: 2\n";
    struct shop *s = shop_new();
    struct version *v;

    (void)state;
    for (char id = 'a'; id <= 'c'; id++)
        shop_stock(s, "acme", arena_printf(s->c.arena, model, id));
    v = s->c.prices.at[1]->versions.at;
    v->layer = MREG_LAYER_OVERLAY;
    v->layer_meters = (mreg_meters)1 << MREG_COMPUTE_SECOND | 1;
    shop_open_doors(s);
    assert_int_equal(s->image->r.layer_count, 1);
    for (mreg_model m = 0; m < 3; m++) {
        const mreg *r = &s->image->r;
        const uint32_t own = m == 1 ? MREG_LAYER_OVERLAY : MREG_LAYER_BASE;

        assert_int_equal(mreg_version_layer(r, m, 0, MREG_INPUT), own);
        assert_int_equal(mreg_version_layer(r, m, 0, MREG_COMPUTE_SECOND),
                         own);
        assert_int_equal(mreg_version_layer(r, m, 0, MREG_OUTPUT),
                         MREG_LAYER_BASE);
    }
    shop_free(s);
}

/* No member of a condition is lost, and the list comes before accounts. */
static void test_words(void **state)
{
    const struct mreg_condition_row row = {
        .from_tokens = UINT32_MAX, .window = UINT16_MAX, .geo = UINT8_MAX,
        .service = UINT8_MAX, .account = UINT16_MAX};
    uint64_t words[CONDITION_WORDS], list[CONDITION_WORDS];
    struct mreg_condition_row back;

    (void)state;
    condition_pack(&row, words);
    back = condition_unpack(words);
    assert_int_equal(back.from_tokens, row.from_tokens);
    assert_int_equal(back.window, row.window);
    assert_int_equal(back.geo, row.geo);
    assert_int_equal(back.service, row.service);
    assert_int_equal(back.account, row.account);
    back.account = 0;
    condition_pack(&back, list);
    assert_true(list[0] < words[0]);
    assert_false(condition_covers(&back, &row));
    assert_true(condition_covers(&row, &row));
}

static void test_text(void **state)
{
    (void)state;
    assert_string_equal(condition_text(c.arena, deals(), CHAT, 1, 1),
                        "standard,input>100000,account=acme");
    assert_string_equal(condition_text(c.arena, deals(), CHAT, 1, 2),
                        "batch,account=any");
    assert_string_equal(condition_text(c.arena, deals(), CHAT, 1, 3),
                        "standard");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_numbers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_image, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_words, set_up, tear_down),
        cmocka_unit_test(test_layers),
        cmocka_unit_test_setup_teardown(test_text, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
