/* The stages of a run, in the order data flows, and what passes between
 * them: load -> merge -> check -> flatten, settle names -> emit.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_STAGES_H
#define MREG_GEN_STAGES_H

#include "generator/catalogue/catalogue.h"

/* ---- load (load_*.c) --------------------------------------------------- */

/* providers.yaml, naming.yaml, access.yaml, <maker>/<model>.yaml and
 * <host>/offers.yaml under `dir`. */
void load_definitions(struct catalogue *c, const char *dir);
/* Every <provider>.yaml under `dir`. */
void load_pricing(struct catalogue *c, const char *dir);
/* A raw answer of OpenRouter or our canonical form of one; `fetched` is an
 * instant that overrides the file's own, or NULL. Adds models and prices
 * of the provider `openrouter`. */
void load_snapshot(struct catalogue *c, const char *path,
                   const char *fetched);

/* ---- merge, check ------------------------------------------------------ */

/* Applies defaults, joins offers to their makers and models to their
 * prices, sorts everything by provider and id, derives what is derived. */
void merge(struct catalogue *c);
/* Checks what definitions call the tokenizer and the chat format, if there
 * is a file of them, and fills in what words in a model's name stand for. */
void name_tokenizers(struct catalogue *c);
/* Finds, once offers have joined their makers, what is known of them. */
void join_tokenizers(struct catalogue *c);
void check(struct catalogue *c);
/* The index of `provider/id` among the sorted models, or SIZE_MAX. */
size_t find_model(const struct catalogue *c, struct text ref);
/* Whether one of the references is to this model. */
bool names_model(const struct catalogue *c, const text_list *refs,
                 size_t model);
/* Says that there is none, and which is near. */
void report_missing_model(struct catalogue *c, enum diag_number number,
                          struct text ref);

/* Drops the models that the profile of this name leaves out; NULL: none. */
void apply_profile(struct catalogue *c, const char *name);

/* ---- flatten: prices as tables ----------------------------------------- */

struct vector { struct mreg_item_row *at; size_t n; };
struct scale { struct mreg_factor_row *at; size_t n; };
struct plan { struct mreg_rate_row *at; size_t n; };

/* All content is stored once; indices are as the runtime wants them, except
 * that items hold an index into `values` and plans, vectors and scales hold
 * their runs themselves. Index 0 of windows is "always", of scales "as it
 * is" (both empty). */
struct pricebook {
    LIST_OF(uint64_t) values;                     /* ascending */
    LIST_OF(uint32_t) units;                      /* units[0] is 1 */
    LIST_OF(struct vector) vectors;
    LIST_OF(struct scale) scales;
    LIST_OF(struct mreg_condition_row) conditions;
    LIST_OF(weekly) windows;
    LIST_OF(struct plan) plans;
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

/* The price of a meter under a rate: what the runtime will answer. */
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

struct gperf_shard { int32_t base; uint32_t shift; uint8_t asso[96];
                     char *input; };

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

/* Precedence, clashes, ambiguity (DESIGN section 4). */
void settle_names(struct catalogue *c, struct nametable *out);
/* The perfect hash; runs gperf, reads its tables, checks every key. */
void hash_names(struct catalogue *c, struct nametable *t);

/* ---- emit -------------------------------------------------------------- */

/* Fills every generated file; output.h compares and writes them. Files are
 * missing if an error was reported. */
struct output;
void emit(struct catalogue *c, const struct pricebook *b,
          const struct nametable *t, struct output *out);

#endif
