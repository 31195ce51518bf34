/* What an offer takes from its maker's model, and what it does not.
 *
 * SPDX-License-Identifier: MIT */
#include "shop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LARGE MREG_CAP_LARGE_CONTEXT

/* A maker's model that lacks audio and, as it says, a large context, and an
 * offer of it. Returns the offer after merge(). */
static const struct model *offered(struct shop *s, uint32_t makers,
                                   uint32_t hosts)
{
    struct model *m = shop_model(s, "acme", "m");
    size_t size = 0;
    FILE *out = open_memstream(&s->said, &size);

    assert_non_null(out);
    m->context_in = makers;
    m->lacks = LARGE | MREG_CAP_AUDIO_INPUT;
    m = shop_model(s, "other", "offer");
    m->is_offer = true;
    m->maker_ref = (struct text){"acme/m", 6, {"d.yaml", 1, 1}};
    m->context_in = hosts;
    merge(&s->c);
    diags_print(s->c.diags, out);
    fclose(out);
    for (size_t i = 0; i < s->c.models.n; i++)
        if (s->c.models.at[i].is_offer)
            return &s->c.models.at[i];
    fail_msg("the offer is gone");
    return NULL;
}

static void test_same_window(void **state)
{
    struct shop *s = shop_new();
    const struct model *m = offered(s, 32000, 0);

    (void)state;
    assert_null(strstr(s->said, "M132"));
    assert_int_equal(m->context_in, 32000);
    assert_true(m->lacks & LARGE);
    assert_true(m->lacks & MREG_CAP_AUDIO_INPUT);
    shop_free(s);
}

/* A window of the host's own says itself whether it is large: the maker's
 * `lacks: [large_context]` would contradict it. */
static void test_another_window(void **state)
{
    struct shop *s = shop_new();
    const struct model *m = offered(s, 32000, 1000000);

    (void)state;
    assert_null(strstr(s->said, "M132"));
    assert_int_equal(m->context_in, 1000000);
    assert_true(m->has & LARGE);
    assert_false(m->lacks & LARGE);
    assert_true(m->lacks & MREG_CAP_AUDIO_INPUT);
    shop_free(s);
}

/* Merges one model that has these capabilities; returns what it lacks. */
static mreg_caps lacks_of(mreg_caps has)
{
    struct shop *s = shop_new();
    mreg_caps lacks;

    shop_model(s, "acme", "m")->has = has;
    merge(&s->c);
    lacks = s->c.models.at[0].lacks;
    shop_free(s);
    return lacks;
}

static void test_kinds(void **state)
{
    const mreg_caps chat = MREG_CAP_TEXT_INPUT | MREG_CAP_TEXT_OUTPUT;
    const mreg_caps other = MREG_CAP_EMBEDDINGS | MREG_CAP_RERANKING
                            | MREG_CAP_TRANSCRIPTION | MREG_CAP_VIDEO_OUTPUT;
    const mreg_caps media = MREG_CAP_IMAGE_OUTPUT | MREG_CAP_AUDIO_OUTPUT;

    (void)state;
    assert_true((lacks_of(chat) & (other | media)) == (other | media));
    assert_true((lacks_of(chat | MREG_CAP_AUDIO_OUTPUT) & media)
                == MREG_CAP_IMAGE_OUTPUT);
    assert_true((lacks_of(chat | MREG_CAP_FUNCTION_CALLING)
                 & (other | media)) == (other | media));
    assert_true((lacks_of(chat | MREG_CAP_FUNCTION_CALLING
                          | MREG_CAP_IMAGE_OUTPUT) & media)
                == MREG_CAP_AUDIO_OUTPUT);
    assert_false(lacks_of(chat | MREG_CAP_EMBEDDINGS) & other);
    assert_false(lacks_of(MREG_CAP_TEXT_INPUT) & (other | media));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_same_window),
        cmocka_unit_test(test_another_window),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
