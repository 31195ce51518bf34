/* The files that others write, as a table. A new one is a new row.
 *
 * SPDX-License-Identifier: MIT */
#include "batch_preset.h"

#define U(path, name) {path, "usage." name, NULL, NULL}
#define UNBILLED(path) {path, PRESET_UNBILLED, NULL, NULL}
#define USAGE_OBJECT "metadata.usage_object."
#define PROMPT USAGE_OBJECT "prompt_tokens_details."
#define WRITTEN PROMPT "cache_creation_token_details."
#define ANSWER USAGE_OBJECT "completion_tokens_details."

static const struct batch_preset presets[] = {
    {"openai-batch", "results of a batch as OpenAI writes them",
     {"custom_id", "response", NULL}, true, false, NULL, NULL,
     {{"response.body.model", "model", NULL, NULL},
      {"response.body.usage", "usage", NULL, NULL},
      {"response.body.id", PRESET_ID, NULL, NULL},
      {"response.body.created", "at", NULL, NULL},
      {"response.body.created_at", "at", NULL, NULL},
      UNBILLED("response.body.error.message"),
      UNBILLED("response.body.error.code"),
      UNBILLED("error.message"), UNBILLED("error.code")}},
    {"anthropic-batch", "results of a batch of Anthropic",
     {"custom_id", "result.type", NULL}, true, false, NULL,
     "they have no instant; --at says when",
     {{"result.message.model", "model", NULL, NULL},
      {"result.message.usage", "usage", NULL, NULL},
      {"result.message.id", PRESET_ID, NULL, NULL},
      UNBILLED("result.error.error.message"),
      UNBILLED("result.error.message"), UNBILLED("result.type")}},
#define GEMINI(...) \
    {"gemini-batch", "results of a batch of Gemini", {__VA_ARGS__}, true, \
     false, NULL, NULL, \
     {{"response.modelVersion", "model", NULL, NULL}, \
      {"response.usageMetadata", "usage", NULL, NULL}, \
      {"response.responseId", PRESET_ID, NULL, NULL}, \
      {"response.createTime", "at", NULL, NULL}, \
      {"processed_time", "at", NULL, NULL}, \
      UNBILLED("error.message"), UNBILLED("error"), UNBILLED("status")}}
    GEMINI("key", "response", NULL),
    GEMINI("key", "error", NULL),
    GEMINI("request", "response", "status"),
    GEMINI("response.usageMetadata", NULL, NULL),
    {"gemini", "answers of Gemini", {"usageMetadata", NULL, NULL}, false,
     false, NULL, NULL,
     {{"modelVersion", "model", NULL, NULL},
      {"usageMetadata", "usage", NULL, NULL},
      {"responseId", PRESET_ID, NULL, NULL},
      {"createTime", "at", NULL, NULL}}},
    /* The proxy counts what was read from and written to a cache into
     * prompt_tokens, whoever the provider is. */
    {"litellm", "a spend log of LiteLLM",
     {"startTime", "prompt_tokens", "model"}, false, false, "inclusive",
     "cached tokens are known only where metadata.usage_object has them",
     {{"cache_hit", PRESET_UNBILLED, "true", "a cache of the proxy answered"},
      {"status", PRESET_UNBILLED, "failure", "the call failed"},
      {"model", "model", NULL, NULL},
      {"custom_llm_provider", "provider", NULL, NULL},
      {"startTime", "at", NULL, NULL},
      {"request_tags", PRESET_TAGS, NULL, NULL},
      U("prompt_tokens", "prompt_tokens"),
      U("completion_tokens", "completion_tokens"),
      U(PROMPT "cached_tokens", "cache_read_tokens"),
      U(USAGE_OBJECT "cache_read_input_tokens", "cache_read_tokens"),
      U(USAGE_OBJECT "cache_creation_input_tokens", "cache_write_tokens"),
      U(PROMPT "cache_creation_tokens", "cache_write_tokens"),
      U(PROMPT "cache_write_tokens", "cache_write_tokens"),
      U(WRITTEN "ephemeral_1h_input_tokens", "cache_write_1h_tokens"),
      U(PROMPT "audio_tokens", "input_audio_tokens"),
      U(PROMPT "image_tokens", "input_image_tokens"),
      U(ANSWER "reasoning_tokens", "output_reasoning_tokens"),
      U(ANSWER "audio_tokens", "output_audio_tokens"),
      U(ANSWER "image_tokens", "output_image_tokens"),
      U(PROMPT "web_search_requests", "web_searches")}},
    {"openai-usage", "a usage export of OpenAI",
     {"num_model_requests", "input_tokens", NULL}, false, true, "inclusive",
     "a line is the sum of many calls: export it by model, and by batch",
     {{"model", "model", NULL, NULL}, {"start_time", "at", NULL, NULL},
      {"batch", "service", "true", "batch"},
      U("service_tier", "service_tier"),
      U("num_model_requests", "requests"), U("input_tokens", "input_tokens"),
      U("output_tokens", "output_tokens"),
      U("input_cached_tokens", "cache_read_tokens"),
      U("input_cache_write_tokens", "cache_write_tokens"),
      U("input_audio_tokens", "input_audio_tokens"),
      U("input_image_tokens", "input_image_tokens"),
      U("input_cached_audio_tokens", "cache_audio_read_tokens"),
      U("input_cached_image_tokens", "cache_image_read_tokens"),
      U("output_audio_tokens", "output_audio_tokens"),
      U("output_image_tokens", "output_image_tokens")}},
    {"anthropic-usage", "a usage report of Anthropic",
     {"uncached_input_tokens", "output_tokens", NULL}, false, true,
     "disjoint", "a line is the sum of many calls: group it by model, and by "
                 "service_tier",
     {{"model", "model", NULL, NULL}, {"starting_at", "at", NULL, NULL},
      {"service_tier", "service", "batch", "batch"},
      {"service_tier", "service", "priority", "priority"},
      {"service_tier", "service", "flex", "flex"},
      {"speed", "service", "fast", "fast"},
      {"inference_geo", "geo", "us", "regional"},
      U("uncached_input_tokens", "input_tokens"),
      U("output_tokens", "output_tokens"),
      U("cache_read_input_tokens", "cache_read_tokens"),
      U("cache_creation.ephemeral_5m_input_tokens", "cache_write_tokens"),
      U("cache_creation.ephemeral_1h_input_tokens", "cache_write_1h_tokens"),
      U("server_tool_use.web_search_requests", "web_searches")}},
    {"openai-activity", "an activity export of OpenAI",
     {"n_context_tokens_total", "n_generated_tokens_total", NULL}, false, true,
     "inclusive", "a line is the sum of many calls",
     {{"model", "model", NULL, NULL}, {"snapshot_id", "model", NULL, NULL},
      {"timestamp", "at", NULL, NULL},
      {"aggregation_timestamp", "at", NULL, NULL},
      U("n_requests", "requests"),
      U("n_context_tokens_total", "prompt_tokens"),
      U("n_generated_tokens_total", "completion_tokens"),
      U("n_cached_context_tokens_total", "cache_read_tokens")}},
};
#define PRESETS (sizeof presets / sizeof *presets)

