/* The table of usage keys. After a change of its rows, write usage_index.c
 * anew: build/unit/test_usage_index index > usage/usage_index.c
 *
 * SPDX-License-Identifier: MIT */
#include "usage_table.h"

#include "mreg_usage.h"

#define OWN MREG_FAMILY_OWN
#define CHAT MREG_FAMILY_CHAT
#define RESP MREG_FAMILY_RESPONSES
#define ANTH MREG_FAMILY_ANTHROPIC
#define GEM MREG_FAMILY_GEMINI
#define CONV MREG_FAMILY_CONVERSE
#define COHERE MREG_FAMILY_COHERE
#define OTEL MREG_FAMILY_OTEL
#define ANY MREG_FAMILY_ANY

/* A meter that is neither input nor output is inside nothing, so its name
 * goes with every convention. */
#define FAMILY_OF_PROMPT OWN
#define FAMILY_OF_ANSWER OWN
#define FAMILY_OF_ASIDE ANY
#define METER_ROW(number, METER, name, unit, parent, side) \
    KEY(name, IN_USAGE, FAMILY_OF_##side, KEY_COUNT, number),

#define KEY(name, in, families, action, arg) \
    {name, sizeof name - 1, in, families, action, arg}
#define LABEL(name, list, figure) {name, sizeof name - 1, list, figure}

/* Many keys of one object that are read alike. */
#define NOTE(in, families, name) KEY(name, in, families, KEY_NOTE, 0)
#define OTHER(name) KEY(name, IN_USAGE, CHAT | RESP, KEY_OTHER, 0)
#define LIST(name, list) KEY(name, IN_USAGE, GEM, KEY_LIST, list)
#define BODY(name, action, arg) KEY(name, IN_BODY, ANY, action, arg)
/* Attributes of a span of OpenTelemetry; their input has the cached part in
 * it. Each name is a newer one of the same figure, or an older. */
#define SPAN(name, action, arg) \
    KEY("gen_ai." name, IN_BODY, OTEL, action, arg)

const struct usage_key mreg_usage_keys[] = {
    MREG_METERS(METER_ROW)

    /* Spelled out. */
    KEY("input_tokens", IN_USAGE, OWN | RESP | ANTH, KEY_COUNT, MREG_INPUT),
    KEY("output_tokens", IN_USAGE, OWN | RESP | ANTH, KEY_COUNT, MREG_OUTPUT),
    KEY("input_text_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_FIGURE_INPUT_TEXT),
    KEY("output_text_tokens", IN_USAGE, OWN, KEY_COUNT,
        MREG_FIGURE_OUTPUT_TEXT),
    KEY("input_audio_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_INPUT_AUDIO),
    KEY("input_image_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_INPUT_IMAGE),
    KEY("input_video_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_INPUT_VIDEO),
    KEY("input_tool_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_FIGURE_TOOL_PART),
    KEY("input_text_tool_tokens", IN_USAGE, OWN, KEY_COUNT,
        MREG_FIGURE_TOOL_TEXT),
    KEY("cache_read_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_CACHE_READ),
    KEY("cache_text_read_tokens", IN_USAGE, OWN, KEY_COUNT,
        MREG_FIGURE_READ_TEXT),
    KEY("cache_audio_read_tokens", IN_USAGE, OWN, KEY_COUNT,
        MREG_CACHE_READ_AUDIO),
    KEY("cache_image_read_tokens", IN_USAGE, OWN, KEY_COUNT,
        MREG_CACHE_READ_IMAGE),
    KEY("cache_video_read_tokens", IN_USAGE, OWN, KEY_COUNT,
        MREG_CACHE_READ_VIDEO),
    KEY("cache_write_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_CACHE_WRITE),
    KEY("cache_write_5m_tokens", IN_USAGE, OWN, KEY_COUNT,
        MREG_FIGURE_WRITE_5M),
    KEY("cache_write_1h_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_CACHE_WRITE_1H),
    KEY("output_audio_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_OUTPUT_AUDIO),
    KEY("output_image_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_OUTPUT_IMAGE),
    KEY("output_video_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_OUTPUT_VIDEO),
    KEY("output_reasoning_tokens", IN_USAGE, OWN, KEY_COUNT, MREG_REASONING),
    KEY("citation_tokens", IN_USAGE, ANY, KEY_COUNT, MREG_CITATION),
    KEY("requests", IN_USAGE, ANY, KEY_COUNT, MREG_REQUEST),
    KEY("images", IN_USAGE, ANY, KEY_COUNT, MREG_IMAGE),
    KEY("web_searches", IN_USAGE, ANY, KEY_COUNT, MREG_WEB_SEARCH),

    /* OpenAI: chat, responses, and what their copies add. */
    KEY("prompt_tokens", IN_USAGE, CHAT, KEY_COUNT, MREG_INPUT),
    KEY("completion_tokens", IN_USAGE, CHAT, KEY_COUNT, MREG_OUTPUT),
    KEY("total_tokens", IN_USAGE, ANY, KEY_COUNT, MREG_FIGURE_TOTAL),
    KEY("prompt_tokens_details", IN_USAGE, CHAT | RESP, KEY_OBJECT,
        IN_INPUT_DETAILS),
    KEY("completion_tokens_details", IN_USAGE, CHAT | RESP, KEY_OBJECT,
        IN_OUTPUT_DETAILS),
    KEY("input_tokens_details", IN_USAGE, RESP, KEY_OBJECT, IN_INPUT_DETAILS),
    KEY("input_token_details", IN_USAGE, RESP, KEY_OBJECT, IN_INPUT_DETAILS),
    KEY("output_tokens_details", IN_USAGE, RESP | ANTH, KEY_OBJECT,
        IN_OUTPUT_DETAILS),
    KEY("output_token_details", IN_USAGE, RESP, KEY_OBJECT, IN_OUTPUT_DETAILS),
    KEY("cached_tokens", IN_INPUT_DETAILS, ANY, KEY_COPY, MREG_CACHE_READ),
    KEY("cache_write_tokens", IN_INPUT_DETAILS, ANY, KEY_COPY,
        MREG_CACHE_WRITE),
    KEY("text_tokens", IN_INPUT_DETAILS, ANY, KEY_COUNT,
        MREG_FIGURE_INPUT_TEXT),
    KEY("audio_tokens", IN_INPUT_DETAILS, ANY, KEY_COUNT, MREG_INPUT_AUDIO),
    KEY("image_tokens", IN_INPUT_DETAILS, ANY, KEY_COUNT, MREG_INPUT_IMAGE),
    KEY("video_tokens", IN_INPUT_DETAILS, ANY, KEY_COUNT, MREG_INPUT_VIDEO),
    KEY("cached_tokens_details", IN_INPUT_DETAILS, ANY, KEY_OBJECT,
        IN_CACHED_DETAILS),
    KEY("text_tokens", IN_CACHED_DETAILS, ANY, KEY_COUNT,
        MREG_FIGURE_READ_TEXT),
    KEY("audio_tokens", IN_CACHED_DETAILS, ANY, KEY_COUNT,
        MREG_CACHE_READ_AUDIO),
    KEY("image_tokens", IN_CACHED_DETAILS, ANY, KEY_COUNT,
        MREG_CACHE_READ_IMAGE),
    KEY("reasoning_tokens", IN_OUTPUT_DETAILS, CHAT | RESP, KEY_COUNT,
        MREG_REASONING),
    KEY("thinking_tokens", IN_OUTPUT_DETAILS, ANTH, KEY_COUNT, MREG_REASONING),
    KEY("text_tokens", IN_OUTPUT_DETAILS, ANY, KEY_COUNT,
        MREG_FIGURE_OUTPUT_TEXT),
    KEY("audio_tokens", IN_OUTPUT_DETAILS, ANY, KEY_COUNT, MREG_OUTPUT_AUDIO),
    KEY("image_tokens", IN_OUTPUT_DETAILS, ANY, KEY_COUNT, MREG_OUTPUT_IMAGE),
    KEY("video_tokens", IN_OUTPUT_DETAILS, ANY, KEY_COUNT, MREG_OUTPUT_VIDEO),
    NOTE(IN_OUTPUT_DETAILS, ANY, "accepted_prediction_tokens"),
    NOTE(IN_OUTPUT_DETAILS, ANY, "rejected_prediction_tokens"),
    KEY("prompt_cache_hit_tokens", IN_USAGE, CHAT, KEY_COPY, MREG_CACHE_READ),
    NOTE(IN_USAGE, CHAT, "prompt_cache_miss_tokens"),
    KEY("cached_tokens", IN_USAGE, CHAT | COHERE, KEY_COPY, MREG_CACHE_READ),
    /* What the engine reused; nobody bills it. */
    NOTE(IN_USAGE, CHAT, "num_cached_tokens"),
    OTHER("queue_time"), OTHER("prompt_time"), OTHER("completion_time"),
    OTHER("total_time"), OTHER("cost_details"), OTHER("is_byok"),
    KEY("cost", IN_USAGE, CHAT | RESP, KEY_COST, 0),
    KEY("cost_in_usd_ticks", IN_USAGE, CHAT | RESP, KEY_COST, 10),
    KEY("total_cost", IN_COST, ANY, KEY_COST, 0),
    KEY("reasoning_tokens", IN_USAGE, CHAT, KEY_COPY, MREG_REASONING),
    KEY("num_search_queries", IN_USAGE, CHAT, KEY_COUNT, MREG_WEB_SEARCH),
    KEY("search_context_size", IN_USAGE, CHAT, KEY_SEARCH_SIZE, 0),
    NOTE(IN_USAGE, CHAT | RESP, "num_sources_used"),
    /* Transcriptions are counted in tokens, or in whole seconds. */
    KEY("type", IN_USAGE, RESP, KEY_OTHER, 0),
    KEY("seconds", IN_USAGE, RESP, KEY_COUNT, MREG_AUDIO_IN_SECOND),
    KEY("prompt_audio_seconds", IN_USAGE, CHAT, KEY_COUNT,
        MREG_AUDIO_IN_SECOND),
    KEY("pages_processed", IN_USAGE, CHAT, KEY_COUNT, MREG_PAGE),
    NOTE(IN_USAGE, CHAT, "doc_size_bytes"),
    /* Qwen, as what was written to a cache that was asked for. */
    KEY("cache_creation_input_tokens", IN_INPUT_DETAILS, ANY, KEY_COPY,
        MREG_CACHE_WRITE),
    KEY("cache_creation", IN_INPUT_DETAILS, ANY, KEY_OBJECT,
        IN_CACHE_CREATION),
    KEY("cache_type", IN_INPUT_DETAILS, ANY, KEY_OTHER, 0),
    KEY("estimated_cost", IN_USAGE, CHAT, KEY_COST, 0),
    /* SambaNova, how fast it was. */
    OTHER("acceptance_rate"), OTHER("completion_tokens_per_sec"),
    OTHER("completion_tokens_after_first_per_sec"), OTHER("start_time"),
    OTHER("completion_tokens_after_first_per_sec_first_ten"),
    OTHER("end_time"), OTHER("is_last_response"), OTHER("total_latency"),
    OTHER("time_to_first_token"), OTHER("total_tokens_per_sec"),
    /* What a gateway adds to whatever answer it passes on. */
    KEY("pydantic_ai_gateway", IN_USAGE, ANY, KEY_OTHER, 0),

    /* Anthropic. */
    KEY("cache_read_input_tokens", IN_USAGE, ANTH, KEY_COPY, MREG_CACHE_READ),
    KEY("cache_creation_input_tokens", IN_USAGE, ANTH, KEY_COPY,
        MREG_CACHE_WRITE),
    KEY("cache_creation", IN_USAGE, ANTH, KEY_OBJECT, IN_CACHE_CREATION),
    KEY("ephemeral_5m_input_tokens", IN_CACHE_CREATION, ANY, KEY_COUNT,
        MREG_FIGURE_WRITE_5M),
    KEY("ephemeral_1h_input_tokens", IN_CACHE_CREATION, ANY, KEY_COUNT,
        MREG_CACHE_WRITE_1H),
    KEY("server_tool_use", IN_USAGE, ANTH, KEY_OBJECT, IN_SERVER_TOOLS),
    KEY("web_search_requests", IN_SERVER_TOOLS, ANY, KEY_COUNT,
        MREG_WEB_SEARCH),
    NOTE(IN_SERVER_TOOLS, ANY, "web_fetch_requests"),
    KEY("iterations", IN_USAGE, ANTH, KEY_ITERATIONS, IN_ITERATION),
    KEY("type", IN_ITERATION, ANTH, KEY_ITERATION, 0),
    KEY("model", IN_ITERATION, ANTH, KEY_OTHER, 0),
    KEY("input_tokens", IN_ITERATION, ANTH, KEY_COUNT, MREG_INPUT),
    KEY("output_tokens", IN_ITERATION, ANTH, KEY_COUNT, MREG_OUTPUT),
    KEY("cache_read_input_tokens", IN_ITERATION, ANTH, KEY_COUNT,
        MREG_CACHE_READ),
    KEY("cache_creation_input_tokens", IN_ITERATION, ANTH, KEY_COUNT,
        MREG_CACHE_WRITE),
    KEY("cache_creation", IN_ITERATION, ANTH, KEY_OBJECT, IN_CACHE_CREATION),
    KEY("service_tier", IN_USAGE, CHAT | RESP | ANTH, KEY_SERVICE, 0),
    KEY("inference_geo", IN_USAGE, ANTH, KEY_GEO, 0),
    KEY("speed", IN_USAGE, ANTH, KEY_SPEED, 0),

    /* Gemini. */
    KEY("promptTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_INPUT),
    KEY("candidatesTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_OUTPUT),
    KEY("responseTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_OUTPUT),
    KEY("thoughtsTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_REASONING),
    KEY("cachedContentTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_CACHE_READ),
    KEY("toolUsePromptTokenCount", IN_USAGE, GEM, KEY_COUNT,
        MREG_FIGURE_TOOL_INPUT),
    KEY("totalTokenCount", IN_USAGE, GEM, KEY_COUNT, MREG_FIGURE_GEMINI_TOTAL),
    LIST("promptTokensDetails", LIST_INPUT),
    LIST("promptTokenDetails", LIST_INPUT),
    LIST("toolUsePromptTokensDetails", LIST_INPUT),
    LIST("cacheTokensDetails", LIST_CACHED),
    LIST("candidatesTokensDetails", LIST_OUTPUT),
    LIST("responseTokensDetails", LIST_OUTPUT),
    KEY("serviceTier", IN_USAGE, GEM, KEY_SERVICE, 0),
    KEY("trafficType", IN_USAGE, GEM, KEY_SPEED, 0),

    /* Bedrock Converse. */
    KEY("inputTokens", IN_USAGE, CONV, KEY_COUNT, MREG_INPUT),
    KEY("outputTokens", IN_USAGE, CONV, KEY_COUNT, MREG_OUTPUT),
    NOTE(IN_USAGE, CONV, "totalTokens"),
    KEY("cacheReadInputTokens", IN_USAGE, CONV, KEY_COPY, MREG_CACHE_READ),
    KEY("cacheReadInputTokenCount", IN_USAGE, CONV, KEY_COPY, MREG_CACHE_READ),
    KEY("cacheWriteInputTokens", IN_USAGE, CONV, KEY_COPY, MREG_CACHE_WRITE),
    KEY("cacheWriteInputTokenCount", IN_USAGE, CONV, KEY_COPY,
        MREG_CACHE_WRITE),
    KEY("cacheDetails", IN_USAGE, CONV, KEY_LIST, LIST_WRITES),
    KEY("serverToolUsage", IN_USAGE, CONV, KEY_OBJECT, IN_NOTHING),

    /* Cohere bills other counts than those of its tokenizer. */
    KEY("billed_units", IN_USAGE, COHERE, KEY_OBJECT, IN_BILLED_UNITS),
    KEY("tokens", IN_USAGE, COHERE, KEY_OTHER, 0),
    KEY("input_tokens", IN_BILLED_UNITS, ANY, KEY_COUNT, MREG_INPUT),
    KEY("output_tokens", IN_BILLED_UNITS, ANY, KEY_COUNT, MREG_OUTPUT),
    KEY("image_tokens", IN_BILLED_UNITS, ANY, KEY_COUNT, MREG_INPUT_IMAGE),
    NOTE(IN_BILLED_UNITS, ANY, "images"),
    KEY("search_units", IN_BILLED_UNITS, ANY, KEY_COUNT, MREG_RERANK),
    KEY("billed_units", IN_META, COHERE, KEY_OBJECT, IN_BILLED_UNITS),

    /* These keys stand around a usage object: in bodies, in events of streams,
     * and in lines of batch results, which carry a body. */
    BODY("usage", KEY_OBJECT, IN_USAGE),
    BODY("usageMetadata", KEY_OBJECT, IN_USAGE),
    BODY("usage_metadata", KEY_OBJECT, IN_USAGE),
    BODY("usage_info", KEY_OBJECT, IN_USAGE),
    BODY("serviceTier", KEY_OBJECT, IN_TIER),
    KEY("type", IN_TIER, ANY, KEY_SERVICE, 0),
    /* Ollama, and Llama of Bedrock. */
    KEY("prompt_eval_count", IN_BODY, CHAT, KEY_COPY, MREG_INPUT),
    KEY("eval_count", IN_BODY, CHAT, KEY_COPY, MREG_OUTPUT),
    KEY("prompt_token_count", IN_BODY, CHAT, KEY_COPY, MREG_INPUT),
    KEY("generation_token_count", IN_BODY, CHAT, KEY_COPY, MREG_OUTPUT),
    BODY("model", KEY_MODEL, 0),
    BODY("modelVersion", KEY_MODEL, 0),
    BODY("model_version", KEY_MODEL, 0),
    BODY("id", KEY_ID, 0),
    BODY("responseId", KEY_ID, 0),
    BODY("response_id", KEY_ID, 0),
    BODY("service_tier", KEY_SERVICE, 0),
    BODY("type", KEY_EVENT, 0),
    BODY("status", KEY_EVENT, 0),
    BODY("error", KEY_ERROR, 0),
    BODY("stop_reason", KEY_END, 0),
    BODY("stopReason", KEY_END, 0),
    BODY("finish_reason", KEY_END, 0),
    BODY("response", KEY_OBJECT, IN_BODY),
    BODY("message", KEY_OBJECT, IN_BODY),
    BODY("body", KEY_OBJECT, IN_BODY),
    BODY("result", KEY_OBJECT, IN_BODY),
    BODY("meta", KEY_OBJECT, IN_META),
    BODY("metadata", KEY_OBJECT, IN_CARRIER),
    BODY("x_groq", KEY_OBJECT, IN_CARRIER),
    BODY("delta", KEY_OBJECT, IN_CARRIER),
    BODY("messageStop", KEY_OBJECT, IN_CARRIER),
    KEY("stopReason", IN_CARRIER, ANY, KEY_END, 0),
    KEY("serviceTier", IN_CARRIER, ANY, KEY_OBJECT, IN_TIER),
    BODY("candidates", KEY_OBJECTS, IN_CANDIDATE),
    BODY("attributes", KEY_OBJECT, IN_BODY),
    KEY("usage", IN_CARRIER, ANY, KEY_OBJECT, IN_USAGE),
    KEY("stop_reason", IN_CARRIER, ANY, KEY_END, 0),
    KEY("finish_reason", IN_CARRIER, ANY, KEY_END, 0),
    KEY("finishReason", IN_CANDIDATE, ANY, KEY_END, 0),
    SPAN("usage.input_tokens", KEY_COPY, MREG_INPUT),
    SPAN("usage.prompt_tokens", KEY_COPY, MREG_INPUT),
    SPAN("usage.output_tokens", KEY_COPY, MREG_OUTPUT),
    SPAN("usage.completion_tokens", KEY_COPY, MREG_OUTPUT),
    SPAN("usage.cache_read.input_tokens", KEY_COPY, MREG_CACHE_READ),
    SPAN("usage.cache_read_input_tokens", KEY_COPY, MREG_CACHE_READ),
    SPAN("usage.cache_creation.input_tokens", KEY_COPY, MREG_CACHE_WRITE),
    SPAN("usage.cache_creation_input_tokens", KEY_COPY, MREG_CACHE_WRITE),
    SPAN("usage.cache_write.input_tokens", KEY_COPY, MREG_CACHE_WRITE),
    SPAN("usage.reasoning.output_tokens", KEY_COPY, MREG_REASONING),
    SPAN("response.model", KEY_MODEL, 0),
    SPAN("response.id", KEY_ID, 0),
};
const unsigned mreg_usage_keys_size =
    sizeof mreg_usage_keys / sizeof *mreg_usage_keys;

/* A document is read as pages of image. */
const struct usage_label mreg_usage_labels[] = {
    LABEL("TEXT", LIST_INPUT, MREG_FIGURE_INPUT_TEXT),
    LABEL("AUDIO", LIST_INPUT, MREG_INPUT_AUDIO),
    LABEL("IMAGE", LIST_INPUT, MREG_INPUT_IMAGE),
    LABEL("DOCUMENT", LIST_INPUT, MREG_INPUT_IMAGE),
    LABEL("VIDEO", LIST_INPUT, MREG_INPUT_VIDEO),
    LABEL("TEXT", LIST_CACHED, MREG_FIGURE_READ_TEXT),
    LABEL("AUDIO", LIST_CACHED, MREG_CACHE_READ_AUDIO),
    LABEL("IMAGE", LIST_CACHED, MREG_CACHE_READ_IMAGE),
    LABEL("DOCUMENT", LIST_CACHED, MREG_CACHE_READ_IMAGE),
    LABEL("VIDEO", LIST_CACHED, MREG_CACHE_READ_VIDEO),
    LABEL("TEXT", LIST_OUTPUT, MREG_FIGURE_OUTPUT_TEXT),
    LABEL("AUDIO", LIST_OUTPUT, MREG_OUTPUT_AUDIO),
    LABEL("IMAGE", LIST_OUTPUT, MREG_OUTPUT_IMAGE),
    LABEL("VIDEO", LIST_OUTPUT, MREG_OUTPUT_VIDEO),
    LABEL("5m", LIST_WRITES, MREG_FIGURE_WRITE_5M),
    LABEL("1h", LIST_WRITES, MREG_CACHE_WRITE_1H),
};
const unsigned mreg_usage_labels_size =
    sizeof mreg_usage_labels / sizeof *mreg_usage_labels;
