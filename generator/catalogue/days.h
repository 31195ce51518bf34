/* The days that a catalogue states: when somebody looked, when a model lives.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_DAYS_H
#define MREG_GEN_DAYS_H

#include "catalogue.h"

/* Sets as_of to the newest day on which somebody looked at anything. Reports
 * a day so far ahead of those of all other files that it is likely a slip, and
 * one after the day of the data if that is stated.
 * Must run before offers inherit the days of their makers. */
void find_as_of(struct catalogue *c);

/* Reports a model that is deprecated before its release or retires before
 * either. A snapshot is somebody else's catalogue and is not judged. */
void check_life(struct catalogue *c, const struct model *m);

#endif
