/* mreg task: what tasks need, for mreg recommend.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "filtering.h"
#include "host/answers/lookup.h"
#include "ledgers.h"
#include "measuring.h"
#include "tabling.h"
#include "tasking.h"

#define COMMAND "mreg task"

const char help_task[] =
    "usage: mreg task map NAME [--need A,B] [--target 0.9] [--prefer M,N]\n"
    "       mreg task list [--json|--csv]\n"
    "       mreg task rm NAME\n"
    "\n"
    "What a task needs, so that mreg recommend --task NAME need not be told:\n"
    "capabilities, the share of calls that must succeed, and models that are\n"
    "candidates before anything was measured of them. `map` sets all three\n"
    "anew. What mreg recommend is told goes before it.\n"
    "\n"
    LEDGER_HELP
    "  --need A,B      capabilities; `mreg caps` lists them\n"
    "  --target SHARE  0.9, 95%\n"
    "  --prefer M,N    models\n"
    TABLING_HELP
    "  --registry FILE  ask this registry, not the one that is compiled in\n"
    "\n"
    "Columns: task, need, target, prefer.\n"
    "\n"
    "Exit status: 0 done, 1 no such task or model, 2 wrong usage, 3 the\n"
    "ledger cannot be used.\n"
    "\n"
    "examples:\n"
    "  mreg task map sum --target 95% --prefer gpt-4o-mini,gpt-4o \\\n"
    "      --ledger ./calls.db\n"
    "  mreg task list --ledger ./calls.db\n";

struct tasker {
    struct asking *asked;
    const char *ledger, *need, *target, *prefer;
    struct tabling table;
    struct tasks tasks;
};

static void keep(void *context, const mreg_task *task)
{
    struct tasks *all = context;
    struct arena *a = all->arena;
    mreg_task t = *task;

    t.name.at = arena_copy(a, t.name.at, t.name.size);
    t.need.at = arena_copy(a, t.need.at, t.need.size);
    t.prefer.at = arena_copy(a, t.prefer.at, t.prefer.size);
    arena_push(a, all, t);
}

int tasking_read(const char *command, const char *ledger, struct tasks *out)
{
    mreg_ledger *l = ledgers_open(command, ledger, MREG_LEDGER_READ);
    mreg_ledger_status status;
    mreg_host_note why;

    if (!l)
        return EXIT_DATA;
    status = mreg_ledger_tasks(l, keep, out, &why);
    mreg_ledger_close(l);
    return status ? ledgers_complain(command, status, &why) : EXIT_YES;
}

bool tasking_next(mreg_text list, uint32_t *at, mreg_text *out)
{
    const char *from = list.at + *at, *comma;
    const uint32_t left = list.size - *at;

    if (left == 0)
        return false;
    comma = memchr(from, ',', left);
    *out = (mreg_text){from, comma ? (uint32_t)(comma - from) : left};
    *at += out->size + (comma != NULL);
    return true;
}

/* ---- map, rm ------------------------------------------------------------- */

/* Says whether each model of the list is one; complains about the first that
 * is not. */
static bool are_models(struct tasker *t, mreg_text list)
{
    const mreg *r = t->asked->by.r;
    mreg_match match;
    mreg_status status;
    mreg_text name;
    uint32_t at = 0;

    while (tasking_next(list, &at, &name)) {
        status = lookup(r, name.at, name.size, MREG_NONE, &match);
        if (status == MREG_OK)
            continue;
        complain_lookup(r, COMMAND,
            arena_copy(t->tasks.arena, name.at, name.size), MREG_NONE,
            status);
        return false;
    }
    return true;
}

/* Ends a change of a task, and says what was done. */
static int end(const struct tasker *t, const char *name, const char *what,
               mreg_ledger *l, mreg_ledger_status status,
               const mreg_host_note *why)
{
    mreg_ledger_close(l);
    if (status)
        return ledgers_complain(COMMAND, status, why);
    ledgers_said("task", name, what, t->table.format[TABLE_JSON]);
    return EXIT_YES;
}

