/* The table of names: which model each name means, and where the perfect hash
 * has put it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_NAMES_H
#define MREG_GEN_NAMES_H

#include "generator/catalogue/catalogue.h"

enum name_how { NAME_ID, NAME_ALIAS,
                NAME_END };     /* without the maker that an id begins with */

struct name {                   /* one spelling that finds something */
    const char *text;           /* without the provider */
    size_t size;
    bool qualified;             /* written provider/text; else bare */
    bool another;               /* bare, but begins with another provider */
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

/* A bare name that two models claim: each is provider/id. */
struct shadowed { const char *name, *finds, *loses; };

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
    LIST_OF(struct shadowed) shadowed; /* what lost */
};

/* Decides which model each name means and which names several share, by the
 * rules at the head of settle.c. */
void settle_names(struct catalogue *c, struct nametable *out);
/* Finds what the contracts name: numbers their accounts, gives each model the
 * contracts about it, reports what names nothing. Must run before a profile
 * leaves models out. */
void join_contracts(struct catalogue *c);
/* Builds the perfect hash: runs gperf, reads its tables, looks up every name
 * once. What gperf answered for a registry of before, which may be NULL, is
 * taken as its answer where the names are the same. */
void hash_names(struct catalogue *c, struct nametable *t, const mreg *before);

#endif
