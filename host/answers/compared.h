/* Models beside each other.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_COMPARED_H
#define MREG_ANSWERS_COMPARED_H

#include "models.h"

/* Makes a table of a list of choices in which text has a column for each
 * model. */
void compared_table(const struct models_list *l, struct table *out);

/* Makes a table of the capabilities in which they differ; false if there is
 * none. */
bool differing_table(const struct models_list *l, struct arena *a,
                     struct table *out);

#endif
