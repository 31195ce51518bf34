/* Instants and times of day: text to milliseconds since 1970 UTC and back.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_INSTANT_H
#define MREG_BASE_INSTANT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DAY_MS INT64_C(86400000)    /* milliseconds of a day */

/* Reads "2026-08-16", "2026-08-16T16:00Z" or
 * "2026-08-16T16:00:00.072+08:00" as milliseconds since 1970 UTC. Without a
 * zone it is UTC; a day is its 00:00. Sets *ms to 0 and returns false on
 * anything else: on days that do not exist, on years other than 1970..9999
 * and on parts of a millisecond. */
bool instant_parse(const char *text, size_t size, int64_t *ms);

/* Reads an instant as logs write it: as above, but a blank may replace
 * the T, and up to nine digits of a second are read, of which those below a
 * millisecond are cut off. */
bool instant_parse_log(const char *text, size_t size, int64_t *ms);

#define INSTANT_TEXT_SIZE 32
/* Writes "2026-08-16T16:00:00.000Z". */
void instant_text(int64_t ms, char out[INSTANT_TEXT_SIZE]);
/* Writes "2026-08-16" for midnight, else the above without idle parts. */
void instant_short(int64_t ms, char out[INSTANT_TEXT_SIZE]);

/* Reads "04:00" as minutes of a day; 24:00 is allowed only if `end`. */
bool clock_parse(const char *text, size_t size, bool end, unsigned *minute);

#endif
