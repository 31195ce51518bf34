/* Completing and judging the catalogue once all files are loaded.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_COMPLETE_H
#define MREG_GEN_COMPLETE_H

#include "catalogue.h"

/* Applies defaults, joins offers to their makers and models to their
 * prices, sorts everything by provider and id, derives what is derived. */
void merge(struct catalogue *c);

/* Sorts providers, models and prices, so that they can be found. */
void sort_catalogue(struct catalogue *c);
/* Both need sorted prices; NULL if there are none. The first finds an entry by
 * its name, the second the one that a model refers to. */
struct price_entry *find_prices(const struct catalogue *c,
                                struct text provider, struct text id);
struct price_entry *list_prices(const struct catalogue *c,
                                const struct model *m);

/* Two steps of merge, in tokenizers.c. The first checks the tokenizers and
 * chat formats that definitions name, and finds others by words in a model's
 * name; the second looks up, once offers have joined their makers, what is
 * known of each. */
void name_tokenizers(struct catalogue *c);
void join_tokenizers(struct catalogue *c);

/* What a model that answers text with text is not, unless it says so; and
 * whether a model is one that does no more. */
#define OTHER_KINDS (MREG_CAP_EMBEDDINGS | MREG_CAP_RERANKING \
                     | MREG_CAP_TRANSCRIPTION | MREG_CAP_VIDEO_OUTPUT)
bool is_chat(const struct model *m);

/* Takes over what is known of the families of models: first for all that are
 * not offers, then, once these have joined their makers, for offers. */
void ask_families(struct catalogue *c, bool offers);

/* Gives each offer under a prefix of its host's rules its price. Needs sorted
 * prices; must run before an overlay is laid over them, and does nothing to
 * what has a price. */
void price_prefixes(struct catalogue *c);

/* Adds a model for each rolling name. Needs sorted models and prices, and
 * as_of; leaves them sorted. */
void expand_rolling(struct catalogue *c);

/* Reports contradictions in the merged catalogue. */
void check(struct catalogue *c);

/* Marks the providers that charge by where a call is served. */
void find_geographies(struct catalogue *c);

/* Is a geography that the model's prices do not name without a price? */
bool needs_geography(const struct catalogue *c, const struct model *m);

/* Returns the services that have a price in a version, as bits, and the
 * geographies in which a version of a model has one. */
uint32_t version_services(const struct version *v);
uint32_t version_geos(const struct catalogue *c, const struct model *m,
                      const struct version *v);

/* Reports contracts without a price to change: those that are about no model
 * with a price in their time, and services and geographies that none has.
 * Must run after join_contracts. */
void check_contracts(struct catalogue *c);

/* Drops the models that the profile of this name leaves out; NULL drops
 * none. */
void apply_profile(struct catalogue *c, const char *name);

#endif
