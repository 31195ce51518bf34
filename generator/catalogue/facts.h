/* What a model has from others: an offer from its maker's model, a model from
 * the overlays above it. No other place lists the fields for that.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_FACTS_H
#define MREG_GEN_FACTS_H

#include "catalogue.h"

/* Fills what an offer leaves unsaid. Its host decides what it is called there,
 * how long it is served and what it costs: that is not inherited. */
void facts_inherit(struct model *offer, const struct model *maker);

/* Replaces what an overlay states. */
void facts_replace(struct model *m, const struct model *overlay);

#endif
