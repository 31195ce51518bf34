/* Which registry answered: a member of every answer in JSON.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_REGISTRY_H
#define MREG_ANSWERS_REGISTRY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/out.h"
#include "mreg.h"

struct answering {
    const mreg *r;
    const char *file;           /* NULL: compiled in */
    const char *source;         /* "named", "cache", "built-in"; NULL: nobody
                                 * says */
    int64_t checked;            /* when it was last known to be the newest; 0:
                                 * as old as its as_of */
    int64_t now;                /* what ages are told against; 0: none are */
};

/* The digest of its inputs as far as people need it. */
#define DIGEST_SHOWN 16
void digest_text(const mreg *r, char out[DIGEST_SHOWN + 1]);

/* Writes {"digest": ..., "as_of": ..., "layer": ..., "file": ...}, and where it
 * is from and how old if that is told: "source", "checked", "age_hours". */
void registry_json(struct out *o, const struct answering *by);

/* Writes that as the member "registry"; nothing if `by` is NULL, as for the
 * lines of a stream. */
void answer_registry(struct out *o, const struct answering *by, bool *first);

#endif
