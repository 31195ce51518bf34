/* Streams of each API: what their events say together, however they are cut.
 *
 * SPDX-License-Identifier: MIT */
#include "tests/unit/usage/said.h"

static const struct row streams[] = {
    {"data: {\"id\":\"\",\"model\":\"\",\"choices\":[],"
     "\"prompt_filter_results\":[{}]}\n\n"
     "data: {\"id\":\"c\",\"model\":\"gpt-4o\",\"choices\":[{\"delta\":{"
     "\"content\":\"\\n\\\"\"},\"finish_reason\":null}],\"usage\":null}"
     "\n\ndata: {\"id\":\"c\",\"model\":\"gpt-4o\",\"choices\":[{"
     "\"delta\":{},\"finish_reason\":\"stop\"}],\"usage\":null}\n\n"
     "data: {\"id\":\"c\",\"model\":\"gpt-4o\",\"choices\":[],\"usage\":"
     "{\"prompt_tokens\":9,\"completion_tokens\":3}}\n\n"
     "data: [DONE]\n\n",
     " model=gpt-4o id=c input=9 output=3 complete"},
    {"event: message_start\r\ndata: {\"type\":\"message_start\","
     "\"message\":{\"id\":\"m\",\"model\":\"claude-opus-5\",\"usage\":{"
     "\"input_tokens\":13,\"cache_read_input_tokens\":7,"
     "\"output_tokens\":1,\"service_tier\":\"standard\"}}}\r\n\r\n"
     ": keep-alive\r\n\r\nevent: content_block_start\r\ndata: {\"type\":"
     "\"content_block_start\",\"index\":0,\"content_block\":{\"type\":"
     "\"tool_use\",\"id\":\"toolu_1\"}}\r\n\r\n"
     "event: message_delta\r\ndata: {\"type\":\"message_delta\","
     "\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{"
     "\"output_tokens\":44}}\r\n\r\n"
     "event: message_stop\r\ndata: {\"type\":\"message_stop\"}\r\n\r\n",
     " model=claude-opus-5 id=m input=13 cache_read=7 output=44 "
     "service=standard complete"},
    /* It broke off: what was said so far, and not that it is whole. */
    {"event: message_start\ndata: {\"type\":\"message_start\","
     "\"message\":{\"id\":\"m\",\"usage\":{\"input_tokens\":13,"
     "\"output_tokens\":1}}}\n\nevent: content_block_delta\n"
     "data: {\"type\":\"content_block_del",
     " id=m input=13 output=1"},
    {"event: response.created\ndata: {\"type\":\"response.created\","
     "\"response\":{\"id\":\"r\",\"model\":\"gpt-5\",\"status\":"
     "\"in_progress\",\"usage\":null}}\n\n"
     "event: response.output_item.done\ndata: {\"type\":"
     "\"response.output_item.done\",\"item\":{\"id\":\"i\",\"status\":"
     "\"completed\"}}\n\n"
     "event: response.completed\ndata: {\"type\":\"response.completed\","
     "\"response\":{\"id\":\"r\",\"model\":\"gpt-5\",\"status\":"
     "\"completed\",\"service_tier\":\"priority\",\"usage\":{"
     "\"input_tokens\":5,\"output_tokens\":6,\"output_tokens_details\":{"
     "\"reasoning_tokens\":2}}}}\n\n",
     " model=gpt-5 id=r input=5 output=4 reasoning=2 service=priority "
     "complete"},
    /* Gemini counts anew in each event; as events, and as a list. */
    {"data: {\"candidates\":[{}],\"usageMetadata\":{\"promptTokenCount\":"
     "9,\"candidatesTokenCount\":5,\"promptTokensDetails\":[{"
     "\"modality\":\"TEXT\",\"tokenCount\":9}]},\"responseId\":\"g\"}\n\n"
     "data: {\"candidates\":[{\"finishReason\":\"STOP\"}],"
     "\"usageMetadata\":{\"promptTokenCount\":9,"
     "\"candidatesTokenCount\":8,\"promptTokensDetails\":[{"
     "\"modality\":\"TEXT\",\"tokenCount\":9}]},\"responseId\":\"g\"}\n\n",
     " id=g input=9 output=8 complete"},
    {"[{\"candidates\":[{}],\"usageMetadata\":{\"promptTokenCount\":9}}\n,"
     "\r\n{\"candidates\":[{\"finishReason\":\"STOP\"}],"
     "\"usageMetadata\":{\"promptTokenCount\":9,"
     "\"candidatesTokenCount\":8}}]",
     " input=9 output=8 complete"},
    {"data: {\"type\":\"message-start\",\"id\":\"co\"}\n\n"
     "data: {\"type\":\"message-end\",\"delta\":{\"finish_reason\":"
     "\"COMPLETE\",\"usage\":{\"billed_units\":{\"input_tokens\":3,"
     "\"output_tokens\":4},\"tokens\":{\"input_tokens\":9}}}}\n\n",
     " id=co input=3 output=4 complete"},
    {"data:{\"id\":\"q\",\"x_groq\":{\"id\":\"req\",\"usage\":{"
     "\"prompt_tokens\":2,\"completion_tokens\":1,\"queue_time\":0.1}},"
     "\"usage\":{\"prompt_tokens\":2,\"completion_tokens\":1}}\n\n"
     "data:[DONE]\n",
     " id=q input=2 output=1 complete"},
    /* One document in several lines of data. */
    {"data: {\"id\":\"l\",\ndata: \"usage\":{\"prompt_tokens\":\n"
     "data: 12}}\n\n", " id=l input=12"},
    {"data: {\"type\":\"error\",\"error\":{\"type\":\"overloaded\"}}\n\n",
     " failed: the answer states no usage"},
};

static void test_streams(void **state)
{
    (void)state;
    CHECK(streams);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_streams),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
