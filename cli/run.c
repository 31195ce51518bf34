/* mreg run: names that calls have in common, with a beginning and an end.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/options.h"
#include "cli.h"
#include "ledgers.h"
#include "tabling.h"

#define COMMAND "mreg run"

const char help_run[] =
    "usage: mreg run start NAME [--parent RUN] [--tag K=V]... [--at TIME]\n"
    "       mreg run end NAME [--failed] [--at TIME]\n"
    "       mreg run list [--json|--csv]\n"
    "\n"
    "A run is a name that calls have in common: a job, a test, an agent's\n"
    "task. `mreg record --run NAME` puts a call into it. What a run spent\n"
    "includes the runs whose parent it is.\n"
    "\n"
    LEDGER_HELP
    "  --parent RUN    the run that this one is a part of\n"
    "  --tag KEY=VALUE  up to 8\n"
    "  --at TIME       when; without it now\n"
    "  --failed        it did not do what it should\n"
    TABLING_HELP
    "\n"
    "Columns: run, parent, state, began, ended, calls, unknown, cost. A cost\n"
    "with unknown calls is a lower bound, written with >=.\n"
    "\n"
    "Exit status: 0 it is done, 1 there is no run of that name (start: there\n"
    "is one already), 2 wrong usage, 3 the ledger cannot be used.\n"
    "\n"
    "examples:\n"
    "  mreg run start nightly --tag team=search --ledger ./calls.db\n"
    "  mreg run end nightly --ledger ./calls.db\n"
    "  mreg run list --ledger ./calls.db\n";

static const char *const states[] = {"open", "done", "failed"};

struct running {
    const char *ledger, *parent, *at;
    bool failed;
    struct ledgers_tags tags;
    struct tabling table;
};

/* ---- start, end ---------------------------------------------------------- */

static int start(struct running *r, const char *name)
{
    mreg_run run = {.name = ledgers_text(name),
        .parent = ledgers_text(r->parent), .tags = r->tags.n};
    mreg_ledger_status status;
    mreg_host_note why;
    mreg_ledger *l;

    if (!ledgers_instant(COMMAND, r->at, &run.began))
        return EXIT_USAGE;
    memcpy(run.tag, r->tags.at, sizeof run.tag);
    l = ledgers_open(COMMAND, r->ledger, 0);
    if (!l)
        return EXIT_DATA;
    status = mreg_ledger_run_begin(l, &run, &why);
    mreg_ledger_close(l);
    if (status)
        return ledgers_complain(COMMAND, status, &why);
    ledgers_said("run", name, states[MREG_RUN_OPEN],
                 r->table.format[TABLE_JSON]);
    return EXIT_YES;
}

static int end(struct running *r, const char *name)
{
    const mreg_run_state state = r->failed ? MREG_RUN_FAILED : MREG_RUN_DONE;
    mreg_ledger_status status;
    mreg_host_note why;
    mreg_ledger *l;
    mreg_time at;

    if (!ledgers_instant(COMMAND, r->at, &at))
        return EXIT_USAGE;
    l = ledgers_open(COMMAND, r->ledger, 0);
    if (!l)
        return EXIT_DATA;
    status = mreg_ledger_run_end(l, ledgers_text(name), at, state, &why);
    mreg_ledger_close(l);
    if (status)
        return ledgers_complain(COMMAND, status, &why);
    ledgers_said("run", name, states[state], r->table.format[TABLE_JSON]);
    return EXIT_YES;
}

/* ---- list ---------------------------------------------------------------- */

enum { RUN, PARENT, STATE, BEGAN, ENDED, CALLS, UNKNOWN, COST, COLUMNS };
static const struct table_column columns[COLUMNS] = {
    [RUN] = {"run", NULL, "run", COLUMN_TEXT, "", TABLE_USUAL},
    [PARENT] = {"parent", NULL, "parent", COLUMN_TEXT, "", TABLE_IF_ANY},
    [STATE] = {"state", NULL, "state", COLUMN_TEXT, "", TABLE_USUAL},
    [BEGAN] = {"began", NULL, "began", COLUMN_TEXT, "", TABLE_USUAL},
    [ENDED] = {"ended", NULL, "ended", COLUMN_TEXT, "", TABLE_USUAL},
    [CALLS] = {"calls", NULL, "calls", COLUMN_COUNT, "", TABLE_USUAL},
    [UNKNOWN] = {"unknown", NULL, "unknown", COLUMN_COUNT, "", TABLE_RARE},
    [COST] = {"cost_usd", NULL, "cost", COLUMN_TEXT, "?", TABLE_USUAL},
};

