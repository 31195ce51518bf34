/* What the checks share: a price in force, other hosts' prices, a finding.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_JUDGE_H
#define MREG_GEN_JUDGE_H

#include "checks.h"

typedef LIST_OF(uint64_t) amounts;

struct judge {
    struct catalogue *c;
    const mreg *r;
    size_t *next;     /* host of the same model; SIZE_MAX ends them */
    size_t *first;    /* host of each maker's model */
    amounts *scratch;
    bool alone;       /* only what contradicts itself or other hosts */
};

/* A rate of the registry. */
struct rated {
    mreg_model model;
    uint32_t version, rate;
    const struct version *stated;
};

/* Prices of one meter, from the least to the most; 0 where there are none. */
struct span { uint64_t low, high; };

/* Chains the hosts of each model. */
void judge_start(struct judge *j, struct catalogue *c, const mreg *r,
                 amounts *scratch);

/* Reports what is odd about a version, or puts it into the audit. */
void report_odd(const struct judge *j, enum diag_number number,
                const struct model *m, const struct version *v,
                const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/* Does as report_odd, for what is odd about the model itself. */
void report_odd_model(const struct judge *j, enum diag_number number,
                      const struct model *m, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

mreg_price price_of(const struct judge *j, const struct rated *at,
                    unsigned meter);
/* Returns what a version charges on standard terms at its first hour at which
 * no weekly window decides; unknown if there is no such hour. */
mreg_price plain_price(const struct judge *j, size_t model, size_t version,
                       unsigned meter);
/* Finds the rate that is charged one token below a rate's threshold. */
bool find_below(const struct judge *j, const struct rated *at,
                const mreg_rate *on, struct rated *below);

/* Returns the two middle prices of what other hosts of the model charge for a
 * meter then, in the same currency: whoever is far from one may be near the
 * other, and it is not known which of them is right. Prices of 0 and confirmed
 * oddities do not count. */
struct span others_charge(const struct judge *j, const struct rated *at,
                          unsigned meter, mreg_currency currency);
/* Lists some of these prices for people: "; bedrock charges 2". */
const char *others_text(const struct judge *j, const struct rated *at,
                        unsigned meter);

/* Writes a token's price in the unit that people use, per million. */
const char *per_million(struct arena *a, uint64_t pico);
/* Writes how many times another price a price is; `near` is not 0. */
const char *times_text(struct arena *a, uint64_t price, uint64_t near);

/* Judges each price of a rate by the bands of bands.c; `is_plain` tells the
 * first rate of a version from those with conditions. */
void judge_bands(const struct judge *j, const struct rated *at,
                 bool is_plain);
/* Judges what facts.c lists, of a version and of a model. */
void judge_version_facts(const struct judge *j, const struct rated *at);
void judge_model_facts(const struct judge *j, size_t model);
/* Judges whether a new model lacks a service that all its siblings have. */
void judge_services(const struct judge *j, size_t model);

#endif
