/* Names to models, as every subcommand does it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_LOOKUP_H
#define MREG_ANSWERS_LOOKUP_H

#include "base/out.h"

/* Resolves a name; among one provider's models unless `provider` is
 * MREG_NONE. */
mreg_status lookup(const mreg *r, const char *name, size_t size,
                   mreg_provider provider, mreg_match *match);

/* "exact", or the stages joined by '+'. */
#define HOW_ROOM 96
void how_text(uint32_t via, char out[HOW_ROOM]);

/* The id of a model and of its provider. */
mreg_text model_id(const mreg *r, mreg_model m);
mreg_text model_provider(const mreg *r, mreg_model m);

/* Complains about a name that is no model and lists candidates. */
void complain_lookup(const char *command, const char *name, mreg_status why);

/* The number of a list whose names end with an empty one, e.g. of
 * mreg_service_name; complains with what there is. */
bool choose_name(const char *command, const char *what,
                 mreg_text (*name_of)(uint32_t), const char *text,
                 uint8_t *out);

/* The provider of an option, MREG_NONE without one; false after a
 * complaint. */
bool choose_provider(const char *command, const char *name,
                     mreg_provider *out);

/* The instant of an option, 0 without one; false after a complaint. */
bool choose_instant(const char *command, const char *text, mreg_time *out);

#endif
