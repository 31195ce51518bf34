/* mreg overlay check: is a folder of one's own facts in order, and what does it
 * change?
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "base/options.h"
#include "build_inputs.h"
#include "cli.h"
#include "generator/made.h"
#include "generator/report/changes.h"
#include "generator/report/report.h"

#define COMMAND "mreg overlay"
#define ROWS_USUAL 40u

const char help_overlay[] =
    "usage: mreg overlay check DIR [--base DIR] [--overlay DIR]...\n"
    "                          [--profile NAME] [--all]\n"
    "\n"
    "Checks a folder of your own prices, models and contracts as `mreg build\n"
    "--overlay DIR` does, and prints what it changes. Nothing is written. Of\n"
    "the rows of `mreg dump`, `+` is new, `-` is gone, and `~` has other\n"
    "contents, old and new side by side.\n"
    "\n"
    INPUT_HELP
    "                  with --overlay, what DIR changes when it lies over it\n"
    "  --all           every row, not 40\n"
    "\n"
    "Exit status: 0 it is in order, 1 it is not, 2 wrong usage.\n"
    "\n"
    "example:\n"
    "  mreg overlay check ~/our-prices\n";

static struct buffer rows_of(const struct made *m)
{
    struct buffer rows = {.arena = m->c.arena};

    report_rows(rows.arena, m->r, report_notes(&m->c, &m->t), &rows);
    return rows;
}

/* Makes the registry without the folder, and then with it. */
static int check(struct build_inputs *in, const char *folder, bool all)
{
    struct buffer before, after;
    struct made base, with;
    struct stages how;

    if (!inputs_find(in, COMMAND, &how))
        return EXIT_USAGE;
    made_run(&base, in->arena, &how, false);
    if (!base.r) {
        made_report(&base, folder);
        complain(COMMAND, "the base itself has errors", NULL, NULL);
        return EXIT_NO;
    }
    inputs_take_overlay(in, "--overlay", folder);
    inputs_find(in, COMMAND, &how);
    made_run(&with, in->arena, &how, false);
    if (!made_report(&with, folder))
        return EXIT_NO;
    before = rows_of(&base);
    after = rows_of(&with);
    changes_print(in->arena, stdout, before.at, before.n, after.at, after.n,
                  all ? SIZE_MAX : ROWS_USUAL, "--all lists them");
    printf("%s is in order: %s\n", folder, made_size(&with));
    return EXIT_YES;
}

static int take_options(struct build_inputs *in, int argc, char **argv)
{
    bool all = false;
    const struct option table[] = {
        INPUT_OPTIONS(in), {"--all", NULL, &all},
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table,
                                    inputs_is_overlay, inputs_take_overlay,
                                    in};
    const int count = options_parse(&options, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count != 2 || strcmp(argv[0], "check") != 0) {
        complain(COMMAND, "`check` and a folder are expected", NULL,
                 "mreg overlay --help shows an example");
        return EXIT_USAGE;
    }
    return check(in, argv[1], all);
}

int run_overlay(struct asking *unused, int argc, char **argv)
{
    struct build_inputs in = {.arena = arena_new()};
    int status = take_options(&in, argc, argv);

    (void)unused;
    arena_free(in.arena);
    if (fflush(stdout) || ferror(stdout)) {
        complain(COMMAND, "the output could not be written", NULL, NULL);
        return EXIT_DATA;
    }
    return status;
}
