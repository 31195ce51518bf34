/* A model as one JSON object.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/instant.h"
#include "cost.h"
#include "facts.h"
#include "lookup.h"
#include "out_view.h"
#include "price_text.h"
#include "registry.h"
#include "show.h"
#include "terms.h"

static void text_key(struct out *o, bool *first, const char *key,
                     mreg_text text)
{
    if (text.size == 0)
        return;
    out_key(o, first, key);
    out_json_view(o, text);
}

static void date_key(struct out *o, bool *first, const char *key,
                     mreg_time at)
{
    char text[INSTANT_TEXT_SIZE];

    if (at == 0)
        return;
    instant_short(at, text);
    out_key(o, first, key);
    out_json_text(o, text);
}

/* provider/name in one string. */
static void json_name(struct out *o, mreg_text provider, mreg_text name)
{
    char full[512];
    size_t used = 0;

    if (provider.size + name.size >= sizeof full)
        return;
    if (provider.size > 0) {
        memcpy(full, provider.at, provider.size);
        used = provider.size;
        full[used++] = '/';
    }
    memcpy(full + used, name.at, name.size);
    out_json(o, full, used + name.size);
}

static void names_key(struct out *o, bool *first, const struct shown *s)
{
    const char *before = "";
    uint32_t cursor = 0;
    mreg_provider provider;
    mreg_text name;

    out_key(o, first, "names");
    out_char(o, '[');
    while ((cursor = mreg_next_name(s->r, s->m, cursor, &name, &provider))) {
        mreg_provider_view view = {0};

        if (provider != MREG_NONE)
            mreg_provider_info(s->r, provider, &view);
        out_text(o, before);
        json_name(o, view.id, name);
        before = ",";
    }
    out_char(o, ']');
}

static void guidance_key(struct out *o, bool *first, const struct shown *s,
                         uint32_t list)
{
    mreg_text text = mreg_guidance(s->r, s->m, (mreg_guide)list, 0);
    const char *before = "";

    if (text.size == 0)
        return;
    out_key(o, first, mreg_guide_name(list).at);
    out_char(o, '[');
    for (uint32_t i = 1; text.size > 0; i++) {
        out_text(o, before);
        out_json_view(o, text);
        before = ",";
        text = mreg_guidance(s->r, s->m, (mreg_guide)list, i);
    }
    out_char(o, ']');
}

static void meters(struct out *o, const struct shown *s, uint32_t version,
                   uint32_t rate)
{
    bool first = true;

    out_char(o, '{');
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++) {
        struct price_text text;
        mreg_price price;

        if (mreg_rate_price(s->r, s->m, version, rate, (mreg_meter)m,
                            &price) != MREG_OK || !price.known
            || price.inherited || price_says_nothing(m, &price))
            continue;
        price_text(m, &price, &text);
        out_key(o, &first, mreg_meter_name(m).at);
        price_json(o, &text);
    }
    out_char(o, '}');
}

static void one_rate(struct out *o, const struct shown *s, uint32_t version,
                     uint32_t rate)
{
    bool first = true;
    mreg_rate view;
    mreg_terms on;

    if (mreg_rate_info(s->r, s->m, version, rate, &view) != MREG_OK)
        view = (mreg_rate){0};
    out_char(o, '{');
    on = terms_of_rate(&view);
    for (unsigned i = 0; i < TERMS_COUNT; i++)
        if (!term_unsaid(i, &on))
            text_key(o, &first, term_names[i], term_value(s->r, i, &on));
    if (view.from_tokens > 0) {
        out_key(o, &first, "from_input_tokens");
        out_number(o, view.from_tokens);
    }
    if (view.windows > 0) {
        out_key(o, &first, "windows_utc");
        out_char(o, '"');
        out_windows(o, s->r, s->m, version, rate, view.windows);
        out_char(o, '"');
    }
    out_key(o, &first, "prices");
    meters(o, s, version, rate);
    out_char(o, '}');
}

