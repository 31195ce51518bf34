/* What the files that settle names share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_SETTLE_H
#define MREG_GEN_SETTLE_H

#include "names.h"

enum rank { RANK_MAKER, RANK_HOST, RANK_SNAPSHOT };

struct claim {              /* one name of one model */
    struct text text;
    size_t model, provider;
    unsigned layer;         /* that gave the model this name */
    enum rank rank;
    enum name_how how;
};

typedef LIST_OF(struct claim) claim_list;

/* Compares texts by their bytes, ignoring the case of ASCII letters. */
int compare_folded(struct text a, struct text b);

/* Refuses a text that cannot be a name. Loaders have done that already, with
 * better messages; what gets past them must not get into a table. */
bool name_valid(struct catalogue *c, enum diag_number number, struct text t,
                size_t most);

/* Collects the spellings of providers and refuses one that two have. */
void settle_spellings(struct catalogue *c, struct nametable *out);

/* Returns the provider's spelling that a text is; NULL if it is none. */
const struct spelling *spelling_find(const struct nametable *out,
                                     struct text text);

/* Returns the spelling of a provider that `text` begins with, and how many
 * bytes that takes with its separator; NULL if there is none. */
const struct spelling *spelling_of(const struct nametable *out,
                                   struct text text, size_t *taken);

/* Returns the claim of the same provider and text among the first `n`, which
 * are sorted by these; NULL if there is none. */
const struct claim *claim_find(const claim_list *claims, size_t n,
                               const struct claim *key);

/* Adds the ends of names that mean one model, see name_ends.c. */
void add_name_ends(struct catalogue *c, claim_list *claims);

/* Adds the names that makers give to what hosts sell, see maker_names.c. The
 * claims must be sorted by provider and text. */
void add_maker_names(struct catalogue *c, claim_list *claims);

/* Refuses an alias that carries the date of another model. */
void check_dates(struct catalogue *c);

/* Refuses an alias of a model that is the id of another maker's; `run` is all
 * claims to one bare name. */
void check_borrowed(struct catalogue *c, const struct claim *run, size_t n);

#endif
