/* What a model of a snapshot can do.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SNAPSHOT_CAPS_H
#define MREG_GEN_SNAPSHOT_CAPS_H

#include "fields.h"

/* The capabilities that one model's supported_parameters tell of. */
mreg_caps snapshot_parameters(const struct node *model);

/* Fills has and lacks of a model. `covered`: what the parameters of any
 * model of this snapshot tell of, so that their absence is a no; an answer
 * from before a parameter existed says nothing about it. */
void snapshot_capabilities(const struct node *model, mreg_caps covered,
                           struct model *m);

#endif
