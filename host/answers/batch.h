/* Lines of a file of calls, each answered by a line.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_BATCH_H
#define MREG_ANSWERS_BATCH_H

#include "base/note.h"
#include "base/out.h"
#include "looked.h"
#include "mreg.h"

/* How the look at a version's price is written: what is before the number of
 * its age, then what is after. */
struct batch_look {
    mreg_version v;             /* until 0: this place is free */
    size_t head, tail;          /* bytes of text */
    char text[512];           /* what many sources take */
};

/* How a model is written in answers. A file names few models, each of them
 * again and again. */
struct batch_model {
    mreg_model model;
    uint32_t via;
    size_t size;                /* 0: this place is free */
    char text[240];
    mreg_time retires;          /* 0: not known */
    bool is_retired;            /* what the warning says */
    size_t warning_size;        /* 0: none is kept */
    char warning[160];
    struct batch_look look;
};
#define BATCH_MODELS 1024       /* a power of two */

struct batch {
    /* Whom to ask, and what lines that do not say get. */
    const mreg *r;
    mreg_terms on;
    mreg_provider provider;     /* MREG_NONE: any */
    const char *convention;     /* NULL: the one that the keys follow */
    bool sums;                  /* a line is the sum of many calls */
    bool csv;                   /* answers are records of CSV */
    const struct note *unbilled;    /* why the next line costs nothing; NULL:
                                     * it is billed */
    uint64_t not_billed;        /* lines of those */
    uint64_t warned;            /* lines that were answered with warnings */
    struct age_limit most;      /* how old a price may be */
    uint64_t stale;             /* lines whose price is older */
    struct note first_stale;    /* says of the first of them what it is */
    struct batch_groups *groups;    /* where lines are summed instead of being
                                     * answered; NULL: they are answered */
    /* What earlier lines were answered; zero before the first. */
    struct batch_model models[BATCH_MODELS];
};

struct batch_amount { uint64_t pico; mreg_currency currency; };

/* Answers one line on `o`; false if the answer carries an error, which is
 * left in `error`. `cost` gets the known part of the cost. */
bool batch_answer(struct batch *b, struct out *o, const char *at,
                  size_t size, uint64_t number, struct note *error,
                  struct batch_amount *cost);

/* What would make a call of a line that is none, whatever else is wrong with
 * it; NULL if it is a JSON object with a model and usage. */
const char *batch_unlike(const char *at, size_t size);

/* Answers a line that cannot be read, quoting it. */
void batch_unread(const struct batch *b, struct out *o, const char *at,
                  size_t size, uint64_t number, const struct note *error);

/* Writes the heading of answers that are records of CSV. */
void batch_csv_heading(struct out *o);

#endif
