/* What mreg record does with calls: of options, of an answer, of a file.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_RECORDING_H
#define MREG_CLI_RECORDING_H

#include "base/arena.h"
#include "host/answers/batch.h"
#include "ledgers.h"

#define RECORD_COMMAND "mreg record"

/* How many calls became what. */
struct recorded { uint64_t n[MREG_RECORDED_REFUSED + 1], wrong; };

extern const char *const recorded_words[MREG_RECORDED_REFUSED + 1];

/* Records the calls of a file, many at a time; `defaults` are what lines do not
 * say. A line that is wrong is complained of with its number and left out.
 * Returns the exit status. */
int record_batch(mreg_ledger *l, struct batch *b, const mreg_call *defaults,
                 const char *path, struct recorded *out);

#endif
