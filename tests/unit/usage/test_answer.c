/* Bodies and lines of batch results of each API, and what cannot be read: as
 * one text, cut at every byte, and in small pieces, which says the same.
 *
 * SPDX-License-Identifier: MIT */
#include "tests/unit/usage/said.h"

/* ---- bodies ------------------------------------------------------------ */

static const struct row bodies[] = {
    {"{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion\","
     "\"created\":1,\"model\":\"gpt-4o-2024-08-06\",\"choices\":[{"
     "\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":"
     "\"a \\\"usage\\\": {\\\"prompt_tokens\\\": 9}, \\\\\"},"
     "\"logprobs\":null,\"finish_reason\":\"stop\"}],\"usage\":{"
     "\"prompt_tokens\":1000,\"completion_tokens\":50,\"total_tokens\":"
     "1050,\"prompt_tokens_details\":{\"cached_tokens\":800,"
     "\"audio_tokens\":0},\"completion_tokens_details\":{"
     "\"reasoning_tokens\":20,\"audio_tokens\":0,"
     "\"accepted_prediction_tokens\":0,\"rejected_prediction_tokens\":0}},"
     "\"service_tier\":\"flex\",\"system_fingerprint\":\"fp\"}",
     " model=gpt-4o-2024-08-06 id=chatcmpl-1 input=200 cache_read=800 "
     "output=30 reasoning=20 service=flex complete"},
    {"{\"id\":\"resp_1\",\"object\":\"response\",\"status\":\"completed\","
     "\"error\":null,\"incomplete_details\":null,\"metadata\":{\"usage\":"
     "\"mine\",\"model\":\"no\"},\"model\":\"gpt-5\",\"output\":[{\"id\":"
     "\"msg_1\",\"type\":\"message\",\"content\":[]}],\"service_tier\":"
     "\"default\",\"usage\":{\"input_tokens\":37,"
     "\"input_tokens_details\":{\"cached_tokens\":7},\"output_tokens\":"
     "272,\"output_tokens_details\":{\"reasoning_tokens\":256},"
     "\"total_tokens\":309}}",
     " model=gpt-5 id=resp_1 input=30 cache_read=7 output=16 "
     "reasoning=256 complete"},
    {"{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\","
     "\"model\":\"claude-opus-5\",\"content\":[{\"type\":\"text\","
     "\"text\":\"hi\"}],\"stop_reason\":\"end_turn\",\"usage\":{"
     "\"input_tokens\":13,\"cache_creation_input_tokens\":9,"
     "\"cache_read_input_tokens\":7,\"cache_creation\":{"
     "\"ephemeral_5m_input_tokens\":4,\"ephemeral_1h_input_tokens\":5},"
     "\"output_tokens\":44,\"service_tier\":\"batch\","
     "\"inference_geo\":\"not_available\"}}",
     " model=claude-opus-5 id=msg_1 input=13 cache_read=7 cache_write=4 "
     "cache_write_1h=5 output=44 service=batch complete"},
    /* The speed is the service, wherever the tier is stated. */
    {"{\"usage\":{\"speed\":\"fast\",\"input_tokens\":3,"
     "\"service_tier\":\"standard\"}}", " input=3 service=fast complete"},
    {"{\"usage\":{\"service_tier\":\"batch\",\"input_tokens\":3,"
     "\"speed\":\"standard\"}}", " input=3 service=batch complete"},
    /* What was compacted is billed beside the whole. */
    {"{\"type\":\"message\",\"usage\":{\"input_tokens\":220,"
     "\"iterations\":[{\"type\":\"compaction\",\"input_tokens\":55196,"
     "\"output_tokens\":125,\"cache_read_input_tokens\":3,"
     "\"cache_creation\":{\"ephemeral_5m_input_tokens\":0,"
     "\"ephemeral_1h_input_tokens\":0}},{\"input_tokens\":220,"
     "\"output_tokens\":9,\"type\":\"message\"}],\"output_tokens\":9}}",
     " input=55416 cache_read=3 output=134 complete"},
    {"{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"x\"}]},"
     "\"finishReason\":\"STOP\",\"index\":0}],\"usageMetadata\":{"
     "\"promptTokenCount\":9,\"candidatesTokenCount\":51,"
     "\"thoughtsTokenCount\":5,\"totalTokenCount\":65,"
     "\"promptTokensDetails\":[{\"modality\":\"TEXT\",\"tokenCount\":"
     "9}]},\"modelVersion\":\"gemini-2.5-pro\",\"responseId\":\"r1\"}",
     " model=gemini-2.5-pro id=r1 input=9 output=51 reasoning=5 "
     "complete"},
    {"{\"metrics\":{\"latencyMs\":10},\"output\":{\"message\":{"
     "\"content\":[]}},\"stopReason\":\"end_turn\",\"usage\":{"
     "\"inputTokens\":3,\"outputTokens\":5,\"totalTokens\":15,"
     "\"cacheReadInputTokens\":7,\"cacheReadInputTokenCount\":7}}",
     " input=3 cache_read=7 output=5 complete"},
    {"{\"id\":\"c1\",\"finish_reason\":\"COMPLETE\",\"usage\":{"
     "\"billed_units\":{\"input_tokens\":33,\"output_tokens\":22},"
     "\"cached_tokens\":144,\"tokens\":{\"input_tokens\":1452,"
     "\"output_tokens\":33}}}",
     " id=c1 input=33 output=22 complete"},
    {"{\"id\":\"c2\",\"results\":[{\"index\":1}],\"meta\":{"
     "\"api_version\":{\"version\":\"2\"},\"billed_units\":{"
     "\"search_units\":1}}}", " id=c2 rerank=1 complete"},
    {"{\"id\":\"gen-1\",\"model\":\"anthropic/claude-4.5-sonnet\","
     "\"usage\":{\"completion_tokens\":12,\"cost\":0.00183,"
     "\"cost_details\":{\"upstream_inference_cost\":0.00183},"
     "\"is_byok\":false,\"prompt_tokens\":550,\"total_tokens\":562}}",
     " model=anthropic/claude-4.5-sonnet id=gen-1 input=550 output=12 "
     "billed=1830000000 complete"},
    {"{\"id\":\"p\",\"model\":\"sonar\",\"usage\":{\"prompt_tokens\":5,"
     "\"completion_tokens\":6,\"total_tokens\":11,"
     "\"search_context_size\":\"high\",\"cost\":{\"input_tokens_cost\":"
     "5e-6,\"request_cost\":0.012,\"total_cost\":0.012011}}}",
     " model=sonar id=p input=5 output=6 request_high=1 "
     "billed=12011000000 complete"},
    {"{\"id\":\"x\",\"model\":\"grok-4\",\"usage\":{\"prompt_tokens\":5,"
     "\"completion_tokens\":6,\"cost_in_usd_ticks\":12345,"
     "\"num_sources_used\":0}}",
     " model=grok-4 id=x input=5 output=6 billed=1234500 complete"},
    {"{\"name\":\"chat\",\"attributes\":{\"gen_ai.response.model\":"
     "\"gpt-5\",\"gen_ai.response.id\":\"r\","
     "\"gen_ai.usage.input_tokens\":100,"
     "\"gen_ai.usage.prompt_tokens\":100,"
     "\"gen_ai.usage.cache_read.input_tokens\":60,"
     "\"gen_ai.usage.output_tokens\":7}}",
     " model=gpt-5 id=r input=40 cache_read=60 output=7 complete"},
    /* Escapes anywhere mean the same. */
    {"{\"mo\\u0064el\":\"gpt-\\u0035\",\"us\\u0061ge\":{"
     "\"prompt_tok\\u0065ns\":5}}", " model=gpt-5 input=5 complete"},
};

