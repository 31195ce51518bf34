/* Usage objects of batch files: which keys are read, what they mean, which
 * mixtures are refused, and the disjoint counts that come out.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "mreg_usage.h"
#include "usage/usage_table.h"

#define OPENAI (MREG_CACHE_READ_IN_INPUT | MREG_CACHE_WRITE_IN_INPUT \
    | MREG_AUDIO_IN_INPUT | MREG_IMAGE_IN_INPUT | MREG_REASONING_IN_OUTPUT \
    | MREG_AUDIO_IN_OUTPUT)

static const struct { const char *name; mreg_nesting is; } meant[] = {
    {"disjoint", {0, 1}},
    {"openai", {OPENAI, 0}},
    {"inclusive", {OPENAI, 0}},
    {"gemini", {OPENAI & ~(unsigned)MREG_REASONING_IN_OUTPUT, 0}},
    {"anthropic", {MREG_REASONING_IN_OUTPUT, 0}},
    {"exclusive", {MREG_REASONING_IN_OUTPUT, 0}},
};

static mreg_nesting convention_of(const char *name)
{
    for (size_t i = 0; i < sizeof meant / sizeof *meant; i++)
        if (strcmp(meant[i].name, name) == 0)
            return meant[i].is;
    fail_msg("no convention %s", name);
    return meant[0].is;
}

/* "openai input=200 cache_read=800 ..." or what is wrong. A convention of
 * NULL leaves the choice to the keys. */
static const char *counts(const char *convention, const char *json,
                          char out[512])
{
    mreg_said u;
    mreg_usage use;
    const char *reason;
    int at;

    if (mreg_usage_object(json, strlen(json), &u) != strlen(json)) {
        snprintf(out, 512, "%.*s: %s", (int)u.key_size, u.key, u.wrong);
        return out;
    }
    if (!convention)
        convention = mreg_usage_convention(&u);
    if (!convention)
        return "mixture";
    if (mreg_usage_settle(&u.figures, convention_of(convention), &use,
                          &reason) != MREG_OK)
        return reason;
    at = snprintf(out, 512, "%s", convention);
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (use.n[m] > 0 && (m != MREG_REQUEST || use.n[m] != 1))
            at += snprintf(out + at, (size_t)(512 - at), " %s=%llu",
                           mreg_meter_name(m).at,
                           (unsigned long long)use.n[m]);
    return out;
}

struct row { const char *convention, *json, *wanted; };

static void check(const struct row *rows, size_t size)
{
    char out[512];

    for (size_t i = 0; i < size; i++) {
        const char *is = counts(rows[i].convention, rows[i].json, out);

        if (strcmp(is, rows[i].wanted) != 0)
            fail_msg("%s\n  gives %s\n  not   %s", rows[i].json, is,
                     rows[i].wanted);
    }
}
#define CHECK(rows) check(rows, sizeof rows / sizeof *rows)

#define WRITES "cache writes of 5 minutes and of 1 hour do not add up to " \
    "all of them"
#define NOTHING "the usage counts nothing that is billed"
#define PART "a part is larger than its whole"

static void test_families(void **state)
{
    static const struct row rows[] = {
        {NULL, "{}", NOTHING},
        {NULL, "{\"input\":null,\"output\":null}", NOTHING},
        {NULL, "{\"total_tokens\":9}", NOTHING},
        {NULL, "{\"totalTokenCount\":9}", NOTHING},
        {NULL, "{\"input\":0}", "disjoint"},
        {NULL, "{\"input\":5,\"cache_read\":3}",
         "disjoint input=5 cache_read=3"},
        {NULL, "{\"input_tokens\":5,\"output_tokens\":2}",
         "disjoint input=5 output=2"},
        {NULL, "{\"input_tokens\":5,\"cache_read_tokens\":3}",
         "disjoint input=5 cache_read=3"},
        {NULL, "{\"prompt_tokens\":1000,\"completion_tokens\":9,"
         "\"prompt_tokens_details\":{\"cached_tokens\":800}}",
         "openai input=200 cache_read=800 output=9"},
        {NULL, "{\"input_tokens\":37,\"output_tokens\":272,"
         "\"output_tokens_details\":{\"reasoning_tokens\":256}}",
         "openai input=37 output=16 reasoning=256"},
        {NULL, "{\"input_tokens\":13,\"output_tokens\":44,"
         "\"cache_read_input_tokens\":7,\"cache_creation_input_tokens\":9,"
         "\"output_tokens_details\":{\"thinking_tokens\":33}}",
         "anthropic input=13 cache_read=7 cache_write=9 output=11 "
         "reasoning=33"},
        {NULL, "{\"inputTokens\":3,\"outputTokens\":5,"
         "\"cacheReadInputTokens\":7,\"cacheReadInputTokenCount\":7,"
         "\"totalTokens\":15}",
         "exclusive input=3 cache_read=7 output=5"},
        {NULL, "{\"prompt_tokens\":1,\"web_searches\":2,\"requests\":3}",
         "openai input=1 request=3 web_search=2"},
    };

    (void)state;
    CHECK(rows);
}

