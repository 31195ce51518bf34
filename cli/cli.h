/* What the subcommands share: the table's row, exit codes, the registry.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_H
#define MREG_CLI_H

#include "mreg.h"
#include "base/out.h"

enum { EXIT_YES, EXIT_NO, EXIT_USAGE, EXIT_DATA };

struct command {
    const char *name, *line;
    int (*run)(int argc, char **argv);  /* argv[0] is the first argument */
    const char *help;
};

/* The registry that the command answers from. */
#define REGISTRY (&mreg_builtin)

int run_show(int argc, char **argv);
int run_resolve(int argc, char **argv);
int run_cost(int argc, char **argv);
int run_tokens(int argc, char **argv);

extern const char help_show[], help_resolve[], help_cost[], help_tokens[];

#endif
