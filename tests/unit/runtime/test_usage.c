/* A provider's figures made disjoint, whatever stands inside what.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "mini.h"

#define OPENAI (MREG_CACHE_READ_IN_INPUT | MREG_CACHE_WRITE_IN_INPUT \
    | MREG_AUDIO_IN_INPUT | MREG_IMAGE_IN_INPUT | MREG_REASONING_IN_OUTPUT \
    | MREG_AUDIO_IN_OUTPUT)
#define GEMINI (OPENAI & ~MREG_REASONING_IN_OUTPUT)
#define ANTHROPIC MREG_REASONING_IN_OUTPUT
#define XAI (MREG_CACHE_READ_IN_INPUT | MREG_AUDIO_IN_INPUT \
    | MREG_IMAGE_AS_INPUT | MREG_REASONING_IN_OUTPUT | MREG_AUDIO_IN_OUTPUT)
#define N(name) [MREG_##name]

static void assert_usage(uint32_t convention, mreg_usage figures,
                         mreg_usage wanted)
{
    mreg_usage use;
    int i;

    memset(&use, 0x55, sizeof use);
    assert_int_equal(mreg_usage_from(convention, &figures, &use), MREG_OK);
    for (i = 0; i < MREG_METERS_COUNT; i++)
        assert_int_equal(use.n[i], wanted.n[i]);
    for (i = 0; i < MREG_METERS_COUNT; i++)
        assert_int_equal(use.used >> i & 1, use.n[i] != 0);
    assert_int_equal(use.used >> MREG_METERS_COUNT, 0);
    /* Figures and result may be the same object. */
    assert_int_equal(mreg_usage_from(convention, &figures, &figures),
                     MREG_OK);
    assert_memory_equal(&figures, &use, sizeof use);
}

static void assert_refused(uint32_t convention, mreg_usage figures,
                           mreg_status status)
{
    static const mreg_usage zero;
    mreg_usage use;

    memset(&use, 0x55, sizeof use);
    assert_int_equal(mreg_usage_from(convention, &figures, &use), status);
    assert_memory_equal(&use, &zero, sizeof use);
}

#define USAGE(...) ((mreg_usage){.n = {__VA_ARGS__}})

static void test_disjoint(void **state)
{
    mreg_usage use;

    (void)state;
    memset(&use, 0x77, sizeof use);
    assert_usage(0, use, use);
    assert_usage(0, USAGE(N(CACHE_WRITE_1H) = 9), USAGE(N(CACHE_WRITE_1H) = 9));
}

static void test_cached(void **state)
{
    (void)state;
    assert_usage(OPENAI,
        USAGE(N(INPUT) = 1000, N(CACHE_READ) = 200, N(CACHE_WRITE) = 300,
              N(OUTPUT) = 100, N(REASONING) = 40),
        USAGE(N(INPUT) = 500, N(CACHE_READ) = 200, N(CACHE_WRITE) = 300,
              N(OUTPUT) = 60, N(REASONING) = 40));
    assert_usage(OPENAI,
        USAGE(N(INPUT) = 800, N(CACHE_READ) = 800),
        USAGE(N(CACHE_READ) = 800));
    assert_refused(OPENAI, USAGE(N(INPUT) = 799, N(CACHE_READ) = 800),
                   MREG_E_BAD_USAGE);
    assert_refused(OPENAI, USAGE(N(INPUT) = 1000, N(CACHE_READ) = 200,
                                 N(CACHE_WRITE) = 5000), MREG_E_BAD_USAGE);
}

