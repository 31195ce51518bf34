/* The formats that answers are written in. An answer is computed into a
 * struct first (show.h, cost.h, tokens.h, resolve.h); a format is a row of
 * functions that write these structs.
 *
 * A new format is a row here, a row in formats.c and a file of writers.
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

/* Those of ANSWER_FORMATS by number, and plain text. */
extern const struct answer_format answer_formats[ANSWER_FORMATS_COUNT];
extern const struct answer_format answer_plain;

#endif
