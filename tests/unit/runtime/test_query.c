/* What is known about models, and what they can serve.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "mini.h"

static void test_info(void **state)
{
    mreg_info_view v;

    (void)state;
    assert_int_equal(mreg_count(&mini), MINI_MODELS);
    assert_int_equal(mreg_count(NULL), 0);
    assert_int_equal(mreg_info(&mini, CHAT, &v), MREG_OK);
    assert_int_equal(v.id.size, 4);
    assert_memory_equal(v.id.at, "chat", 4);
    assert_string_equal(v.name.at, "Chat 4.5");
    assert_string_equal(v.version.at, "4.5");
    assert_memory_equal(v.tokenizer.at, "cl100k", 6);
    assert_int_equal(v.provider, ACME);
    assert_int_equal(v.maker, CHAT);
    assert_int_equal(v.context_in, 200000);
    assert_int_equal(v.context_out, 64000);
    assert_int_equal(v.released, CHAT_NOW);
    assert_int_equal(v.retires, 0);
    assert_true(v.has & MREG_CAP_TEXT_INPUT);
    assert_true(v.lacks & MREG_CAP_AUDIO_INPUT);
    assert_int_equal(mreg_info(&mini, ODD, &v), MREG_OK);
    assert_int_equal(v.maker, CHAT);
    assert_int_equal(v.context_in, 0);
    assert_int_equal(mreg_info(&mini, PEAK, &v), MREG_OK);
    assert_int_equal(v.geo, MREG_REGIONAL);
    assert_int_equal(mreg_info(&mini, GONE, &v), MREG_OK);
    assert_int_equal(v.retires, GONE_RETIRES);
}

/* The length of a text is in its reference up to 254 bytes, and is measured
 * from there on. */
static void test_long_texts(void **state)
{
    static const uint32_t sizes[] = {0, 1, 253, 254, 255, 256, 300};
    static char texts[1024];
    static struct mreg_model_texts rows[MINI_MODELS];
    mreg r = mini;
    mreg_info_view v;

    (void)state;
    r.texts = texts;
    r.text_size = 400;
    r.model_texts = rows;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const uint32_t n = sizes[i];

        memset(texts, 0, sizeof texts);
        memset(texts + 9, 'x', n);
        rows[CHAT].name = 9u << 8 | (n < 255 ? n : 255);
        assert_int_equal(mreg_info(&r, CHAT, &v), MREG_OK);
        assert_int_equal(v.name.size, n);
        assert_ptr_equal(v.name.at, texts + 9);
    }
}

static void test_info_total(void **state)
{
    mreg_info_view v;

    (void)state;
    assert_int_equal(mreg_info(&mini_lean, CHAT, &v), MREG_OK);
    assert_string_equal(v.name.at, "");
    assert_memory_equal(v.id.at, "chat", 4);
    assert_int_equal(mreg_info(&mini, BROKEN, &v), MREG_OK);
    assert_string_equal(v.id.at, "");
    assert_string_equal(v.name.at, "");
    assert_string_equal(v.tokenizer.at, "");
    assert_int_equal(v.provider, MREG_NONE);
    assert_int_equal(v.maker, BROKEN);
    assert_int_equal(v.has | v.lacks, 0);
    assert_int_equal(v.context_in | v.context_out, 0);
    memset(&v, 0x55, sizeof v);
    assert_int_equal(mreg_info(&mini, MINI_MODELS, &v), MREG_E_NO_MODEL);
    assert_string_equal(v.notes.at, "");
    assert_int_equal(v.provider, MREG_NONE);
    assert_int_equal(v.released, 0);
    assert_int_equal(mreg_info(NULL, 0, &v), MREG_E_NO_MODEL);
    assert_int_equal(mreg_info(&mini, 0, NULL), MREG_E_BAD_ARGUMENT);
}

static void test_guidance(void **state)
{
    (void)state;
    assert_string_equal(mreg_guidance(&mini, CHAT, MREG_RECOMMENDED_FOR,
                                      0).at, "coding");
    assert_string_equal(mreg_guidance(&mini, CHAT, MREG_RECOMMENDED_FOR,
                                      1).at, "long texts");
    assert_int_equal(mreg_guidance(&mini, CHAT, MREG_RECOMMENDED_FOR,
                                   1).size, 10);
    assert_string_equal(mreg_guidance(&mini, CHAT, MREG_RECOMMENDED_FOR,
                                      2).at, "");
    assert_string_equal(mreg_guidance(&mini, CHAT, MREG_RECOMMENDED_FOR,
                                      UINT32_MAX).at, "");
    assert_string_equal(mreg_guidance(&mini, CHAT, MREG_RECOMMENDED_FOR,
                                      3).at, "");
    assert_string_equal(mreg_guidance(&mini, CHAT, MREG_TIPS, 0).at, "");
    assert_string_equal(mreg_guidance(&mini, CHAT, (mreg_guide)4, 0).at, "");
    assert_string_equal(mreg_guidance(&mini, BROKEN, MREG_RECOMMENDED_FOR,
                                      0).at, "");
    assert_string_equal(mreg_guidance(&mini_lean, CHAT,
                                      MREG_RECOMMENDED_FOR, 0).at, "");
    assert_string_equal(mreg_guidance(NULL, 0, MREG_TIPS, 0).at, "");
    assert_string_equal(mreg_guidance(&mini, 99, MREG_TIPS, 0).at, "");
}

