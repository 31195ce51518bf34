/* The price book and the table of names: what the stages of prices/ and
 * names/ hand to those that write.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_STAGES_H
#define MREG_GEN_STAGES_H

#include "generator/catalogue/catalogue.h"

/* ---- flatten: prices as tables ----------------------------------------- */

struct sheet {                  /* first_item is 0: the items are here */
    struct mreg_sheet_row row;
    struct mreg_item_row *at;
    size_t n;
};
struct plan { struct mreg_rate_row *at; size_t n; };

/* All content is stored once; indices are as the runtime wants them, except
 * that plans and sheets hold their runs themselves. Index 0 of windows is
 * "always" (empty). */
struct pricebook {
    LIST_OF(uint64_t) values;                     /* of items; ascending */
    LIST_OF(uint32_t) units;                      /* units[0] is 1 */
    LIST_OF(struct sheet) sheets;
    LIST_OF(struct mreg_condition_row) conditions;
    LIST_OF(weekly) windows;
    LIST_OF(struct plan) plans;
    size_t prices;                                /* different ones */
};

/* Sets model.plan, one per version, because a model that is a geography of
 * its own has that resolved in its plans. Reports multiplied prices that
 * are not whole and conditions that need a combined entry. */
void flatten(struct catalogue *c, struct pricebook *out);
/* The soft checks, on the prices as they will be charged: run last. What a
 * version confirms goes to catalogue.audit instead. */
void plausible(struct catalogue *c, const struct pricebook *b);

/* The rate that the runtime will take: the last of the plan that holds.
 * NULL if none does. `window`: the one that holds, 0 if none. */
const struct mreg_rate_row *plan_rate(const struct pricebook *b, size_t plan,
                                      unsigned service, unsigned geo,
                                      unsigned window, uint64_t tokens);

/* The price of a meter under a rate, as the runtime answers it. */
struct mreg_price pricebook_price(const struct pricebook *b,
                                  const struct mreg_rate_row *rate,
                                  unsigned meter);

/* ---- names: who answers to what, then hash, shards, gperf --------------- */

enum name_how { NAME_ID, NAME_ALIAS };

struct name {                   /* one spelling that finds something */
    const char *text;           /* without the provider */
    size_t size;
    bool qualified;             /* as provider/text; else bare */
    bool another;               /* bare, and begins with another provider */
    size_t provider;            /* index; of the winner if bare */
    size_t target;              /* a model, or models.n + a group */
    enum name_how how;
};

struct gperf_shard {
    int32_t base;
    uint32_t shift;
    uint8_t asso[MREG_DIGITS * MREG_DIGIT_VALUES];
    char *input;
};

struct spelling { struct text text; size_t provider; };

struct nametable {
    uint32_t seed;
    LIST_OF(struct spelling) spellings; /* sorted by folded bytes */
    uint32_t spelling_filter[MREG_FILTER_BITS / 32]; /* of the runtime */
    LIST_OF(struct name) names;        /* bare by text, then by provider */
    LIST_OF(size_t) group_members;     /* runs ended by SIZE_MAX */
    LIST_OF(size_t) group_first;       /* into group_members; the runtime's
                                        * slots hold models.n + this */
    LIST_OF(struct gperf_shard) shards;
    LIST_OF(size_t) slots;             /* index into names or SIZE_MAX */
    text_list shadowed;                /* lines for people: what lost */
};

/* Decides which model each name means: precedence, clashes, ambiguity. */
void settle_names(struct catalogue *c, struct nametable *out);
/* The perfect hash; runs gperf, reads its tables, checks every key. */
void hash_names(struct catalogue *c, struct nametable *t);

#endif
