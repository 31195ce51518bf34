/* OpenRouter's modalities, parameters and prices as capabilities.
 *
 * SPDX-License-Identifier: MIT */
#include "caps.h"

#include <string.h>

#include "mreg.h"

struct word {
    const char *name;
    mreg_caps cap;
};

struct words {
    const struct word *at;
    size_t n;
};

#define WORDS(list) {(list), sizeof(list) / sizeof (list)[0]}

static const struct word input_words[] = {
    {"text", MREG_CAP_TEXT_INPUT},
    {"image", MREG_CAP_IMAGE_INPUT},
    {"audio", MREG_CAP_AUDIO_INPUT},
    {"video", MREG_CAP_VIDEO_INPUT},
    {"file", MREG_CAP_DOCUMENT_INPUT},
};

static const struct word output_words[] = {
    {"text", MREG_CAP_TEXT_OUTPUT},
    {"image", MREG_CAP_IMAGE_OUTPUT},
    {"audio", MREG_CAP_AUDIO_OUTPUT},
    {"speech", MREG_CAP_AUDIO_OUTPUT},
    {"video", MREG_CAP_VIDEO_OUTPUT},
    {"embeddings", MREG_CAP_EMBEDDINGS},
    {"rerank", MREG_CAP_RERANKING},
    {"transcription", MREG_CAP_TRANSCRIPTION},
};

static const struct word parameter_words[] = {
    {"tools", MREG_CAP_FUNCTION_CALLING},
    {"parallel_tool_calls", MREG_CAP_PARALLEL_TOOL_CALLS},
    {"response_format", MREG_CAP_JSON_MODE},
    {"structured_outputs", MREG_CAP_STRUCTURED_OUTPUT},
    {"reasoning", MREG_CAP_EXTENDED_THINKING},
    {"include_reasoning", MREG_CAP_EXTENDED_THINKING},
    {"reasoning_effort", MREG_CAP_REASONING_EFFORT},
    {"web_search_options", MREG_CAP_WEB_SEARCH},
    {"temperature", MREG_CAP_TEMPERATURE},
    {"seed", MREG_CAP_SEED},
    {"stop", MREG_CAP_STOP_SEQUENCES},
    {"logprobs", MREG_CAP_LOGPROBS},
};

static const struct words inputs = WORDS(input_words),
    outputs = WORDS(output_words), parameters = WORDS(parameter_words);

static mreg_caps cap_of(const struct words *words, const char *name,
                        size_t size)
{
    for (size_t i = 0; i < words->n; i++)
        if (strlen(words->at[i].name) == size
            && !memcmp(words->at[i].name, name, size))
            return words->at[i].cap;
    return 0;
}

static mreg_caps all_of(const struct words *words)
{
    mreg_caps all = 0;

    for (size_t i = 0; i < words->n; i++)
        all |= words->at[i].cap;
    return all;
}

static mreg_caps caps_of(const struct words *words, const struct node *list)
{
    mreg_caps caps = 0;

    if (!list || list->kind != NODE_LIST)
        return 0;
    for (size_t i = 0; i < list->count; i++)
        if (list->item[i]->kind == NODE_SCALAR)
            caps |= cap_of(words, list->item[i]->text, list->item[i]->size);
    return caps;
}

/* ---- modalities --------------------------------------------------------- */

/* Returns what a text such as "text+image" lists. */
static mreg_caps joined(const struct words *words, const char *at,
                        const char *end)
{
    mreg_caps caps = 0;

    while (at < end) {
        const char *plus = memchr(at, '+', (size_t)(end - at));
        const char *stop = plus ? plus : end;

        caps |= cap_of(words, at, (size_t)(stop - at));
        at = plus ? plus + 1 : end;
    }
    return caps;
}

/* The oldest answers have one field, "text+image->text", for both lists. */
static void read_modality(const struct node *n, mreg_caps *in, mreg_caps *out)
{
    struct text t;
    const char *arrow;

    if (!snapshot_text(n, &t))
        return;
    arrow = strstr(t.at, "->");
    if (!arrow)
        return;
    if (!*in)
        *in = joined(&inputs, t.at, arrow);
    if (!*out)
        *out = joined(&outputs, arrow + 2, t.at + t.size);
}

/* These lists are complete: a model lacks what is not in them. */
static void read_modalities(const struct node *architecture, struct model *m)
{
    mreg_caps in = caps_of(&inputs, node_get(architecture,
                                             "input_modalities"));
    mreg_caps out = caps_of(&outputs, node_get(architecture,
                                               "output_modalities"));

    read_modality(node_get(architecture, "modality"), &in, &out);
    m->has |= in | out;
    m->lacks |= (in ? all_of(&inputs) & ~in : 0) |
                (out ? all_of(&outputs) & ~out : 0);
}

/* ---- parameters, prices ------------------------------------------------- */

mreg_caps snapshot_parameters(const struct node *model)
{
    return caps_of(&parameters, node_get(model, "supported_parameters"));
}

/* An empty list says nothing: routers have one and pass on what they get. */
static void read_parameters(const struct node *model, mreg_caps covered,
                            struct model *m)
{
    const struct node *list = node_get(model, "supported_parameters");
    mreg_caps caps = snapshot_parameters(model);

    if (!list || list->kind != NODE_LIST || !list->count)
        return;
    m->has |= caps;
    m->lacks |= covered & ~caps;
}

static bool charges(const struct node *pricing, const char *field)
{
    const struct node *n = node_get(pricing, field);
    struct text t;

    return snapshot_text(n, &t) && strspn(t.at, "0.") != t.size;
}

static void read_others(const struct node *model, struct model *m)
{
    const struct node *pricing = node_get(model, "pricing");
    const struct node *reasoning = node_get(model, "reasoning");
    const struct node *efforts = node_get(reasoning, "supported_efforts");
    struct text t;

    if (!node_is_null(node_get(pricing, "input_cache_read")))
        m->has |= MREG_CAP_PROMPT_CACHING;
    if (charges(pricing, "web_search"))
        m->has |= MREG_CAP_WEB_SEARCH;
    if (reasoning && reasoning->kind == NODE_MAP)
        m->has |= MREG_CAP_EXTENDED_THINKING;
    if (efforts && efforts->kind == NODE_LIST && efforts->count)
        m->has |= MREG_CAP_REASONING_EFFORT;
    if (snapshot_text(node_get(model, "hugging_face_id"), &t) && t.size)
        m->has |= MREG_CAP_OPEN_WEIGHTS;
}

void snapshot_capabilities(const struct node *model, mreg_caps covered,
                           struct model *m)
{
    read_modalities(node_get(model, "architecture"), m);
    read_parameters(model, covered, m);
    read_others(model, m);
    m->lacks &= ~m->has;
}