static void test_mixtures(void **state)
{
    static const struct row rows[] = {
        {NULL, "{\"prompt_tokens\":1,\"cache_read\":2}", "mixture"},
        {NULL, "{\"prompt_tokens\":1,\"cache_read_tokens\":2}", "mixture"},
        {NULL, "{\"prompt_tokens\":1,\"output_tokens\":2}", "mixture"},
        {NULL, "{\"prompt_tokens\":1,\"cache_read_input_tokens\":2}",
         "mixture"},
        {NULL, "{\"input_tokens\":1,\"input_tokens_details\":{},"
         "\"cache_creation_input_tokens\":2}", "mixture"},
        {NULL, "{\"promptTokenCount\":1,\"output_tokens\":2}", "mixture"},
        /* With a convention said, any names go together. */
        {"inclusive", "{\"prompt_tokens\":5,\"cache_read_tokens\":2}",
         "inclusive input=3 cache_read=2"},
        {"anthropic", "{\"prompt_tokens\":5,\"cache_read_tokens\":2}",
         "anthropic input=5 cache_read=2"},
        /* But one figure has one name. */
        {"inclusive", "{\"prompt_tokens\":5,\"input_tokens\":5}",
         "input_tokens: counted before under another name:"},
    };

    (void)state;
    CHECK(rows);
}

static void test_gemini(void **state)
{
    static const struct row rows[] = {
        {NULL, "{\"promptTokenCount\":209,\"cachedContentTokenCount\":100,"
         "\"candidatesTokenCount\":882,\"thoughtsTokenCount\":3114,"
         "\"totalTokenCount\":4205}",
         "gemini input=109 cache_read=100 output=882 reasoning=3114"},
        /* The total says that the thoughts stand inside. */
        {NULL, "{\"promptTokenCount\":10,\"candidatesTokenCount\":50,"
         "\"thoughtsTokenCount\":20,\"totalTokenCount\":60}",
         "gemini input=10 output=30 reasoning=20"},
        /* A total between the two readings proves nothing: beside. */
        {NULL, "{\"promptTokenCount\":10,\"candidatesTokenCount\":50,"
         "\"thoughtsTokenCount\":20,\"totalTokenCount\":70}",
         "gemini input=10 output=50 reasoning=20"},
        {NULL, "{\"promptTokenCount\":10,\"candidatesTokenCount\":50,"
         "\"thoughtsTokenCount\":20,\"totalTokenCount\":59}",
         "gemini input=10 output=50 reasoning=20"},
        {NULL, "{\"promptTokenCount\":249,\"candidatesTokenCount\":240,"
         "\"toolUsePromptTokenCount\":319,\"toolUsePromptTokensDetails\":"
         "[{\"modality\":\"TEXT\",\"tokenCount\":319}],"
         "\"promptTokensDetails\":[{\"tokenCount\":249,"
         "\"modality\":\"TEXT\"}]}",
         "gemini input=568 output=240"},
        {NULL, "{\"promptTokenCount\":3284,\"candidatesTokenCount\":84,"
         "\"cachedContentTokenCount\":2917,\"cacheTokensDetails\":["
         "{\"modality\":\"VIDEO\",\"tokenCount\":2570},"
         "{\"modality\":\"TEXT\",\"tokenCount\":62},"
         "{\"modality\":\"AUDIO\",\"tokenCount\":285}],"
         "\"promptTokensDetails\":[{\"modality\":\"TEXT\","
         "\"tokenCount\":70},{\"modality\":\"VIDEO\",\"tokenCount\":2893},"
         "{\"modality\":\"AUDIO\",\"tokenCount\":321}]}",
         "gemini input=8 input_audio=36 input_video=323 cache_read=62 "
         "cache_read_audio=285 cache_read_video=2570 output=84"},
        {NULL, "{\"promptTokensDetails\":[{\"modality\":\"SMELL\"}]}",
         "promptTokensDetails: unknown label in a list of counts:"},
    };

    (void)state;
    CHECK(rows);
}

