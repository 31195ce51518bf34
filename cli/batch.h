/* mreg cost --batch-file.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_BATCH_H
#define MREG_CLI_BATCH_H

#include "host/answers/batch.h"

/* Prices a file of lines, or of a table whose columns `map` says, unless it is
 * NULL; returns the exit status. */
int run_batch(struct batch *answers, const char *path, const char *map);

#endif
