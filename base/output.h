/* The files of one folder, written as one: built in memory, compared with
 * what is there, and only what differs is replaced, through a temporary
 * file that is whole and on disk before the first rename. Whatever fails
 * before that leaves the folder as it was.
 *
 * Temporary files are called .<name>.<number>.tmp; the next run sweeps what
 * a killed one left. While files are renamed there is a file OUTPUT_MARKER;
 * who finds it has a mixture of two sets, which the next run mends. Runs on
 * one folder wait for each other.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_OUTPUT_H
#define MREG_BASE_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "buffer.h"

#define OUTPUT_MARKER ".unfinished"

struct output_file {
    const char *name;       /* relative, at most one folder deep */
    struct buffer text;
    bool changed;
    char *temporary;        /* while it exists */
};

struct output {
    struct arena *arena;
    const char *folder;
    const char *made;       /* in the first bytes of what was written here
                             * before: it may go; NULL: nothing may */
    struct { struct output_file **at; size_t n, room; } files;
    struct { char **at; size_t n, room; } surplus; /* there, not ours */
    size_t changed;
    bool unfinished;        /* a killed run left its marker */
    int fd;                 /* the folder, locked; -1 */
    unsigned mode;          /* of the files; 0: as the umask has it */
    const char *error;      /* the reason of the last false */
};

void output_start(struct output *o, struct arena *a, const char *folder);
/* Adds a file and gives its text to fill. */
struct buffer *output_file(struct output *o, const char *name);

/* Opens and locks the folder. Where there is none it is made if `make`; else
 * that is not an error, and everything is changed. Returns false with the
 * reason in `error`. */
bool output_open(struct output *o, bool make);
/* Reads what is there now; NULL if there is nothing. */
char *output_old(struct output *o, const char *name, size_t *size);
/* Marks what differs, and what no longer belongs: files of names/ and
 * registry/, sources that say that they were made here, the marker of a
 * killed run. */
void output_compare(struct output *o);
/* Replaces what differs. Returns false with the reason in `error`; so it does,
 * and nothing is changed, where there is a source of another hand, which
 * would be compiled with ours. */
bool output_write(struct output *o);
void output_close(struct output *o);

/* Writes one file of a folder that has others, in the same way: what is
 * there is left alone if it is the same, and is not replaced if it is a link,
 * a folder or a device. Returns NULL, or why it could not be written; then
 * the file is as it was. */
const char *output_replace_file(struct arena *a, const char *path,
                                const char *text, size_t size);

/* Writes one file in the same way that only its owner may read, even if the
 * same text is there, and sweeps what killed runs left of it. The caller sees
 * to it that no other run writes it meanwhile. */
const char *output_replace_private(struct arena *a, const char *path,
                                   const char *text, size_t size);

#endif
