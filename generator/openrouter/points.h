/* The points of one model's history, and the snapshot among them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SNAPSHOT_POINTS_H
#define MREG_GEN_SNAPSHOT_POINTS_H

#include "generator/catalogue/catalogue.h"

typedef LIST_OF(struct version) version_list;

/* Settles versions that are sorted by instant, of which the snapshot's is the
 * one from `fetched`: joins those that say the same and marks as unknown what
 * a point does not know. */
void history_settle(struct arena *a, version_list *all, int64_t fetched);

#endif
