/* Files of calls as others write them: how each is told from its first lines,
 * and where in it what a call has is.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_BATCH_PRESET_H
#define MREG_ANSWERS_BATCH_PRESET_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/json_read.h"
#include "base/note.h"
#include "base/out.h"

/* Where a value is: "response.body.usage" is the member usage of the member
 * body of the member response. An object may also be a text that holds it. */
struct preset_row {
    const char *path;
    const char *key;            /* what it is: "model", "usage", "usage.input"
                                 * for a member of that, PRESET_UNBILLED, ... */
    const char *when;           /* NULL: any value; else it must be this, in
                                 * either case */
    const char *put;            /* instead of the value; NULL: the value */
};

/* The value says why the provider billed nothing. Without `when` that is so
 * only where there is no usage. */
#define PRESET_UNBILLED "unbilled"
/* The id of the answer itself, which tells the call wherever it is read. */
#define PRESET_ID "response_id"
#define PRESET_TAGS "tags"

#define PRESET_ROWS 28          /* at most */
#define PRESET_SIGNS 3

struct batch_preset {
    const char *id;             /* a word for it, such as openai-batch */
    const char *name;           /* as in "read as NAME" */
    /* Paths that a line of such a file has. */
    const char *signs[PRESET_SIGNS];
    bool is_batch;              /* billed as a batch unless something else is
                                 * said */
    bool is_sums;               /* a line is many calls */
    const char *convention;     /* of the counts; NULL: the keys decide */
    const char *note;           /* what else to say; NULL: nothing */
    struct preset_row rows[PRESET_ROWS];    /* of one key the first that has a
                                             * value decides */
};

/* Returns them one after the other; NULL past the last. */
const struct batch_preset *preset_number(size_t i);
/* Returns the preset whose signs a JSON object has, or NULL. */
const struct batch_preset *preset_of(const char *at, size_t size);
/* Returns the preset whose signs are among the columns of a table. */
const struct batch_preset *preset_of_columns(bool (*has)(const void *of,
                                                         const char *name),
                                             const void *of);

/* Says as what the file is read, what is where, and that it is billed as a
 * batch unless an option said the service. */
void preset_say(struct out *o, const struct batch_preset *p,
                bool service_said);

/* Makes lines of ours of lines of such a file. */
struct presetting {
    const struct batch_preset *is;  /* NULL: the lines are ours already */
    struct arena *arena;
    struct buffer line, text;
    struct out *to_line;
    struct note unbilled;       /* why the line was not billed; or empty */
};

void presetting_begin(struct presetting *p, struct arena *a);
/* Makes p->line of a line: what the preset knows, then the texts, numbers and
 * yes or no that the line has itself. False, and `why` says so, if it is not a
 * JSON object. */
bool presetting_line(struct presetting *p, const char *at, size_t size,
                     struct note *why);

#endif
