/* How many tokens texts have, whether they fit a model and what they cost.
 * The counting itself is the caller's.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_TOKENS_H
#define MREG_ANSWERS_TOKENS_H

#include "base/out.h"
#include "mreg_tokens.h"

struct answering;

#define FULL_NAME_ROOM 512      /* longer than any provider/id */

/* Names what tokens are counted for: a model and a call to it, or an encoding
 * alone. */
struct tokens_subject {
    const mreg *r;
    const struct answering *by; /* what JSON says of r; NULL: nothing */
    const char *name;           /* of the model as given; NULL: none */
    size_t name_size;
    mreg_match match;           /* MREG_NONE without a model */
    char full[FULL_NAME_ROOM];  /* provider/id */
    size_t full_size;
    mreg_info_view info;
    mreg_terms on;
    uint64_t output;            /* tokens of the expected answer */
};

struct tokens_row {
    const char *file;
    uint64_t bytes;
    mreg_token_count count;
    mreg_status fits, priced;
    uint64_t over, pico_usd;
    mreg_currency currency;     /* of pico_usd */
    bool is_known;              /* the amount is all of it */
};

struct tokens_answer {
    const struct tokens_subject *of;
    const struct tokens_row *rows;
    size_t count;
};

/* A file as the ids of its tokens, and as the text that ids spell. */
struct tokens_ids {
    const char *file;
    const uint32_t *ids;
    size_t count;
};
struct tokens_text {
    const char *file;
    const char *at;
    size_t size;
};

/* Makes a model the subject; `on` and `output` are the caller's, and what
 * the name implies goes before `on`. Returns what lookup returns. */
mreg_status tokens_of_model(struct tokens_subject *of, const char *name,
                            size_t size, mreg_provider provider);

/* Whether a counted row fits, and its cost. */
void tokens_judge(const struct tokens_subject *of, struct tokens_row *row);

/* The cost of a row in USD, or "incomplete" or "unknown". */
void tokens_cost_text(const struct tokens_row *row,
                      char out[MREG_MONEY_SIZE]);

/* All rows as a table, with their sum if there are several; as JSON, one
 * object a row. There must be a row. */
void tokens_table(struct out *o, const struct tokens_answer *a);
void tokens_json(struct out *o, const struct tokens_answer *a);

/* A record a row, without the sum. */
void tokens_csv(struct out *o, const struct tokens_answer *a);

void ids_text(struct out *o, const struct tokens_ids *ids);
void ids_json(struct out *o, const struct tokens_ids *ids);
void text_text(struct out *o, const struct tokens_text *text);
void text_json(struct out *o, const struct tokens_text *text);

#endif
