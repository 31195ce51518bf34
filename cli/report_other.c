/* mreg what-if: the calls of the ledger at other prices; mreg reprice: at those
 * that a registry has for them now. Neither changes the ledger.
 *
 * SPDX-License-Identifier: MIT */
#include "base/options.h"
#include "choose.h"
#include "host/answers/lookup.h"
#include "host/answers/table.h"
#include "host/ledger/report/other.h"
#include "reporting.h"
#include "ruled.h"

const char help_what_if[] =
    "usage: mreg what-if [--model X] [--service S] [--no-cache] [--at DAY]\n"
    "\n"
    "What the calls of the ledger would have cost: the same usage, exactly,\n"
    "with another model, in another service, without a cache, at the prices\n"
    "of another day. Calls of which either price is not wholly known are\n"
    "counted, not compared.\n"
    "\n"
    "  --model X       priced as this model; without it each as its own\n"
    "  --service S     in this service: standard, batch, priority, ...\n"
    "  --no-cache      what was cached is input\n"
    "  --at DAY        at the prices of that day; else of each call's instant\n"
    REPORTING_HELP("--of-model", "--of-provider")
    "  --json          as JSON; docs/reports.md has its members\n"
    "  --registry FILE  with the prices of this registry\n"
    "\n"
    "Exit status: 0 some calls were compared, 1 none, 3 bad data.\n"
    "\n"
    "examples:\n"
    "  mreg what-if --model gpt-4o-mini --since 2026-11-01\n"
    "  mreg what-if --service batch --of-model gpt-4o --json\n";

const char help_reprice[] =
    "usage: mreg reprice [--at DAY] [--json]\n"
    "\n"
    "What the calls of the ledger cost by the registry of today, beside what\n"
    "was recorded: each at its own instant, or at the prices of a day. The\n"
    "ledger keeps what it has.\n"
    "\n"
    "  --at DAY        at the prices of that day; else of each call's instant\n"
    REPORTING_HELP("--model", "--provider")
    "  --json          as JSON; docs/reports.md has its members\n"
    "  --registry FILE  with the prices of this registry\n"
    "\n"
    "Exit status: 0 some calls were compared, 1 none, 3 bad data.\n"
    "\n"
    "example:\n"
    "  mreg reprice --since 2026-11-01\n";

struct showing {
    struct asking *asked;
    struct reporting reporting;
    struct other other;
    const char *model, *service, *at;
    bool json;
};

/* ---- text --------------------------------------------------------------- */

enum { MODEL, CALLS, COMPARED, WAS, WOULD_BE, DIFFERENCE, UNKNOWN, COLUMNS };

static const struct table_column columns[COLUMNS] = {
    {"model", NULL, "model", COLUMN_TEXT, "-", TABLE_USUAL},
    {"calls", NULL, "calls", COLUMN_COUNT, "0", TABLE_USUAL},
    {"compared", NULL, "compared", COLUMN_COUNT, "0", TABLE_USUAL},
    {"was_usd", NULL, "was", COLUMN_NUMBER, "unknown", TABLE_USUAL},
    {"would_be_usd", NULL, "would_be", COLUMN_NUMBER, "unknown",
     TABLE_USUAL},
    {"difference_usd", NULL, "difference", COLUMN_NUMBER, "unknown",
     TABLE_USUAL},
    {"unknown", NULL, "not_compared", COLUMN_COUNT, "0", TABLE_IF_ANY},
};

static void add_text(struct cell *c, const char *text)
{
    cell_add(c, (mreg_text){text, (uint32_t)strlen(text)});
}

static void cell(const void *of, size_t row, unsigned column, struct cell *c)
{
    const struct other_answer *a = of;
    const struct other_row *r = row < a->count ? &a->rows[row] : &a->total;
    char text[OTHER_ROOM];

    if (column >= WAS && column <= DIFFERENCE && r->compared == 0)
        return;
    switch (column) {
    case MODEL:
        cell_text(c, row < a->count ? r->model : (mreg_text){"total", 5});
        break;
    case CALLS: cell_count(c, r->calls); break;
    case COMPARED: cell_count(c, r->compared); break;
    case UNKNOWN:
        if (r->calls > r->compared)
            cell_count(c, r->calls - r->compared);
        break;
    case DIFFERENCE:
        other_difference(r, text);
        add_text(c, text);
        break;
    default:
        mreg_sum_text(column == WAS ? &r->was : &r->now, text, sizeof text);
        add_text(c, text);
    }
}

