/* Instants as people and logs ask for them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_ASKED_H
#define MREG_ANSWERS_ASKED_H

#include <stdbool.h>
#include <stddef.h>

#include "mreg.h"

/* Reads a day or a time as instant_parse_log does. The first millisecond of
 * 1970 becomes the second one: 0 asks the registry for its own day. */
bool asked_instant(const char *text, size_t size, mreg_time *out);

/* Reads the seconds since 1970 of a JSON number, of which those below a
 * millisecond are cut off. From ASKED_MILLISECONDS on it is milliseconds:
 * as seconds that would be the year 5138, as milliseconds it is March 1973.
 * False on a sign, on an exponent and past the year 9999. */
#define ASKED_MILLISECONDS INT64_C(100000000000)
bool asked_epoch(const char *text, size_t size, mreg_time *out);

#endif
