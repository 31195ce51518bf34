/* What an option's text chooses, or a complaint that says what there is.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_CHOOSE_H
#define MREG_CLI_CHOOSE_H

#include <stdbool.h>

#include "host/answers/looked.h"
#include "host/answers/terms.h"

/* Complains about a name that is no model's, and lists those that it may
 * mean: of an ambiguous name the candidates, of one that is not the given
 * provider's (MREG_NONE: any) the models of others, else near ones. */
void complain_lookup(const mreg *r, const char *command, const char *name,
                     mreg_provider provider, mreg_status why);

/* Lists models near a name that is no model's, if there are any. */
void complain_near_models(const mreg *r, const char *name);

/* The named terms that options state, NULL for those that are not stated;
 * false after a complaint that lists the values there are. */
bool choose_terms(const char *command,
                  const char *const said[NAMED_TERMS_COUNT], mreg_terms *on);

/* The provider of an option, MREG_NONE without one; false after a
 * complaint. */
bool choose_provider(const mreg *r, const char *command, const char *name,
                     mreg_provider *out);

/* The account of an option, "list" for the list price; without one, everybody's
 * (`any`) if the registry has contracts for that. False after a complaint. */
bool choose_account(const mreg *r, const char *command, const char *name,
                    uint16_t *out);

/* How old a price may be, of --max-age: "90d", "12w", or NULL for any age.
 * False after a complaint. */
bool choose_age(const char *command, const char *text, struct age_limit *out);

/* Complains that a price is older than that. Returns EXIT_NO. */
int complain_stale(const char *command, const mreg *r, mreg_model m,
                   const mreg_version *v, mreg_time at, struct age_limit most);

/* The instant of an option: a day or a time, "as-of" for the day of the
 * registry (0), and "today", as without one, for the minute it is. False
 * after a complaint. */
bool choose_instant(const char *command, const char *text, mreg_time *out);

#endif
