/* Small snapshots for the tests.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_SNAP_H
#define MREG_TEST_SNAP_H

#include "generator/catalogue/catalogue.h"

struct catalogue *snap_new(void);
void snap_drop(struct catalogue *c);

/* Reads a snapshot that must have no error. */
struct catalogue *snap_read(const char *text, const char *fetched);
/* Reads a snapshot of one model, `x/y`, with these prices and fields. */
struct catalogue *snap_one(const char *pricing, const char *others);

/* Reads a history over it, which must have no error. */
void snap_history(struct catalogue *c, const char *text);

/* Both fail the test if there is none. */
const struct version *snap_version(const struct catalogue *c);
const struct model *snap_model(const struct catalogue *c, const char *id);
void snap_price(struct price p, uint64_t pico);

#endif
