/* Calls of other programs taken into a ledger, and what is said of them: what
 * `mreg import` and `mreg watch` share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_TAKING_H
#define MREG_CLI_TAKING_H

#include "base/progress.h"
#include "cli.h"
#include "host/ledger/intake/intake.h"
#include "ledgers.h"

struct entry;

#define TAKING_FORMATS 24       /* more than there are */

struct taking {
    const char *command;        /* messages begin with it */
    const mreg *r;
    struct intake in;
    mreg_ledger *ledger;        /* NULL: nothing is recorded */
    /* Is shown each call that is new or larger; NULL: nobody is. */
    void (*show)(struct taking *t, const mreg_call *call,
                 const struct entry *priced);
    uint64_t recorded[4];       /* by mreg_recorded */
    uint64_t priced, inherited, unknown;    /* of those */
    uint64_t foreign;           /* of those, not in USD */
    mreg_sum total;             /* in USD, of what has a price */
    bool too_large;             /* to be added up */
    bool failed;                /* the ledger could not take them */
    struct { const char *name, *what; uint64_t files; } found[TAKING_FORMATS];
    struct progress progress;
    bool (*stops)(void);        /* is asked whether to end; NULL: nobody */
};

/* What the options of both commands say. */
struct taking_options {
    const char *format, *at, *provider, *run;
    const char *ledger;
    const char *tag;            /* "team=a,user=b" */
};

/* Rows of an option table that both have. */
#define TAKING_OPTIONS(o) \
    {"--format", &(o)->format, NULL}, {"--run", &(o)->run, NULL}, \
    {"--tag", &(o)->tag, NULL}, LEDGER_OPTION((o)->ledger)

/* Begins with what the options say. EXIT_YES, or a status after a complaint. */
int taking_begin(struct taking *t, const struct taking_options *o);

/* Opens the ledger, in which calls are recorded from then on. EXIT_YES, or a
 * status after a complaint. */
int taking_open(struct taking *t, const struct taking_options *o);

/* Gives the rest of the calls, and closes the intake. */
void taking_end(struct taking *t);

/* Writes a call as a line of a batch file; and without the newline. */
void taking_line(struct out *o, const mreg_call *call);
void taking_object(struct out *o, const mreg_call *call);

/* Write what came of it all, on the standard output. */
void taking_text(const struct taking *t);
void taking_json(const struct taking *t);

/* Writes the sum: exact, or with >= where some of it is not known. */
void taking_total(struct out *o, const struct taking *t);

#endif
