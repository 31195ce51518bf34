/* mreg perf, mreg rate: what recorded calls came to, and whether they did well.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/json_write.h"
#include "base/options.h"
#include "cli.h"
#include "ledgers.h"
#include "measuring.h"
#include "tabling.h"

const char help_perf[] =
    "usage: mreg perf [--task T] [--since TIME] [--plot] [--json|--csv]\n"
    "\n"
    "What recorded calls came to, by model and task: how many succeeded, and\n"
    "from where to where the true share may be; how long they took; what a\n"
    "success costs, failures included. A call succeeded if it was rated half\n"
    "good or better (mreg rate), or without a rating if its answer is whole\n"
    "and no error was recorded.\n"
    "\n"
    LEDGER_HELP MEASURING_HELP
    "  --plot          bars from 0 to 100 per cent in place of the table\n"
    TABLING_HELP
    "\n"
    "Columns: model, task, calls, good, success, at_least, at_most, p50_ms,\n"
    "p95_ms, output_per_s, usd_per_success.\n"
    "\n"
    "Exit status: 0 there are calls, 1 there are none, 2 wrong usage, 3 the\n"
    "ledger cannot be used.\n"
    "\n"
    "examples:\n"
    "  mreg perf --task sum --sort -at_least --ledger ./calls.db\n"
    "  mreg perf --since 2026-11-01 --plot --ledger ./calls.db\n";

const char help_rate[] =
    "usage: mreg rate CALL good|bad|SCORE [--user U] [--json]\n"
    "\n"
    "Says how good the answer of a recorded call was. CALL is the id that it\n"
    "was recorded with, the response's own. A score is from 0 to 1 (0.8,\n"
    "80%); from a half on it is a success. The last rating of a call counts.\n"
    "\n"
    LEDGER_HELP
    "  --user U        who says so\n"
    "  --at TIME       when; without it now\n"
    "  --json          as one JSON object\n"
    "\n"
    "Exit status: 0 rated, 1 no such call, 2 wrong usage, 3 the ledger cannot\n"
    "be used.\n"
    "\n"
    "example:\n"
    "  mreg rate chatcmpl-9x1 good --user ann --ledger ./calls.db\n";

/* ---- perf ---------------------------------------------------------------- */

static int print_rows(struct tabling *g, const struct perf_rows *rows,
                      bool plot)
{
    const bool for_people = !g->format[TABLE_JSON] && !g->format[TABLE_CSV];
    struct table t;

    if (rows->n == 0)
        complain(g->command, "no recorded call is like that", NULL,
                 "mreg record and mreg import record calls");
    if (rows->n == 0 && for_people)
        return EXIT_NO;
    if (plot && for_people) {
        perf_plot(&out_std, rows, screen_of(out_std.fd));
        return rows->n > 0 ? EXIT_YES : EXIT_NO;
    }
    perf_table(rows, &t);
    if (!tabling_print(g, &t, rows->arena, NULL))
        return EXIT_USAGE;
    return rows->n > 0 ? EXIT_YES : EXIT_NO;
}

int run_perf(struct asking *a, int argc, char **argv)
{
    static const char command[] = "mreg perf";
    struct measuring m = {.command = command};
    struct tabling g = {.command = command};
    bool plot = false;
    const struct option table[] = {
        LEDGER_OPTION(m.ledger), MEASURING_OPTIONS(&m),
        {"--plot", NULL, &plot}, TABLING_OPTIONS(&g)
    };
    const struct options options = {command, table,
                                    sizeof table / sizeof *table, NULL, NULL,
                                    NULL};
    struct perf_rows rows = {.arena = NULL};
    int status = options_parse(&options, argc, argv);

    (void)a;
    if (status > 0)
        complain(command, "no operand is expected", argv[0],
                 "--task takes the name of a task");
    if (status != 0 || !tabling_top(&g, 0))
        return EXIT_USAGE;
    rows.arena = arena_new();
    status = measuring_rows(&m, &rows);
    if (status == EXIT_YES)
        status = print_rows(&g, &rows, plot);
    arena_free(rows.arena);
    return status;
}

/* ---- rate ---------------------------------------------------------------- */

static bool take_score(const char *command, const char *text, uint32_t *out)
{
    *out = strcmp(text, "good") == 0 ? MREG_WHOLE : 0;
    return *out || strcmp(text, "bad") == 0
        || measuring_share(command, text, out);
}

static void say_rated(const mreg_rating *rating, bool json)
{
    bool first = true;

    if (!json) {
        out_shown(&out_std, rating->call.at, rating->call.size);
        out_text(&out_std, rating->score >= MREG_WHOLE / 2
                     ? " is rated as a success\n"
                     : " is rated as a failure\n");
        return;
    }
    out_char(&out_std, '{');
    out_key(&out_std, &first, "call");
    out_json(&out_std, rating->call.at, rating->call.size);
    out_key(&out_std, &first, "score");
    out_share(&out_std, rating->score);
    out_text(&out_std, "}\n");
}

static int rate(const char *command, const char *ledger,
                const mreg_rating *rating, bool json)
{
    mreg_ledger *l = ledgers_open(command, ledger, 0);
    mreg_ledger_status status;
    mreg_host_note why;

    if (!l)
        return EXIT_DATA;
    status = mreg_ledger_rate(l, rating, &why);
    mreg_ledger_close(l);
    if (status)
        return ledgers_complain(command, status, &why);
    say_rated(rating, json);
    return EXIT_YES;
}

int run_rate(struct asking *a, int argc, char **argv)
{
    static const char command[] = "mreg rate";
    const char *ledger = NULL, *user = NULL, *at = NULL;
    bool format[ANSWER_FORMATS_COUNT] = {false};
    const struct option table[] = {
        LEDGER_OPTION(ledger), {"--user", &user, NULL}, {"--at", &at, NULL},
        FORMAT_OPTIONS(format)
    };
    const struct options options = {command, table,
                                    sizeof table / sizeof *table, NULL, NULL,
                                    NULL};
    const int count = options_parse(&options, argc, argv);
    mreg_rating rating = {.score = 0};

    (void)a;
    if (count >= 0 && count != 2)
        complain(command, "a call and a score are expected", NULL,
                 "mreg rate --help shows an example");
    if (count != 2 || !take_score(command, argv[1], &rating.score)
        || !ledgers_instant(command, at, &rating.at))
        return EXIT_USAGE;
    rating.call = ledgers_text(argv[0]);
    rating.user = ledgers_text(user);
    return rate(command, ledger, &rating, format[ANSWER_JSON]);
}
