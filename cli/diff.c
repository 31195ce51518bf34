/* mreg diff: what differs between two registries, and for a call.
 *
 * SPDX-License-Identifier: MIT */
#include "host/answers/account.h"
#include "host/answers/diff.h"

#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "counts.h"

#define COMMAND "mreg diff"

const char help_diff[] =
    "usage: mreg diff OLD NEW [--in N] [--cached N] [--out N] [--METER N]...\n"
    "                 [--service S] [--geo G] [--at INSTANT] [--account A]\n"
    "                 [--json|--csv]\n"
    "\n"
    "What differs between two registry files, of which one may be `built-in`:\n"
    "the prices of all time, limits, dates, capabilities and names of each\n"
    "model, models that are new, and those that are gone; providers, and\n"
    "which models an access tier may use. A price is compared at each instant\n"
    "at which either registry gets a new one. A row shows the price of OLD,\n"
    "that of NEW, and during which time they differ; `-` means that a\n"
    "registry has no price of that kind. With counts, as for `mreg cost`, the\n"
    "models that differ are listed once more with what such a call costs by\n"
    "each registry, the largest change first.\n"
    "\n"
    "  --in N, --prompt N, --cached N, --out N, --METER N   of the call\n"
    TERM_HELP("       ")
    "  --at INSTANT       when the call is made: 2026-01-01, today (the\n"
    "                     default), or as-of: on the day of each registry\n"
    "  --account A        who makes the call; in a registry that does not\n"
    "                     have this account, it pays what everybody does;\n"
    "                     `list`: the list price\n"
    "  --json, --csv      as one JSON object; or as CSV, a record for each\n"
    "                     difference\n"
    "\n"
    "Exit status: 0 nothing differs, 1 something does, 2 wrong usage, 3 a\n"
    "file was refused.\n"
    "\n"
    "examples:\n"
    "  mreg diff built-in built-in\n"
    "  mreg diff old.mreg new.mreg --in 1200 --cached 800 --out 300\n";

struct request {
    struct counts counts;
    const char *at, *account, *said[NAMED_TERMS_COUNT];
    bool format[ANSWER_FORMATS_COUNT], csv;
};

static bool knows(const struct answering *by, const char *account)
{
    uint16_t number;

    return account_named(by->r, account, strlen(account), &number);
}

/* Makes the call of the options; *use is NULL if there is none. False after a
 * complaint. */
static bool take_call(const struct request *q, const mreg *r, struct diff *d,
                      mreg_usage *use)
{
    if (!choose_instant(COMMAND, q->at, &d->on.at)
        || !choose_terms(COMMAND, q->said, &d->on))
        return false;
    d->account = q->account;
    if (q->account && !knows(&d->by[DIFF_OLD], q->account)
        && !knows(&d->by[DIFF_NEW], q->account)) {
        complain(COMMAND, "neither registry has an account", q->account, NULL);
        return false;
    }
    if (!q->counts.figures.given)
        return true;
    if (!counts_settle(&q->counts, r, use))
        return false;
    d->use = use;
    return true;
}

static int compare(const struct request *q, struct asking *sides)
{
    struct diff d = {.arena = arena_new(),
                     .by = {sides[DIFF_OLD].by, sides[DIFF_NEW].by}};
    int status = EXIT_USAGE;
    mreg_usage use;

    if (take_call(q, sides[DIFF_NEW].by.r, &d, &use)) {
        diff_registries(&d);
        (q->csv ? diff_csv : q->format[ANSWER_JSON] ? diff_json : diff_text)(
            &out_std, &d);
        status = diff_is_same(&d) ? EXIT_YES : EXIT_NO;
    }
    arena_free(d.arena);
    return status;
}

int run_diff(struct asking *unused, int argc, char **argv)
{
    static struct asking sides[DIFF_SIDES];
    struct request q = {.counts.command = COMMAND};
    const struct option table[] = {
        {"--at", &q.at, NULL}, TERM_OPTIONS(q.said)
        {"--account", &q.account, NULL}, {"--csv", NULL, &q.csv},
        FORMAT_OPTIONS(q.format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table,
                                    counts_is_meter, counts_take, &q.counts};
    const int count = options_parse(&options, argc, argv);

    (void)unused;
    if (count < 0)
        return EXIT_USAGE;
    if (count != DIFF_SIDES) {
        complain(COMMAND, "two registries are expected", NULL,
                 "mreg diff --help shows examples");
        return EXIT_USAGE;
    }
    for (unsigned i = 0; i < DIFF_SIDES; i++)
        if (!asking_open_file(&sides[i], COMMAND, argv[i]))
            return EXIT_DATA;
    return compare(&q, sides);
}
