/* mreg tokens: what its parts share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_TOKENS_H
#define MREG_ANSWERS_TOKENS_H

#include <stdbool.h>

#include "mreg_tokens.h"
#include "base/out.h"

#define TOKENS_COMMAND "tokens"
#define FULL_NAME_ROOM 512      /* longer than any provider/id */

/* What the files are counted for: a model, or an encoding alone. */
struct tokens_for {
    const char *name;           /* of the model as given; NULL: none */
    mreg_match match;           /* MREG_NONE without a model */
    char full[FULL_NAME_ROOM];  /* provider/id */
    size_t full_size;
    mreg_info_view info;
    int encoding;               /* -1: an estimate */
    mreg_terms on;
    uint64_t output;            /* tokens of the expected answer */
    mreg_token_work work;
};

struct tokens_row {
    const char *file;
    uint64_t bytes;
    mreg_token_count count;
    mreg_status fits, priced;
    uint64_t over, pico_usd;
};

/* Counts a file, "-" is the standard input; false after a complaint. */
bool tokens_count(const struct tokens_for *f, const char *file,
                  struct tokens_row *row);

/* Whether a counted row fits, and its cost. */
void tokens_judge(const struct tokens_for *f, struct tokens_row *row);

/* All rows as a table, with their sum if there are several; as JSON, one
 * object a row. */
void tokens_print(struct out *o, const struct tokens_for *f,
                  const struct tokens_row *rows, size_t count);
void tokens_print_json(struct out *o, const struct tokens_for *f,
                       const struct tokens_row *rows, size_t count);

/* The cost of a row in USD, or "unknown". */
void tokens_cost_text(const struct tokens_row *row,
                      char out[MREG_MONEY_SIZE]);

/* Writes the ids of a file, or the text of a file of ids; false after a
 * complaint. */
bool tokens_ids(struct out *o, const struct tokens_for *f, const char *file,
                bool json);
bool tokens_decode(struct out *o, const struct tokens_for *f,
                   const char *file, bool json);

#endif
