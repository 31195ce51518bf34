/* Taking out of an answer of OpenRouter's what cannot be read.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SNAPSHOT_SIEVE_H
#define MREG_GEN_SNAPSHOT_SIEVE_H

#include "generator/read/node.h"

/* Says what was left out of an answer: a member of a model, or the model. */
struct left {
    const char *id;         /* "" if it has none */
    const char *what;       /* "pricing"; "": the whole model */
    const char *why;
};
typedef LIST_OF(struct left) left_list;

/* Says it in one line: "openrouter/x: pricing is left out: ...". */
const char *left_text(struct arena *a, const struct left *l);

/* Takes out of `data` what gives an error, and says so in `left`. Prices that
 * are numbers of JSON become texts. */
void snapshot_sieve(struct arena *a, struct node *root, const char *fetched,
                    left_list *left);

/* Takes out the prices of a model, or all of it if it has none. */
void snapshot_leave_out(struct arena *a, struct node *root, const char *id,
                        bool whole, const char *why, left_list *left);

/* Puts U+FFFD in place of escaped NULs and of halves of surrogate pairs, which
 * are found where a description was cut. The size stays. */
void snapshot_mend_escapes(char *text, size_t size);

#endif
