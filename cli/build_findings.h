/* What was found while a registry was made, as JSON.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_BUILD_FINDINGS_H
#define MREG_CLI_BUILD_FINDINGS_H

#include "base/out.h"
#include "generator/made.h"

/* Writes the members "findings", "errors" and "warnings". */
void findings_json(struct out *o, const struct made *m, bool *first);

/* Writes the last member: which registry was made; null after an error. */
void made_json(struct out *o, const struct made *m, const char *file,
               bool *first);

#endif
