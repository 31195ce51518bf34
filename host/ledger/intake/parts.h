/* Members of JSON objects by their names, as the readers of formats take them.
 * A value is a span of what is read; nothing is allocated.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_INTAKE_PARTS_H
#define MREG_INTAKE_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/json_read.h"
#include "mreg.h"

struct part {
    const char *at;             /* NULL: there is no such member */
    size_t size;
};

/* Finds the members of an object that have these names; the others are stepped
 * over. Returns NULL, or what is wrong: it is not an object, not JSON, or says
 * one of them twice. */
const char *parts_find(struct part of, const char *const *names, unsigned n,
                       struct part *out);

/* Finds them in what may be cut: false says only that the JSON breaks
 * somewhere, and `out` has what was before, at the last the value that breaks,
 * with all that follows. */
bool parts_seen(struct part of, const char *const *names, unsigned n,
                struct part *out);

/* Steps through the elements of an array: call it with *j = parts_list(of) and
 * *first true until it returns false; j->wrong is set where it breaks. */
struct json parts_list(struct part of);
bool parts_next(struct json *j, bool *first, struct part *out);

static inline bool part_begins(struct part p, char c)
{
    return p.at && p.size > 0 && *p.at == c;
}

/* Tells whether a value is a text of exactly these bytes. */
bool part_is(struct part p, const char *text);
bool part_is_true(struct part p);
/* Tells whether a value is there and is not null. */
bool part_says(struct part p);

/* Room for texts with escapes; it is used up one after the other. */
struct part_room {
    char at[4096];
    size_t used;
};

/* Reads a text. It is empty where there is none, where the value is not a text,
 * and where it has escapes and is longer than what is left of the room. */
mreg_text part_text(struct part p, struct part_room *room);

/* Reads a whole number from 0 on; false, and *out is 0, if it is none. */
bool part_count(struct part p, uint64_t *out);

/* Reads an instant: a text as logs write it, or a number of seconds or of
 * milliseconds since 1970. False if it is none. */
bool part_instant(struct part p, mreg_time *out);

#endif