static void test_wholes(void **state)
{
    static const struct row rows[] = {
        {"inclusive", "{\"input_tokens\":400,\"cache_write_tokens\":300,"
         "\"cache_write_5m_tokens\":200,\"cache_write_1h_tokens\":100}",
         "inclusive input=100 cache_write=200 cache_write_1h=100"},
        {"exclusive", "{\"input_tokens\":4,\"cache_write_5m_tokens\":20,"
         "\"cache_write_1h_tokens\":10}",
         "exclusive input=4 cache_write=20 cache_write_1h=10"},
        {"disjoint", "{\"cache_write_tokens\":20,"
         "\"cache_write_1h_tokens\":10}",
         "disjoint cache_write=20 cache_write_1h=10"},
        {"disjoint", "{\"cache_write_tokens\":30,\"cache_write_5m_tokens\":"
         "20,\"cache_write_1h_tokens\":10}",
         "disjoint cache_write=20 cache_write_1h=10"},
        /* Five-minute writes larger than what the total leaves them. */
        {"disjoint", "{\"cache_write_tokens\":30,\"cache_write_5m_tokens\":"
         "21,\"cache_write_1h_tokens\":10}", PART},
        {"disjoint", "{\"cache_write_tokens\":40,\"cache_write_5m_tokens\":"
         "10,\"cache_write_1h_tokens\":20}", WRITES},
        {"anthropic", "{\"cache_creation_input_tokens\":40,"
         "\"cache_creation\":{\"ephemeral_5m_input_tokens\":10,"
         "\"ephemeral_1h_input_tokens\":20}}", WRITES},
        {"anthropic", "{\"cache_creation_input_tokens\":40,"
         "\"cache_creation\":{\"ephemeral_1h_input_tokens\":20}}",
         "anthropic cache_write=20 cache_write_1h=20"},
        {"disjoint", "{\"cache_write_tokens\":10,"
         "\"cache_write_5m_tokens\":20}", PART},
        {"inclusive", "{\"input_tokens\":9,\"cache_write_tokens\":5,"
         "\"cache_write_1h_tokens\":6}", PART},
        {"inclusive", "{\"input_tokens\":1000,\"cache_read_tokens\":400,"
         "\"input_audio_tokens\":300,\"cache_audio_read_tokens\":100}",
         "inclusive input=400 input_audio=200 cache_read=300 "
         "cache_read_audio=100"},
        {"inclusive", "{\"input_tokens\":328,\"input_text_tokens\":70,"
         "\"input_image_tokens\":258}",
         "inclusive input=70 input_image=258"},
        {"inclusive", "{\"input_text_tokens\":70,\"input_image_tokens\":5}",
         "inclusive input=70 input_image=5"},
        {"inclusive", "{\"input_tokens\":5,\"input_text_tokens\":6}", PART},
        {"disjoint", "{\"input_text_tokens\":6,\"output_text_tokens\":7}",
         "disjoint input=6 output=7"},
        {"disjoint", "{\"input_tokens\":5,\"input_text_tokens\":5}",
         "input and text input count the same tokens; say which "
         "convention"},
        {"disjoint", "{\"input_tool_tokens\":5}",
         "tool input is inside input; say which convention"},
        {"inclusive", "{\"input_tokens\":5,\"cache_read_tokens\":6}", PART},
        {"exclusive", "{\"output_tokens\":5,\"output_reasoning_tokens\":6}",
         PART},
    };

    (void)state;
    CHECK(rows);
}

#define COUNT ": not a whole number from 0 to 2^64 - 1:"

static void test_refused(void **state)
{
    static const struct row rows[] = {
        {NULL, "{\"foo_tokens\":1}", "foo_tokens: unknown usage key"},
        {NULL, "{\"cached_tokens_details\":{}}",
         "cached_tokens_details: unknown usage key"},
        {NULL, "{\"input\":1,\"input\":1}",
         "input: usage key stated twice:"},
        {NULL, "{\"inpu\\u0074\":1,\"input\":1}",
         "input: usage key stated twice:"},
        {NULL, "{\"input\":1.0}", "input" COUNT},
        {NULL, "{\"input\":1e3}", "input" COUNT},
        {NULL, "{\"input\":-1}", "input" COUNT},
        {NULL, "{\"input\":\"1\"}", "input" COUNT},
        {NULL, "{\"input\":true}", "input" COUNT},
        {NULL, "{\"input\":[]}", "input" COUNT},
        {NULL, "{\"input\":18446744073709551616}", "input" COUNT},
        {NULL, "{\"input\":18446744073709551615}",
         "disjoint input=18446744073709551615"},
        {NULL, "{\"prompt_tokens\":1,\"prompt_cache_hit_tokens\":2,"
         "\"cached_tokens\":3}",
         "cached_tokens: counted before under another name:"},
        {NULL, "{\"iterations\":[{\"type\":\"advisor_message\"}]}",
         "iterations: another model's tokens are among:"},
        {NULL, "{\"prompt_tokens\":4,\"prompt_cache_hit_tokens\":2,"
         "\"prompt_tokens_details\":{\"cached_tokens\":2},"
         "\"completion_tokens_details\":null}",
         "openai input=2 cache_read=2"},
    };

    (void)state;
    CHECK(rows);
}

