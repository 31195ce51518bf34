/* Time zones of the IANA: which offset a zone has at an instant, read from the
 * TZif files of the system. The C library's local time has no part in it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_ZONE_H
#define MREG_BASE_ZONE_H

#include "arena.h"

#define ZONE_NAME_ROOM 64       /* with the zero byte */

/* A day of each year on which the offset changes, as POSIX writes it. */
struct zone_rule {
    char kind;                  /* 'M': weekday of a week of a month; 'J': day
                                 * 1..365 without leap days; 'N': day 0..365 */
    int32_t month, week, day;
    int32_t time;               /* seconds of local time; may be negative */
};

struct zone {
    char name[ZONE_NAME_ROOM];
    size_t count;               /* of changes; offset has one more */
    const int64_t *at;          /* seconds since 1970 */
    const int32_t *offset;      /* seconds east of UTC before at[i], and after
                                 * the last */
    int64_t last;               /* after this second the footer holds */
    bool footer, rules;         /* it has one; with summer time */
    int32_t standard, summer;
    struct zone_rule begins, ends;
};

/* Finds a zone by its name, "Europe/Berlin"; "UTC" needs no files. The others
 * are in $TZDIR if that is an absolute path, else in /usr/share/zoneinfo. NULL
 * with `why` in words, the cure among them, if there is none. */
const struct zone *zone_open(struct arena *a, const char *name, size_t size,
                             const char **why);

/* Reads the bytes of a TZif file of version 1 to 4 into `z`, which was zeroed.
 * NULL, or what is wrong: any bytes may be given. Files with leap seconds are
 * refused. */
const char *zone_read(struct zone *z, struct arena *a, const char *bytes,
                      size_t size);

/* A time in which the offset of a zone is the same, in milliseconds since 1970
 * and half-open. It is cut to the years 1 to 10000. */
struct zone_span { int64_t from, until; int32_t offset; };

struct zone_span zone_span_at(const struct zone *z, int64_t ms);

/* Returns what a clock in the zone shows, as if that were UTC. */
int64_t zone_local(const struct zone *z, int64_t ms);

/* Returns the first instant at which a clock in the zone shows `local` or
 * later. Where a clock is put back over `local` that is the first time; where
 * it skips `local` it is the change. */
int64_t zone_first(const struct zone *z, int64_t local);

#endif
