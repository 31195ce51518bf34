/* mreg dump: what a registry says, one fact a line.
 *
 * SPDX-License-Identifier: MIT */
#include "base/options.h"
#include "cli.h"
#include "generator/file/registry_file.h"
#include "generator/report/report.h"

#define COMMAND "mreg dump"

const char help_dump[] =
    "usage: mreg dump [FILE]\n"
    "\n"
    "What a registry says, one fact a line: what is common, then provider by\n"
    "provider models, names, every price of every version, each sorted. It\n"
    "begins with a comment that names the fields. Of a file that `mreg build`\n"
    "made in a clone it is `cat generated/registry/*.tsv`, byte for byte (in\n"
    "the locale C). What no program asks for, such as why a past price was\n"
    "corrected, is in files alone.\n"
    "\n"
    "  FILE             a registry file; without one it is the registry that\n"
    "                   --registry or $MREG_REGISTRY names, else the one that\n"
    "                   is compiled in\n"
    "  --registry FILE  the same\n"
    "\n"
    "Exit status: 0 printed, 2 wrong usage, 3 the file was refused.\n"
    "\n"
    "examples:\n"
    "  mreg dump | grep '^provider'\n"
    "  mreg dump | awk -F'\\t' '$1 == \"rate\" && $3 == \"gpt-4o\"'\n";

int run_dump(struct asking *a, int argc, char **argv)
{
    const struct option table[] = {REGISTRY_OPTION(a)};
    const struct options options = {COMMAND, table, 1, NULL, NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    struct buffer rows = {NULL, NULL, 0, 0};
    struct text notes = {0};

    if (count > 1 || (count == 1 && a->named))
        complain(COMMAND, "one registry is expected", NULL, NULL);
    if (count < 0 || count > 1 || (count == 1 && a->named))
        return EXIT_USAGE;
    if (count == 1)
        a->named = argv[0];
    if (!asking_open(a, COMMAND))
        return EXIT_DATA;
    rows.arena = arena_new();
    if (a->loaded)
        notes = registry_file_notes(a->loaded->bytes, a->loaded->size);
    report_rows(rows.arena, a->by.r, notes, &rows);
    out_bytes(&out_std, rows.at, rows.n);
    arena_free(rows.arena);
    return EXIT_YES;
}