static int map(struct tasker *t, const char *name)
{
    mreg_task task = {.name = ledgers_text(name),
        .need = ledgers_text(t->need), .prefer = ledgers_text(t->prefer)};
    mreg_host_note why;
    mreg_ledger *l;
    mreg_caps caps;

    if (!asking_open(t->asked, COMMAND))
        return EXIT_DATA;
    if ((t->target && !measuring_share(COMMAND, t->target, &task.target))
        || !choose_caps(COMMAND, t->need, &caps))
        return EXIT_USAGE;
    if (!are_models(t, task.prefer))
        return EXIT_NO;
    l = ledgers_open(COMMAND, t->ledger, 0);
    return !l ? EXIT_DATA
        : end(t, name, "set", l, mreg_ledger_task_set(l, &task, &why), &why);
}

static int forget(struct tasker *t, const char *name)
{
    mreg_ledger *l = ledgers_open(COMMAND, t->ledger, 0);
    mreg_host_note why;

    return !l ? EXIT_DATA
        : end(t, name, "forgotten", l,
              mreg_ledger_task_remove(l, ledgers_text(name), &why), &why);
}

/* ---- list ---------------------------------------------------------------- */

enum { NAME, NEED, TARGET, PREFER, COLUMNS };
static const struct table_column columns[COLUMNS] = {
    [NAME] = {"task", NULL, "task", COLUMN_TEXT, "", TABLE_USUAL},
    [NEED] = {"need", NULL, "need", COLUMN_TEXT, "", TABLE_USUAL},
    [TARGET] = {"target", NULL, "target", COLUMN_COUNT, "", TABLE_USUAL},
    [PREFER] = {"prefer", NULL, "prefer", COLUMN_TEXT, "", TABLE_USUAL},
};

static void words_cell(struct cell *out, mreg_text list)
{
    mreg_text one;
    uint32_t at = 0;

    while (tasking_next(list, &at, &one))
        cell_word(out, one);
}

static void cell(const void *of, size_t row, unsigned column,
                 struct cell *out)
{
    const mreg_task *task = &((const struct tasks *)of)->at[row];

    switch (column) {
    case NAME: cell_text(out, task->name); break;
    case NEED: words_cell(out, task->need); break;
    case PREFER: words_cell(out, task->prefer); break;
    default:
        if (task->target)
            cell_share(out, task->target);
    }
}

static int list(struct tasker *t)
{
    struct table table = {.name = "tasks", .columns = columns,
                          .count = COLUMNS, .cell = cell, .of = &t->tasks};
    const int status = tasking_read(COMMAND, t->ledger, &t->tasks);

    table.rows = t->tasks.n;
    if (status != EXIT_YES)
        return status;
    return tabling_print(&t->table, &table, t->tasks.arena, NULL)
        ? EXIT_YES : EXIT_USAGE;
}

/* ---- the command --------------------------------------------------------- */

static int run(struct tasker *t, int count, char **words)
{
    if (count == 2 && strcmp(words[0], "map") == 0)
        return map(t, words[1]);
    if (count == 2 && strcmp(words[0], "rm") == 0)
        return forget(t, words[1]);
    if (count == 1 && strcmp(words[0], "list") == 0)
        return list(t);
    complain(COMMAND, "map NAME, rm NAME or list is expected", NULL,
             "mreg task --help shows examples");
    return EXIT_USAGE;
}

int run_task(struct asking *a, int argc, char **argv)
{
    struct tasker t = {.asked = a, .table = {.command = COMMAND}};
    const struct option table[] = {
        LEDGER_OPTION(t.ledger), {"--need", &t.need, NULL},
        {"--target", &t.target, NULL}, {"--prefer", &t.prefer, NULL},
        TABLING_OPTIONS(&t.table) REGISTRY_OPTION(a)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL, NULL,
                                    NULL};
    int status = options_parse(&options, argc, argv);

    t.tasks.arena = arena_new();
    status = status < 0 || !tabling_top(&t.table, 0)
        ? EXIT_USAGE : run(&t, status, argv);
    arena_free(t.tasks.arena);
    return status;
}
