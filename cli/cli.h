/* What the subcommands share: the table's row, exit codes, formats.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_H
#define MREG_CLI_H

#include "base/out.h"
#include "host/answers/answers.h"
#include "mreg.h"

enum { EXIT_YES, EXIT_NO, EXIT_USAGE, EXIT_DATA };

struct command {
    const char *name, *line;
    /* argv[0] is the first argument. */
    int (*run)(const mreg *r, int argc, char **argv);
    const char *help;
};

int run_show(const mreg *r, int argc, char **argv);
int run_resolve(const mreg *r, int argc, char **argv);
int run_cost(const mreg *r, int argc, char **argv);
int run_tokens(const mreg *r, int argc, char **argv);

extern const char help_show[], help_resolve[], help_cost[], help_tokens[];

/* Rows of an option table, one for each format beside plain text, that set
 * asked[ANSWER_...]; and the format that was asked for. */
#define FORMAT_OPTION(NAME, name, asked) \
    {"--" #name, NULL, &(asked)[ANSWER_##NAME]},
#define FORMAT_OPTIONS(asked) ANSWER_FORMATS(FORMAT_OPTION, asked)
static inline const struct answer_format *chosen_format(const bool *asked)
{
    for (unsigned i = 0; i < ANSWER_FORMATS_COUNT; i++)
        if (asked[i])
            return &answer_formats[i];
    return &answer_plain;
}

#endif
