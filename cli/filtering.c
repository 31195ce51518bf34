/* Options that say which models are asked for.
 *
 * SPDX-License-Identifier: MIT */
#include "filtering.h"

#include <string.h>

#include "base/count_text.h"
#include "base/decimal.h"
#include "base/note.h"
#include "base/options.h"
#include "base/out.h"
#include "choose.h"
#include "ruled.h"

#define WORD_ROOM 128
#define PICO 12                 /* 1e-12 of a dollar */

/* Copies the next word of a list that commas part; returns where the list goes
 * on, NULL behind the last word. */
static const char *next_word(const char *at, char word[WORD_ROOM])
{
    const size_t size = strcspn(at, ","),
                 kept = size < WORD_ROOM ? size : WORD_ROOM - 1;

    memcpy(word, at, kept);
    word[kept] = 0;
    return at[size] ? at + size + 1 : NULL;
}

/* Finds the capability that others have a word for; NULL if no word is near. */
static const char *cap_meant(const char *name)
{
    static const struct { const char *word, *cap; } words[] = {
        {"tools", "function_calling"}, {"tool_use", "function_calling"},
        {"tool_calling", "function_calling"},
        {"tool_choice", "function_calling"},
        {"functions", "function_calling"}, {"vision", "image_input"},
        {"images", "image_input"}, {"image", "image_input"},
        {"audio", "audio_input"}, {"speech", "audio_output"},
        {"video", "video_input"}, {"pdf", "document_input"},
        {"files", "document_input"}, {"json", "json_mode"},
        {"json_schema", "structured_output"},
        {"schema", "structured_output"},
        {"structured_outputs", "structured_output"},
        {"thinking", "extended_thinking"},
        {"reasoning", "extended_thinking"}, {"caching", "prompt_caching"},
        {"cache", "prompt_caching"}, {"batch", "batch_api"},
        {"search", "web_search"}, {"embedding", "embeddings"},
        {"stream", "streaming"}, {"stop", "stop_sequences"},
        {"system", "system_messages"}, {"prefill", "assistant_prefill"},
        {"chat", "text_output"}, {"text", "text_output"},
    };
    struct nearest near = {name, strlen(name), NULL, 0};
    const char *found = NULL;

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *best = near.best;

        nearest_try(&near, words[i].word);
        if (near.best != best)
            found = words[i].cap;
    }
    return found;
}

static bool no_cap(const char *command, const char *name)
{
    struct nearest near = {name, strlen(name), NULL, 0};

    for (uint32_t bit = 0; bit < 64; bit++)
        nearest_try(&near, mreg_cap_name(bit).at);
    if (!near.best)
        near.best = cap_meant(name);
    complain_near(command, "no such capability", &near,
                  "`mreg caps` lists them");
    return false;
}

bool choose_caps(const char *command, const char *list, mreg_caps *out)
{
    char word[WORD_ROOM];

    *out = 0;
    while (list) {
        uint32_t bit;

        list = next_word(list, word);
        bit = mreg_cap_find(word, strlen(word));
        if (bit == MREG_NONE)
            return no_cap(command, word);
        *out |= MREG_CAP(bit);
    }
    return true;
}

bool choose_providers(const mreg *r, const char *command, const char *list,
                      struct provider_set *out)
{
    char word[WORD_ROOM];

    *out = (struct provider_set){{0}};
    while (list) {
        mreg_provider p;

        list = next_word(list, word);
        if (!choose_provider(r, command, word, &p))
            return false;
        provider_set_add(out, p);
    }
    return true;
}

bool choose_tier(const mreg *r, const char *command, const char *name,
                 mreg_tier *out)
{
    struct nearest near = {name, 0, NULL, 0};
    mreg_tier_view view;

    *out = MREG_NONE;
    if (!name)
        return true;
    *out = mreg_tier_find(r, name, strlen(name));
    if (*out != MREG_NONE)
        return true;
    near.size = strlen(name);
    for (mreg_tier t = 0; mreg_tier_info(r, t, &view) == MREG_OK; t++)
        nearest_try(&near, view.name.at);
    complain_near(command, "no such tier", &near, "`mreg tiers` lists them");
    return false;
}

/* Reads dollars per million tokens as 1e-12 of a dollar. */
static bool choose_price(const char *command, const char *text, bool *given,
                         uint64_t *pico)
{
    *given = text != NULL;
    if (!text || decimal_whole(text, strlen(text), PICO, pico))
        return true;
    complain(command, "not a price:", text,
             "write USD per million tokens, as 3 or 0.25");
    return false;
}

static bool choose_context(const char *command, const char *text,
                           uint64_t *out)
{
    *out = 0;
    if (!text || count_text(text, out))
        return true;
    complain(command, "not a count:", text, "--context-min takes tokens");
    return false;
}

bool choose_filter(const mreg *r, struct filtering *f, mreg_terms on,
                   struct model_filter *out)
{
    *out = (struct model_filter){.on = on, .retiring = f->retiring,
                                 .current = f->current,
                                 .refused = f->asked->refused};
    const char *tier = ruled_makes(f->asked, f->tier) ? NULL : f->tier;

    out->has_tier = tier != NULL;
    if (!choose_providers(r, f->command, f->provider, &f->providers)
        || !choose_providers(r, f->command, f->maker, &f->makers)
        || !choose_caps(f->command, f->can, &out->can)
        || !choose_tier(r, f->command, tier, &out->tier)
        || !choose_price(f->command, f->max_input, &out->input_most,
                         &out->input_pico)
        || !choose_price(f->command, f->max_output, &out->output_most,
                         &out->output_pico)
        || !choose_context(f->command, f->context_min, &out->context_min))
        return false;
    out->providers = f->provider ? &f->providers : NULL;
    out->makers = f->maker ? &f->makers : NULL;
    return !f->released_after
           || choose_instant(f->command, f->released_after,
                             &out->released_after);
}

void complain_none(const mreg *r, const char *command,
                   const struct model_filter *f)
{
    const char *option;
    uint32_t pass;

    complain(command, "no model passes", NULL, NULL);
    for (unsigned i = 0; (option = filter_condition(r, f, i, &pass)); i++) {
        out_text(&out_err, "  ");
        out_text(&out_err, option);
        out_text(&out_err, " alone: ");
        out_grouped(&out_err, pass);
        out_text(&out_err, pass == 1 ? " model\n" : " models\n");
    }
    out_flush(&out_err);
}
