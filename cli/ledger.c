/* mreg ledger: checks a ledger, makes it smaller, writes it as text and reads
 * that back.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/json_write.h"
#include "base/lines.h"
#include "base/options.h"
#include "cli.h"
#include "host/ledger/upkeep.h"
#include "ledgers.h"

#define COMMAND "mreg ledger"

const char help_ledger[] =
    "usage: mreg ledger check [--json]\n"
    "       mreg ledger compact\n"
    "       mreg ledger export [--salvage]\n"
    "       mreg ledger import FILE [--json]\n"
    "\n"
    "What is done with a whole ledger. `check` looks at every page, at the\n"
    "rules that keep records from being changed, at what they refer to, and\n"
    "whether the sums are those of the records. `compact` makes the file\n"
    "smaller. `export` writes runs and calls as lines of JSON, always in the\n"
    "same order; `import` reads them (`-`: standard input) at the prices that\n"
    "they state. What is there already is not counted twice.\n"
    "\n"
    LEDGER_HELP
    "  --salvage       of a damaged ledger all that can be read\n"
    "  --json          as one JSON object\n"
    "\n"
    "Exit status: 0 done and in order, 1 the check found faults, 2 wrong\n"
    "usage, 3 lines are wrong, something was lost, or the ledger cannot be\n"
    "used.\n"
    "\n"
    "examples:\n"
    "  mreg record gpt-4o --in 1200 --out 300 --ledger ./calls.db\n"
    "  mreg ledger check --ledger ./calls.db\n"
    "  mreg ledger export --ledger ./calls.db\n";

struct keeping {
    const char *ledger;
    bool salvage, format[ANSWER_FORMATS_COUNT];
};

/* ---- check --------------------------------------------------------------- */

struct faults {
    struct arena *arena;
    const char **at;
    size_t n, room;
};

static void hear_fault(void *state, const char *fault)
{
    struct faults *f = state;

    arena_push(f->arena, f, arena_copy(f->arena, fault, strlen(fault)));
}

static void check_text(const struct faults *f, const struct ledger_check *c)
{
    struct out *o = &out_std;

    for (size_t i = 0; i < f->n; i++) {
        out_text(o, "wrong: ");
        out_shown(o, f->at[i], strlen(f->at[i]));
        out_char(o, '\n');
    }
    out_grouped(o, c->calls);
    out_text(o, " calls");
    if (c->lost) {
        out_text(o, " and ");
        out_grouped(o, c->lost);
        out_text(o, " that cannot be read");
    }
    out_text(o, ", ");
    out_grouped(o, c->corrected);
    out_text(o, " corrected, ");
    out_grouped(o, c->duplicates);
    out_text(o, " came again, ");
    out_grouped(o, c->rollups);
    out_text(o, f->n ? " sums\n" : " sums: in order\n");
}

static void check_json(const struct faults *f, const struct ledger_check *c)
{
    struct out *o = &out_std;
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "whole");
    out_text(o, f->n ? "false" : "true");
    out_key_number(o, &first, "calls", c->calls);
    out_key_number(o, &first, "lost", c->lost);
    out_key_number(o, &first, "corrected", c->corrected);
    out_key_number(o, &first, "duplicates", c->duplicates);
    out_key_number(o, &first, "rollups", c->rollups);
    out_key_texts(o, &first, "faults", f->at, f->n);
    out_text(o, "}\n");
}

static int check(struct keeping *k, mreg_ledger *l)
{
    struct faults f = {arena_new(), NULL, 0, 0};
    struct ledger_check c;
    mreg_host_note why;
    const mreg_ledger_status status = ledger_check(l, hear_fault, &f, &c,
                                                   &why);
    int exit = f.n ? EXIT_NO : EXIT_YES;

    if (status)
        exit = ledgers_complain(COMMAND, status, &why);
    else
        (k->format[ANSWER_JSON] ? check_json : check_text)(&f, &c);
    arena_free(f.arena);
    return exit;
}

/* ---- compact, export ----------------------------------------------------- */

static int compact(struct keeping *k, mreg_ledger *l)
{
    mreg_host_note why;
    const mreg_ledger_status status = ledger_compact(l, &why);

    if (status)
        return ledgers_complain(COMMAND, status, &why);
    out_text(&out_std, k->format[ANSWER_JSON] ? "{\"compact\":true}\n"
                                              : "compact\n");
    return EXIT_YES;
}