static void test_missing(void **state)
{
    mreg_caps want = MREG_CAP_TEXT_INPUT | MREG_CAP_AUDIO_INPUT
                     | MREG_CAP_SEED, lacked, unknown;

    (void)state;
    assert_int_equal(mreg_missing(&mini, CHAT, want, &lacked, &unknown),
                     MREG_OK);
    assert_int_equal(lacked, MREG_CAP_AUDIO_INPUT);
    assert_int_equal(unknown, MREG_CAP_SEED);
    assert_int_equal(mreg_missing(&mini, BROKEN, want, &lacked, &unknown),
                     MREG_OK);
    assert_int_equal(unknown, want);
    assert_int_equal(mreg_missing(&mini, 99, want, &lacked, &unknown),
                     MREG_E_NO_MODEL);
    assert_int_equal(lacked | unknown, 0);
    assert_int_equal(mreg_missing(&mini, CHAT, want, NULL, &unknown),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_missing(&mini, CHAT, want, &lacked, NULL),
                     MREG_E_BAD_ARGUMENT);
}

static mreg_status fits(mreg_model m, uint64_t in, uint64_t out,
                        uint64_t beyond)
{
    uint64_t over = 77;
    mreg_status status = mreg_fits(&mini, m, in, out, &over);

    assert_int_equal(over, beyond);
    return status;
}

static void test_fits(void **state)
{
    (void)state;
    assert_int_equal(fits(CHAT, 200000, 64000, 0), MREG_OK);
    assert_int_equal(fits(CHAT, 200001, 0, 1), MREG_E_TOO_LONG);
    assert_int_equal(fits(CHAT, 0, 64001, 1), MREG_E_TOO_LONG);
    assert_int_equal(fits(CHAT, 200010, 64005, 15), MREG_E_TOO_LONG);
    assert_int_equal(fits(CHAT, UINT64_MAX, UINT64_MAX, UINT64_MAX),
                     MREG_E_TOO_LONG);
    assert_int_equal(fits(ODD, 0, 0, 0), MREG_OK);
    assert_int_equal(fits(ODD, 1, 0, 0), MREG_E_LIMIT_UNKNOWN);
    assert_int_equal(fits(ODD, 0, 1, 0), MREG_E_LIMIT_UNKNOWN);
    /* The sum stops at the most there is. */
    assert_int_equal(fits(CHAT, UINT64_MAX, 64000, UINT64_MAX - 200000),
                     MREG_E_TOO_LONG);
    assert_int_equal(fits(CHAT, UINT64_MAX, 264000, UINT64_MAX),
                     MREG_E_TOO_LONG);
    assert_int_equal(fits(CHAT, UINT64_MAX, 264001, UINT64_MAX),
                     MREG_E_TOO_LONG);
    /* The input is known to be too long, whatever the output's limit is. */
    assert_int_equal(fits(PEAK, UINT32_MAX, 0, 0), MREG_OK);
    assert_int_equal(fits(PEAK, UINT64_C(1) << 32, 1, 1), MREG_E_TOO_LONG);
    assert_int_equal(fits(PEAK, UINT32_MAX, 1, 0), MREG_E_LIMIT_UNKNOWN);
    /* And the other way round. */
    assert_int_equal(fits(BARE, 0, 1000, 0), MREG_OK);
    assert_int_equal(fits(BARE, 1, 1000, 0), MREG_E_LIMIT_UNKNOWN);
    assert_int_equal(fits(BARE, 0, 1001, 1), MREG_E_TOO_LONG);
    assert_int_equal(fits(BARE, UINT64_MAX, 1001, 1), MREG_E_TOO_LONG);
    assert_int_equal(fits(BROKEN, 1, 1, 0), MREG_E_LIMIT_UNKNOWN);
    assert_int_equal(fits(99, 1, 1, 0), MREG_E_NO_MODEL);
    assert_int_equal(mreg_fits(NULL, 0, 1, 1, NULL), MREG_E_NO_MODEL);
    assert_int_equal(mreg_fits(&mini, CHAT, 200001, 1, NULL),
                     MREG_E_TOO_LONG);
}

static mreg_status check(mreg_model m, mreg_policy policy, mreg_time at,
                         mreg_request want)
{
    mreg_terms on = {.at = at};

    return mreg_check(&mini, m, &policy, &on, &want);
}