/* Writes a version. --max-age is asked of the one that holds alone, so that a
 * price of the past is never "stale". */
static void one_version(struct out *o, const struct shown *s,
                        uint32_t version)
{
    const struct age_limit any_age = {false, 0};
    bool first = true;
    mreg_version view;

    if (mreg_version_info(s->r, s->m, version, &view) != MREG_OK)
        view = (mreg_version){0};
    out_char(o, '{');
    date_key(o, &first, "from", view.from);
    if (version + 1 < mreg_version_count(s->r, s->m))
        date_key(o, &first, "until", view.until);
    out_key(o, &first, "holds");
    out_text(o, version == s->version ? "true" : "false");
    text_key(o, &first, "precision", mreg_precision_name(view.precision));
    text_key(o, &first, "source", view.source);
    looked_json(o, &first, &view, s->at,
                version == s->version ? s->most : any_age);
    text_key(o, &first, "notes", view.notes);
    out_key(o, &first, "rates");
    out_char(o, '[');
    for (uint32_t nth = 0, rate;
         (rate = rate_in_order(s, version, nth)) != MREG_NONE; nth++) {
        if (nth > 0)
            out_char(o, ',');
        one_rate(o, s, version, rate);
    }
    out_text(o, "]}");
}

static void maker_key(struct out *o, bool *first, const struct shown *s)
{
    if (s->info.maker == s->m)
        return;
    out_key(o, first, "offer_of");
    out_text(o, "{\"id\":");
    out_json_view(o, model_id(s->r, s->info.maker));
    out_text(o, ",\"provider\":");
    out_json_view(o, model_provider(s->r, s->info.maker));
    out_char(o, '}');
}

static void resolved_key(struct out *o, bool *first, const struct shown *s)
{
    char how[HOW_ROOM];

    how_text(s->match.via, how);
    out_key(o, first, "asked");
    out_json(o, s->name, s->name_size);
    out_key(o, first, "match");
    out_json_text(o, how);
    out_key(o, first, "implied_service");
    out_json_view(o, mreg_service_name(s->match.service));
    out_key(o, first, "implied_geo");
    out_json_view(o, mreg_geo_name(s->match.geo));
}

static void facts(struct out *o, bool *first, const struct shown *s)
{
    const mreg_info_view *i = &s->info;

    text_key(o, first, "id", i->id);
    text_key(o, first, "provider", s->provider.id);
    maker_key(o, first, s);
    resolved_key(o, first, s);
    text_key(o, first, "name", i->name);
    text_key(o, first, "version", i->version);
    names_key(o, first, s);
    text_key(o, first, "geo", mreg_geo_name(i->geo));
#define SHOW_LIMIT out_key_known
#define SHOW_DAY date_key
#define SHOW_TEXT text_key
#define SHOW(KIND, member, key, label, DIFF) \
    SHOW_##KIND(o, first, key, i->member);
    MODEL_FACTS(SHOW)
}

void show_json(struct out *o, const struct shown *s)
{
    bool first = true;

    out_char(o, '{');
    facts(o, &first, s);
    out_key_caps(o, &first, "has", s->info.has);
    out_key_caps(o, &first, "lacks", s->info.lacks);
    out_key_caps(o, &first, "unknown", ~(s->info.has | s->info.lacks));
    for (uint32_t list = 0; mreg_guide_name(list).size > 0; list++)
        guidance_key(o, &first, s, list);
    date_key(o, &first, "at", s->at);
    if (s->account)
        text_key(o, &first, "account", mreg_account_name(s->r, s->account));
    if (s->version == MREG_NONE)
        first_price_json(o, &first, s->r, s->m, s->at);
    out_key(o, &first, "versions");
    out_char(o, '[');
    for (uint32_t v = 0; v < mreg_version_count(s->r, s->m); v++) {
        if (v > 0)
            out_char(o, ',');
        one_version(o, s, v);
    }
    out_char(o, ']');
    answer_registry(o, s->by, &first);
    out_text(o, "}\n");
}