static int export(struct keeping *k, mreg_ledger *l)
{
    mreg_host_note why;
    uint64_t lost;
    const mreg_ledger_status status = ledger_export(l, &out_std, k->salvage,
                                                    &lost, &why);

    if (status)
        return ledgers_complain(COMMAND, status, &why);
    if (!lost)
        return EXIT_YES;
    out_flush(&out_std);
    out_text(&out_err, COMMAND ": ");
    out_grouped(&out_err, lost);
    out_text(&out_err, " calls cannot be read and are left out\n");
    return EXIT_DATA;
}

/* ---- import -------------------------------------------------------------- */

static void hear_line(void *state, uint64_t line, const char *fault)
{
    (void)state;
    out_text(&out_err, COMMAND ": line ");
    out_number(&out_err, line);
    out_text(&out_err, " is left out: not in order: ");
    out_shown(&out_err, fault, strlen(fault));
    out_char(&out_err, '\n');
}

static void say_imported(const struct keeping *k,
                         const struct ledger_imported *i)
{
    const struct { const char *name; uint64_t n; } said[] = {
        {"new", i->recorded[MREG_RECORDED_NEW]},
        {"larger", i->recorded[MREG_RECORDED_LARGER]},
        {"same", i->recorded[MREG_RECORDED_SAME]}, {"runs", i->runs},
        {"wrong", i->wrong}};
    bool first = true, json = k->format[ANSWER_JSON];

    if (json)
        out_char(&out_std, '{');
    for (size_t n = 0; n < sizeof said / sizeof *said; n++) {
        if (json) {
            out_key_number(&out_std, &first, said[n].name, said[n].n);
            continue;
        }
        out_text(&out_std, n ? ", " : "");
        out_grouped(&out_std, said[n].n);
        out_char(&out_std, ' ');
        out_text(&out_std, said[n].name);
    }
    out_text(&out_std, json ? "}\n" : "\n");
}

static int import(struct keeping *k, mreg_ledger *l, const char *path)
{
    struct ledger_imported out;
    mreg_ledger_status status;
    mreg_host_note why;

    if (!lines_open(&lines_input, path)) {
        complain(COMMAND, "cannot open", path, NULL);
        return EXIT_DATA;
    }
    status = ledger_import(l, &lines_input, hear_line, NULL, &out, &why);
    if (lines_input.failed)
        complain(COMMAND, "cannot read", path, NULL);
    lines_close(&lines_input);
    say_imported(k, &out);
    if (status)
        return ledgers_complain(COMMAND, status, &why);
    return out.wrong || lines_input.failed ? EXIT_DATA : EXIT_YES;
}

/* ---- the command --------------------------------------------------------- */

enum { CHECK, COMPACT, EXPORT, IMPORT, WORKS };
static const struct { const char *name; int operands; uint32_t flags; }
works[WORKS] = {
    {"check", 1, MREG_LEDGER_READ}, {"compact", 1, 0},
    {"export", 1, MREG_LEDGER_READ}, {"import", 2, 0}};

static int work_on(struct keeping *k, int work, const char *path)
{
    mreg_ledger *l = ledgers_open(COMMAND, k->ledger, works[work].flags);
    int exit = EXIT_DATA;

    if (!l)
        return exit;
    switch (work) {
    case CHECK: exit = check(k, l); break;
    case COMPACT: exit = compact(k, l); break;
    case EXPORT: exit = export(k, l); break;
    default: exit = import(k, l, path); break;
    }
    mreg_ledger_close(l);
    return exit;
}

int run_ledger(struct asking *a, int argc, char **argv)
{
    struct keeping k = {0};
    const struct option table[] = {
        LEDGER_OPTION(k.ledger), {"--salvage", NULL, &k.salvage},
        FORMAT_OPTIONS(k.format)
    };
    const struct options options = {COMMAND, table,
        sizeof table / sizeof *table, NULL, NULL, NULL};
    const int count = options_parse(&options, argc, argv);

    (void)a;
    if (count < 0)
        return EXIT_USAGE;
    for (int i = 0; i < WORKS; i++)
        if (count == works[i].operands && strcmp(argv[0], works[i].name) == 0)
            return work_on(&k, i, argv[count - 1]);
    complain(COMMAND, "check, compact, export or import FILE is expected",
             NULL, "mreg ledger --help shows examples");
    return EXIT_USAGE;
}
