/* mreg overlay check: is a folder of one's own facts in order, and what does it
 * change?
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "base/json_write.h"
#include "base/options.h"
#include "build_findings.h"
#include "build_inputs.h"
#include "cli.h"
#include "generator/made.h"
#include "generator/report/changes.h"
#include "generator/report/report.h"
#include "generator/report/tsv.h"
#include "host/answers/diff.h"

#define COMMAND "mreg overlay"
#define ROWS_USUAL 40u

const char help_overlay[] =
    "usage: mreg overlay check DIR [--base DIR] [--overlay DIR]...\n"
    "                          [--profile NAME] [--all] [--json]\n"
    "\n"
    "Checks a folder of your own prices, models and contracts as `mreg build\n"
    "--overlay DIR` does, and prints what it changes, as `mreg diff` does;\n"
    "then rows of `mreg dump` about spellings of providers, tokenizers and\n"
    "names that several have: `+` is new, `-` is gone, `~` has other\n"
    "contents. With --overlay it says what DIR changes when it lies over\n"
    "those folders. Nothing is written.\n"
    "\n"
    INPUT_HELP
    "  --all           print all rows of `mreg dump`, not only the first 40\n"
    "  --json          as one JSON object: what was found, what changes\n"
    "\n"
    "Exit status: 0 it is in order, 1 it is not, 2 wrong usage.\n"
    "\n"
    "example:\n"
    "  mreg overlay check ~/our-prices\n";

/* Rows of `mreg dump` that say what no comparison of models does. */
static bool is_other(const struct tsv_row *row)
{
    static const char *const kinds[] = {
        "spelling\t", "tokenizer\t", "chat\t", "ambiguous\t", "host\t"};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (row->size >= strlen(kinds[i])
            && !memcmp(row->at, kinds[i], strlen(kinds[i])))
            return true;
    return false;
}

static struct buffer other_rows(const struct made *m)
{
    struct buffer all = {.arena = m->c.arena}, kept = {.arena = m->c.arena};
    const char *at;
    size_t left;

    report_rows(all.arena, m->r, report_notes(&m->c, &m->t), &all);
    at = all.at;
    left = all.n;
    while (left) {
        const struct tsv_row row = tsv_next(&at, &left);

        if (is_other(&row))
            put_bytes(&kept, row.at, row.size + 1);
    }
    return kept;
}

static void print_changes(const struct made *base, const struct made *with,
                          const char *folder, bool all)
{
    const struct buffer before = other_rows(base), after = other_rows(with);
    struct diff d = {.arena = base->c.arena,
                     .by = {{base->r, "the base"}, {with->r, folder}}};

    diff_registries(&d);
    diff_text(&out_std, &d);
    out_flush(&out_std);
    changes_print(d.arena, stdout, before.at, before.n, after.at, after.n,
                  all ? SIZE_MAX : ROWS_USUAL, "--all lists them");
    printf("%s is in order: %s\n", folder, made_size(with));
}

/* What was found in the base if that has errors, else in both. */
static void overlay_json(const struct made *base, const struct made *with,
                         const char *folder)
{
    struct out *o = &out_std;
    bool first = true;

    out_char(o, '{');
    findings_json(o, with, &first);
    out_key(o, &first, "changes");
    if (base->r && with->r) {
        struct diff d = {.arena = base->c.arena,
                         .by = {{base->r, NULL}, {with->r, NULL}}};

        diff_registries(&d);
        diff_object(o, &d);
    } else {
        out_text(o, "null");
    }
    out_key(o, &first, "folder");
    out_json_text(o, folder);
    made_json(o, with, NULL, &first);
    out_text(o, "}\n");
    out_flush(o);
}

/* Makes the registry without the folder, and then with it. */
static int check(struct build_inputs *in, const char *folder, bool all,
                 bool json)
{
    struct made base, with;
    struct stages how;

    if (!inputs_find(in, COMMAND, &how))
        return EXIT_USAGE;
    made_run(&base, in->arena, &how, false);
    if (json && !base.r) {
        overlay_json(&base, &base, folder);
        return EXIT_NO;
    }
    if (!base.r) {
        made_report(&base, folder);
        complain(COMMAND, "the base itself has errors", NULL, NULL);
        return EXIT_NO;
    }
    inputs_take_overlay(in, "--overlay", folder);
    inputs_find(in, COMMAND, &how);
    made_run(&with, in->arena, &how, false);
    if (json) {
        overlay_json(&base, &with, folder);
        return with.r ? EXIT_YES : EXIT_NO;
    }
    if (!made_report(&with, folder))
        return EXIT_NO;
    print_changes(&base, &with, folder, all);
    return EXIT_YES;
}

static int take_options(struct build_inputs *in, int argc, char **argv)
{
    bool all = false, format[ANSWER_FORMATS_COUNT] = {false};
    const struct option table[] = {
        INPUT_OPTIONS(in), {"--all", NULL, &all}, FORMAT_OPTIONS(format)
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
    return check(in, argv[1], all, format[ANSWER_JSON]);
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
