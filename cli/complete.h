/* Parts of `mreg complete`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_COMPLETE_H
#define MREG_CLI_COMPLETE_H

#include "mreg.h"

struct completion {
    const mreg *r;
    const char *prefix;         /* the word, as far as it is written */
};

/* Prints a word if it begins with the prefix, and behind a tab what it is,
 * unless that is empty. */
void offer(const struct completion *c, const char *word, const char *what);

/* Names of models; with an empty prefix providers, with a slash. */
void complete_models(const struct completion *c);

/* The values of an option. Columns are those that the help lists. */
void complete_value(const struct completion *c, const char *option,
                    const char *help);

/* Prints the script of a shell; a status after a complaint. */
int completion_script(const char *command, const char *shell);

#endif
