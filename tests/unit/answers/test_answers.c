/* Answers: each format writes each of them, over any registry, and what a
 * batch keeps from earlier lines does not change later ones.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "host/answers/answers.h"
#include "host/answers/batch.h"
#include "host/answers/resolve.h"

static struct out written = {.fd = -1};

/* What was written since the last call. */
static const char *text(void)
{
    out_char(&written, 0);
    written.used = 0;
    return written.buffer;
}

static void test_formats(void **state)
{
    (void)state;
    for (unsigned i = 0; i <= ANSWER_FORMATS_COUNT; i++) {
        const struct answer_format *f =
            i < ANSWER_FORMATS_COUNT ? answer_formats[i] : &answer_plain;

        assert_true(f->show && f->cost && f->tokens && f->ids && f->text
                    && f->resolve);
    }
}

static void test_registries(void **state)
{
    static const mreg *const all[] = {&mreg_builtin, &mreg_builtin_lean};
    struct resolved r;

    (void)state;
    for (unsigned i = 0; i < 2; i++) {
        resolve_name(all[i], "openai/gpt-4o", 13, MREG_NONE, &r);
        resolve_text(&written, &r);
        assert_string_equal(text(), "openai/gpt-4o\topenai\tgpt-4o\texact\n");
    }
    resolve_name(NULL, "x\x1b", 2, MREG_NONE, &r);
    resolve_json(&written, &r);
    assert_string_equal(text(), "{\"name\":\"x\\u001b\",\"provider\":null,"
                                "\"id\":null,\"how\":\"unknown\"}\n");
}

/* Each model's line is answered alike whether its place among the kept ones
 * is free, its own or another's. */
static void test_kept(void **state)
{
    static struct batch kept = {.r = &mreg_builtin, .provider = MREG_NONE};
    static const char *const models[] = {
        "gpt-4o", "claude-sonnet-4.5", "openai/gpt-4o", "gpt-4o-mini",
        "GPT-4o"
    };

    (void)state;
    for (unsigned i = 0; i < 25; i++) {
        static struct batch fresh;
        char line[128] = "{\"usage\":{\"input\":7},\"model\":\"", first[4096];
        struct note error;
        struct batch_amount cost;

        memset(&fresh, 0, sizeof fresh);
        fresh.r = kept.r;
        fresh.provider = MREG_NONE;
        strncat(line, models[i * 7 % 5], 40);
        strncat(line, "\"}", 3);
        assert_true(batch_answer(&fresh, &written, line, strlen(line), 1,
                                 &error, &cost));
        const size_t size = written.used;
        assert_true(size < sizeof first);
        memcpy(first, text(), size + 1);
        assert_true(batch_answer(&kept, &written, line, strlen(line), 1,
                                 &error, &cost));
        assert_string_equal(text(), first);
        /* From now on the place is taken by another model's text. */
        for (unsigned k = 0; i % 2 == 0 && k < BATCH_MODELS; k++) {
            kept.models[k].model++;
            kept.models[k].text[0] = '?';
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_formats), cmocka_unit_test(test_registries),
        cmocka_unit_test(test_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
