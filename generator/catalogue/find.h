/* Looking up models of the merged catalogue by their names.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_FIND_H
#define MREG_GEN_FIND_H

#include "catalogue.h"

/* Compares by bytes, a shorter text first; all lists are in this order. */
int compare_texts(struct text a, struct text b);
int compare_pairs(struct text a_provider, struct text a_id,
                  struct text b_provider, struct text b_id);

/* Splits "provider/id" at the first slash; false if there is none. */
bool split_ref(struct text ref, struct text *provider, struct text *id);

/* Finds `provider/id` among the sorted models; SIZE_MAX if it is not there. */
size_t find_model(const struct catalogue *c, struct text ref);
size_t find_pair(const struct catalogue *c, struct text provider,
                 struct text id);

/* Tells whether one of the references is to this model. */
bool names_model(const struct catalogue *c, const text_list *refs,
                 size_t model);

/* Reports that there is no such model, and which name is near. */
void report_missing_model(struct catalogue *c, enum diag_number number,
                          struct text ref);

/* Returns the name of a model that is spelled nearly so, or NULL; `but` is
 * not asked. */
const char *nearest_model(struct catalogue *c, struct text provider,
                          struct text id, const struct model *but);

/* Counts the versions of a model's prices that were flattened. */
size_t model_versions(const struct model *m);

/* Joins a list of texts into one, each ended by a zero byte. */
struct text joined_texts(struct arena *a, const text_list *list);

/* Writes "provider/id". */
const char *model_key(struct arena *a, const struct model *m);

#endif
