/* mreg select, mreg check, mreg compare: which model can serve a call, and
 * what it costs there.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/options.h"
#include "host/answers/compared.h"
#include "host/answers/selection.h"
#include "ruled.h"
#include "tabling.h"
#include "wanting.h"

#define SELECTED_USUAL 10
#define REGISTRY_HELP \
    "  --registry FILE  ask this registry, not the one that is compiled in\n"

const char help_select[] =
    "usage: mreg select [--need A,B] [--prefer C,D] [--in N] [--out N]\n"
    "                   [FILTER...] [--top N] [--why NAME] [--json]\n"
    "\n"
    "The models that can serve a call, and what it costs at each, exactly.\n"
    "Not those that are retired or whose provider is off, nor those of which\n"
    "it is not known. The order: models with a known cost in USD before\n"
    "those without, who say why; then those that have the most of what is\n"
    "preferred; then the cheapest. Without counts the price of a token of\n"
    "input and one of output is compared. Without --top, 10 are shown.\n"
    "\n"
    WANTING_HELP
    "  --prefer C,D    capabilities that are welcome\n"
    "  --why NAME      only say why this model is chosen, and where, or each\n"
    "                  reason why not\n"
    FILTER_HELP TABLING_HELP REGISTRY_HELP
    "\n"
    "Exit status: 0 there is one (with --why: it is chosen), 1 there is not.\n"
    "\n"
    "examples:\n"
    "  mreg select --need image_input,structured_output --in 2000 --out 500\n"
    "  mreg select --tier pro --prefer prompt_caching --in 9000 --out 400\n"
    "  mreg select --need text_output --in 500 --out 9 --why gpt-4o-mini\n";

const char help_check[] =
    "usage: mreg check NAME [--need A,B] [--in N] [--out N] [--tier T]\n"
    "                  [--json]\n"
    "\n"
    "Whether a model can serve a call: yes and what it costs, or every reason\n"
    "why not. What is not known is a reason.\n"
    "\n"
    WANTING_HELP
    FILTER_HELP
    "  --json          as one JSON object\n"
    REGISTRY_HELP
    "\n"
    "Exit status: 0 yes, 1 no.\n"
    "\n"
    "examples:\n"
    "  mreg check claude-sonnet-5-5 --need image_input --in 150000 --out 8000\n"
    "  mreg check gpt-4o-mini --tier free --in 500 --json\n";

const char help_compare[] =
    "usage: mreg compare NAME NAME... [--in N] [--out N] [--json]\n"
    "\n"
    "Models beside each other: what a call costs, prices, limits and days; at\n"
    "the end the capabilities in which they differ.\n"
    "\n"
    WANTING_HELP TABLING_HELP REGISTRY_HELP
    "\n"
    "Exit status: 0 compared, 1 a name is not a model's.\n"
    "\n"
    "example:\n"
    "  mreg compare gpt-4o claude-sonnet-5-5 --in 9000 --out 500\n";

/* ---- select ------------------------------------------------------------- */

struct selecting {
    struct wanting w;
    struct tabling table;
    const char *why;
};

/* Says how many models there are against which something speaks, by their
 * first reasons. */
static void complain_against(const char *command, const struct selection *s)
{
    complain(command, "no model can serve that", NULL, NULL);
    for (unsigned i = 0; i < REASONS_COUNT; i++) {
        if (s->against[i] == 0)
            continue;
        out_text(&out_err, "  ");
        out_grouped(&out_err, s->against[i]);
        out_text(&out_err, ": ");
        out_text(&out_err, reason_texts[i]);
        out_char(&out_err, '\n');
    }
    out_flush(&out_err);
}

static int print_why(const struct selecting *g, const struct selection *s)
{
    mreg_match match;
    struct fared f;

    if (g->table.format[TABLE_CSV]) {
        complain(g->w.command, "--why has no CSV", NULL, "it has --json");
        return EXIT_USAGE;
    }
    if (!take_model(&g->w, g->why, &s->w->filter.on, &match))
        return EXIT_NO;
    fare(s, match.model, &f);
    f.by = &g->w.asked->by;
    (g->table.format[TABLE_JSON] ? fared_json : fared_text)(&out_std, &f);
    return f.place > 0 ? EXIT_YES : EXIT_NO;
}

static int print_selection(struct selecting *g, const struct selection *s,
                           struct arena *a)
{
    const struct models_list list = {
        s->r, s->w->filter.on, s->models, s->count, s->choices, s->w->is_used};
    struct table table;

    models_table(&list, &table);
    if (!tabling_print(&g->table, &table, a, &g->w.asked->by))
        return EXIT_USAGE;
    if (s->count == 0)
        complain_against(g->w.command, s);
    ruled_tell(g->w.asked, g->w.command);
    return s->count > 0 ? EXIT_YES : EXIT_NO;
}

static int run_selecting(struct selecting *g)
{
    struct arena *a = arena_new();
    struct selection selection;
    struct wanted wanted;
    int status = take_wanted(&g->w, &wanted);

    wanted.enabled_only = !g->w.filter.provider;
    if (status == EXIT_YES) {
        select_models(g->w.asked->by.r, a, &wanted, &selection);
        status = g->why ? print_why(g, &selection)
                        : print_selection(g, &selection, a);
    }
    arena_free(a);
    return status;
}

