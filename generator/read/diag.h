/* Diagnostics: collected, sorted by place, printed all at once at the end.
 * Each has a permanent number, listed in diagnostics.def.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_DIAG_H
#define MREG_GEN_DIAG_H

#include <stdbool.h>
#include <stdio.h>

#include "base/arena.h"

struct place {
    const char *file;
    unsigned line, column; /* from 1; 0: the file as a whole */
};

/* Compares by file, line and column; returns < 0, 0 or > 0. */
int place_compare(struct place a, struct place b);

/* The numbers, as M_104. The .def has their severities and titles. */
enum diag_number {
#define DIAG(number, severity, title) M_##number = number,
#include "diagnostics.def"
#undef DIAG
    M_END = 1000
};

struct diags;

struct diags *diags_new(struct arena *a);

/* Reports a fault. The message says what is wrong and, if it can, the cure.
 * It may quote input: unprintable bytes are escaped when it is printed. Line
 * breaks and the number are added here. */
void diag(struct diags *d, enum diag_number number, struct place at,
          const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Adds a second place to the diagnostic just reported. */
void diag_note(struct diags *d, struct place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

unsigned diags_errors(const struct diags *d);
/* Tells whether any diagnostic has a number from `first` to `last`. */
bool diags_has(const struct diags *d, unsigned first, unsigned last);
unsigned diags_warnings(const struct diags *d);

/* A diagnostic, or a note, which belongs to the diagnostic before it. */
struct finding {
    int number;
    const char *severity, *text;
    struct place at;
};

/* Hands out the first 200 in the order in which they are printed, with their
 * notes. Returns how many more diagnostics there are. */
unsigned diags_each(const struct diags *d,
                    void (*take)(void *state, const struct finding *f),
                    void *state);

/* Prints everything, warnings before errors, so that a terminal shows errors
 * last; each sorted by file, line and column:
 *   pricing/openai.yaml:18:5: error: ... [M104]
 *   pricing/openai.yaml:12:5: note: the first is here */
void diags_print(const struct diags *d, FILE *out);

#endif
