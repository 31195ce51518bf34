/* mreg cost --batch-file.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_BATCH_H
#define MREG_ANSWERS_BATCH_H

#include "batch_line.h"

/* Prices a file of lines; returns the exit status. */
int run_batch(const char *path, const struct batch_defaults *defaults);

/* Answers one line on `o`; false if the answer carries an error, which is
 * left in `error`. `pico_usd` is the known part of the cost. */
bool batch_answer(struct out *o, const mreg *r,
                  const struct batch_defaults *defaults, const char *at,
                  size_t size, uint64_t number, struct note *error,
                  uint64_t *pico_usd);

#endif
