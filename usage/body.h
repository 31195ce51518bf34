/* A reading of what is around usage objects, in progress: the document at
 * hand, where in it the next token is, and what was said so far.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_BODY_H
#define MREG_USAGE_BODY_H

#include "object.h"
#include "scan.h"

#define LEVELS 12           /* no object that is looked at is deeper */
#define IN_LIST 128u        /* and what its elements are: a level of a list */

/* Words that an answer refers to. */
enum { KEPT_UNKNOWN, KEPT_KEY, KEPT_SERVICE, KEPT_GEO, KEPT_WORDS };

struct body {
    struct scan scan;
    mreg_answer *out;
    const struct usage_key *row;    /* of the value that is next */
    uint64_t in_document;       /* figures that this document states */
    uint8_t level[LEVELS], levels;
    uint8_t id_level;           /* how deep the identifier was that is kept */
    bool unfinished;            /* the provider still works on it */
    bool pieces;                /* what is read does not stay in memory */
    char words[KEPT_WORDS][WORD_ROOM];  /* where they go then */
    mreg_said said;             /* what the usage object at hand says */
    struct usage_aside aside;
    char *room;                 /* the caller's; half of it for each text */
    size_t half;
};

void body_begin(struct body *b, mreg_answer *out);

/* Forgets what belongs to one document of several. */
void body_next_document(struct body *b);

/* Takes the tokens of a piece up to the end of the document. False, with the
 * answer's reason set, if they cannot be read. */
bool body_take(struct body *b, const char **at, const char *end);

#endif
