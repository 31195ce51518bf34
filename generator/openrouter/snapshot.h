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
/* Reads what a model is, besides its prices; false if it has no id. `covered`
 * is as in caps.h. */
bool snapshot_facts(struct catalogue *c, const struct node *map,
                    const struct trail *at, mreg_caps covered,
                    struct model *m);

/* Reads when each price was first seen, and which models are gone, as
 * tools/openrouter_history.py writes it, over a loaded snapshot. `own` is what
 * looks of this machine found since then, or NULL. */
void load_history(struct catalogue *c, const char *path,
                  const struct node *own);
/* Does the same from a document that is parsed already. */
void history_read(struct catalogue *c, const struct node *root);

/* Returns one history of two: the rows of both, with the facts of `own` where
 * both state them, and the points of both in the order of their instants. */
const struct node *history_join(struct arena *a, const struct node *history,
                                const struct node *own);

/* A look of this machine: what is listed now, and what was before. */
struct look {
    const struct node *own;     /* what earlier looks found; NULL: none */
    const struct node *before, *now;  /* snapshots */
    int64_t at;                 /* when `now` was */
    const char *source;         /* the URL that was asked */
};
/* Writes what this look and earlier ones found, as a history: a point for each
 * price that is new or changed, and what is gone with its facts. */
const char *history_seen(struct arena *a, const struct look *l, size_t *size);

/* Writes the facts of a checked snapshot: models sorted by id, one key a
 * line, in the order of the tables, texts as they came, but that what a
 * terminal would act on is escaped. Its own output gives the same bytes
 * again. */
const char *snapshot_canonical(struct arena *a, const struct node *root,
                               int64_t fetched, size_t *size);

#endif