int run_select(struct asking *a, int argc, char **argv)
{
    static const char command[] = "mreg select";
    struct selecting g = {
        .w = {.asked = a, .command = command, .counts.command = command,
              .filter.command = command},
        .table.command = command};
    const struct option table[] = {
        WANTING_OPTIONS(&g.w) {"--prefer", &g.w.prefer, NULL},
        {"--why", &g.why, NULL}, FILTER_OPTIONS(&g.w.filter),
        TABLING_OPTIONS(&g.table) REGISTRY_OPTION(a)
    };
    const struct options options = {command, table,
                                    sizeof table / sizeof *table,
                                    counts_is_meter, counts_take,
                                    &g.w.counts};
    const int count = options_parse(&options, argc, argv);

    if (count > 0)
        complain(command, "no operand is expected", argv[0],
                 "--why takes the name of a model");
    if (count != 0 || !tabling_top(&g.table, SELECTED_USUAL))
        return EXIT_USAGE;
    return run_selecting(&g);
}

/* ---- check -------------------------------------------------------------- */

static int no_name(const char *command)
{
    complain(command, "one name is expected", NULL,
             "mreg check --help shows an example");
    return EXIT_USAGE;
}

static int check_one(struct wanting *w, int count, char **names, bool json)
{
    struct fared f = {.by = &w->asked->by};
    struct wanted wanted;
    mreg_match match;
    const int status = take_wanted(w, &wanted);
    const char *name;

    if (status != EXIT_YES)
        return status;
    ruled_model(w->asked, &count, &names);
    if (count != 1)
        return no_name(w->command);
    name = names[0];
    if (!take_model(w, name, NULL, &match))
        return EXIT_NO;
    ruled_allows(w->asked, w->command, name, match.model);
    wanted.filter.on = mreg_implied(&match, &wanted.filter.on);
    f.r = w->asked->by.r;
    f.w = &wanted;
    f.m = match.model;
    choose_each(f.r, &wanted, &f.m, 1, &f.choice);
    (json ? fared_json : fared_text)(&out_std, &f);
    return fares(&f) ? EXIT_YES : EXIT_NO;
}

int run_check(struct asking *a, int argc, char **argv)
{
    static const char command[] = "mreg check";
    struct wanting w = {.asked = a, .command = command,
                        .counts.command = command,
                        .filter.command = command};
    bool format[ANSWER_FORMATS_COUNT] = {false};
    const struct option table[] = {
        WANTING_OPTIONS(&w) FILTER_OPTIONS(&w.filter), REGISTRY_OPTION(a),
        FORMAT_OPTIONS(format)
    };
    const struct options options = {command, table,
                                    sizeof table / sizeof *table,
                                    counts_is_meter, counts_take, &w.counts};
    const int count = options_parse(&options, argc, argv);

    if (count > 1)
        return no_name(command);
    return count < 0 ? EXIT_USAGE
           : check_one(&w, count, argv, format[ANSWER_JSON]);
}

/* ---- compare ------------------------------------------------------------ */

struct comparing {
    struct wanting w;
    struct tabling table;
};

static int print_compared(struct comparing *g, const struct wanted *wanted,
                          mreg_model *models, size_t count, struct arena *a)
{
    const mreg *r = g->w.asked->by.r;
    struct choice *choices = arena_get(a, count, sizeof *choices);
    const struct models_list list = {r, wanted->filter.on, models, count,
                                     choices, wanted->is_used};
    struct table table;

    choose_each(r, wanted, models, count, choices);
    compared_table(&list, &table);
    if (!tabling_print(&g->table, &table, a, &g->w.asked->by))
        return EXIT_USAGE;
    if (g->table.format[TABLE_JSON] || g->table.format[TABLE_CSV]
        || g->table.columns || !differing_table(&list, a, &table))
        return EXIT_YES;
    out_text(&out_std, "\n");
    table.screen = screen_of(out_std.fd);
    table_text(&out_std, &table);
    return EXIT_YES;
}

static int compare_names(struct comparing *g, int count, char **names)
{
    struct arena *a = arena_new();
    mreg_model *models = arena_get(a, (size_t)count, sizeof *models);
    struct wanted wanted;
    mreg_match match;
    int status = take_wanted(&g->w, &wanted);

    for (int i = 0; i < count && status == EXIT_YES; i++) {
        if (!take_model(&g->w, names[i], &wanted.filter.on, &match)
            || !ruled_allows(g->w.asked, g->w.command, names[i], match.model))
            status = EXIT_NO;
        models[i] = match.model;
    }
    if (status == EXIT_YES)
        status = print_compared(g, &wanted, models, (size_t)count, a);
    arena_free(a);
    return status;
}

int run_compare(struct asking *a, int argc, char **argv)
{
    static const char command[] = "mreg compare";
    struct comparing g = {
        .w = {.asked = a, .command = command, .counts.command = command,
              .filter.command = command},
        .table.command = command};
    const struct option table[] = {
        WANTING_OPTIONS(&g.w) TABLING_OPTIONS(&g.table) REGISTRY_OPTION(a)
    };
    const struct options options = {command, table,
                                    sizeof table / sizeof *table,
                                    counts_is_meter, counts_take,
                                    &g.w.counts};
    const int count = options_parse(&options, argc, argv);

    if (count >= 0 && count < 2)
        complain(command, "two names or more are expected", NULL,
                 "mreg compare --help shows an example");
    if (count < 2 || !tabling_top(&g.table, 0))
        return EXIT_USAGE;
    return compare_names(&g, count, argv);
}
