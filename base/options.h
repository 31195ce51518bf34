/* Command-line options, by a table. Nothing here knows a program: messages
 * begin with the name that the caller gives.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_OPTIONS_H
#define MREG_BASE_OPTIONS_H

#include <stdbool.h>

#include "nearest.h"

struct option {
    const char *name;       /* "--at" */
    const char **value;     /* takes a value; or */
    bool *flag;             /* takes none */
};

struct options {
    const char *command;    /* "mreg cost": messages begin with it */
    const struct option *table;
    unsigned size;
    /* Options that no table could list; true if it is one. May be NULL. */
    bool (*other)(void *state, const char *name);
    bool (*other_value)(void *state, const char *name, const char *value);
    void *state;
};

/* Sets what the options say, which must be NULL or false before, and moves
 * the operands to the front of argv. Returns how many there are, -1 after a
 * complaint. `--name=value` is the same as `--name value`; `--` ends the
 * options. */
int options_parse(const struct options *o, int argc, char **argv);

/* Until it is called with NULL, options_parse tells `told` which options there
 * are, and returns -1 without reading any. Completion asks a command so. */
void options_listen(void (*told)(void *state, const struct options *o),
                    void *state);

/* True if --help or -h comes before any `--`. Help is given whatever else
 * was asked for, so that a caller looks for it first. */
bool options_ask_help(int argc, char **argv);

/* Complains: "COMMAND: WHAT 'word'; did you mean 'best'?", or with the cure
 * if no word is near. */
void complain_near(const char *command, const char *what,
                   const struct nearest *n, const char *cure);

#endif
