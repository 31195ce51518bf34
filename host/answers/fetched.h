/* What a fetch of prices brought: which models are new or gone, what costs
 * something else now, and what that means for a call.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_FETCHED_H
#define MREG_ANSWERS_FETCHED_H

#include "diff.h"

struct fetched_ids { const char **at; size_t n, room; };

struct fetched {
    const char *outcome;        /* "new", "fresh", "same", ...: a key of JSON */
    const char *says;           /* the same for people; NULL: see `why` */
    const char *why;            /* what went wrong; "" */
    const char *url;            /* without its query */
    const char *cache;          /* the registry file; NULL: there is none */
    int64_t fetched, checked;   /* 0: never */
    int64_t before;             /* when the list before this one was; 0 */
    size_t models, bytes;       /* of the answer; 0 if nothing was asked */
    struct fetched_ids added, gone;
    struct fetched_ids left;    /* what was not taken, and why, a line each */
    /* What the two registries charge; d->by[DIFF_NEW].r is NULL if there is
     * nothing to compare. People are not told of prices that have ended. */
    struct diff *d;
};

void fetched_text(struct out *o, const struct fetched *f);
void fetched_json(struct out *o, const struct fetched *f);

#endif
