/* The tables of the fields of a snapshot, in the order they are written.
 *
 * SPDX-License-Identifier: MIT */
#include "fields.h"

#include <string.h>

#include "mreg.h"

#define FIELDS(prefix, list) \
    {(prefix), (list), sizeof(list) / sizeof (list)[0]}
#define PRICE(name, METER) {name, FIELD_PRICE, false, MREG_##METER, NULL}
#define KEPT(name, type) {name, type, false, 0, NULL}
#define NEEDED(name, type) {name, type, true, 0, NULL}
#define IGNORED(name) {name, FIELD_IGNORED, false, 0, NULL}
#define INSIDE(name, type, fields) {name, type, false, 0, &(fields)}

#define PRICES \
    PRICE("prompt", INPUT), \
    PRICE("completion", OUTPUT), \
    PRICE("request", REQUEST), \
    PRICE("image", IMAGE), \
    PRICE("image_token", INPUT_IMAGE), \
    PRICE("image_output", OUTPUT_IMAGE), \
    PRICE("audio", INPUT_AUDIO), \
    PRICE("audio_output", OUTPUT_AUDIO), \
    PRICE("input_audio_cache", CACHE_READ_AUDIO), \
    PRICE("input_cache_read", CACHE_READ), \
    PRICE("input_cache_write", CACHE_WRITE), \
    PRICE("input_cache_write_1h", CACHE_WRITE_1H), \
    PRICE("internal_reasoning", REASONING), \
    PRICE("web_search", WEB_SEARCH)

static const struct snapshot_field override_fields[] = {
    KEPT("min_prompt_tokens", FIELD_COUNT),
    KEPT("utc_start", FIELD_COUNT),
    KEPT("utc_end", FIELD_COUNT),
    PRICES,
};

const struct snapshot_fields snapshot_override =
    FIELDS("pricing.overrides.", override_fields);

static const struct snapshot_field pricing_fields[] = {
    PRICES,
    KEPT("discount", FIELD_DECIMAL),
    INSIDE("overrides", FIELD_OBJECTS, snapshot_override),
};

const struct snapshot_fields snapshot_pricing =
    FIELDS("pricing.", pricing_fields);

static const struct snapshot_field architecture_fields[] = {
    KEPT("modality", FIELD_TEXT),
    KEPT("input_modalities", FIELD_SET),
    KEPT("output_modalities", FIELD_SET),
    KEPT("tokenizer", FIELD_TEXT),
    IGNORED("instruct_type"),
};

static const struct snapshot_fields architecture =
    FIELDS("architecture.", architecture_fields);

static const struct snapshot_field top_provider_fields[] = {
    KEPT("context_length", FIELD_COUNT),
    KEPT("max_completion_tokens", FIELD_COUNT),
    IGNORED("is_moderated"),
};

static const struct snapshot_fields top_provider =
    FIELDS("top_provider.", top_provider_fields);

static const struct snapshot_field reasoning_fields[] = {
    KEPT("mandatory", FIELD_FLAG),
    KEPT("default_enabled", FIELD_FLAG),
    KEPT("supported_efforts", FIELD_SET),
    KEPT("default_effort", FIELD_TEXT),
    KEPT("supports_max_tokens", FIELD_FLAG),
};

static const struct snapshot_fields reasoning =
    FIELDS("reasoning.", reasoning_fields);

static const struct snapshot_field alias_fields[] = {
    NEEDED("slug", FIELD_TEXT),
    IGNORED("name"),
};

static const struct snapshot_fields alias_target =
    FIELDS("alias_target.", alias_fields);

static const struct snapshot_field model_fields[] = {
    NEEDED("id", FIELD_TEXT),
    KEPT("canonical_slug", FIELD_TEXT),
    KEPT("name", FIELD_TEXT),
    KEPT("created", FIELD_COUNT),
    INSIDE("alias_target", FIELD_OBJECT, alias_target),
    KEPT("hugging_face_id", FIELD_TEXT),
    KEPT("knowledge_cutoff", FIELD_TEXT),
    KEPT("expiration_date", FIELD_TEXT),
    KEPT("context_length", FIELD_COUNT),
    INSIDE("top_provider", FIELD_OBJECT, top_provider),
    INSIDE("architecture", FIELD_OBJECT, architecture),
    KEPT("supported_parameters", FIELD_SET),
    INSIDE("reasoning", FIELD_OBJECT, reasoning),
    {"pricing", FIELD_OBJECT, true, 0, &snapshot_pricing},
    IGNORED("benchmarks"),
    IGNORED("default_parameters"),
    IGNORED("description"),
    IGNORED("links"),
    IGNORED("per_request_limits"),
    IGNORED("supported_voices"),
};

const struct snapshot_fields snapshot_model = FIELDS("", model_fields);

/* The canonical writer makes the first two itself. */
static const struct snapshot_field root_fields[] = {
    KEPT("format", FIELD_TEXT),
    KEPT("fetched", FIELD_TEXT),
    {"data", FIELD_OBJECTS, true, 0, &snapshot_model},
};

const struct snapshot_fields snapshot_root = FIELDS("", root_fields);

/* ---- the history -------------------------------------------------------- */

static const struct snapshot_field point_fields[] = {
    NEEDED("from", FIELD_TEXT),
    PRICES,
    KEPT("discount", FIELD_DECIMAL),
    INSIDE("overrides", FIELD_OBJECTS, snapshot_override),
    KEPT("partial", FIELD_FLAG),
    KEPT("source", FIELD_TEXT),
};

static const struct snapshot_fields point =
    FIELDS("prices.", point_fields);

static const struct snapshot_field past_fields[] = {
    NEEDED("id", FIELD_TEXT),
    KEPT("canonical_slug", FIELD_TEXT),
    KEPT("name", FIELD_TEXT),
    KEPT("created", FIELD_COUNT),
    KEPT("context_length", FIELD_COUNT),
    INSIDE("top_provider", FIELD_OBJECT, top_provider),
    INSIDE("architecture", FIELD_OBJECT, architecture),
    KEPT("supported_parameters", FIELD_SET),
    KEPT("tools", FIELD_FLAG),
    KEPT("seen", FIELD_TEXT),
    KEPT("seen_in", FIELD_TEXT),
    KEPT("gone", FIELD_TEXT),
    {"prices", FIELD_OBJECTS, true, 0, &point},
};

static const struct snapshot_fields past = FIELDS("", past_fields);

static const struct snapshot_field source_fields[] = {
    NEEDED("from", FIELD_TEXT),
    NEEDED("until", FIELD_TEXT),
    NEEDED("source", FIELD_TEXT),
};

static const struct snapshot_fields source =
    FIELDS("sources.", source_fields);

static const struct snapshot_field history_fields[] = {
    NEEDED("format", FIELD_TEXT),
    {"sources", FIELD_OBJECTS, true, 0, &source},
    {"data", FIELD_OBJECTS, true, 0, &past},
};

const struct snapshot_fields history_root = FIELDS("", history_fields);

const struct snapshot_field *snapshot_field(const struct snapshot_fields *in,
                                            const struct node *key)
{
    for (size_t i = 0; i < in->n; i++)
        if (node_is(key, in->at[i].name))
            return &in->at[i];
    return NULL;
}

const char *row_id(const struct node *n)
{
    const struct node *id = node_get(n, "id");

    return id && id->kind == NODE_SCALAR ? id->text : "";
}

int rows_by_id(const void *a, const void *b)
{
    return strcmp(row_id(*(struct node *const *)a),
                  row_id(*(struct node *const *)b));
}