static void test_bodies(void **state)
{
    (void)state;
    CHECK(bodies);
}

/* The line of a batch result carries a body. */
static const struct row batch_lines[] = {
    {"{\"id\":\"batch_req_1\",\"custom_id\":\"a\",\"response\":{"
     "\"status_code\":200,\"request_id\":\"q\",\"body\":{\"id\":"
     "\"chatcmpl-2\",\"model\":\"gpt-4o\",\"usage\":{\"prompt_tokens\":4,"
     "\"completion_tokens\":2}}},\"error\":null}",
     " model=gpt-4o id=chatcmpl-2 input=4 output=2 complete"},
    {"{\"custom_id\":\"b\",\"result\":{\"type\":\"succeeded\","
     "\"message\":{\"id\":\"msg_2\",\"model\":\"claude-opus-5\","
     "\"usage\":{\"input_tokens\":4,\"output_tokens\":2,"
     "\"service_tier\":\"batch\"}}}}",
     " model=claude-opus-5 id=msg_2 input=4 output=2 service=batch "
     "complete"},
    {"{\"key\":\"k\",\"response\":{\"responseId\":\"g\",\"modelVersion\":"
     "\"gemini-2.5-pro\",\"usageMetadata\":{\"promptTokenCount\":8}}}",
     " model=gemini-2.5-pro id=g input=8 complete"},
    {"{\"custom_id\":\"c\",\"result\":{\"type\":\"errored\",\"error\":{"
     "\"type\":\"error\",\"message\":\"no\"}}}",
     " failed: the answer states no usage"},
};

