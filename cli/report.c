/* mreg report: what was spent, by day, model, team and whatever else.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/options.h"
#include "base/whole_file.h"
#include "host/ledger/report/formats.h"
#include "host/ledger/report/rates.h"
#include "host/ledger/report/written.h"
#include "movers.h"
#include "report_view.h"
#include "reporting.h"
#include "tabling.h"

#define COMMAND "mreg report"
#define RATES_MOST ((size_t)16 << 20)   /* bytes of a table of rates */

const char help_report[] =
    "usage: mreg report [--by KEY,...] [--since T] [--until T] [--zone Z]\n"
    "\n"
    "What the calls of the ledger used and cost, in groups: a line for each,\n"
    "a sum below. Prices are those that were in force at each call. A sum of\n"
    "which some is not known begins with >=.\n"
    "\n"
    "  --by KEY,...    hour, day, week (from Monday), month, year, block (of\n"
    "                  five hours), provider, model, service, geo, account,\n"
    "                  state, run, session, task, source, user, team,\n"
    "                  project, key, customer, tag:KEY; day without it\n"
    REPORTING_HELP("--model", "--provider")
    "  --format F      as ccusage (its JSON), otel (OTLP as JSON) or\n"
    "                  prometheus reads it\n"
    "  --currency EUR --rates FILE  in another currency too, by the rate of\n"
    "                  each day in a table date,from,to,rate,source\n"
    "  --movers        what cost more or less than in the time of the same\n"
    "                  length before --since, the largest change first\n"
    "  --plot          the cost over time, drawn; by a period first\n"
    TABLING_HELP
    "\n"
    "Exit status: 0 there are such calls, 1 there are none, 3 the ledger\n"
    "cannot be read. docs/reports.md says what the numbers mean.\n"
    "\n"
    "examples:\n"
    "  mreg report --by month,model --zone Europe/Berlin\n"
    "  mreg report --by team,model --since 2026-11-01 --csv\n"
    "  mreg report --by day --plot\n";

struct showing {
    struct reporting reporting;
    const char *by, *currency, *rates, *format;
    enum report_format as;      /* REPORT_FORMATS_COUNT: none of them */
    bool plot, movers;
    struct tabling table;
};

static bool show_table(struct showing *g, const struct report *r)
{
    struct report_view view = {.zeros = g->table.format[TABLE_CSV]};
    struct table t;

    report_table(&view, r, &t);
    if (!tabling_print(&g->table, &t, g->reporting.arena, NULL))
        return false;
    if (g->table.format[TABLE_CSV])
        return true;
    report_total(&out_std, r);
    if (g->plot)
        report_plot(&out_std, r, g->reporting.arena, screen_of(out_std.fd),
                    ledgers_now());
    return true;
}

static bool may_plot(const struct showing *g)
{
    const struct report_query *q = &g->reporting.query;

    if (!g->plot || (q->keys > 0 && q->by[0].kind <= REPORT_BLOCK))
        return true;
    complain(COMMAND, "--plot draws over time", NULL,
             "begin --by with hour, day, week, month or year");
    return false;
}

/* ---- another currency --------------------------------------------------- */

static bool complain_rates(const struct showing *g, struct note *why)
{
    why->text[why->size < sizeof why->text ? why->size
                                           : sizeof why->text - 1] = 0;
    complain(COMMAND, "the rates will not do:", g->rates, why->text);
    return false;
}

static bool read_rates(const struct showing *g, struct rates *t)
{
    struct whole_file file;
    struct note why = {0, ""};
    bool read;

    if (!whole_file_read(&file, g->rates, RATES_MOST)) {
        complain(COMMAND, "the rates cannot be read:", g->rates, file.why);
        return false;
    }
    read = rates_read(t, g->reporting.arena, file.bytes, file.size, &why);
    free(file.bytes);
    return read || complain_rates(g, &why);
}

/* Makes the report, by days too if it is to be converted. */
static int make(struct showing *g, struct report *r)
{
    struct report_query *q = &g->reporting.query;
    struct rates t = {NULL, 0, 0};
    struct note why = {0, ""};
    int status;

    if (!g->currency)
        return reporting_make(&g->reporting, r);
    if (!read_rates(g, &t))
        return EXIT_DATA;
    q->by[q->keys++] = (struct report_key){.kind = REPORT_DAY,
                                           .name = "day"};
    status = reporting_make(&g->reporting, r);
    if (status == EXIT_YES
        && !rates_convert(&t, g->reporting.arena, g->currency, q, r, &why)) {
        complain_rates(g, &why);
        status = EXIT_DATA;
    }
    return status;
}