struct listed { mreg_run run; mreg_spent spent; };
struct list {
    struct arena *arena;
    struct listed *at;
    size_t n, room;
};

static mreg_text kept(struct list *l, mreg_text t)
{
    return (mreg_text){arena_copy(l->arena, t.at, t.size), t.size};
}

static void keep_run(void *context, const mreg_run *run)
{
    struct list *l = context;
    struct listed one = {.run = *run};

    one.run.name = kept(l, run->name);
    one.run.parent = kept(l, run->parent);
    arena_push(l->arena, l, one);
}

static void cost_cell(const struct listed *one, struct cell *out)
{
    char text[MREG_MONEY_SIZE + 2] = ">=";
    const bool lower = one->spent.unknown > 0;
    const uint32_t size = mreg_sum_text(&one->spent.usd, text + 2,
                                        MREG_MONEY_SIZE);

    cell_add(out, (mreg_text){text + (lower ? 0 : 2), size + (lower ? 2 : 0)});
}

static void cell(const void *of, size_t row, unsigned column,
                 struct cell *out)
{
    const struct listed *one = &((const struct list *)of)->at[row];

    switch (column) {
    case RUN: cell_text(out, one->run.name); break;
    case PARENT: cell_text(out, one->run.parent); break;
    case STATE: cell_text(out, ledgers_text(states[one->run.state])); break;
    case BEGAN: cell_day(out, one->run.began); break;
    case ENDED: cell_day(out, one->run.ended); break;
    case CALLS: cell_count(out, one->spent.calls); break;
    case UNKNOWN: cell_count(out, one->spent.unknown); break;
    default: cost_cell(one, out); break;
    }
}

static mreg_ledger_status sum_runs(mreg_ledger *l, struct list *runs,
                                   mreg_host_note *why)
{
    mreg_ledger_status status = mreg_ledger_runs(l, keep_run, runs, why);

    for (size_t i = 0; i < runs->n && !status; i++)
        status = mreg_ledger_spent(l, runs->at[i].run.name, 0, 0,
                                   &runs->at[i].spent, why);
    return status;
}

static int list(struct running *r)
{
    struct list runs = {arena_new(), NULL, 0, 0};
    struct table t = {.name = "runs", .columns = columns, .count = COLUMNS,
                      .cell = cell, .of = &runs};
    mreg_ledger *l = ledgers_open(COMMAND, r->ledger, MREG_LEDGER_READ);
    mreg_ledger_status status;
    mreg_host_note why;
    int exit = EXIT_DATA;

    if (l) {
        status = sum_runs(l, &runs, &why);
        t.rows = runs.n;
        exit = status ? ledgers_complain(COMMAND, status, &why)
            : tabling_print(&r->table, &t, runs.arena, NULL) ? EXIT_YES
            : EXIT_USAGE;
        mreg_ledger_close(l);
    }
    arena_free(runs.arena);
    return exit;
}

/* ---- the command --------------------------------------------------------- */

static bool is_tag(void *state, const char *name)
{
    (void)state;
    return strcmp(name, "--tag") == 0;
}

static bool take_tag(void *state, const char *name, const char *value)
{
    (void)name;
    return ledgers_tag(COMMAND, value, state);
}

int run_run(struct asking *a, int argc, char **argv)
{
    struct running r = {.table = {.command = COMMAND}};
    const struct option table[] = {
        LEDGER_OPTION(r.ledger), {"--parent", &r.parent, NULL},
        {"--at", &r.at, NULL}, {"--failed", NULL, &r.failed},
        TABLING_OPTIONS(&r.table)
    };
    const struct options options = {COMMAND, table,
        sizeof table / sizeof *table, is_tag, take_tag, &r.tags};
    const int count = options_parse(&options, argc, argv);

    (void)a;
    if (count < 0 || !tabling_top(&r.table, 0))
        return EXIT_USAGE;
    if (count == 2 && strcmp(argv[0], "start") == 0)
        return start(&r, argv[1]);
    if (count == 2 && strcmp(argv[0], "end") == 0)
        return end(&r, argv[1]);
    if (count == 1 && strcmp(argv[0], "list") == 0)
        return list(&r);
    complain(COMMAND, "start NAME, end NAME or list is expected", NULL,
             "mreg run --help shows examples");
    return EXIT_USAGE;
}
