/* The table of usage keys.
 *
 * SPDX-License-Identifier: MIT */
#include "usage_table.h"

#include "usage_object.h"

#define OWN FAMILY_OWN
#define CHAT FAMILY_CHAT
#define RESP FAMILY_RESPONSES
#define ANTH FAMILY_ANTHROPIC
#define GEM FAMILY_GEMINI
#define CONV FAMILY_CONVERSE
#define ANY FAMILY_ANY

/* A meter that is neither input nor output stands in nothing, so its name
 * goes with every convention. */
#define FAMILY_OF_PROMPT OWN
#define FAMILY_OF_ANSWER OWN
#define FAMILY_OF_ASIDE ANY
#define METER_ROW(number, METER, name, unit, parent, side) \
    {name, IN_USAGE, FAMILY_OF_##side, KEY_COUNT, number},

/* Many keys of one object that are read alike. */
#define NOTE(in, families, name) {name, in, families, KEY_NOTE, 0}
#define OTHER(name) {name, IN_USAGE, CHAT | RESP, KEY_OTHER, 0}
#define LIST(name, list) {name, IN_USAGE, GEM, KEY_LIST, list}

const struct usage_key usage_table[] = {
    MREG_METERS(METER_ROW)

    /* Spelled out. */
    {"input_tokens", IN_USAGE, OWN | RESP | ANTH, KEY_COUNT, MREG_INPUT},
    {"output_tokens", IN_USAGE, OWN | RESP | ANTH, KEY_COUNT, MREG_OUTPUT},
    {"input_text_tokens", IN_USAGE, OWN, KEY_COUNT, FIGURE_INPUT_TEXT},
    {"output_text_tokens", IN_USAGE, OWN, KEY_COUNT, FIGURE_OUTPUT_TEXT},
    {"input_audio_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_INPUT_AUDIO},
    {"input_image_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_INPUT_IMAGE},
    {"input_video_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_INPUT_VIDEO},
    {"input_tool_tokens", IN_USAGE, OWN, KEY_COUNT, FIGURE_TOOL_PART},
    {"input_text_tool_tokens", IN_USAGE, OWN, KEY_COUNT,
     FIGURE_TOOL_TEXT},
    {"cache_read_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_CACHE_READ},
    {"cache_text_read_tokens", IN_USAGE, OWN, KEY_COUNT, FIGURE_READ_TEXT},
    {"cache_audio_read_tokens", IN_USAGE, OWN, KEY_COUNT,
     MREG_CACHE_READ_AUDIO},
    {"cache_image_read_tokens", IN_USAGE, OWN, KEY_COUNT,
     MREG_CACHE_READ_IMAGE},
    {"cache_video_read_tokens", IN_USAGE, OWN, KEY_COUNT,
     MREG_CACHE_READ_VIDEO},
    {"cache_write_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_CACHE_WRITE},
    {"cache_write_5m_tokens", IN_USAGE, OWN, KEY_COUNT, FIGURE_WRITE_5M},
    {"cache_write_1h_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_CACHE_WRITE_1H},
    {"output_audio_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_OUTPUT_AUDIO},
    {"output_image_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_OUTPUT_IMAGE},
    {"output_video_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_OUTPUT_VIDEO},
    {"output_reasoning_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_REASONING},
    {"citation_tokens", IN_USAGE, ANY, KEY_COUNT, MREG_CITATION},
    {"requests", IN_USAGE, ANY, KEY_COUNT, MREG_REQUEST},
    {"images", IN_USAGE, ANY, KEY_COUNT, MREG_IMAGE},
    {"web_searches", IN_USAGE, ANY, KEY_COUNT, MREG_WEB_SEARCH},

    /* OpenAI: chat, responses, and what their copies add. */
    {"prompt_tokens", IN_USAGE, CHAT, KEY_COUNT, MREG_INPUT},
    {"completion_tokens", IN_USAGE, CHAT, KEY_COUNT, MREG_OUTPUT},
    NOTE(IN_USAGE, ANY, "total_tokens"),
    {"prompt_tokens_details", IN_USAGE, CHAT, KEY_OBJECT, IN_INPUT_DETAILS},
    {"completion_tokens_details", IN_USAGE, CHAT, KEY_OBJECT,
     IN_OUTPUT_DETAILS},
    {"input_tokens_details", IN_USAGE, RESP, KEY_OBJECT, IN_INPUT_DETAILS},
    {"input_token_details", IN_USAGE, RESP, KEY_OBJECT, IN_INPUT_DETAILS},
    {"output_tokens_details", IN_USAGE, RESP | ANTH, KEY_OBJECT,
     IN_OUTPUT_DETAILS},
    {"output_token_details", IN_USAGE, RESP, KEY_OBJECT, IN_OUTPUT_DETAILS},
    {"cached_tokens", IN_INPUT_DETAILS, ANY, KEY_COPY, MREG_CACHE_READ},
    {"cache_write_tokens", IN_INPUT_DETAILS, ANY, KEY_COUNT,
     MREG_CACHE_WRITE},
    {"text_tokens", IN_INPUT_DETAILS, ANY, KEY_COUNT, FIGURE_INPUT_TEXT},
    {"audio_tokens", IN_INPUT_DETAILS, ANY, KEY_COUNT, MREG_INPUT_AUDIO},
    {"image_tokens", IN_INPUT_DETAILS, ANY, KEY_COUNT, MREG_INPUT_IMAGE},
    {"video_tokens", IN_INPUT_DETAILS, ANY, KEY_COUNT, MREG_INPUT_VIDEO},
    {"cached_tokens_details", IN_INPUT_DETAILS, ANY, KEY_OBJECT,
     IN_CACHED_DETAILS},
    {"text_tokens", IN_CACHED_DETAILS, ANY, KEY_COUNT, FIGURE_READ_TEXT},
    {"audio_tokens", IN_CACHED_DETAILS, ANY, KEY_COUNT,
     MREG_CACHE_READ_AUDIO},
    {"image_tokens", IN_CACHED_DETAILS, ANY, KEY_COUNT,
     MREG_CACHE_READ_IMAGE},
    {"reasoning_tokens", IN_OUTPUT_DETAILS, CHAT | RESP, KEY_COUNT,
     MREG_REASONING},
    {"thinking_tokens", IN_OUTPUT_DETAILS, ANTH, KEY_COUNT, MREG_REASONING},
    {"text_tokens", IN_OUTPUT_DETAILS, ANY, KEY_COUNT, FIGURE_OUTPUT_TEXT},
    {"audio_tokens", IN_OUTPUT_DETAILS, ANY, KEY_COUNT, MREG_OUTPUT_AUDIO},
    {"image_tokens", IN_OUTPUT_DETAILS, ANY, KEY_COUNT, MREG_OUTPUT_IMAGE},
    {"video_tokens", IN_OUTPUT_DETAILS, ANY, KEY_COUNT, MREG_OUTPUT_VIDEO},
    NOTE(IN_OUTPUT_DETAILS, ANY, "accepted_prediction_tokens"),
    NOTE(IN_OUTPUT_DETAILS, ANY, "rejected_prediction_tokens"),
    {"prompt_cache_hit_tokens", IN_USAGE, CHAT, KEY_COPY, MREG_CACHE_READ},
    NOTE(IN_USAGE, CHAT, "prompt_cache_miss_tokens"),
    {"cached_tokens", IN_USAGE, CHAT, KEY_COPY, MREG_CACHE_READ},
    /* What the engine reused; nobody bills it. */
    NOTE(IN_USAGE, CHAT, "num_cached_tokens"),
    OTHER("queue_time"), OTHER("prompt_time"), OTHER("completion_time"),
    OTHER("total_time"), OTHER("cost"), OTHER("cost_details"),
    OTHER("is_byok"),

    /* Anthropic. */
    {"cache_read_input_tokens", IN_USAGE, ANTH, KEY_COUNT, MREG_CACHE_READ},
    {"cache_creation_input_tokens", IN_USAGE, ANTH, KEY_COUNT,
     MREG_CACHE_WRITE},
    {"cache_creation", IN_USAGE, ANTH, KEY_OBJECT, IN_CACHE_CREATION},
    {"ephemeral_5m_input_tokens", IN_CACHE_CREATION, ANY, KEY_COUNT,
     FIGURE_WRITE_5M},
    {"ephemeral_1h_input_tokens", IN_CACHE_CREATION, ANY, KEY_COUNT,
     MREG_CACHE_WRITE_1H},
    {"server_tool_use", IN_USAGE, ANTH, KEY_OBJECT, IN_SERVER_TOOLS},
    {"web_search_requests", IN_SERVER_TOOLS, ANY, KEY_COUNT,
     MREG_WEB_SEARCH},
    NOTE(IN_SERVER_TOOLS, ANY, "web_fetch_requests"),
    {"service_tier", IN_USAGE, CHAT | RESP | ANTH, KEY_SERVICE, 0},
    {"inference_geo", IN_USAGE, ANTH, KEY_GEO, 0},

    /* Gemini. */
    {"promptTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_INPUT},
    {"candidatesTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_OUTPUT},
    {"responseTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_OUTPUT},
    {"thoughtsTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_REASONING},
    {"cachedContentTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_CACHE_READ},
    {"toolUsePromptTokenCount", IN_USAGE, GEM, KEY_COUNT,
     FIGURE_TOOL_INPUT},
    {"totalTokenCount", IN_USAGE, GEM, KEY_COUNT, FIGURE_GEMINI_TOTAL},
    LIST("promptTokensDetails", LIST_INPUT),
    LIST("promptTokenDetails", LIST_INPUT),
    LIST("toolUsePromptTokensDetails", LIST_INPUT),
    LIST("cacheTokensDetails", LIST_CACHED),
    LIST("candidatesTokensDetails", LIST_OUTPUT),
    LIST("responseTokensDetails", LIST_OUTPUT),
    {"serviceTier", IN_USAGE, GEM, KEY_SERVICE, 0},
    {"trafficType", IN_USAGE, GEM, KEY_OTHER, 0},

    /* Bedrock Converse. */
    {"inputTokens", IN_USAGE, CONV, KEY_COUNT, MREG_INPUT},
    {"outputTokens", IN_USAGE, CONV, KEY_COUNT, MREG_OUTPUT},
    NOTE(IN_USAGE, CONV, "totalTokens"),
    {"cacheReadInputTokens", IN_USAGE, CONV, KEY_COPY, MREG_CACHE_READ},
    {"cacheReadInputTokenCount", IN_USAGE, CONV, KEY_COPY, MREG_CACHE_READ},
    {"cacheWriteInputTokens", IN_USAGE, CONV, KEY_COPY, MREG_CACHE_WRITE},
    {"cacheWriteInputTokenCount", IN_USAGE, CONV, KEY_COPY,
     MREG_CACHE_WRITE},
    {"cacheDetails", IN_USAGE, CONV, KEY_LIST, LIST_WRITES},
    {"serverToolUsage", IN_USAGE, CONV, KEY_OBJECT, IN_NOTHING},
};
const unsigned usage_table_size = sizeof usage_table / sizeof *usage_table;

/* A document is read as pages of image. */
const struct usage_label usage_labels[] = {
    {"TEXT", LIST_INPUT, FIGURE_INPUT_TEXT},
    {"AUDIO", LIST_INPUT, MREG_INPUT_AUDIO},
    {"IMAGE", LIST_INPUT, MREG_INPUT_IMAGE},
    {"DOCUMENT", LIST_INPUT, MREG_INPUT_IMAGE},
    {"VIDEO", LIST_INPUT, MREG_INPUT_VIDEO},
    {"TEXT", LIST_CACHED, FIGURE_READ_TEXT},
    {"AUDIO", LIST_CACHED, MREG_CACHE_READ_AUDIO},
    {"IMAGE", LIST_CACHED, MREG_CACHE_READ_IMAGE},
    {"DOCUMENT", LIST_CACHED, MREG_CACHE_READ_IMAGE},
    {"VIDEO", LIST_CACHED, MREG_CACHE_READ_VIDEO},
    {"TEXT", LIST_OUTPUT, FIGURE_OUTPUT_TEXT},
    {"AUDIO", LIST_OUTPUT, MREG_OUTPUT_AUDIO},
    {"IMAGE", LIST_OUTPUT, MREG_OUTPUT_IMAGE},
    {"VIDEO", LIST_OUTPUT, MREG_OUTPUT_VIDEO},
    {"5m", LIST_WRITES, FIGURE_WRITE_5M},
    {"1h", LIST_WRITES, MREG_CACHE_WRITE_1H},
};
const unsigned usage_labels_size =
    sizeof usage_labels / sizeof *usage_labels;
