/* What the steps of a refresh share: asking, checking, making.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LIVE_STEP_H
#define MREG_LIVE_STEP_H

#include "host/net/net.h"
#include "live.h"

struct refresh {
    const struct live_options *o;
    struct arena *arena;
    struct live_result *out;
    struct output cache;        /* open and locked */
    struct live_state state;
    const char *url;
    int64_t now;
    int64_t fetched;            /* when the answer was: the minute, as calls are
                                 * priced by minutes, or a second later than
                                 * what was fetched before */
    struct net_answer answer;
    /* What the answer is, once it is checked. */
    struct node *root;
    const struct node *before;
    const struct diags *faults; /* of the last registry that was not made */
    struct document snapshot, seen;
};

/* Ends a step: sets the outcome and, unless NULL, says why. Returns false. */
bool step_failed(struct refresh *r, enum live_outcome outcome,
                 const char *why);
void step_tell(const struct refresh *r, enum live_level level,
               const char *text);

/* Asks the server; true if it has something new. */
bool step_ask(struct refresh *r);

/* Reads the answer and compares it with what is there; fills `snapshot` and
 * `seen`. */
bool step_check(struct refresh *r);

/* Takes out of the answer the models for which no registry can be made of it,
 * and writes `snapshot` and `seen` anew. False if there is none to blame. */
bool step_leave_out(struct refresh *r);

/* Reads the snapshot that is there, in the cache or with the data, as the one
 * that was before. False if neither is in order. */
bool step_before(struct refresh *r);

/* Reads what looks of this machine have found, as `seen`. */
void step_seen(struct refresh *r);

/* Says the first error there is. */
void step_first_error(const struct diags *d, struct note *why);

/* Makes the registry and adds its file to the cache's. */
bool step_make(struct refresh *r);

#endif
