/* What differs between two registries: models, prices, limits, capabilities,
 * names, providers, tiers; and what a call costs by each of them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_DIFF_H
#define MREG_ANSWERS_DIFF_H

#include "base/arena.h"
#include "base/out.h"
#include "price_text.h"
#include "registry.h"

enum { DIFF_OLD, DIFF_NEW, DIFF_SIDES };

/* What a side charges: nothing is listed, the price is unknown, or known. */
enum diff_state { DIFF_ABSENT, DIFF_UNKNOWN, DIFF_KNOWN };

struct diff_price {
    enum diff_state state;
    struct price_text text;     /* filled if it is known */
};

/* A price that differs from an instant on, until they agree again. */
struct diff_rate {
    const char *when;           /* the condition, as people read it */
    uint32_t meter;
    mreg_time from, until;      /* 0: no end */
    struct diff_price side[DIFF_SIDES];
};

/* Anything else: a limit, a date, a text, a capability. */
struct diff_fact {
    const char *what;
    const char *side[DIFF_SIDES]; /* "-" if it has none */
    uint64_t number[DIFF_SIDES];  /* of a limit; else 0 */
};

struct diff_name { const char *name; bool is_new; };

struct diff_facts { struct diff_fact *at; size_t n, room; };
struct diff_names { struct diff_name *at; size_t n, room; };

/* A provider or a tier. */
struct diff_part {
    const char *name;           /* the id of a provider */
    uint32_t row[DIFF_SIDES];   /* MREG_NONE: the side has no such one */
    struct diff_facts facts;
    struct diff_names models;   /* of a tier: those that it may use */
};
struct diff_parts { struct diff_part *at; size_t n, room; };

struct diff_model {
    const char *name;           /* provider/id */
    mreg_model row[DIFF_SIDES]; /* MREG_NONE: the side has no such model */
    struct { struct diff_rate *at; size_t n, room; } rates;
    struct diff_facts facts;
    struct diff_names names;
    /* If a call was given: what it costs. */
    mreg_status status[DIFF_SIDES]; /* OK, or CURRENCY if not in USD */
    uint64_t pico[DIFF_SIDES];
    mreg_currency currency[DIFF_SIDES];
};

struct diff {
    struct arena *arena;
    struct answering by[DIFF_SIDES];
    const mreg_usage *use;      /* of a call; NULL: none */
    mreg_terms on;
    const char *account;        /* who makes it; NULL: anybody */
    struct { struct diff_model *at; size_t n, room; } models; /* that differ,
                                 * by name */
    size_t changed, added, gone; /* of them */
    struct diff_parts providers, tiers; /* that differ */
};

/* Compares. The arena, the registries and the call are the caller's; all else
 * must be 0. */
void diff_registries(struct diff *d);
bool diff_is_same(const struct diff *d);

/* Lists what differs of a model that both have, beside its prices. */
void diff_facts(struct diff *d, struct diff_model *m);

/* Fills in the providers and tiers that differ. */
void diff_parts(struct diff *d);

/* Adds a fact if its sides differ. */
void diff_add_fact(struct diff *d, struct diff_facts *to,
                   struct diff_fact fact);
void diff_add_texts(struct diff *d, struct diff_facts *to, const char *what,
                    mreg_text was, mreg_text is);

/* Returns provider/id of a row. */
const char *diff_model_name(struct diff *d, unsigned which, mreg_model row);

/* Fills in the rates of a model that both have. */
void diff_prices(struct diff *d, struct diff_model *m, struct out *scratch);

/* Write by how much a number or a price grew, "+12.5 %"; "" if that has no
 * measure. */
#define RATIO_ROOM 32
void diff_ratio(uint64_t was, uint64_t is, char out[RATIO_ROOM]);
void diff_price_ratio(const struct diff_rate *rate, char out[RATIO_ROOM]);

/* Tells whether it is known what a call costs on a side. */
bool diff_has_cost(const struct diff_model *m, unsigned which);

/* Lists the models by how much the call's cost changes, the most first; then
 * those where that is not known. */
const struct diff_model **diff_by_change(const struct diff *d);

/* Returns how a thing changed, which has these rows: "new", "gone" or
 * "changed". */
const char *diff_change(const uint32_t row[DIFF_SIDES]);

void diff_parts_text(struct out *o, const struct diff *d);
void diff_facts_text(struct out *o, const struct diff_facts *facts,
                     const char *indent);
void diff_text(struct out *o, const struct diff *d);
/* Write parts of that: the prices of each model, what a call costs. */
void diff_rates_text(struct out *o, const struct diff *d);
void diff_costs_text(struct out *o, const struct diff *d);
void diff_parts_json(struct out *o, const struct diff *d, bool *first);
void diff_facts_json(struct out *o, const struct diff_facts *facts,
                     bool *first);
void diff_names_json(struct out *o, const struct diff_names *names,
                     const char *key, bool is_new, bool *first);
void diff_json(struct out *o, const struct diff *d);
/* A record for each difference. */
void diff_csv(struct out *o, const struct diff *d);
/* Writes the object alone, as the value of a member. */
void diff_object(struct out *o, const struct diff *d);

#endif
