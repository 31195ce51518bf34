/* The files of one folder, written as one: built in memory, compared with
 * what is there, and only what differs is replaced, through a temporary
 * file that is whole and on disk before the first rename. Whatever fails
 * before that leaves the folder as it was.
 *
 * Temporary files are called .<name>.<number>.tmp; the next run sweeps what
 * a killed one left. Runs on one folder wait for each other.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_OUTPUT_H
#define MREG_BASE_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "buffer.h"

struct output_file {
    const char *name;       /* relative, at most one folder deep */
    struct buffer text;
    bool changed;
    char *temporary;        /* while it exists */
};

struct output {
    struct arena *arena;
    const char *folder;
    struct { struct output_file **at; size_t n, room; } files;
    struct { char **at; size_t n, room; } surplus; /* there, not ours */
    size_t changed;
    int fd;                 /* the folder, locked; -1 */
    const char *error;      /* the reason of the last false */
};

void output_start(struct output *o, struct arena *a, const char *folder);
/* A new file to fill. */
struct buffer *output_file(struct output *o, const char *name);

/* Opens and locks the folder, made if `make` and absent (not an error if
 * not `make`: then everything is changed). False: see `error`. */
bool output_open(struct output *o, bool make);
/* What is there now, NULL if nothing. */
char *output_old(struct output *o, const char *name, size_t *size);
/* Marks what differs, and files of names/ that no longer belong. */
void output_compare(struct output *o);
bool output_write(struct output *o);
void output_close(struct output *o);

#endif
