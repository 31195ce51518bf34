/* Lines of a file of calls, each answered by a line.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_BATCH_H
#define MREG_ANSWERS_BATCH_H

#include "base/note.h"
#include "base/out.h"
#include "mreg.h"

/* Whom to ask, and what lines that do not say get. */
struct batch {
    const mreg *r;
    mreg_terms on;
    mreg_provider provider;     /* MREG_NONE: any */
    const char *convention;     /* NULL: the one that the keys follow */
};

/* Answers one line on `o`; false if the answer carries an error, which is
 * left in `error`. `pico_usd` is the known part of the cost. */
bool batch_answer(struct batch *b, struct out *o, const char *at,
                  size_t size, uint64_t number, struct note *error,
                  uint64_t *pico_usd);

/* Answers a line that cannot be read, quoting it. */
void batch_unread(struct out *o, const char *at, size_t size,
                  uint64_t number, const struct note *error);

#endif