static void test_batch_lines(void **state)
{
    (void)state;
    CHECK(batch_lines);
}

/* ---- what cannot be read ----------------------------------------------- */

static const struct row refused[] = {
    {"Internal Server Error\n", " this is neither JSON nor an event "
     "stream"},
    {"{\"usage\":{\"prompt_tokens\":5}", " input=5"},
    {"{\"id\":\"cut", " the answer is cut before its usage"},
    {"{\"id\":\"a\",\"model\":\"m\"}", " the answer states no usage"},
    {"{\"usage\":{\"prompt_tokens\":5,\"prompt_tokens\":6}}",
     " usage key stated twice:"},
    {"{\"usage\":{\"prompt_tokens\":5},\"x_groq\":{\"usage\":{"
     "\"prompt_tokens\":6}}}",
     " two usage objects that differ"},
    {"{\"usage\":{\"prompt_tokens\":5,\"magic_tokens\":0,"
     "\"more\":null}}", " input=5 complete"},
    {"{\"usage\":{\"prompt_tokens\":5,\"magic_tokens\":6}}",
     " the usage has a key that nobody knows"},
    {"{\"usage\":{\"prompt_tokens\":5,\"magic\":{\"tokens\":6}}}",
     " the usage has a key that nobody knows"},
    {"{\"usage\":{\"input_tokens\":5,\"iterations\":[{\"type\":"
     "\"advisor_message\",\"model\":\"m\",\"input_tokens\":9}]}}",
     " the usage has a key that nobody knows"},
    {"{\"usage\":{\"prompt_tokens\":5.5}}",
     " not a whole number from 0 to 2^64 - 1:"},
    {"{\"usage\":{\"prompt_tokens\":18446744073709551616}}",
     " not a whole number from 0 to 2^64 - 1:"},
    {"{\"usage\":{\"prompt_tokens\":NaN}}",
     " not a whole number from 0 to 2^64 - 1:"},
    {"{\"usage\":{\"prompt_tokens\":5,\"cost\":-1}}",
     " not an amount of dollars:"},
    {"{\"usage\":{\"prompt_tokens\":1,\"output_tokens\":2}}",
     " the keys of the usage are of several APIs"},
    {"{\"a\":[}", " a bracket that closes nothing"},
    {"{\"usage\" {}}", " ':' is expected"},
};

