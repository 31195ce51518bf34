/* What a model can do and what has a meter of its own is never charged at the
 * price of another meter.
 *
 * SPDX-License-Identifier: MIT */
#include "shop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define AUDIO_IN(count) .n[MREG_INPUT_AUDIO] = (count)
#define AUDIO_READ(count) .n[MREG_CACHE_READ_AUDIO] = (count)
#define AUDIO_OUT(count) .n[MREG_OUTPUT_AUDIO] = (count)
#define BASE "      input_per_1m_tokens: 2.00\n" \
             "      output_per_1m_tokens: 8.00\n"
#define MILLION 1000000

/* A model `m` of acme that can do these things, with one version. */
static struct shop *sold(mreg_caps has, const char *version)
{
    struct shop *s = shop_new();

    shop_version(s, version);
    shop_model(s, "acme", "m")->has = has;
    shop_open_doors(s);
    return s;
}

static void test_unknown(void **state)
{
    struct shop *s = sold(MREG_CAP_PROMPT_CACHING | MREG_CAP_AUDIO_INPUT
                          | MREG_CAP_AUDIO_OUTPUT, BASE);

    (void)state;
    assert_price(s, "acme", "m", ((struct call){IN(MILLION)}), "2");
    assert_price(s, "acme", "m",
                 ((struct call){IN(MILLION), READ(MILLION)}), "2+?");
    assert_price(s, "acme", "m",
                 ((struct call){IN(MILLION), AUDIO_IN(MILLION)}), "2+?");
    assert_price(s, "acme", "m",
                 ((struct call){OUT(MILLION), AUDIO_OUT(MILLION)}), "8+?");
    assert_price(s, "acme", "m",
                 ((struct call){IN(MILLION), AUDIO_READ(MILLION)}), "2+?");
    shop_free(s);
}

/* A token of what a model is not known to do costs what text does. */
static void test_inherited(void **state)
{
    struct shop *s = sold(MREG_CAP_TEXT_INPUT, BASE);

    (void)state;
    assert_price(s, "acme", "m",
                 ((struct call){IN(MILLION), READ(MILLION),
                                AUDIO_IN(MILLION)}), "6");
    shop_free(s);
}

static void test_stated(void **state)
{
    struct shop *s = sold(
        MREG_CAP_PROMPT_CACHING | MREG_CAP_AUDIO_INPUT,
        "      cache_read_per_1m_tokens: 0.20\n" BASE
        "      overrides:\n"
        "        - when: {service: batch}\n"
        "          input_audio_per_1m_tokens: 3.00\n"
        "          input_per_1m_tokens: 1.00\n");

    (void)state;
    assert_price(s, "acme", "m", ((struct call){READ(MILLION)}), "0.2");
    assert_price(s, "acme", "m", ((struct call){AUDIO_READ(MILLION)}),
                 "0+?");
    assert_price(s, "acme", "m", ((struct call){AUDIO_IN(MILLION)}), "0+?");
    assert_price(s, "acme", "m", ((struct call){AUDIO_IN(MILLION), BATCH}),
                 "3");
    shop_free(s);
}

/* An offer of acme's `m` under the name of `o`, with this price. */
static const struct model *offered(struct shop *s, const char *prices)
{
    char text[512];
    struct model *m;

    snprintf(text, sizeof text,
             "  o:\n    pricing_versions:\n" SEEN "%s" BASE, prices);
    shop_stock(s, "other", text);
    shop_version(s, "      cache_read_per_1m_tokens: 0.20\n" BASE);
    shop_model(s, "acme", "m")->has = MREG_CAP_PROMPT_CACHING
                                      | MREG_CAP_AUDIO_INPUT;
    m = shop_model(s, "other", "o");
    m->is_offer = true;
    m->maker_ref = (struct text){"acme/m", 6, {"d.yaml", 1, 1}};
    shop_open_doors(s);
    for (size_t i = 0; i < s->c.models.n; i++)
        if (s->c.models.at[i].is_offer)
            return &s->c.models.at[i];
    fail_msg("the offer is gone");
    return NULL;
}

/* Whether a host keeps a cache, its own prices tell. */
static void test_host(void **state)
{
    struct shop *s = shop_new();
    const struct model *m = offered(s, "");

    (void)state;
    assert_true(m->has == MREG_CAP_AUDIO_INPUT);
    assert_price(s, "other", "o", ((struct call){READ(MILLION)}), "2");
    assert_price(s, "other", "o", ((struct call){AUDIO_IN(MILLION)}), "0+?");
    shop_free(s);
    s = shop_new();
    m = offered(s, "      cache_read_per_1m_tokens: 0.10\n");
    assert_true(m->has & MREG_CAP_PROMPT_CACHING);
    assert_price(s, "other", "o", ((struct call){READ(MILLION)}), "0.1");
    shop_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_unknown),
        cmocka_unit_test(test_inherited),
        cmocka_unit_test(test_stated),
        cmocka_unit_test(test_host),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
