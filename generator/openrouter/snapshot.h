/* Loading a parsed snapshot and writing its canonical form.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SNAPSHOT_H
#define MREG_GEN_SNAPSHOT_H

#include "generator/catalogue/catalogue.h"
#include "generator/read/node.h"

/* Reads a raw answer of OpenRouter, or our canonical form of one, and adds
 * models and prices of the provider `openrouter`. `fetched` is an instant
 * that overrides the file's own, or NULL. */
void load_snapshot(struct catalogue *c, const char *path,
                   const char *fetched);
/* Does the same from a document that is parsed already. */
void snapshot_read(struct catalogue *c, const struct node *root,
                   const char *fetched);

struct trail;
/* Reads what a model is, besides its prices; false if it has no id. */
bool snapshot_facts(struct catalogue *c, const struct node *map,
                    const struct trail *at, struct model *m);

/* Reads when each price was first seen, and which models are gone, as
 * tools/openrouter_history.py writes it, over a loaded snapshot. */
void load_history(struct catalogue *c, const char *path);
/* Does the same from a document that is parsed already. */
void history_read(struct catalogue *c, const struct node *root);

/* Writes the facts of a checked snapshot: models sorted by id, one key a
 * line, in the order of the tables, texts as they came, but that what a
 * terminal would act on is escaped. Its own output gives the same bytes
 * again. */
const char *snapshot_canonical(struct arena *a, const struct node *root,
                               int64_t fetched, size_t *size);

#endif
