/* What the subcommands share: the table's row, exit codes, formats.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_H
#define MREG_CLI_H

#include "asking.h"
#include "base/out.h"
#include "host/answers/answers.h"
#include "host/answers/terms.h"
#include "mreg.h"

enum { EXIT_YES, EXIT_NO, EXIT_USAGE, EXIT_DATA, EXIT_NETWORK };

struct command {
    const char *name, *line;
    /* argv[0] is the first argument; `a` is zero. */
    int (*run)(struct asking *a, int argc, char **argv);
    const char *help;
};

/* All subcommands, `version`, `help` and those that no help lists. */
extern const struct command commands[];
extern const size_t commands_count;

/* Its name has a hyphen, so SUBCOMMANDS cannot have it. */
int run_what_if(struct asking *a, int argc, char **argv);
extern const char help_what_if[];

/* The lines of help about options that commands have in common. */
extern const char help_shared[];

/* Completes a command line, for shells. */
int run_complete(struct asking *a, int argc, char **argv);
extern const char help_complete[];

/* The subcommands that have a file of their own.
 * X(name, "what it does") */
#define SUBCOMMANDS(X) \
    X(show, "a model: names, limits, capabilities, prices") \
    X(resolve, "which models names mean") \
    X(list, "models that pass filters, as a table") \
    X(find, "models whose names hold words, the best match first") \
    X(select, "the models that can serve a call, the cheapest first") \
    X(compare, "models beside each other, and what a call costs") \
    X(check, "whether a model can serve a call, or why not") \
    X(history, "the prices of a model over time, with plots") \
    X(providers, "who sells models") \
    X(caps, "what models can do, and how many can") \
    X(tiers, "who may use which models") \
    X(cost, "what a call costs, or a file of calls") \
    X(usage, "what answers of providers say they used, and its cost") \
    X(tokens, "how many tokens files are, and what they cost") \
    X(report, "what calls cost, by day, model, team, and so on") \
    X(reprice, "what recorded calls cost by the registry of today") \
    X(reconcile, "a vendor's bill beside your ledger") \
    X(top, "what is being spent, and when budgets run out, live") \
    X(build, "a registry file of definitions and prices") \
    X(verify, "whether a registry file is whole") \
    X(dump, "a registry as lines, one fact each") \
    X(diff, "what differs between two registries, and for a call") \
    X(overlay, "whether your own facts are in order, what they change") \
    X(fetch, "fresh prices of OpenRouter, kept in a cache") \
    X(config, "what you have configured, and where it is from") \
    X(models, "which models your providers serve") \
    X(which, "which of them a name means") \
    X(doctor, "whether all is in order that answers depend on") \
    X(discover, "ask your providers which models they serve") \
    X(record, "a call, or many, into your ledger") \
    X(import, "logs and exports of other programs, into the ledger") \
    X(watch, "session logs into the ledger as they grow") \
    X(run, "runs of calls: begun, ended, what they cost") \
    X(ledger, "your ledger: checked, made smaller, as text and back") \
    X(quota, "limits of what calls may cost, and whether one has room") \
    X(perf, "what recorded calls came to, by model and task") \
    X(rate, "whether the answer of a recorded call was good") \
    X(recommend, "the model for a task, by what its calls came to") \
    X(task, "what tasks need, for recommend") \
    X(prompt, "variants of prompts, and which does better")

#define X_(name, line) \
    int run_##name(struct asking *a, int argc, char **argv); \
    extern const char help_##name[];
SUBCOMMANDS(X_)
#undef X_

/* Rows of an option table, one for each term whose values have names, that set
 * said[TERM_...]; and the lines of help about them, in which `pad` fills the
 * column of the options. */
#define TERM_OPTION(NAME, member, VALUES, what, label, said) \
    {"--" #member, &(said)[TERM_##NAME], NULL},
#define TERM_OPTIONS(said) NAMED_TERMS(TERM_OPTION, said)
#define TERM_WORD(number, NAME, name) " " name
#define TERM_LINE(NAME, member, VALUES, what, label, pad) \
    "  " label pad VALUES(TERM_WORD) "\n"
#define TERM_HELP(pad) NAMED_TERMS(TERM_LINE, pad)

/* Rows of an option table, one for each format beside plain text, that set
 * asked[ANSWER_...]; and the format that was asked for. */
#define FORMAT_OPTION(NAME, name, asked) \
    {"--" #name, NULL, &(asked)[ANSWER_##NAME]},
#define FORMAT_OPTIONS(asked) ANSWER_FORMATS(FORMAT_OPTION, asked)
static inline const struct answer_format *chosen_format(const bool *asked)
{
    for (unsigned i = 0; i < ANSWER_FORMATS_COUNT; i++)
        if (asked[i])
            return answer_formats[i];
    return &answer_plain;
}

#endif
