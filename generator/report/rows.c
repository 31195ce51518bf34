/* registry/: what a registry says, one fact a line, for people and for
 * programs that compare two of them. Each line can be read by itself, and
 * they are in the order of their bytes, so a change moves no other line. All
 * is asked of the registry, so that a file gives the rows of the tables.
 *
 * SPDX-License-Identifier: MIT */
#include "fields.h"
#include "parts.h"
#include "rates.h"
#include "report.h"

#include <string.h>

#include "runtime/inside.h"

#define COLUMN(member, unit) " " #member ","

static const char header[] =
    "# What the tables say, made by `make regen`. Fields are separated by\n"
    "# tabs; `-` is nothing or unknown. In generated/registry/ the rows of a\n"
    "# provider's models are in a file of its own, and this is in the first:\n"
    "# `cat generated/registry/*.tsv` is what `mreg dump` prints.\n"
    "# about      what, day\n"
    "# allowed    tier, provider, id: the tier may use the model\n"
    "# ambiguous  name, provider, id: several providers have the name\n"
    "# audit      what is odd but confirmed by the data; what was rounded\n"
    "# chat       format, tokens added to each message, to each name, to the\n"
    "#            reply, checked, source\n"
    "# corrects   provider, id, from, why this version differs from what was\n"
    "#            published\n"
    "# host       name that begins with another provider, provider, id: what\n"
    "#            resolve finds by the stage `host` if that has none\n"
    "# model      provider, id, maker's model if it is an offer, geography,\n"
    "#           " MREG_MODEL_NUMBERS(COLUMN) "\n"
    "#            released, deprecated, retires, has, lacks, tokenizer, what\n"
    "#            its chat format adds to each message, to each name, to the\n"
    "#            reply\n"
    "# name       name that finds the model, provider, id, is its id or "
    "alias\n"
    "# provider   id, name, address, flavour, on or off\n"
    "# rate       provider, id, from, condition, meter, state, USD, per\n"
    "#            The last condition of the tables that holds decides: the\n"
    "#            narrower one. `known`: a price of its own; `free`: one of\n"
    "#            0; `inherited`: its parent's, listed where a multiplier\n"
    "#            makes it differ; `unknown`: said to be unknown. A meter\n"
    "#            not listed costs what its parent does, a request without\n"
    "#            a price nothing, and anything else is unknown.\n"
    "# shadowed   name, what it finds, what has the name too but is only\n"
    "#            found with its provider\n"
    "# spelling   what a provider is called, provider: before `/` or `:`\n"
    "# tier       name, default model, fall-back models\n"
    "# tokenizer  name, vocabulary is its `own`, the `nearest` or `unknown`,\n"
    "#            vocabulary, its tokens to those of it, checked, source\n"
    "# version    provider, id, from, precision, checked, source\n";

/* ---- models ------------------------------------------------------------- */

static void row_number(struct reporting *e, struct buffer *b, uint32_t number)
{
    row_string(b, number ? arena_printf(e->arena, "%lu",
                                        (unsigned long)number)
                         : "-");
}

/* Appends what was listed as one field. */
static void row_list(struct buffer *b, const struct buffer *list)
{
    row_text(b, (mreg_text){list->at, (uint32_t)list->n});
}

static void add_item(struct buffer *list, mreg_text item)
{
    put(list, "%s%.*s", list->n ? "," : "", (int)item.size, item.at);
}

static void row_caps(struct reporting *e, struct buffer *b, mreg_caps caps)
{
    struct buffer list = {.arena = e->arena};

    for (uint32_t i = 0; mreg_cap_name(i).size; i++)
        if (caps >> i & 1)
            add_item(&list, mreg_cap_name(i));
    row_list(b, &list);
}

/* Gives "provider/id", empty for MREG_NONE. */
static mreg_text model_name(struct reporting *e, mreg_model model)
{
    struct buffer b = {.arena = e->arena};
    mreg_provider_view provider;
    mreg_info_view info;

    if (mreg_info(e->r, model, &info) != MREG_OK)
        return (mreg_text){"", 0};
    mreg_provider_info(e->r, info.provider, &provider);
    put(&b, "%s/%s", provider.id.at, info.id.at);
    return (mreg_text){b.at, (uint32_t)b.n};
}

static void row_chat(struct reporting *e, struct buffer *b, mreg_model model)
{
    mreg_chat_format chat;
    const char *adds = "-";

    if (mreg_chat_format_of(e->r, model, &chat) == MREG_OK)
        adds = arena_printf(e->arena, "%d,%d,%d", chat.message, chat.name,
                            chat.reply);
    row_string(b, adds);
}

static void put_model(struct reporting *e, struct buffer *b, mreg_model i)
{
    mreg_info_view m;

    mreg_info(e->r, i, &m);
    row_string(b, "model");
    row_model(e, b, i);
    row_text(b, model_name(e, m.maker == i ? MREG_NONE : m.maker));
    row_text(b, mreg_geo_name(m.geo));
#define PUT_ONE(value) row_number(e, b, value)
#define PUT_DAY(value) row_day(b, value)
#define PUT(member, unit) PUT_##unit(m.member);
    MREG_MODEL_NUMBERS(PUT)
    row_day(b, m.released);
    row_day(b, m.deprecated);
    row_day(b, m.retires);
    row_caps(e, b, m.has);
    row_caps(e, b, m.lacks);
    row_text(b, m.tokenizer);
    row_chat(e, b, i);
    put(b, "\n");
}

/* ---- names -------------------------------------------------------------- */

