/* What the commands that read the ledger share: which calls they ask for, and
 * the opening of the ledger.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_REPORTING_H
#define MREG_CLI_REPORTING_H

#include "cli.h"
#include "host/ledger/report/report.h"
#include "ledgers.h"

struct reporting {
    const char *command;        /* complaints begin with it */
    const char *ledger, *since, *until, *zone, *tag;
    bool from_calls;
    struct arena *arena;
    struct report_query query;
    mreg_ledger *l;
};

/* Rows of an option table, and the lines of help about them. `model` and
 * `provider` are the names of the options that filter by those. */
#define REPORTING_OPTIONS(g, model_, provider_) \
    LEDGER_OPTION((g)->ledger), {"--since", &(g)->since, NULL}, \
    {"--until", &(g)->until, NULL}, {"--zone", &(g)->zone, NULL}, \
    {"--tag", &(g)->tag, NULL}, {"--run", &(g)->query.run, NULL}, \
    {"--session", &(g)->query.session, NULL}, \
    {"--task", &(g)->query.task, NULL}, \
    {"--source", &(g)->query.source, NULL}, \
    {model_, &(g)->query.model, NULL}, \
    {provider_, &(g)->query.provider, NULL}, \
    {"--from-calls", NULL, &(g)->from_calls}
#define REPORTING_HELP(model_, provider_) \
    "  --since T       calls from T on: 2026-11-01 (its 00:00 in the zone),\n" \
    "                  2026-11-01T12:00Z, today\n" \
    "  --until T       calls before T\n" \
    "  --zone Z        an IANA time zone, Europe/Berlin; UTC without it\n" \
    "  --run R, --session S, --task T, --source F  calls of these alone\n" \
    "  --tag K=V,...   calls that have all these tags\n" \
    "  " model_ " M, " provider_ " P  calls of a model, of a provider\n" \
    "  --from-calls    add the calls themselves, not the sums that are kept\n" \
    "                  beside them; the answer is the same\n" \
    LEDGER_HELP

/* Reads the options and opens the ledger. Returns EXIT_YES, or the status to
 * end with after a complaint. */
int reporting_begin(struct reporting *g);
/* Makes a report of the query as it is then. */
int reporting_make(struct reporting *g, struct report *out);
void reporting_end(struct reporting *g);

/* Reads --by into the query; false after a complaint that lists the keys. */
bool reporting_by(struct reporting *g, const char *list);

#endif
