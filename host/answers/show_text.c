/* Writes for people what is known about a model.
 *
 * SPDX-License-Identifier: MIT */
#include "show.h"

#include <string.h>

#include "base/columns.h"
#include "base/instant.h"
#include "facts.h"
#include "lookup.h"
#include "out_view.h"
#include "wrap.h"

#define WIDTH 78
#define INDENT 16

/* ---- facts ------------------------------------------------------------- */

static void label(struct out *o, const char *name)
{
    static const struct column labels = {COLUMN_TEXT, 0, INDENT};

    column_text(o, &labels, name);
}

static void fact(struct out *o, const char *name, mreg_text text)
{
    if (text.size == 0)
        return;
    label(o, name);
    out_wrapped(o, text, INDENT, INDENT);
    out_char(o, '\n');
}

static void date(struct out *o, const char *name, mreg_time at)
{
    char text[INSTANT_TEXT_SIZE];

    if (at == 0)
        return;
    instant_short(at, text);
    label(o, name);
    out_text(o, text);
    out_char(o, '\n');
}

static void limit(struct out *o, const char *name, uint32_t tokens)
{
    label(o, name);
    if (tokens)
        out_grouped(o, tokens);
    out_text(o, tokens ? " tokens\n" : "unknown\n");
}

/* Words side by side, on as many lines as they need. */
struct flow {
    struct out *o;
    size_t used;
};

static void flow_start(struct flow *f, struct out *o, const char *name)
{
    f->o = o;
    f->used = INDENT;
    label(o, name);
}

static void flow_room(struct flow *f, size_t size)
{
    if (f->used == INDENT) {
        f->used += size;
        return;
    }
    if (f->used + 2 + size > WIDTH) {
        out_char(f->o, '\n');
        out_repeat(f->o, ' ', INDENT);
        f->used = INDENT + size;
        return;
    }
    out_text(f->o, "  ");
    f->used += 2 + size;
}

static void flow_end(struct flow *f)
{
    out_text(f->o, f->used == INDENT ? "-\n" : "\n");
}

/* The bare names, or those with a provider in front. */
static void some_names(struct flow *f, const struct shown *s, bool bare)
{
    uint32_t cursor = 0;
    mreg_provider provider;
    mreg_text name;

    while ((cursor = mreg_next_name(s->r, s->m, cursor, &name, &provider))) {
        mreg_provider_view view = {0};

        if (bare != (provider == MREG_NONE))
            continue;
        if (!bare)
            mreg_provider_info(s->r, provider, &view);
        flow_room(f, name.size + (bare ? 0 : view.id.size + 1));
        if (!bare) {
            out_view(f->o, view.id);
            out_char(f->o, '/');
        }
        out_view(f->o, name);
    }
}

static void names(struct out *o, const struct shown *s)
{
    struct flow f;

    flow_start(&f, o, "names");
    some_names(&f, s, true);
    some_names(&f, s, false);
    flow_end(&f);
}

static void capabilities(struct out *o, const char *title, mreg_caps set)
{
    struct flow f;

    flow_start(&f, o, title);
    for (uint32_t bit = 0; bit < 64; bit++) {
        mreg_text name = mreg_cap_name(bit);

        if (!(set >> bit & 1) || name.size == 0)
            continue;
        flow_room(&f, name.size);
        out_view(o, name);
    }
    flow_end(&f);
}

static void guidance(struct out *o, const struct shown *s)
{
    for (uint32_t list = 0; mreg_guide_name(list).size > 0; list++) {
        mreg_text text = mreg_guidance(s->r, s->m, (mreg_guide)list, 0);

        if (text.size == 0)
            continue;
        out_char(o, '\n');
        out_view(o, mreg_guide_name(list));
        out_char(o, '\n');
        for (uint32_t i = 1; text.size > 0; i++) {
            out_text(o, "  - ");
            out_wrapped(o, text, 4, 4);
            out_char(o, '\n');
            text = mreg_guidance(s->r, s->m, (mreg_guide)list, i);
        }
    }
}

static void resolved(struct out *o, const struct shown *s)
{
    char how[HOW_ROOM];

    label(o, "resolved");
    out_shown(o, s->name, s->name_size);
    how_text(s->match.via, how);
    if (INDENT + s->name_size + strlen(" by ") + strlen(how) > LINE_WIDTH) {
        out_char(o, '\n');
        out_repeat(o, ' ', INDENT - 1);
    }
    out_text(o, " by ");
    out_text(o, how);
    if (s->match.service) {
        out_text(o, ", service ");
        out_view(o, mreg_service_name(s->match.service));
    }
    if (s->match.geo) {
        out_text(o, ", geography ");
        out_view(o, mreg_geo_name(s->match.geo));
    }
    out_char(o, '\n');
}

static void facts(struct out *o, const struct shown *s)
{
    const mreg_info_view *i = &s->info;

    fact(o, "id", i->id);
    fact(o, "name", i->name);
    fact(o, "version", i->version);
    fact(o, "provider", s->provider.id);
    if (i->maker != s->m) {
        label(o, "offer of");
        out_view(o, model_provider(s->r, i->maker));
        out_char(o, '/');
        out_view(o, model_id(s->r, i->maker));
        out_char(o, '\n');
    }
    if (i->geo)
        fact(o, "served", mreg_geo_name(i->geo));
    resolved(o, s);
    names(o, s);
#define SHOW_LIMIT limit
#define SHOW_DAY date
#define SHOW_TEXT fact
#define SHOW(KIND, member, key, name, DIFF) SHOW_##KIND(o, name, i->member);
    MODEL_FACTS(SHOW)
}

void show_text(struct out *o, const struct shown *s)
{
    facts(o, s);
    out_text(o, "\ncapabilities\n");
    capabilities(o, "  yes", s->info.has);
    capabilities(o, "  no", s->info.lacks);
    capabilities(o, "  unknown", ~(s->info.has | s->info.lacks));
    show_prices(o, s);
    show_history(o, s);
    guidance(o, s);
}