static void put_name(struct reporting *e, struct buffer *b, const char *kind,
                     uint32_t slot, mreg_model model)
{
    const mreg_text whole = mreg_pooled(e->r, e->r->slots[slot].name);
    const mreg_text name = mreg_name_in(e->r, slot);
    mreg_info_view info;

    mreg_info(e->r, model, &info);
    row_string(b, kind);
    row_text(b, whole);
    row_model(e, b, model);
    row_string(b, name.size == info.id.size
                      && mreg_same(name.at, info.id.at, name.size,
                                   MREG_FOLDED) ? "id" : "alias");
    put(b, "\n");
}

/* Says what a name is that mreg_find does not find: it begins with another
 * provider than its first model's, or several providers have it. */
static const char *kind_of_group(const mreg *r, mreg_text name,
                                 mreg_model first)
{
    size_t taken;
    const uint32_t s = mreg_prefix(r, name.at, name.size, MREG_FOLDED,
                                   &taken);

    return s != MREG_NONE
                   && r->spellings[s].provider != r->models[first].provider
               ? "host" : "ambiguous";
}

static void put_group(struct reporting *e, struct buffer *b, uint32_t slot,
                      uint32_t at)
{
    const mreg *r = e->r;
    const char *kind = "ambiguous";

    if (at < r->group_count && r->groups[at] < r->model_count)
        kind = kind_of_group(r, mreg_name_in(r, slot), r->groups[at]);
    for (; at < r->group_count && r->groups[at] < r->model_count; at++)
        put_name(e, b, kind, slot, r->groups[at]);
}

static void put_names(struct reporting *e, struct buffer *b)
{
    const mreg *r = e->r;

    for (uint32_t i = 0; i < r->slot_count; i++) {
        const uint32_t model = r->slots[i].model;

        if (model < r->model_count)
            put_name(e, b, "name", i, model);
        else if (model != MREG_NO_ROW)
            put_group(e, b, i, model - r->model_count);
    }
}

/* ---- providers, tiers --------------------------------------------------- */

static void put_providers(struct reporting *e, struct buffer *b)
{
    mreg_provider_view p;

    for (uint32_t i = 0; mreg_provider_info(e->r, i, &p) == MREG_OK; i++) {
        row_string(b, "provider");
        row_text(b, p.id);
        row_text(b, p.name);
        row_text(b, p.base_url);
        row_text(b, p.flavour);
        row_string(b, p.on ? "on" : "off");
        put(b, "\n");
    }
}

static void put_spellings(struct reporting *e, struct buffer *b)
{
    mreg_provider_view p;

    for (uint32_t i = 0; i < e->r->spelling_count; i++) {
        mreg_provider_info(e->r, e->r->spellings[i].provider, &p);
        row_string(b, "spelling");
        row_text(b, mreg_pooled(e->r, e->r->spellings[i].text));
        row_text(b, p.id);
        put(b, "\n");
    }
}

static void put_allowed(struct reporting *e, struct buffer *b, mreg_tier tier,
                        mreg_text name)
{
    for (mreg_model i = 0; i < mreg_count(e->r); i++)
        if (mreg_tier_allows(e->r, tier, i) == MREG_OK) {
            row_string(b, "allowed");
            row_text(b, name);
            row_model(e, b, i);
            put(b, "\n");
        }
}

static void put_tiers(struct reporting *e, struct buffer *b)
{
    mreg_tier_view t;

    for (mreg_tier i = 0; mreg_tier_info(e->r, i, &t) == MREG_OK; i++) {
        struct buffer list = {.arena = e->arena};
        mreg_model next = mreg_fallback(e->r, i, t.default_model);

        for (; next != MREG_NONE; next = mreg_fallback(e->r, i, next))
            add_item(&list, model_name(e, next));
        row_string(b, "tier");
        row_text(b, t.name);
        row_text(b, model_name(e, t.default_model));
        row_list(b, &list);
        put(b, "\n");
        put_allowed(e, b, i, t.name);
    }
}

static void put_about(struct reporting *e, struct buffer *b)
{
    mreg_about_view about;

    mreg_about(e->r, &about);
    put(b, "about\tas_of");
    row_day(b, about.as_of);
    put(b, "\nabout\tsnapshot");
    row_day(b, about.snapshot);
    put(b, "\n");
}

/* ------------------------------------------------------------------------ */

/* Lists every row, in the order of the files. */
static void list(struct arena *a, const mreg *r, struct text notes,
                 struct parts *out)
{
    struct reporting *e = &(struct reporting){a, r};
    struct buffer rows = {.arena = a};

    put_about(e, &rows);
    for (mreg_model i = 0; i < mreg_count(r); i++) {
        put_model(e, &rows, i);
        put_rate_rows(e, &rows, i);
    }
    put_names(e, &rows);
    put_providers(e, &rows);
    put_spellings(e, &rows);
    put_tiers(e, &rows);
    if (notes.size)
        put_bytes(&rows, notes.at, notes.size);
    parts_of(a, &rows, out);
}

static void put_row(struct buffer *b, const struct tsv_row *row)
{
    put_bytes(b, row->at, row->size);
    put_bytes(b, "\n", 1);
}

void report_rows(struct arena *a, const mreg *r, struct text notes,
                 struct buffer *out)
{
    struct parts rows = {0};

    list(a, r, notes, &rows);
    put(out, "%s", header);
    for (size_t i = 0; i < rows.n; i++)
        put_row(out, &rows.at[i].row);
}

void report_files(struct arena *a, const mreg *r, struct text notes,
                  struct output *out)
{
    struct parts rows = {0};
    struct buffer *b = NULL;

    list(a, r, notes, &rows);
    for (size_t i = 0; i < rows.n; i++) {
        const char *file = rows.at[i].file;

        if (!i || strcmp(file, rows.at[i - 1].file))
            b = output_file(out, arena_printf(a, "%s%s", REPORT_FOLDER,
                                              file));
        if (!i)
            put(b, "%s", header);
        put_row(b, &rows.at[i].row);
    }
}
