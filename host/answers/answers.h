/* The formats that answers are written in. An answer is computed into a
 * struct first (show.h, cost.h, tokens.h, resolve.h); a format is a row of
 * functions that write these structs.
 *
 * A new format is a row here and a file of writers, which ends with its
 * answer_<name>.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_H
#define MREG_ANSWERS_H

#include "base/out.h"

struct shown;
struct priced;
struct tokens_answer;
struct tokens_ids;
struct tokens_text;
struct resolved;

struct answer_format {
    void (*show)(struct out *o, const struct shown *s);
    void (*cost)(struct out *o, const struct priced *p);
    void (*tokens)(struct out *o, const struct tokens_answer *a);
    void (*ids)(struct out *o, const struct tokens_ids *ids);
    void (*text)(struct out *o, const struct tokens_text *text);
    void (*resolve)(struct out *o, const struct resolved *r);
};

/* The formats beside plain text, each with what asks for it.
 * X(NAME, name, with); `with` is handed through. */
#define ANSWER_FORMATS(X, with) \
    X(JSON, json, with)

#define X_(NAME, name, with) ANSWER_##NAME,
enum { ANSWER_FORMATS(X_, ) ANSWER_FORMATS_COUNT };
#undef X_

/* Each format, plain text, and those of ANSWER_FORMATS by number. */
#define X_(NAME, name, with) extern const struct answer_format answer_##name;
ANSWER_FORMATS(X_, )
#undef X_
extern const struct answer_format answer_plain;
extern const struct answer_format *const answer_formats[ANSWER_FORMATS_COUNT];

#endif
