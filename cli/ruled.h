/* The user's mreg.yaml as a rule for what commands answer: which models may be
 * asked, and what is meant where no option says.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_RULED_H
#define MREG_CLI_RULED_H

#include "asking.h"
#include "host/answers/terms.h"

/* Opens the registry, and mreg.yaml if there is one. `tier` is what an option
 * says, or NULL. False after a complaint: with errors in mreg.yaml there is no
 * answer, for it may forbid what would be answered. */
bool ruled_open(struct asking *a, const char *command, const char *tier);
void ruled_close(struct asking *a);

/* Fills in those terms and the account (either may be NULL) that no option
 * says but the defaults of mreg.yaml. */
void ruled_terms(const struct asking *a, const char *said[NAMED_TERMS_COUNT],
                 const char **account);

/* Gives the operands: the default model takes the place of the first where it
 * is missing. */
void ruled_model(const struct asking *a, int *count, char ***operands);

/* Tells whether a tier of an option is one that mreg.yaml makes; the registry
 * need not know it then. */
bool ruled_makes(const struct asking *a, const char *tier);

/* What mreg.yaml has against a model: OK, DISABLED or NOT_ALLOWED. */
mreg_status ruled_status(const struct asking *a, mreg_model m);

/* Complains if a model may not be asked, with the file, the line and the cure;
 * tells whether it may. */
bool ruled_allows(const struct asking *a, const char *command,
                  const char *name, mreg_model m);

/* Says on stderr how many models mreg.yaml leaves out of a list. */
void ruled_tell(const struct asking *a, const char *command);

#endif
