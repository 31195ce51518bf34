/* Progress of long work on a terminal: at most one line a second, on stderr,
 * gone before anything else is said.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_PROGRESS_H
#define MREG_BASE_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct progress {
    bool terminal;          /* else nothing is ever due */
    bool shown;
    int64_t began, last;    /* ms */
};

void progress_begin(struct progress *p);

/* Tells whether a line is due. If so the old one is gone, and the caller
 * writes to out_err what there is to say, then calls progress_said. */
bool progress_due(struct progress *p);
void progress_said(struct progress *p);

void progress_clear(struct progress *p);

/* Returns how many were done a second since the beginning. */
uint64_t progress_rate(const struct progress *p, uint64_t done);

#endif