/* Every key of the table is read back as itself. */
static void test_table(void **state)
{
    (void)state;
    for (unsigned i = 0; i < mreg_usage_keys_size; i++) {
        const struct usage_key *k = &mreg_usage_keys[i];
        char json[128], out[512];

        if (k->in != IN_USAGE)
            continue;
        snprintf(json, sizeof json, "{\"%s\":null}", k->name);
        assert_null(strstr(counts("disjoint", json, out), "unknown"));
        snprintf(json, sizeof json, "{\"%sx\":null}", k->name);
        assert_non_null(strstr(counts("disjoint", json, out), "unknown"));
    }
}

/* Words of a provider: those that mean a term, those that leave it open, and
 * those that nobody knows, which the status tells. */
static void test_terms(void **state)
{
    static const struct {
        const char *key, *word;
        mreg_status status;
        uint8_t service, geo;
    } rows[] = {
        {"service_tier", "batch", MREG_OK, MREG_BATCH, MREG_REGIONAL},
        {"service_tier", "BATCH", MREG_OK, MREG_BATCH, MREG_REGIONAL},
        {"service_tier", "standard", MREG_OK, MREG_STANDARD, MREG_REGIONAL},
        {"service_tier", "auto", MREG_OK, MREG_FLEX, MREG_REGIONAL},
        {"service_tier", "default", MREG_OK, MREG_FLEX, MREG_REGIONAL},
        {"service_tier", "", MREG_OK, MREG_FLEX, MREG_REGIONAL},
        {"service_tier", "bogus", MREG_E_NO_SERVICE, MREG_FLEX, MREG_REGIONAL},
        {"service_tier", "batch ", MREG_E_NO_SERVICE, MREG_FLEX,
         MREG_REGIONAL},
        {"service_tier", "a word of more letters than any room that is made "
         "for the names of services here", MREG_E_NO_SERVICE, MREG_FLEX,
         MREG_REGIONAL},
        {"inference_geo", "us", MREG_OK, MREG_FLEX, MREG_REGIONAL},
        {"inference_geo", "global", MREG_OK, MREG_FLEX, MREG_GLOBAL},
        {"inference_geo", "not_available", MREG_OK, MREG_FLEX, MREG_GLOBAL},
        {"inference_geo", "mars", MREG_E_NO_GEO, MREG_FLEX, MREG_REGIONAL},
        {"speed", "fast", MREG_OK, MREG_FAST, MREG_REGIONAL},
        {"speed", "warp", MREG_E_NO_SERVICE, MREG_FLEX, MREG_REGIONAL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        mreg_terms on = {.service = MREG_FLEX, .geo = MREG_REGIONAL};
        char json[256];
        mreg_said said;

        snprintf(json, sizeof json, "{\"%s\":\"%s\"}", rows[i].key,
                 rows[i].word);
        print_message("%s\n", json);
        assert_int_equal(mreg_usage_object(json, strlen(json), &said),
                         strlen(json));
        assert_int_equal(mreg_usage_terms(&said, &on), rows[i].status);
        assert_int_equal(on.service, rows[i].service);
        assert_int_equal(on.geo, rows[i].geo);
        assert_int_equal(said.service_word.size + said.geo_word.size,
                         strlen(rows[i].word));
    }
}

static void test_nothing(void **state)
{
    static const mreg_figures none;
    const mreg_nesting disjoint = {0, 1};
    mreg_terms on = {0};
    mreg_nesting nesting;
    mreg_usage use;
    mreg_said said;
    const char *reason;

    (void)state;
    assert_int_equal(mreg_usage_object(NULL, 9, &said), 0);
    assert_non_null(said.wrong);
    assert_int_equal(mreg_usage_object("{}", 2, NULL), 0);
    assert_int_equal(mreg_usage_object("{}", 0, &said), 0);
    assert_null(mreg_usage_convention(NULL));
    assert_int_equal(mreg_usage_terms(NULL, &on), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_usage_terms(&said, NULL), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_nesting_find(NULL, NULL, 9, &nesting),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_nesting_find(NULL, "disjoint", 8, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_usage_settle(NULL, disjoint, &use, &reason),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_usage_settle(&none, disjoint, NULL, &reason),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_usage_settle(&none, disjoint, &use, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_usage_settle(&none, disjoint, &use, &reason),
                     MREG_E_BAD_USAGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_families), cmocka_unit_test(test_mixtures),
        cmocka_unit_test(test_gemini), cmocka_unit_test(test_wholes),
        cmocka_unit_test(test_refused), cmocka_unit_test(test_table),
        cmocka_unit_test(test_terms), cmocka_unit_test(test_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
