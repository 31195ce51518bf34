/* The encodings that the command has.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_ENCODINGS_H
#define MREG_CLI_ENCODINGS_H

#include <stdbool.h>

#include "mreg_tokens.h"

#define ENCODINGS (0 MREG_ENCODINGS(ENCODINGS_ONE_MORE))
#define ENCODINGS_ONE_MORE(name) +1

extern const mreg_encoding *const encodings[ENCODINGS];
extern const mreg_spelling *const spellings[ENCODINGS];

/* The number of an encoding; -1 if there is none of that name. */
int encoding_number(mreg_text name);

/* The encoding of an option; false after a complaint. */
bool choose_encoding(const char *command, const char *name, int *number);

#endif
