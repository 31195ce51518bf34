/* What costs more or less than in the time before.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_MOVERS_H
#define MREG_CLI_MOVERS_H

#include "reporting.h"

/* Shows the groups of the query, of [since, until) beside the time of the same
 * length before it, the largest change first; as JSON if `json`. Returns the
 * exit status. */
int movers_show(struct reporting *g, bool json);

#endif
