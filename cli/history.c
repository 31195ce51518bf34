/* mreg history: the prices of a model over time, as a table and as plots.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "host/answers/history.h"
#include "host/answers/lookup.h"
#include "ruled.h"
#include "tabling.h"

#define COMMAND "mreg history"

const char help_history[] =
    "usage: mreg history NAME [--meter A,B] [--no-plot] [--json]\n"
    "\n"
    "The prices of a model over time: a line for each version, what it\n"
    "charges for a small call outside special hours, and whether it is\n"
    "past, holds, or is scheduled. Then plots: of the meters that are named,\n"
    "else of input and output. They begin at 0; what is scheduled is dotted,\n"
    "an unknown price is a question mark.\n"
    "\n"
    "  --meter A,B     these meters: input, cache_read, output, image, ...\n"
    "  --no-plot       the table alone\n"
    "  --at INSTANT    what counts as now: 2026-08-16, today, as-of\n"
    "  --account A     what this account of contracts.yaml pays\n"
    TERM_HELP("    ")
    TABLING_HELP
    "  --registry FILE  ask this registry, not the one that is compiled in\n"
    "\n"
    "Columns: from, until, state, one for each meter that has a price,\n"
    "precision, checked, source.\n"
    "\n"
    "Exit status: 0 there are prices, 1 no such model, or it has none.\n"
    "\n"
    "examples:\n"
    "  mreg history gpt-4o\n"
    "  mreg history claude-sonnet-4.5 --meter cache_read --csv\n";

struct showing {
    struct asking *asked;
    const char *at, *account, *meter, *said[NAMED_TERMS_COUNT];
    bool no_plot;
    struct tabling table;
};

static bool no_meter(const char *name)
{
    struct nearest near = {name, strlen(name), NULL, 0};

    for (uint32_t i = 0; i < MREG_METERS_COUNT; i++)
        nearest_try(&near, mreg_meter_name(i).at);
    complain_near(COMMAND, "no such meter", &near,
                  "write input, cache_read, output, ...");
    return false;
}

static bool choose_meters(const char *list, mreg_meters *out)
{
    char word[64];

    for (*out = 0; list;) {
        const size_t size = strcspn(list, ","),
                     kept = size < sizeof word ? size : sizeof word - 1;
        uint32_t meter;

        memcpy(word, list, kept);
        word[kept] = 0;
        meter = mreg_meter_find(word, kept);
        if (meter == MREG_NONE)
            return no_meter(word);
        *out |= (mreg_meters)1 << meter;
        list = list[size] ? list + size + 1 : NULL;
    }
    return true;
}

static void plot(const struct showing *g, const struct history *h,
                 struct arena *a)
{
    const mreg_meters usual = (mreg_meters)1 << MREG_INPUT
                              | (mreg_meters)1 << MREG_OUTPUT;
    const struct screen screen = screen_of(out_std.fd);
    bool drawn = false;

    for (unsigned i = 0; i < h->count; i++)
        if (g->meter || usual >> h->shown[i].meter & 1)
            drawn |= history_plot(&out_std, h, i, a, screen);
    if (!drawn)
        history_plot(&out_std, h, 0, a, screen);
}

/* The first answer of the history is what `h` names; false after a
 * complaint. */
static bool choose(struct showing *g, const char *name, struct history *h,
                   int *status)
{
    mreg_match match;
    mreg_status found;

    *status = EXIT_USAGE;
    ruled_terms(g->asked, g->said, &g->account);
    h->r = g->asked->by.r;
    if (!choose_instant(COMMAND, g->at, &h->on.at)
        || !choose_terms(COMMAND, g->said, &h->on)
        || !choose_account(h->r, COMMAND, g->account, &h->on.account)
        || !choose_meters(g->meter, &h->meters))
        return false;
    *status = EXIT_NO;
    found = lookup(h->r, name, strlen(name), MREG_NONE, &match);
    if (found != MREG_OK) {
        complain_lookup(h->r, COMMAND, name, MREG_NONE, found);
        return false;
    }
    h->m = match.model;
    h->on = mreg_implied(&match, &h->on);
    if (h->on.at == 0) {
        mreg_about_view about;

        mreg_about(h->r, &about);
        h->on.at = about.as_of;
    }
    return true;
}

static int print(struct showing *g, const char *name)
{
    struct arena *a = arena_new();
    struct history h = {0};
    struct table t;
    int status;

    if (choose(g, name, &h, &status)) {
        history_of(&h, a);
        history_table(&h, &t);
        if (t.rows == 0)
            complain(COMMAND, "no price was ever known of", name,
                     "`mreg show` lists what is known");
        else if (!tabling_print(&g->table, &t, a, &g->asked->by))
            status = EXIT_USAGE;
        else
            status = EXIT_YES;
        if (status == EXIT_YES && !g->no_plot && h.count > 0
            && !g->table.format[TABLE_JSON] && !g->table.format[TABLE_CSV])
            plot(g, &h, a);
    }
    arena_free(a);
    return status;
}

int run_history(struct asking *a, int argc, char **argv)
{
    struct showing g = {.asked = a, .table.command = COMMAND};
    const struct option table[] = {
        {"--meter", &g.meter, NULL}, {"--no-plot", NULL, &g.no_plot},
        {"--at", &g.at, NULL}, {"--account", &g.account, NULL},
        TERM_OPTIONS(g.said) TABLING_OPTIONS(&g.table) REGISTRY_OPTION(a)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    int count = options_parse(&options, argc, argv);

    if (count < 0 || !tabling_top(&g.table, 0))
        return EXIT_USAGE;
    if (!ruled_open(a, COMMAND, NULL))
        return EXIT_DATA;
    ruled_model(a, &count, &argv);
    if (count != 1)
        complain(COMMAND, "one name is expected", NULL,
                 "mreg history --help shows an example");
    return count == 1 ? print(&g, argv[0]) : EXIT_USAGE;
}