const struct batch_preset *preset_number(size_t i)
{
    return i < PRESETS ? &presets[i] : NULL;
}

/* Tells whether an object has a member at a path. */
static bool has_path(const char *at, size_t size, const char *path)
{
    struct json j = {at, at + size, NULL};
    const size_t head = strcspn(path, ".");
    struct json_text key;
    bool first = true;

    if (!json_take(&j, '{'))
        return false;
    while (json_member(&j, &first, &key)) {
        const char *value = j.at;

        if (!json_skip(&j))
            return false;
        if (key.size == head && memcmp(key.at, path, head) == 0)
            return !path[head]
                   || has_path(value, (size_t)(j.at - value), path + head + 1);
    }
    return false;
}

struct object { const char *at; size_t size; };

static bool object_has(const void *of, const char *path)
{
    const struct object *o = of;

    return has_path(o->at, o->size, path);
}

const struct batch_preset *preset_of_columns(bool (*has)(const void *of,
                                                         const char *name),
                                             const void *of)
{
    for (size_t i = 0; i < PRESETS; i++) {
        unsigned n = 0;

        while (n < PRESET_SIGNS && presets[i].signs[n]
               && has(of, presets[i].signs[n]))
            n++;
        if (n == PRESET_SIGNS || !presets[i].signs[n])
            return &presets[i];
    }
    return NULL;
}

const struct batch_preset *preset_of(const char *at, size_t size)
{
    const struct object o = {at, size};

    return preset_of_columns(object_has, &o);
}

/* Is it the first row of its key? */
static bool is_first(const struct batch_preset *p, unsigned row)
{
    for (unsigned i = 0; i < row; i++)
        if (strcmp(p->rows[i].key, p->rows[row].key) == 0)
            return false;
    return true;
}

/* Tells whether people are told where the value of a key is. */
static bool is_said(const char *key)
{
    return strncmp(key, "usage.", 6) != 0
           && strcmp(key, PRESET_UNBILLED) != 0
           && strcmp(key, PRESET_ID) != 0 && strcmp(key, PRESET_TAGS) != 0;
}

void preset_say(struct out *o, const struct batch_preset *p,
                bool service_said)
{
    const char *before = ": ";

    out_text(o, "read as ");
    out_text(o, p->name);
    for (unsigned i = 0; i < PRESET_ROWS && p->rows[i].path; i++) {
        const struct preset_row *r = &p->rows[i];

        if (!is_first(p, i) || !is_said(r->key))
            continue;
        out_text(o, before);
        out_text(o, r->key);
        if (strcmp(r->key, r->path) != 0) {
            out_text(o, " is ");
            out_text(o, r->path);
        }
        before = ", ";
    }
    if (p->is_batch && !service_said)
        out_text(o, "; billed as a batch unless --service says another");
    if (p->note) {
        out_text(o, "; ");
        out_text(o, p->note);
    }
}
