/* registry.tsv: the effect of all inputs, one fact a line, for people and for
 * programs that compare two of them. Each line can be read by itself, and
 * they are in the order of their bytes, so a change moves no other line.
 *
 * SPDX-License-Identifier: MIT */
#include "fields.h"
#include "rates.h"
#include "report.h"

#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "generator/read/read.h"
#include "generator/catalogue/find.h"

static const char header[] =
    "# registry.tsv: what the tables say, made by `make regen`. Fields are\n"
    "# separated by tabs; `-` is nothing or unknown.\n"
    "# about      what, day\n"
    "# allowed    tier, provider, id: the tier may use the model\n"
    "# ambiguous  name, provider, id: several providers have the name\n"
    "# audit      what is odd but confirmed by the data; what was rounded\n"
    "# chat       format, tokens added to each message, to each name, to the\n"
    "#            reply, checked, source\n"
    "# host       name that begins with another provider, provider, id: what\n"
    "#            resolve finds by the stage `host` if that has none\n"
    "# model      provider, id, maker's model if it is an offer, geography,\n"
    "#            input limit, output limit, released, deprecated, retires,\n"
    "#            has, lacks, tokenizer, chat format\n"
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
    "# shadowed   a name and what it does not find, and why\n"
    "# spelling   what a provider is called, provider: before `/` or `:`\n"
    "# tier       name, default model, fall-back models\n"
    "# tokenizer  name, vocabulary is its `own`, the `nearest` or `unknown`,\n"
    "#            vocabulary, its tokens to those of it, checked, source\n"
    "# version    provider, id, from, precision, checked, source, corrects\n";

#define X(n, NAME, name) name,
static const char *const geos[] = {MREG_GEOGRAPHIES(X)};
static const char *const capabilities[] = {MREG_CAPABILITIES(X)};
#undef X

static void row_number(struct reporting *e, struct buffer *b, uint32_t number)
{
    row_string(b, number ? arena_printf(e->arena, "%lu",
                                        (unsigned long)number)
                         : "-");
}

static void row_caps(struct reporting *e, struct buffer *b, mreg_caps caps)
{
    struct buffer list = {.arena = e->arena};

    for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++)
        if (caps >> i & 1)
            put(&list, "%s%s", list.n ? "," : "", capabilities[i]);
    if (list.n)
        tsv_field(b, list.at, list.n);
    else
        row_string(b, "-");
}

static void put_model(struct reporting *e, struct buffer *b, size_t i)
{
    const struct model *m = &e->c->models.at[i];

    row_string(b, "model");
    row_text(b, m->provider);
    row_text(b, m->id);
    row_string(b, m->maker == i ? "-" : model_key(
        e->arena, &e->c->models.at[m->maker]));
    row_string(b, geos[m->has_geo ? m->geo : 0]);
    row_number(e, b, m->context_in);
    row_number(e, b, m->context_out);
    row_day(b, m->released);
    row_day(b, m->deprecated);
    row_day(b, m->retires);
    row_caps(e, b, m->has);
    row_caps(e, b, m->lacks);
    row_text(b, m->tokenizer);
    row_text(b, m->chat);
    put(b, "\n");
}

static void put_tokenizers(struct reporting *e, struct buffer *b)
{
    for (size_t i = 0; i < e->c->tokenizers.n; i++) {
        const struct tokenizer *t = &e->c->tokenizers.at[i];

        row_string(b, "tokenizer");
        row_text(b, t->is.name);
        row_string(b, !t->has_vocabulary ? "unknown"
                      : t->is_own ? "own" : "nearest");
        row_string(b, t->has_vocabulary
                          ? read_vocabularies.at[t->vocabulary] : "-");
        row_string(b, arena_printf(e->arena, "%u.%03u", t->factor / 1000u,
                                   t->factor % 1000u));
        row_day(b, t->checked);
        row_text(b, t->source);
        put(b, "\n");
    }
}

static void put_chats(struct reporting *e, struct buffer *b)
{
    for (size_t i = 0; i < e->c->chats.n; i++) {
        const struct chat *chat = &e->c->chats.at[i];

        row_string(b, "chat");
        row_text(b, chat->is.name);
        row_string(b, arena_printf(e->arena, "%d", chat->adds.message));
        row_string(b, arena_printf(e->arena, "%d", chat->adds.name));
        row_string(b, arena_printf(e->arena, "%d", chat->adds.reply));
        row_day(b, chat->checked);
        row_text(b, chat->source);
        put(b, "\n");
    }
}

static void put_name(struct reporting *e, struct buffer *b,
                     const struct name *n, size_t model, const char *kind)
{
    const struct model *m = &e->c->models.at[model];
    const char *text = arena_copy(e->arena, n->text, n->size);

    row_string(b, kind);
    row_string(b, n->qualified
                      ? arena_printf(e->arena, "%s/%s",
                                     e->c->providers.at[n->provider].id.at,
                                     text)
                      : text);
    row_text(b, m->provider);
    row_text(b, m->id);
    row_string(b, n->how == NAME_ID ? "id" : "alias");
    put(b, "\n");
}