static void test_refused(void **state)
{
    (void)state;
    CHECK(refused);
}

/* A text longer than any identifier is refused, however it comes. */
static void test_long_id(void **state)
{
    char text[1024] = "{\"id\":\"", out[SAID];
    size_t size = strlen(text);

    (void)state;
    memset(text + size, 'x', 600);
    snprintf(text + size + 600, sizeof text - size - 600,
             "\",\"usage\":{\"prompt_tokens\":5}}");
    assert_string_equal(read_whole(text, out),
                        " a model or an identifier of over 512 bytes");
    for (size_t i = 1; i < strlen(text); i += 7)
        assert_string_equal(read_pieces(text, i, 100, out),
                            " a model or an identifier of over 512 bytes");
}

/* A string of every length, with an escape and a quote at each place, is
 * stepped over rightly. */
static void test_strings(void **state)
{
    char text[512], out[SAID];

    (void)state;
    for (size_t size = 0; size < 150; size++)
        for (size_t at = 0; at + 1 < size; at++) {
            const char *ends[] = {"\\\"", "\\\\"};
            char content[160];

            memset(content, 'a', size);
            content[size] = 0;
            memcpy(content + at, ends[(size + at) % 2], 2);
            snprintf(text, sizeof text, "{\"content\":\"%s\",\"usage\":{"
                     "\"prompt_tokens\":5}}", content);
            assert_string_equal(read_whole(text, out), " input=5 complete");
            snprintf(text, sizeof text, "{\"c\":[\"%s\",{\"d\":[1,\"%s\"]}],"
                     "\"usage\":{\"prompt_tokens\":5}}", content, content);
            assert_string_equal(read_whole(text, out), " input=5 complete");
        }
}

static void test_arguments(void **state)
{
    static mreg_reading w;
    mreg_answer a;
    char room[2];
    static const char text[] = "{\"id\":\"abc\",\"usage\":{\"prompt_tokens\":"
        "1}}";
    const mreg_text none = {NULL, 0}, some = {text, sizeof text - 1};

    (void)state;
    assert_int_equal(mreg_reading_begin(NULL, &a, NULL, 0),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_reading_begin(&w, NULL, NULL, 0),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_reading_push(NULL, text, 1), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_reading_end(NULL, NULL, NULL, 0),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_usage_read(NULL, NULL, none, some, NULL, 0, &a),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_usage_read(&w, NULL, none, (mreg_text){NULL, 9},
                                     NULL, 0, &a), MREG_E_BAD_ARGUMENT);
    /* Nothing to read is not an answer. */
    assert_int_equal(mreg_usage_read(&w, &mreg_builtin, none, none, NULL, 0,
                                     &a), MREG_E_BAD_USAGE);
    assert_non_null(a.reason);
    /* In pieces the identifier needs room. */
    mreg_reading_begin(&w, &a, room, sizeof room);
    assert_int_equal(mreg_reading_push(&w, text, sizeof text - 1),
                     MREG_E_BAD_USAGE);
    assert_int_equal(mreg_reading_push(&w, "", 0), MREG_OK);
    assert_int_equal(mreg_reading_end(&w, &mreg_builtin, NULL, 0),
                     MREG_E_BAD_USAGE);
    assert_int_equal(mreg_usage_read(&w, &mreg_builtin, none, some, NULL, 0,
                                     &a), MREG_OK);
    assert_int_equal(mreg_usage_read(&w, &mreg_builtin,
                                     (mreg_text){"nosuch", 6}, some, NULL, 0,
                                     &a), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_usage_read(&w, &mreg_builtin,
                                     (mreg_text){"openai", 6}, some, NULL, 0,
                                     &a), MREG_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bodies), cmocka_unit_test(test_batch_lines),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_long_id), cmocka_unit_test(test_strings),
        cmocka_unit_test(test_arguments),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
