/* What one call costs: a name, terms and figures in, a bill out.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_COST_H
#define MREG_ANSWERS_COST_H

#include "base/note.h"
#include "base/out.h"
#include "looked.h"
#include "mreg_usage.h"

struct call {
    const char *name;
    size_t name_size;
    mreg_provider provider;     /* MREG_NONE: any */
    mreg_terms on;              /* what the name implies goes before it */
    const mreg_figures *figures;
    mreg_nesting nesting;
    bool geo_assumed;           /* it was said not to be known */
};

struct answering;

struct priced {
    const mreg *r;
    const struct answering *by; /* what JSON says of r; NULL: nothing */
    const struct call *call;
    mreg_status status;
    mreg_match match;           /* MREG_NONE unless it was resolved */
    mreg_terms on;
    mreg_usage use;
    mreg_bill bill;
    mreg_bill list;             /* at list prices; filled if on.account is
                                 * not 0 */
    mreg_status list_status;
    bool averaged;              /* as many calls of the same size */
    bool usage_said;            /* JSON has the usage already */
    struct note error;          /* empty: the bill is complete */
    struct age_limit most;      /* what makes the price stale; price_call
                                 * leaves it without */
};

/* Prices a call. The answer refers to `r` and `c`. */
void price_call(const mreg *r, const struct call *c, struct priced *out);

/* Prices a sum of as many calls as requests were stated, likewise. Where it
 * matters how large a call was, each counts as one of the average size. */
void price_sum(const mreg *r, const struct call *c, struct priced *out);

/* Is there an amount, and is all of the call in it? An amount may be in
 * another currency than USD. */
bool priced_known(const struct priced *p);
bool priced_complete(const struct priced *p);

/* Which layer priced a meter of the call, by name: "contract" if the account's
 * price is not that of the list. */
mreg_text priced_layer(const struct priced *p, uint32_t meter);

/* Whether a meter gets a line: it was used, it has a price, and it is not
 * the one request that costs nothing. */
bool priced_line(const struct priced *p, uint32_t meter);

/* The instant and the terms that a bill was made for, and the version of
 * prices, which is zero if there is none. */
mreg_time priced_at(const struct priced *p);
mreg_version priced_version(const struct priced *p);
mreg_terms priced_terms(const struct priced *p);
/* Is there an amount by a price that is older than `most`? */
bool priced_stale(const struct priced *p);

/* When a model that has no price at an instant gets its first one; 0 if
 * that is not after it. */
mreg_time first_price(const mreg *r, mreg_model m, mreg_time at);

/* Writes that as the member "first_price", if there is one. */
void first_price_json(struct out *o, bool *first, const mreg *r, mreg_model m,
                      mreg_time at);

/* Write what the answers to batch lines and to single calls share: which
 * model was meant, or null; and the members "cost_usd", "complete", "lines"
 * and, if there are any, "cost_in", "list_usd", "layers", "first_price" and
 * "error". */
void answer_resolved(struct out *o, const mreg *r, const mreg_match *match);
void answer_cost(struct out *o, const struct priced *p, bool *first);

/* What a complete bill does not say, such as that the model retires within
 * RETIRES_SOON; returns how many notes there are. */
#define COST_WARNINGS 3
#define RETIRES_SOON (INT64_C(60) * 86400 * 1000)
unsigned cost_warnings(const struct priced *p,
                       struct note out[COST_WARNINGS]);

/* Writes the member "warnings" if there are any, and returns whether. */
bool answer_warnings(struct out *o, const struct priced *p, bool *first);

/* Write counts as an object, and what follows the model in an answer. */
void cost_counts_json(struct out *o, const mreg_usage *use);
void cost_members_json(struct out *o, const struct priced *p, bool *first);

void cost_text(struct out *o, const struct priced *p);
void cost_json(struct out *o, const struct priced *p);

#endif
