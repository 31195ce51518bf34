/* Options that say which measured calls are looked at, and how sure one is to
 * be; and the rows that a ledger gives for them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_MEASURING_H
#define MREG_CLI_MEASURING_H

#include "host/answers/perf.h"
#include "mreg_ledger.h"

struct measuring {
    const char *command;        /* complaints begin with it */
    const char *ledger, *task, *tag, *user, *since, *until, *doubt, *last;
    uint32_t doubt_is;          /* millionths */
};

/* Rows of an option table, and the lines of help about them. */
#define MEASURING_OPTIONS(m) \
    {"--task", &(m)->task, NULL}, {"--tag", &(m)->tag, NULL}, \
    {"--user", &(m)->user, NULL}, {"--since", &(m)->since, NULL}, \
    {"--until", &(m)->until, NULL}, {"--doubt", &(m)->doubt, NULL}, \
    {"--last", &(m)->last, NULL}
#define MEASURING_HELP \
    "  --task T        only calls of this task\n" \
    "  --tag KEY=VALUE  only calls with this tag\n" \
    "  --user U        only this user's ratings count\n" \
    "  --since TIME, --until TIME  only calls from, and before, this time\n" \
    "  --doubt SHARE   how unsure a bound may be: 0.05 (the default), 1%\n" \
    "  --last N        of a model and task the last N to 2 N calls count;\n" \
    "                  without it 1,000\n"

/* Reads a share, "0.9" or "90%", in millionths. False after a complaint. */
bool measuring_share(const char *command, const char *text, uint32_t *out);

/* Sets `doubt_is` to what --doubt says. False after a complaint. */
bool measuring_doubt(struct measuring *m);

/* Reads the rows of the ledger into the arena of `rows`. EXIT_YES; another
 * status after a complaint. */
int measuring_rows(struct measuring *m, struct perf_rows *rows);

#endif
