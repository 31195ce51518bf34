/* What the public headers declare and what their comments list, for the test
 * that calls all of it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_DECLARED_H
#define MREG_TEST_DECLARED_H

#include <stdbool.h>
#include <stddef.h>

#include "runtime/mreg_estimate.h"

struct declared {           /* a function; begin with zeros */
    const char *name;
    size_t size;
    const char *comment;    /* where the comment before it begins */
};

/* Reads runtime/'s public headers; false if they cannot be read. */
bool declared_read(void);

/* Goes on to the next function of the headers; false after the last. */
bool declared_next(struct declared *d);

/* Does a source name this function, as a word? */
bool declared_calls(const char *source, const struct declared *d);

/* Fails if a function gives a status that neither its comment nor the top of
 * mreg.h lists. */
void declared_listed(const char *function, mreg_status s);

#endif
