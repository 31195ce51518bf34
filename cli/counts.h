/* Options that count what a call used: --in 1200, --cache-write-1h 500.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_COUNTS_H
#define MREG_CLI_COUNTS_H

#include <stdbool.h>

#include "mreg_usage.h"

struct counts {
    const char *command;        /* complaints begin with it */
    mreg_figures figures;
    bool inclusive;             /* --prompt was given */
};

/* For the options that no table lists; the state is a struct counts. A count
 * that is not a number, or is given twice, is complained of. */
bool counts_is_meter(void *state, const char *name);
bool counts_take(void *state, const char *name, const char *value);

/* How the input that is counted holds the other meters of the prompt: all of
 * them after --prompt, none after --in. */
mreg_nesting counts_nesting(const struct counts *c, const mreg *r);

/* Makes the counts disjoint. False after a complaint. */
bool counts_settle(const struct counts *c, const mreg *r, mreg_usage *out);

/* Writes the option of a meter: "--cache-write-1h". */
#define COUNT_OPTION_ROOM 40
void counts_option(uint32_t meter, char out[COUNT_OPTION_ROOM]);

#endif