static bool may_convert(const struct showing *g)
{
    const char *wrong = NULL;

    if (!g->currency != !g->rates)
        wrong = "--currency and --rates belong together";
    else if (g->currency && strlen(g->currency) != 3)
        wrong = "a currency is three capital letters, EUR";
    else if (g->currency && g->reporting.query.keys == REPORT_KEYS_MOST)
        wrong = "--currency leaves room for seven keys";
    if (wrong)
        complain(COMMAND, wrong, g->currency, NULL);
    return !wrong;
}

/* ---- formats of others -------------------------------------------------- */

static const struct { const char *name, *by; } formats[] = {
#define X_(NAME, name, by) {#name, by},
    REPORT_FORMATS(X_)
#undef X_
};

static bool choose_format(struct showing *g)
{
    struct nearest near = {g->format, g->format ? strlen(g->format) : 0,
                           NULL, 0};

    g->as = REPORT_FORMATS_COUNT;
    if (!g->format)
        return true;
    for (unsigned i = 0; i < REPORT_FORMATS_COUNT; i++) {
        nearest_try(&near, formats[i].name);
        if (strcmp(formats[i].name, g->format) == 0)
            g->as = (enum report_format)i;
    }
    if (g->as == REPORT_FORMATS_COUNT)
        complain_near(COMMAND, "no such format", &near,
                      "there are ccusage, otel, prometheus");
    else if (!g->by)
        g->by = formats[g->as].by;
    return g->as < REPORT_FORMATS_COUNT;
}

/* Each format has keys that it can show. */
static bool may_format(struct showing *g)
{
    struct report_query *q = &g->reporting.query;
    const char *wrong = NULL;

    if (g->as == REPORT_AS_CCUSAGE) {
        if (q->keys != 1 || (q->by[0].kind != REPORT_DAY
            && q->by[0].kind != REPORT_WEEK && q->by[0].kind != REPORT_MONTH
            && q->by[0].kind != REPORT_SESSION))
            wrong = "ccusage has one key: day, week, month or session";
        q->by[1] = (struct report_key){.kind = REPORT_MODEL,
                                       .name = "model"};
        q->keys = 2;
    }
    for (unsigned k = 0; g->as == REPORT_AS_PROMETHEUS && k < q->keys; k++)
        if (q->by[k].kind <= REPORT_BLOCK || q->by[k].kind == REPORT_RUN
            || q->by[k].kind == REPORT_SESSION)
            wrong = "labels must have few values: no time, run or session";
    if (g->as != REPORT_FORMATS_COUNT && g->currency)
        wrong = "--currency is for text, JSON and CSV";
    if (wrong)
        complain(COMMAND, wrong, g->by, NULL);
    return !wrong;
}

/* ---- all ---------------------------------------------------------------- */

static int show(struct showing *g)
{
    struct report r;
    int status;

    if (g->movers)
        return movers_show(&g->reporting, g->table.format[TABLE_JSON]);
    status = make(g, &r);
    if (status)
        return status;
    if (r.count == 0) {
        complain(COMMAND, "there are no such calls in the ledger", NULL,
                 "mreg record and mreg import put calls there");
        status = EXIT_NO;
    }
    if (g->as == REPORT_AS_CCUSAGE)
        report_ccusage(&out_std, &r);
    else if (g->as == REPORT_AS_OTEL)
        report_otel(&out_std, &r, ledgers_now());
    else if (g->as == REPORT_AS_PROMETHEUS)
        report_prometheus(&out_std, &r);
    else if (g->table.format[TABLE_JSON])
        report_json(&out_std, &r);
    else if (r.count > 0 && !show_table(g, &r))
        status = EXIT_USAGE;
    return status;
}

int run_report(struct asking *a, int argc, char **argv)
{
    struct showing g = {.reporting.command = COMMAND,
                        .table.command = COMMAND};
    const struct option table[] = {
        {"--by", &g.by, NULL}, {"--plot", NULL, &g.plot},
        {"--movers", NULL, &g.movers},
        {"--currency", &g.currency, NULL}, {"--rates", &g.rates, NULL},
        {"--format", &g.format, NULL},
        REPORTING_OPTIONS(&g.reporting, "--model", "--provider"),
        TABLING_OPTIONS(&g.table)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    int status = EXIT_USAGE;

    (void)a;
    if (count < 0 || !tabling_top(&g.table, 0))
        return EXIT_USAGE;
    if (count > 0) {
        complain(COMMAND, "no operand is expected", argv[0], NULL);
        return EXIT_USAGE;
    }
    g.reporting.arena = arena_new();
    if (choose_format(&g)
        && reporting_by(&g.reporting, g.by ? g.by : "day") && may_plot(&g)
        && may_format(&g) && may_convert(&g)) {
        status = reporting_begin(&g.reporting);
        if (status == EXIT_YES)
            status = show(&g);
    }
    reporting_end(&g.reporting);
    return status;
}
