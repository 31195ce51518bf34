/* Names to models, as every answer does it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_LOOKUP_H
#define MREG_ANSWERS_LOOKUP_H

#include "mreg.h"

/* Resolves a name; among one provider's models unless `provider` is
 * MREG_NONE. */
mreg_status lookup(const mreg *r, const char *name, size_t size,
                   mreg_provider provider, mreg_match *match);

/* Writes "exact", or the stages joined by '+'. */
#define HOW_ROOM 96
void how_text(uint32_t via, char out[HOW_ROOM]);

/* The id of a model and of its provider. */
mreg_text model_id(const mreg *r, mreg_model m);
mreg_text model_provider(const mreg *r, mreg_model m);

/* Finds models that a name (which ends with a zero byte) may have been meant
 * for, the nearest first; returns how many there are, of which `found` gets
 * the first `room`. */
uint32_t near_models(const mreg *r, const char *name, mreg_model *found,
                     uint32_t room);

#endif
