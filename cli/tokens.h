/* mreg tokens: what its parts share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_TOKENS_H
#define MREG_CLI_TOKENS_H

#include <stdbool.h>

#include "host/answers/answers.h"
#include "host/answers/tokens.h"

#define TOKENS_COMMAND "mreg tokens"

/* What files are counted for, and what with. */
struct counter {
    struct tokens_subject of;
    int encoding;               /* -1: an estimate */
    mreg_token_work work;
};

/* Counts a file, "-" is the standard input; false after a complaint. */
bool tokens_count(const struct counter *c, const char *file,
                  struct tokens_row *row);

/* Writes the ids of a file, or the text of a file of ids; false after a
 * complaint. */
bool tokens_encode(struct out *o, const struct counter *c, const char *file,
                   const struct answer_format *format);
bool tokens_decode(struct out *o, const struct counter *c, const char *file,
                   const struct answer_format *format);

#endif
