/* Estimates by model: which weights, which factor, how safe; and what chats
 * add. The weights here are made up, and weigh whatever the test says.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/weigh.h"
#include "mini.h"

const struct mreg_weights mreg_weights[] = {
    {"o200k_base", 40, 130, 1200, {0}}, {"cl100k_base", 50, 140, 1233, {0}},
};
const uint32_t mreg_weights_count = 2;

static uint64_t weight;
static const struct mreg_weights *used;

uint64_t mreg_weigh(const struct mreg_weights *w, const char *text,
                    size_t size)
{
    used = w;
    return text && size ? weight : 0;
}

static mreg_estimate estimate(const mreg *r, mreg_model m, uint64_t weighs)
{
    mreg_estimate e;

    weight = weighs;
    memset(&e, 0x55, sizeof e);
    assert_int_equal(mreg_estimate_tokens(r, m, "x", 1, &e), MREG_OK);
    return e;
}

static void test_fitted(void **state)
{
    const mreg_estimate e = estimate(&mini, PEAK, 64 * 100);

    (void)state;
    assert_ptr_equal(used, &mreg_weights[0]);
    assert_int_equal(e.tokens, 100);
    assert_int_equal(e.safe, 120);
    assert_string_equal(e.vocabulary.at, "o200k_base");
    assert_int_equal(e.vocabulary.size, 10);
    assert_int_equal(e.mean_error, 40);
    assert_int_equal(e.p95_error, 130);
    assert_int_equal(e.factor, 1000);
    assert_int_equal(e.safe_factor, 1200);
    assert_int_equal(e.basis, MREG_ESTIMATE_FITTED);
}

static void test_nearest(void **state)
{
    const mreg_estimate e = estimate(&mini, CHAT, 64 * 100);

    (void)state;
    assert_ptr_equal(used, &mreg_weights[1]);
    assert_int_equal(e.tokens, 130);
    assert_int_equal(e.safe_factor, 1633);
    assert_int_equal(e.safe, 213);         /* of 212.29 */
    assert_int_equal(e.factor, 1300);
    assert_int_equal(e.mean_error, 50);
    assert_int_equal(e.basis, MREG_ESTIMATE_NEAREST);
}

static void test_unknown(void **state)
{
    static const struct { const mreg *r; mreg_model m; } cases[] = {
        {NULL, 0}, {NULL, MREG_NONE}, {&mini, MREG_NONE}, {&mini, VAST},
        {&mini, GONE}, {&mini, BARE}, {&mini, BROKEN},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const mreg_estimate e = estimate(cases[i].r, cases[i].m, 64 * 100);

        assert_ptr_equal(used, &mreg_weights[1]);
        assert_int_equal(e.basis, MREG_ESTIMATE_UNKNOWN);
        assert_int_equal(e.tokens, 100);
        assert_int_equal(e.factor, 1000);
        assert_int_equal(e.safe_factor, 1853);
        assert_int_equal(e.safe, 186);
    }
}

/* A part of a token is a token. */
static void test_rounding(void **state)
{
    static const struct { uint64_t weighs, tokens, safe; } cases[] = {
        {0, 0, 0}, {1, 1, 2}, {49, 1, 2}, {50, 2, 4}, {64, 2, 4},
        {64000, 1300, 2123}, {64001, 1301, 2125},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const mreg_estimate e = estimate(&mini, CHAT, cases[i].weighs);

        assert_int_equal(e.tokens, cases[i].tokens);
        assert_int_equal(e.safe, cases[i].safe);
    }
}

/* mini's ODD has a factor of 65.535. */
static void test_saturation(void **state)
{
    mreg_estimate e = estimate(&mini, ODD, UINT64_MAX);

    (void)state;
    assert_true(e.tokens == UINT64_MAX);
    assert_true(e.safe == UINT64_MAX);
    e = estimate(&mini, PEAK, UINT64_MAX);
    assert_true(e.tokens == UINT64_C(288230376151711744));
    assert_true(e.safe == UINT64_C(345876451382054093));
    e = estimate(&mini, ODD, UINT64_C(18000000000000000000));
    assert_true(e.tokens == UINT64_C(18431718750000000000));
    assert_true(e.safe == UINT64_MAX);
}

static void test_total(void **state)
{
    mreg_estimate e;

    (void)state;
    weight = 640;
    assert_int_equal(mreg_estimate_tokens(&mini, CHAT, "x", 1, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_estimate_tokens(&mini, CHAT, NULL, 9, &e), MREG_OK);
    assert_int_equal(e.tokens | e.safe, 0);
    assert_int_equal(mreg_estimate_tokens(&mini, CHAT, "x", 0, &e), MREG_OK);
    assert_int_equal(e.tokens | e.safe, 0);
    memset(&e, 0x55, sizeof e);
    assert_int_equal(mreg_estimate_tokens(&mini, MINI_MODELS, "x", 1, &e),
                     MREG_E_NO_MODEL);
    assert_int_equal(e.tokens | e.safe | e.factor | e.safe_factor, 0);
    assert_string_equal(e.vocabulary.at, "");
    assert_int_equal(e.vocabulary.size, 0);
}

/* ---- chats -------------------------------------------------------------- */

static mreg_status chat_of(const mreg *r, mreg_model m, int message, int name,
                           int reply)
{
    mreg_chat_format f = {9, 9, 9};
    mreg_status status = mreg_chat_format_of(r, m, &f);

    assert_int_equal(f.message, message);
    assert_int_equal(f.name, name);
    assert_int_equal(f.reply, reply);
    return status;
}

static void test_chat(void **state)
{
    (void)state;
    assert_int_equal(chat_of(&mini, CHAT, 4, -1, 3), MREG_OK);
    assert_int_equal(chat_of(&mini, VAST, 0, 0, 0), MREG_OK);
    assert_int_equal(chat_of(&mini, PEAK, 0, 0, 0), MREG_E_UNKNOWN);
    assert_int_equal(chat_of(&mini, BROKEN, 0, 0, 0), MREG_E_UNKNOWN);
    assert_int_equal(chat_of(&mini, MREG_NONE, 0, 0, 0), MREG_E_NO_MODEL);
    assert_int_equal(chat_of(&mini, MINI_MODELS, 0, 0, 0), MREG_E_NO_MODEL);
    assert_int_equal(chat_of(NULL, CHAT, 0, 0, 0), MREG_E_NO_MODEL);
    assert_int_equal(mreg_chat_format_of(&mini, CHAT, NULL),
                     MREG_E_BAD_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fitted),
        cmocka_unit_test(test_nearest),
        cmocka_unit_test(test_unknown),
        cmocka_unit_test(test_rounding),
        cmocka_unit_test(test_saturation),
        cmocka_unit_test(test_total),
        cmocka_unit_test(test_chat),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