/* Outside the input, but 1h inside the total of what was written. */
static void test_written(void **state)
{
    (void)state;
    assert_usage(ANTHROPIC,
        USAGE(N(INPUT) = 10, N(CACHE_READ) = 20, N(CACHE_WRITE) = 300,
              N(CACHE_WRITE_1H) = 100, N(OUTPUT) = 7),
        USAGE(N(INPUT) = 10, N(CACHE_READ) = 20, N(CACHE_WRITE) = 200,
              N(CACHE_WRITE_1H) = 100, N(OUTPUT) = 7));
    assert_usage(OPENAI,
        USAGE(N(INPUT) = 400, N(CACHE_WRITE) = 300, N(CACHE_WRITE_1H) = 100),
        USAGE(N(INPUT) = 100, N(CACHE_WRITE) = 200, N(CACHE_WRITE_1H) = 100));
    assert_refused(ANTHROPIC, USAGE(N(CACHE_WRITE) = 99,
                                    N(CACHE_WRITE_1H) = 100),
                   MREG_E_BAD_USAGE);
}

/* Audio that was cached stands in three wholes at once. */
static void test_overlap(void **state)
{
    (void)state;
    assert_usage(OPENAI,
        USAGE(N(INPUT) = 1000, N(CACHE_READ) = 400, N(INPUT_AUDIO) = 300,
              N(CACHE_READ_AUDIO) = 100),
        USAGE(N(INPUT) = 400, N(CACHE_READ) = 300, N(INPUT_AUDIO) = 200,
              N(CACHE_READ_AUDIO) = 100));
    assert_usage(OPENAI,
        USAGE(N(INPUT) = 1000, N(OUTPUT) = 500, N(CACHE_READ) = 400,
              N(INPUT_AUDIO) = 250, N(OUTPUT_AUDIO) = 300,
              N(INPUT_IMAGE) = 150, N(CACHE_READ_AUDIO) = 100,
              N(CACHE_READ_IMAGE) = 50),
        USAGE(N(INPUT) = 350, N(OUTPUT) = 200, N(CACHE_READ) = 250,
              N(INPUT_AUDIO) = 150, N(OUTPUT_AUDIO) = 300,
              N(INPUT_IMAGE) = 100, N(CACHE_READ_AUDIO) = 100,
              N(CACHE_READ_IMAGE) = 50));
    assert_usage(OPENAI,
        USAGE(N(INPUT) = 10000, N(INPUT_AUDIO) = 10000,
              N(CACHE_READ) = 8000, N(CACHE_READ_AUDIO) = 8000),
        USAGE(N(INPUT_AUDIO) = 2000, N(CACHE_READ_AUDIO) = 8000));
    assert_refused(OPENAI, USAGE(N(INPUT) = 1000, N(CACHE_READ) = 99,
                   N(INPUT_AUDIO) = 300, N(CACHE_READ_AUDIO) = 100),
                   MREG_E_BAD_USAGE);
    assert_refused(OPENAI, USAGE(N(INPUT) = 1000, N(CACHE_READ) = 400,
                   N(INPUT_AUDIO) = 99, N(CACHE_READ_AUDIO) = 100),
                   MREG_E_BAD_USAGE);
    /* Cached tokens outside the input are not in its audio count. */
    assert_usage(MREG_AUDIO_IN_INPUT,
        USAGE(N(INPUT) = 10, N(INPUT_AUDIO) = 4, N(CACHE_READ) = 9,
              N(CACHE_READ_AUDIO) = 9),
        USAGE(N(INPUT) = 6, N(INPUT_AUDIO) = 4, N(CACHE_READ_AUDIO) = 9));
}

/* Nor are cached images and video that are counted outside the input. */
static void test_cached_outside(void **state)
{
    (void)state;
    assert_usage(MREG_IMAGE_IN_INPUT,
        USAGE(N(INPUT) = 20, N(INPUT_IMAGE) = 4, N(INPUT_VIDEO) = 5,
              N(CACHE_READ) = 9, N(CACHE_READ_IMAGE) = 6,
              N(CACHE_READ_VIDEO) = 2),
        USAGE(N(INPUT) = 11, N(INPUT_IMAGE) = 4, N(INPUT_VIDEO) = 5,
              N(CACHE_READ) = 1, N(CACHE_READ_IMAGE) = 6,
              N(CACHE_READ_VIDEO) = 2));
    assert_usage(MREG_IMAGE_IN_INPUT | MREG_CACHE_READ_IN_INPUT,
        USAGE(N(INPUT) = 20, N(INPUT_IMAGE) = 6, N(CACHE_READ) = 9,
              N(CACHE_READ_IMAGE) = 6),
        USAGE(N(INPUT) = 11, N(CACHE_READ) = 3, N(CACHE_READ_IMAGE) = 6));
}

