/* What a list of parameters of the past leaves out because the model lacks it,
 * not because nobody asked yet.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SNAPSHOT_COVERED_H
#define MREG_GEN_SNAPSHOT_COVERED_H

#include "fields.h"

/* For each capability the first day, in ms since 1970, on which a model was
 * gone whose parameters had implied it; INT64_MAX: there is none. */
struct covered { int64_t since[64]; };

/* Fills it from the rows of a history. */
void covered_read(struct covered *known, const struct node *rows);

/* Returns what a row's parameters tell of: what the answers listed that were
 * given before its model was gone. A row of a catalogue, which has no
 * `created`, tells of functions and thinking alone. */
mreg_caps covered_by(const struct covered *known, const struct node *row);

#endif
