/* Files of other programs as calls for a ledger: which files there are, what
 * each of them is, what it says. Nothing here writes a ledger: calls are given
 * to whoever listens.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_INTAKE_H
#define MREG_INTAKE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/note.h"
#include "mreg_ledger.h"
#include "mreg_usage.h"

#define LINE_MOST ((size_t)16 << 20)        /* bytes of a line that is read */
#define DOCUMENT_MOST ((size_t)256 << 20)   /* bytes of one that is not lines */

/* Where a call was read. A line of 0 means the file as a whole. */
struct intake_place {
    const char *path;           /* as long as the intake */
    uint64_t line;
};

/* Who listens. What is given lasts until the function returns. */
struct intake_ears {
    void *of;
    /* Takes calls and where each was read; false ends the intake. */
    bool (*calls)(void *of, const mreg_call *calls,
                  const struct intake_place *places, size_t n);
    /* Is told that a line or a file is left out, and why. */
    void (*wrong)(void *of, struct intake_place place, const char *why,
                  size_t size);
    /* Is told as what a file is read. */
    void (*found)(void *of, const char *path, const char *name,
                  const char *what);
    /* Is called from time to time; it may show how far the work is. */
    void (*goes_on)(void *of);
};

struct intake_counts {
    uint64_t files;             /* that were read */
    uint64_t others;            /* in folders: no name of a log */
    uint64_t bytes, lines;
    uint64_t calls;             /* that were given */
    uint64_t again;             /* rows of a call that was given by another */
    uint64_t skipped;           /* lines and files that were left out */
    uint64_t unfinished;        /* last lines that are still being written */
    uint64_t unbilled;          /* calls that their provider did not bill */
    uint64_t sums;              /* given calls that are sums of many */
    uint64_t odd_keys;          /* calls with usage keys that nobody knows */
};

struct intake_format;
struct batch_preset;
struct batch;
struct collected;

/* An intake, which the caller sets up zero but for the first members. */
struct intake {
    const mreg *r;              /* tells conventions and providers apart */
    struct intake_ears ears;
    const struct intake_format *forced;     /* NULL: each file is looked at */
    const struct batch_preset *preset;      /* that goes with it, or NULL */
    /* What calls get that do not say it themselves. */
    mreg_time at;               /* 0: one without an instant is left out */
    mreg_text provider, run;
    mreg_text tag[MREG_CALL_TAGS];
    uint8_t tags;

    struct intake_counts counts;
    bool over;                  /* a listener has ended it */
    struct note odd_key;        /* the first key that nobody knows */
    struct arena *arena;
    struct collected *collected;
    struct batch *batch;        /* what lines of ours are read by */
    char *block;                /* what is read of a file, from malloc */
    size_t room;
    mreg_reading reading;
    char words[2 * MREG_CALL_ID];   /* of an answer: its model and its id */
};

void intake_begin(struct intake *in);
/* Gives the calls that are still kept, and frees what the intake has. */
void intake_end(struct intake *in);

/* Reads a file, a folder with all in it, or the standard input if it is "-".
 * Folders are read in the order of names. False if there is no such thing. */
bool intake_path(struct intake *in, const char *path);

/* Takes every file for one of a format; false if none has this name. */
bool intake_force(struct intake *in, const char *name);
/* Says which formats there are, one after the other; NULL past the last. */
const char *intake_format_name(unsigned i);
const char *intake_format_what(unsigned i);

/* ---- Following --------------------------------------------------------- */

/* A file of lines that is read as it grows. */
struct intake_follow;

/* Begins to follow a file, from its beginning. */
struct intake_follow *intake_follow(struct intake *in, const char *path);
/* Reads what has come since; a file that was replaced or cut is read anew.
 * False if it is gone, or is not a file that can be followed. */
bool intake_follow_on(struct intake_follow *f);

/* Calls `file` with each log in a folder and in those in it, or with the file
 * itself, and `folder`, unless it is NULL, with each folder. What it needs and
 * gives lasts as the arena does. False if there is no such path. */
struct intake_walker {
    void *of;
    void (*file)(void *of, const char *path);
    void (*folder)(void *of, const char *path);
};
bool intake_walk(struct intake *in, struct arena *a, const char *path,
                 const struct intake_walker *to);

/* Gives the calls that are kept now, instead of when many have come. */
void intake_flush(struct intake *in);

#endif