static void test_kinds(void **state)
{
    (void)state;
    assert_usage(GEMINI,
        USAGE(N(INPUT) = 17713, N(INPUT_AUDIO) = 1917,
              N(INPUT_VIDEO) = 15780, N(OUTPUT) = 100, N(REASONING) = 1176),
        USAGE(N(INPUT) = 16, N(INPUT_AUDIO) = 1917, N(INPUT_VIDEO) = 15780,
              N(OUTPUT) = 100, N(REASONING) = 1176));
    assert_usage(OPENAI,
        USAGE(N(INPUT) = 9, N(INPUT_VIDEO) = 5, N(CACHE_READ) = 4,
              N(CACHE_READ_VIDEO) = 3, N(OUTPUT) = 60, N(OUTPUT_AUDIO) = 10,
              N(OUTPUT_IMAGE) = 20, N(OUTPUT_VIDEO) = 5, N(REASONING) = 25),
        USAGE(N(INPUT) = 3, N(INPUT_VIDEO) = 2, N(CACHE_READ) = 1,
              N(CACHE_READ_VIDEO) = 3, N(OUTPUT) = 0, N(OUTPUT_AUDIO) = 10,
              N(OUTPUT_IMAGE) = 20, N(OUTPUT_VIDEO) = 5, N(REASONING) = 25));
    assert_refused(OPENAI, USAGE(N(OUTPUT) = 59, N(OUTPUT_AUDIO) = 10,
                   N(OUTPUT_IMAGE) = 20, N(OUTPUT_VIDEO) = 5,
                   N(REASONING) = 25), MREG_E_BAD_USAGE);
    assert_usage(ANTHROPIC,
        USAGE(N(OUTPUT) = 5, N(OUTPUT_AUDIO) = 9, N(CITATION) = 3,
              N(WEB_SEARCH) = 2, N(REQUEST) = 1),
        USAGE(N(OUTPUT) = 5, N(OUTPUT_AUDIO) = 9, N(CITATION) = 3,
              N(WEB_SEARCH) = 2, N(REQUEST) = 1));
}

/* Images counted, but billed as text that is cached or not. */
static void test_image_as_input(void **state)
{
    (void)state;
    assert_usage(XAI,
        USAGE(N(INPUT) = 2461, N(INPUT_IMAGE) = 1142, N(CACHE_READ) = 2432,
              N(CACHE_READ_IMAGE) = 9999, N(OUTPUT) = 440),
        USAGE(N(INPUT) = 29, N(CACHE_READ) = 2432, N(OUTPUT) = 440));
}

static void test_total(void **state)
{
    mreg_usage use = {.n = {1}};

    (void)state;
    assert_int_equal(mreg_usage_from(OPENAI, &use, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_usage_from(OPENAI, NULL, &use),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(use.n[0], 0);
    assert_refused(MREG_NONE, USAGE(N(INPUT) = 1), MREG_E_BAD_ARGUMENT);
    assert_refused(1u << 7, USAGE(N(INPUT) = 1), MREG_E_BAD_ARGUMENT);
    memset(&use, 0xFF, sizeof use);
    assert_refused(OPENAI, use, MREG_E_BAD_USAGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_disjoint),
        cmocka_unit_test(test_cached),
        cmocka_unit_test(test_written),
        cmocka_unit_test(test_overlap),
        cmocka_unit_test(test_cached_outside),
        cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_image_as_input),
        cmocka_unit_test(test_total),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