static void put_names(struct reporting *e, struct buffer *b)
{
    const struct nametable *t = e->t;

    for (size_t i = 0; i < t->names.n; i++) {
        const struct name *n = &t->names.at[i];

        if (n->target < e->c->models.n)
            put_name(e, b, n, n->target, "name");
        else
            for (size_t k = t->group_first.at[n->target - e->c->models.n];
                 t->group_members.at[k] < e->c->models.n; k++)
                put_name(e, b, n, t->group_members.at[k],
                         n->another ? "host" : "ambiguous");
    }
    for (size_t i = 0; i < t->shadowed.n; i++) {
        row_string(b, "shadowed");
        row_text(b, t->shadowed.at[i]);
        put(b, "\n");
    }
}

static void put_providers(struct reporting *e, struct buffer *b)
{
    for (size_t i = 0; i < e->c->providers.n; i++) {
        const struct provider *p = &e->c->providers.at[i];

        row_string(b, "provider");
        row_text(b, p->id);
        row_text(b, p->name);
        row_text(b, p->base_url);
        row_text(b, p->flavour);
        row_string(b, p->on ? "on" : "off");
        put(b, "\n");
    }
}

static void put_spellings(struct reporting *e, struct buffer *b)
{
    for (size_t i = 0; i < e->t->spellings.n; i++) {
        const struct spelling *s = &e->t->spellings.at[i];

        row_string(b, "spelling");
        row_text(b, s->text);
        row_text(b, e->c->providers.at[s->provider].id);
        put(b, "\n");
    }
}

static void put_tier(struct reporting *e, struct buffer *b, size_t tier)
{
    const struct access_tier *t = &e->c->tiers.at[tier];
    struct buffer list = {.arena = e->arena};

    row_string(b, "tier");
    row_text(b, t->name);
    row_text(b, t->default_model);
    for (size_t i = 0; i < t->fallbacks.n; i++)
        put(&list, "%s%s", i ? "," : "", t->fallbacks.at[i].at);
    if (list.n)
        tsv_field(b, list.at, list.n);
    else
        row_string(b, "-");
    put(b, "\n");
    for (size_t i = 0; i < e->c->models.n; i++)
        if (mreg_tier_allows(e->r, (mreg_tier)tier, (mreg_model)i) == MREG_OK) {
            row_string(b, "allowed");
            row_text(b, t->name);
            row_text(b, e->c->models.at[i].provider);
            row_text(b, e->c->models.at[i].id);
            put(b, "\n");
        }
}

static void put_audit(struct reporting *e, struct buffer *b)
{
    for (size_t i = 0; i < e->c->audit.n; i++) {
        row_string(b, "audit");
        row_string(b, e->c->audit.at[i].text);
        put(b, "\n");
    }
}

static void put_about(struct reporting *e, struct buffer *b)
{
    const struct { const char *what; int64_t day; } about[] = {
        {"as_of", e->c->as_of}, {"snapshot", e->c->snapshot_fetched},
    };

    for (size_t i = 0; i < sizeof about / sizeof *about; i++) {
        row_string(b, "about");
        row_string(b, about[i].what);
        row_day(b, about[i].day);
        put(b, "\n");
    }
}

/* ---- order ------------------------------------------------------------- */

static int by_bytes(const void *x, const void *y)
{
    return tsv_compare_rows(x, y);
}

static void put_sorted(struct reporting *e, const struct buffer *rows,
                       struct buffer *out)
{
    struct { struct tsv_row *at; size_t n, room; } list = {NULL, 0, 0};
    const char *at = rows->at;
    size_t left = rows->n;

    while (left)
        arena_push(e->arena, &list, tsv_next(&at, &left));
    if (list.n)
        qsort(list.at, list.n, sizeof *list.at, by_bytes);
    put(out, "%s", header);
    for (size_t i = 0; i < list.n; i++)
        put_bytes(out, list.at[i].at, list.at[i].size + 1);
}

void report_rows(const struct catalogue *c, const struct nametable *t,
                 const mreg *r, struct output *out)
{
    struct reporting *e = &(struct reporting){c->arena, c, t, r};
    struct buffer rows = {.arena = e->arena};

    put_about(e, &rows);
    for (size_t i = 0; i < e->c->models.n; i++) {
        put_model(e, &rows, i);
        put_rate_rows(e, &rows, (mreg_model)i);
    }
    put_names(e, &rows);
    put_providers(e, &rows);
    put_tokenizers(e, &rows);
    put_chats(e, &rows);
    put_spellings(e, &rows);
    put_audit(e, &rows);
    for (size_t i = 0; i < e->c->tiers.n; i++)
        put_tier(e, &rows, i);
    put_sorted(e, &rows, output_file(out, "registry.tsv"));
}
