/* mreg import: files of other programs into the ledger.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/options.h"
#include "ledgers.h"
#include "taking.h"

#define COMMAND "mreg import"

const char help_import[] =
    "usage: mreg import PATH... [options]\n"
    "\n"
    "Reads session logs and exports of other programs and records their calls\n"
    "in the ledger, each once however often it is read. A PATH is a file, a\n"
    "folder with all in it, or - for the standard input. What a file is, its\n"
    "first lines tell. A line that cannot be read is reported and skipped.\n"
    "\n"
    "  --format F      take every file for one of this format: claude-code,\n"
    "                  codex, opencode, otel, body, mreg, openai-batch,\n"
    "                  anthropic-batch, gemini-batch, gemini, litellm,\n"
    "                  openai-usage, anthropic-usage, openai-activity\n"
    "  --at DATE       when calls were made that do not say it\n"
    "  --provider P    who served calls that do not say it\n"
    "  --run R         the run that calls are of that do not say it\n"
    "  --tag K=V,...   put these tags on each call\n"
    LEDGER_HELP
    "  --print         write the calls as lines of a batch file instead of\n"
    "                  recording them\n"
    "  --json          what came of it as one JSON object\n"
    "\n"
    "Exit status: 0 all was read, 1 some lines or files were skipped, 2 wrong\n"
    "usage, 3 a PATH is not there or the ledger cannot be written.\n"
    "\n"
    "example:\n"
    "  mreg import ~/.claude/projects ~/.codex/sessions\n";

static void print_call(struct taking *t, const mreg_call *call,
                       const struct entry *priced)
{
    (void)priced;
    progress_clear(&t->progress);
    taking_line(&out_std, call);
}

static int read_paths(struct taking *t, int count, char **paths)
{
    int status = EXIT_YES;

    for (int i = 0; i < count && !t->in.over; i++)
        if (!intake_path(&t->in, paths[i])) {
            complain(COMMAND, "cannot open", paths[i], NULL);
            status = EXIT_DATA;
        }
    return status;
}

static int import(struct taking *t, bool json, int count, char **paths)
{
    int status = read_paths(t, count, paths);
    const bool prints = t->show != NULL;

    taking_end(t);
    if (!prints)
        (json ? taking_json : taking_text)(t);
    out_flush(&out_std);
    if (t->failed || out_std.failed)
        return EXIT_DATA;
    return status == EXIT_YES && t->in.counts.skipped > 0 ? EXIT_NO : status;
}

int run_import(struct asking *a, int argc, char **argv)
{
    static struct taking t;
    struct taking_options said = {.format = NULL};
    bool format[ANSWER_FORMATS_COUNT] = {false}, print = false;
    const struct option table[] = {
        TAKING_OPTIONS(&said), {"--at", &said.at, NULL},
        {"--provider", &said.provider, NULL},
        {"--print", NULL, &print}, {"--json", NULL, &format[ANSWER_JSON]},
        REGISTRY_OPTION(a)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    int status;

    if (count == 0)
        complain(COMMAND, "a file or a folder is expected", NULL,
                 "mreg import --help shows an example");
    if (count < 1)
        return EXIT_USAGE;
    if (!asking_open(a, COMMAND))
        return EXIT_DATA;
    t = (struct taking){.command = COMMAND, .r = a->by.r,
                        .show = print ? print_call : NULL};
    status = taking_begin(&t, &said);
    if (status == EXIT_YES && !print)
        status = taking_open(&t, &said);
    if (status != EXIT_YES)
        return status;
    status = import(&t, format[ANSWER_JSON], count, argv);
    mreg_ledger_close(t.ledger);
    return status;
}