/* Each reason alone, then the one before it as well: the first one counts. */
static void test_check(void **state)
{
    static const mreg_provider dark[] = {DARK};
    mreg_policy any = {NULL, 0, NULL, 0, MREG_NONE};
    mreg_policy only_dark = {dark, 1, NULL, 0, MREG_NONE};
    mreg_policy none = {dark, 0, NULL, 0, MREG_NONE};
    mreg_policy tier = {NULL, 0, NULL, 0, FREE};
    mreg_request want = {0, 0, 0, 0};

    (void)state;
    assert_int_equal(check(CHAT, any, 0, want), MREG_OK);
    want.input_tokens = 1;
    assert_int_equal(check(ODD, any, 0, want), MREG_E_LIMIT_UNKNOWN);
    want.input_tokens = 200001;
    assert_int_equal(check(CHAT, any, 0, want), MREG_E_TOO_LONG);
    want.caps = MREG_CAP_SEED | MREG_CAP_TEXT_INPUT;
    assert_int_equal(check(CHAT, any, 0, want), MREG_E_UNKNOWN);
    want.caps |= MREG_CAP_AUDIO_INPUT;
    assert_int_equal(check(CHAT, any, 0, want), MREG_E_LACKS);
    assert_int_equal(check(GONE, any, GONE_RETIRES - 1, want), MREG_E_LACKS);
    assert_int_equal(check(GONE, any, GONE_RETIRES, want), MREG_E_RETIRED);
    assert_int_equal(check(GONE, any, 0, want), MREG_E_RETIRED);
    assert_int_equal(check(PEAK, tier, 0, want), MREG_E_NOT_ALLOWED);
    assert_int_equal(check(GONE, tier, 0, want), MREG_E_RETIRED);
    tier.tier = 2;
    assert_int_equal(check(CHAT, tier, 0, want), MREG_E_NO_TIER);
    assert_int_equal(check(VAST, any, 0, want), MREG_E_DISABLED);
    assert_int_equal(check(VAST, only_dark, 0, want), MREG_E_LACKS);
    assert_int_equal(check(CHAT, only_dark, 0, want), MREG_E_DISABLED);
    assert_int_equal(check(VAST, none, 0, want), MREG_E_DISABLED);
    assert_int_equal(check(BROKEN, any, 0, want), MREG_E_DISABLED);
    assert_int_equal(check(99, any, 0, want), MREG_E_NO_MODEL);
}

static void test_check_unknown_is_ok(void **state)
{
    mreg_policy any = {NULL, 0, NULL, 0, MREG_NONE};
    mreg_request want = {MREG_CAP_SEED, 5, 5, 1};

    (void)state;
    assert_int_equal(check(ODD, any, 0, want), MREG_OK);
    assert_int_equal(check(CHAT, any, 0, want), MREG_OK);
    want.output_tokens = 64001;
    assert_int_equal(check(CHAT, any, 0, want), MREG_E_TOO_LONG);
    want.caps = MREG_CAP_AUDIO_INPUT;
    assert_int_equal(check(CHAT, any, 0, want), MREG_E_LACKS);
    assert_int_equal(mreg_check(&mini, VAST, NULL, NULL,
                                &(mreg_request){0, 0, 0, 0}), MREG_OK);
    assert_int_equal(mreg_check(&mini, CHAT, NULL, NULL, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_check(NULL, CHAT, NULL, NULL, &want),
                     MREG_E_NO_MODEL);
}

static void test_about(void **state)
{
    mreg_about_view about;
    mreg blank = mini;

    (void)state;
    assert_int_equal(mreg_about(&mini, &about), MREG_OK);
    assert_int_equal(about.models, MINI_MODELS);
    assert_int_equal(about.digest[1], 0xCD);
    blank.about = NULL;
    blank.as_of = 0;
    assert_int_equal(mreg_about(&blank, &about), MREG_E_BAD_ARGUMENT);
    assert_int_equal(about.models, 0);
    assert_int_equal(mreg_about(NULL, &about), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_about(&mini, NULL), MREG_E_BAD_ARGUMENT);
    assert_false(mreg_is_outdated(&mini, MINI_AS_OF + 1000, 1000));
    assert_true(mreg_is_outdated(&mini, MINI_AS_OF + 1001, 1000));
    assert_false(mreg_is_outdated(&mini, MINI_AS_OF, 0));
    assert_true(mreg_is_outdated(&mini, MINI_AS_OF + 1, 0));
    assert_false(mreg_is_outdated(&mini, INT64_MIN, 0));
    assert_false(mreg_is_outdated(&mini, INT64_MAX, INT64_MAX));
    assert_true(mreg_is_outdated(&blank, INT64_MAX, INT64_MAX - 1));
    assert_true(mreg_is_outdated(&mini, MINI_AS_OF + 1, -5));
    assert_false(mreg_is_outdated(&mini, MINI_AS_OF, -5));
    assert_false(mreg_is_outdated(NULL, 1, 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_info),
        cmocka_unit_test(test_info_total),
        cmocka_unit_test(test_long_texts),
        cmocka_unit_test(test_guidance),
        cmocka_unit_test(test_missing),
        cmocka_unit_test(test_fits),
        cmocka_unit_test(test_check),
        cmocka_unit_test(test_check_unknown_is_ok),
        cmocka_unit_test(test_about),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
