/* One line of a batch file: its members, and the call they describe.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_BATCH_LINE_H
#define MREG_ANSWERS_BATCH_LINE_H

#include "base/json_read.h"
#include "batch.h"
#include "cost.h"
#include "terms.h"

enum batch_key {
    BATCH_MODEL, BATCH_PROVIDER, BATCH_AT,
    BATCH_TERMS,                /* TERMS_COUNT keys */
    BATCH_CONVENTION = BATCH_TERMS + TERMS_COUNT, BATCH_TEXTS
};

#define ANSWER_KEYS 14
#define BATCH_MEMBERS 64

struct span { const char *at, *end; };

struct batch_line {
    struct json_text text[BATCH_TEXTS];
    struct span usage;              /* at NULL: absent */
    struct span body;               /* between the braces */
    bool at_is_number;              /* "at" counts from 1970 */
    bool is_read;                   /* `said` is what `usage` says */
    const char *error_at;           /* where the syntax is wrong, or NULL */
    unsigned old_count, key_count;
    struct span old[ANSWER_KEYS];   /* members that the answer replaces */
    struct note error;
    mreg_said said;
    /* To find a key that repeats: marks, which are equal if keys are. */
    uint64_t marks[BATCH_MEMBERS];
    struct json_text keys[BATCH_MEMBERS];
};

/* False if the line is not a JSON object at all. An object that is wrong in
 * another way leaves a note in `error`. */
bool batch_scan(const char *at, size_t size, struct batch_line *out);

/* The call of a scanned line; false with a note in `error`. `room` takes
 * the name if it has escapes. */
#define BATCH_NAME_ROOM 512
bool batch_call(const struct batch *b, struct batch_line *line, char *room,
                struct call *out);

/* Answers as a record of CSV; `line` is NULL if it could not be read. */
void batch_csv(struct out *o, const struct batch_line *line,
               const struct priced *p, uint64_t number,
               const struct note *error);

#endif
