/* mreg show: all that the registry knows about one model.
 *
 * SPDX-License-Identifier: MIT */
#include "show.h"

#include <string.h>

#include "cli/cli.h"
#include "base/instant.h"
#include "lookup.h"
#include "base/options.h"

#define COMMAND "show"
#define WIDTH 78
#define INDENT 16

/* ---- facts ------------------------------------------------------------- */

static void label(struct out *o, const char *name)
{
    out_text(o, name);
    out_repeat(o, ' ', INDENT - strlen(name));
}

static void fact(struct out *o, const char *name, mreg_text text)
{
    if (text.size == 0)
        return;
    label(o, name);
    out_view(o, text);
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
            out_view(o, text);
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
    out_text(o, " by ");
    how_text(s->match.via, how);
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
    limit(o, "input", i->context_in);
    limit(o, "output", i->context_out);
    fact(o, "tokenizer", i->tokenizer);
    fact(o, "knowledge", i->cutoff);
    date(o, "released", i->released);
    date(o, "deprecated", i->deprecated);
    date(o, "retires", i->retires);
    date(o, "verified", i->verified);
    fact(o, "more", i->url);
    fact(o, "notes", i->notes);
}

static void show_text(struct out *o, const struct shown *s)
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

/* ---- the command ------------------------------------------------------- */

const char help_show[] =
    "usage: mreg show NAME [--at INSTANT] [--provider P] [--json]\n"
    "\n"
    "A model: its names, provider, limits, dates, capabilities, prices with\n"
    "their conditions, the history of its prices, and how the name led to\n"
    "it. Prices are those of the day the registry was last checked, or of\n"
    "--at. Of the conditions that hold, the last in the list decides.\n"
    "\n"
    "  --at INSTANT    2026-08-16, or 2026-08-16T16:00Z\n"
    "  --provider P    only a model of this provider\n"
    "  --json          as one JSON object\n"
    "\n"
    "Exit status: 0 shown, 1 no such model (near names are listed).\n"
    "\n"
    "examples:\n"
    "  mreg show claude-sonnet-4.5\n"
    "  mreg show gpt-4o --at 2024-09-01 --json\n";

static void collect(struct shown *s, mreg_time at)
{
    mreg_about_view about;

    mreg_about(s->r, &about);
    s->at = at ? at : about.as_of;
    s->m = s->match.model;
    mreg_info(s->r, s->m, &s->info);
    mreg_provider_info(s->r, s->info.provider, &s->provider);
    s->version = mreg_version_at(s->r, s->m, s->at);
}

int run_show(int argc, char **argv)
{
    const char *at = NULL, *provider = NULL;
    bool json = false;
    const struct option table[] = {
        {"--at", &at, NULL}, {"--provider", &provider, NULL},
        {"--json", NULL, &json},
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    struct shown s = {.r = REGISTRY};
    mreg_provider only;
    mreg_time instant;
    mreg_status status;
    int count = options_parse(&options, argc, argv);

    if (count < 0 || !choose_instant(COMMAND, at, &instant) ||
        !choose_provider(COMMAND, provider, &only))
        return EXIT_USAGE;
    if (count != 1) {
        complain(COMMAND, "one name is expected", NULL,
                 "mreg show --help shows an example");
        return EXIT_USAGE;
    }
    s.name = argv[0];
    s.name_size = strlen(s.name);
    status = lookup(s.r, s.name, s.name_size, only, &s.match);
    if (status != MREG_OK) {
        complain_lookup(COMMAND, s.name, status);
        return EXIT_NO;
    }
    collect(&s, instant);
    (json ? show_json : show_text)(&out_std, &s);
    return EXIT_YES;
}
