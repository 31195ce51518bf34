/* Options that say what a call needs and what it uses.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_WANTING_H
#define MREG_CLI_WANTING_H

#include "cli.h"
#include "counts.h"
#include "filtering.h"
#include "host/answers/verdict.h"

struct wanting {
    struct asking *asked;
    const char *command;        /* complaints begin with it */
    const char *need, *prefer, *at, *account;
    const char *said[NAMED_TERMS_COUNT];
    bool unknown_is_ok;
    struct counts counts;
    struct filtering filter;
};

/* Rows of an option table; counts come by counts_is_meter. The lines of help
 * about them. */
#define WANTING_OPTIONS(w) \
    {"--need", &(w)->need, NULL}, {"--at", &(w)->at, NULL}, \
    {"--account", &(w)->account, NULL}, \
    {"--unknown-ok", NULL, &(w)->unknown_is_ok}, TERM_OPTIONS((w)->said)
#define WANTING_HELP \
    "  --need A,B      capabilities that it must be known to have\n" \
    "  --in N, --out N  tokens of input and of output; --cached N, --prompt\n" \
    "                  N and any other meter as `mreg cost` has them\n" \
    "  --unknown-ok    do not leave out a model for what is not known of it\n" \
    "  --at INSTANT    2026-08-16, today (the default), or as-of\n" \
    "  --account A     with the prices of this account of contracts.yaml\n" \
    TERM_HELP("    ")

/* Opens the registry and says in `out` what is asked for. EXIT_YES, or another
 * status after a complaint. */
int take_wanted(struct wanting *w, struct wanted *out);

/* Finds the model of a name. A name that says another service or geography
 * than `on` is refused, unless that is NULL. False after a complaint. */
bool take_model(const struct wanting *w, const char *name,
                const mreg_terms *on, mreg_match *out);

#endif
