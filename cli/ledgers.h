/* Which ledger a command opens: the file of --ledger, else the one that
 * $MREG_LEDGER names, else mreg/ledger.db in $XDG_DATA_HOME (~/.local/share).
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_LEDGERS_H
#define MREG_CLI_LEDGERS_H

#include "base/arena.h"
#include "mreg_ledger.h"

/* A row of an option table that sets a `const char *`, and what help says. */
#define LEDGER_OPTION(named) {"--ledger", &(named), NULL}
#define LEDGER_HELP \
    "  --ledger FILE   the ledger; without it the one that $MREG_LEDGER\n" \
    "                  names, or mreg/ledger.db in $XDG_DATA_HOME\n" \
    "                  (~/.local/share)\n"

/* Returns its path; NULL after a complaint that there is no home. */
const char *ledgers_path(struct arena *a, const char *command,
                         const char *named);

/* Opens it; flags as mreg_ledger_open has them. Where it is to be written, the
 * user's own folder is made, for its owner alone. NULL after a complaint: the
 * exit status is then EXIT_DATA. */
mreg_ledger *ledgers_open(const char *command, const char *named,
                          uint32_t flags);

/* Complains about a ledger that is open: "mreg run: what it is: why; cure".
 * Returns the exit status: EXIT_NO for no such run and what is refused, else
 * EXIT_DATA. */
int ledgers_complain(const char *command, mreg_ledger_status status,
                     const mreg_host_note *why);

/* Says what became of a thing that was changed, "NAME STATE" or as JSON. */
void ledgers_said(const char *kind, const char *name, const char *state,
                  bool json);

/* The milliseconds since 1970 that it is. */
mreg_time ledgers_now(void);

/* The instant of --at; without one it is now. False after a complaint. */
bool ledgers_instant(const char *command, const char *text, mreg_time *out);

/* Adds a "key=value" of --tag to a list. False after a complaint. */
struct ledgers_tags { mreg_text at[MREG_CALL_TAGS]; uint8_t n; };
bool ledgers_tag(const char *command, const char *text,
                 struct ledgers_tags *out);

/* A text of an option; NULL is empty. */
mreg_text ledgers_text(const char *text);

#endif