static void show_text(const struct other_answer *a)
{
    const struct table t = {.columns = columns, .count = COLUMNS,
                            .rows = a->count + 1, .cell = cell, .of = a,
                            .screen = screen_of(out_std.fd)};

    table_text(&out_std, &t);
}

/* ---- what is asked ------------------------------------------------------ */

static bool choose_model(struct showing *g, const char *command)
{
    mreg_match match;
    mreg_status found;

    g->other.model = MREG_NONE;
    if (!g->model)
        return true;
    found = lookup(g->other.r, g->model, strlen(g->model), MREG_NONE, &match);
    if (found != MREG_OK) {
        complain_lookup(g->other.r, command, g->model, MREG_NONE, found);
        return false;
    }
    g->other.model = match.model;
    return true;
}

static bool choose_other(struct showing *g, const char *command)
{
    g->other.r = g->asked->by.r;
    if (g->service) {
        const uint32_t n = mreg_service_find(g->service, strlen(g->service));

        if (n == MREG_NONE) {
            complain(command, "no such service:", g->service,
                     "there are standard, batch, flex, priority, ...");
            return false;
        }
        g->other.has_service = true;
        g->other.service = (uint8_t)n;
    }
    return choose_model(g, command)
        && (!g->at || choose_instant(command, g->at, &g->other.at));
}

static int show(struct showing *g, const char *command)
{
    struct other_answer a;
    mreg_host_note why;
    mreg_ledger_status status;
    int code = reporting_begin(&g->reporting);

    if (code)
        return code;
    status = other_make(g->reporting.l, &g->reporting.query, &g->other,
                        g->reporting.arena, &a, &why);
    if (status)
        return ledgers_complain(command, status, &why);
    if (a.total.calls == 0)
        complain(command, "there are no such calls in the ledger", NULL,
                 NULL);
    if (g->json)
        other_json(&out_std, &a);
    else if (a.total.calls > 0)
        show_text(&a);
    return a.total.compared > 0 ? EXIT_YES : EXIT_NO;
}

static int run(struct showing *g, const char *command, int count, char **argv)
{
    int status = EXIT_USAGE;

    if (count < 0)
        return EXIT_USAGE;
    if (count > 0) {
        complain(command, "no operand is expected", argv[0], NULL);
        return EXIT_USAGE;
    }
    if (!asking_open(g->asked, command))
        return EXIT_DATA;
    g->reporting.command = command;
    g->reporting.arena = arena_new();
    if (choose_other(g, command))
        status = show(g, command);
    reporting_end(&g->reporting);
    return status;
}

int run_what_if(struct asking *a, int argc, char **argv)
{
    struct showing g = {.asked = a};
    const struct option table[] = {
        {"--model", &g.model, NULL}, {"--service", &g.service, NULL},
        {"--no-cache", NULL, &g.other.no_cache}, {"--at", &g.at, NULL},
        {"--json", NULL, &g.json},
        REPORTING_OPTIONS(&g.reporting, "--of-model", "--of-provider"),
        REGISTRY_OPTION(a)
    };
    const struct options options = {"mreg what-if", table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};

    return run(&g, "mreg what-if", options_parse(&options, argc, argv), argv);
}

int run_reprice(struct asking *a, int argc, char **argv)
{
    struct showing g = {.asked = a};
    const struct option table[] = {
        {"--at", &g.at, NULL}, {"--json", NULL, &g.json},
        REPORTING_OPTIONS(&g.reporting, "--model", "--provider"),
        REGISTRY_OPTION(a)
    };
    const struct options options = {"mreg reprice", table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};

    return run(&g, "mreg reprice", options_parse(&options, argc, argv), argv);
}
