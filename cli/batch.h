/* mreg cost --batch-file.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_BATCH_H
#define MREG_CLI_BATCH_H

#include "host/answers/batch.h"

/* Prices a file of calls, or of a table whose columns `map` says, unless it is
 * NULL; returns the exit status. A file of results of a batch is billed as one
 * unless an option said the service. */
int run_batch(struct batch *answers, const char *path, const char *map,
              bool service_said);

#endif
