/* Plots of a value that changes in steps, drawn with characters.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_PLOT_H
#define MREG_BASE_PLOT_H

#include "out.h"

/* A value from an instant (in milliseconds since 1970) on. One that is not
 * known is drawn as a question mark. */
struct plot_step { int64_t from; uint64_t value; bool known; };

#define PLOT_LABEL 24
struct plot {
    const struct plot_step *steps;  /* in the order of time */
    size_t count;
    int64_t end;                /* where the drawing ends */
    int64_t now;                /* what comes later is drawn in dots */
    size_t width, height;       /* of the drawing, in characters */
    bool utf8;                  /* blocks of an eighth; else # : . */
    /* Writes the largest value as a label; returns its size. */
    size_t (*say)(uint64_t value, char out[PLOT_LABEL]);
};

/* Draws it from 0 up to the largest value, with both as labels, and the first
 * day, today and the last day below. Nothing is drawn of nothing. */
void plot_draw(struct out *o, const struct plot *p);

#endif
