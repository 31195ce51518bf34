/* What a model of a snapshot can do.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SNAPSHOT_CAPS_H
#define MREG_GEN_SNAPSHOT_CAPS_H

#include "fields.h"

/* Returns the capabilities that a model's supported_parameters imply. */
mreg_caps snapshot_parameters(const struct node *model);

/* Fills has and lacks of a model. `covered` is what the parameters of any
 * model of this snapshot imply: a model without one of these lacks it, while
 * an answer from before a parameter existed says nothing about it. */
void snapshot_capabilities(const struct node *model, mreg_caps covered,
                           struct model *m);

#endif
