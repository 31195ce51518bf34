/* The models of an OpenRouter snapshot, but for their prices.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "generator/read/read.h"
#include "mreg.h"
#include "snap.h"

static void test_facts(void **state)
{
    struct catalogue *c = snap_one("\"prompt\": \"0\"",
        "\"name\": \"X: Y\", \"created\": 1787336476, \"context_length\": 9,"
        "\"top_provider\": {\"context_length\": 8, "
        "\"max_completion_tokens\": 7}, \"knowledge_cutoff\": \"2026-02-16\","
        "\"expiration_date\": \"2026-12-31\", \"alias_target\": {\"slug\": "
        "\"x/z\"}, \"architecture\": {\"tokenizer\": \"Llama3\"}");
    const struct model *m = &c->models.at[0];

    (void)state;
    assert_true(text_is(m->provider, "openrouter"));
    assert_true(text_is(m->name, "X: Y"));
    assert_true(m->released == INT64_C(1787270400000));
    assert_true(m->retires == INT64_C(1798675200000));
    assert_true(text_is(m->cutoff, "2026-02-16"));
    assert_true(text_is(m->alias_target, "x/z"));
    assert_true(text_is(m->tokenizer, "llama3"));
    assert_int_equal(m->context_in, 8);
    assert_int_equal(m->context_out, 7);
    snap_drop(c);
    c = snap_one("\"prompt\": \"0\"", "\"context_length\": 9, "
        "\"top_provider\": {\"context_length\": null}, "
        "\"expiration_date\": \"2098-12-31\", \"architecture\": "
        "{\"tokenizer\": \"Other\"}");
    m = &c->models.at[0];
    assert_int_equal(m->context_in, 9);
    assert_int_equal(m->context_out, 0);
    assert_true(m->retires == 0);
    assert_null(m->tokenizer.at);
    snap_drop(c);
}

static void test_slugs(void **state)
{
    static const struct { const char *id; const char *alias; } expected[] = {
        {"a/b", "a/b-20250101"}, {"a/b:free", NULL}, {"c/d:free", NULL},
        {"e/f", NULL}, {"e/g", NULL}, {"h/i", NULL}, {"h/j", "h/k"},
        {"l/m", NULL},
    };
    struct catalogue *c = snap_read(
        "{\"fetched\": \"2026-08-22\", \"data\": ["
        "{\"id\": \"a/b:free\", \"canonical_slug\": \"a/b-20250101\","
        " \"pricing\": {}},"
        "{\"id\": \"a/b\", \"canonical_slug\": \"a/b-20250101\","
        " \"pricing\": {}},"
        "{\"id\": \"c/d:free\", \"canonical_slug\": \"c/d-1\","
        " \"pricing\": {}},"
        "{\"id\": \"e/f\", \"canonical_slug\": \"e/1\", \"pricing\": {}},"
        "{\"id\": \"e/g\", \"canonical_slug\": \"e/1\", \"pricing\": {}},"
        "{\"id\": \"h/i\", \"canonical_slug\": \"h/j\", \"pricing\": {}},"
        "{\"id\": \"h/j\", \"canonical_slug\": \"h/k\", \"pricing\": {}},"
        "{\"id\": \"l/m\", \"canonical_slug\": \"l/m\", \"pricing\": {}}]}",
        NULL);

    (void)state;
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        const struct model *m = snap_model(c, expected[i].id);

        assert_int_equal(m->aliases.n, expected[i].alias != NULL);
        if (expected[i].alias)
            assert_true(text_is(m->aliases.at[0], expected[i].alias));
    }
    snap_drop(c);
}

static void test_capabilities(void **state)
{
    struct catalogue *c = snap_read(
        "{\"fetched\": \"2026-08-22\", \"data\": ["
        "{\"id\": \"a/b\", \"architecture\": {\"input_modalities\": [\"text\","
        " \"file\"], \"output_modalities\": [\"text\"]}, "
        "\"supported_parameters\": [\"tools\", \"top_k\"], \"reasoning\": "
        "{\"supported_efforts\": [\"low\"]}, \"hugging_face_id\": \"x/y\","
        "\"pricing\": {\"input_cache_read\": \"0\", \"web_search\": "
        "\"0.01\"}},"
        "{\"id\": \"a/c\", \"architecture\": {\"modality\": "
        "\"text+image->text\"}, \"supported_parameters\": [\"seed\"],"
        "\"pricing\": {\"web_search\": \"0\"}},"
        "{\"id\": \"a/d\", \"supported_parameters\": [], \"pricing\": {}}]}",
        NULL);
    const struct model *m = snap_model(c, "a/b");
    mreg_caps seen = MREG_CAP_TEXT_INPUT | MREG_CAP_TEXT_OUTPUT;

    (void)state;
    assert_true(m->has == (seen | MREG_CAP_DOCUMENT_INPUT |
        MREG_CAP_FUNCTION_CALLING | MREG_CAP_EXTENDED_THINKING |
        MREG_CAP_REASONING_EFFORT | MREG_CAP_OPEN_WEIGHTS |
        MREG_CAP_PROMPT_CACHING | MREG_CAP_WEB_SEARCH));
    assert_true(m->lacks == (MREG_CAP_IMAGE_INPUT | MREG_CAP_AUDIO_INPUT |
        MREG_CAP_VIDEO_INPUT | MREG_CAP_IMAGE_OUTPUT | MREG_CAP_AUDIO_OUTPUT |
        MREG_CAP_VIDEO_OUTPUT | MREG_CAP_EMBEDDINGS | MREG_CAP_RERANKING |
        MREG_CAP_TRANSCRIPTION | MREG_CAP_SEED));
    m = snap_model(c, "a/c");
    assert_true(m->has == (seen | MREG_CAP_IMAGE_INPUT | MREG_CAP_SEED));
    assert_true(m->lacks & MREG_CAP_FUNCTION_CALLING);
    assert_true(m->lacks & MREG_CAP_DOCUMENT_INPUT);
    assert_false(m->lacks & MREG_CAP_JSON_MODE);   /* no row tells of it */
    m = snap_model(c, "a/d");
    assert_true(m->has == 0 && m->lacks == 0);
    snap_drop(c);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_facts),
        cmocka_unit_test(test_slugs),
        cmocka_unit_test(test_capabilities),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
