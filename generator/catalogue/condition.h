/* Conditions of prices: what an entry of a price list may ask of a call, how
 * two of them compare, and how the tables and registry/ write them. A new
 * kind of condition begins here and in runtime/condition.h.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_CONDITION_H
#define MREG_GEN_CONDITION_H

#include "generator/read/text.h"
#include "runtime/tables.h"

struct weekly_range { uint16_t start, end; };  /* UTC minutes, no wrap */
typedef LIST_OF(struct weekly_range) weekly;   /* sorted, disjoint */

/* The `when:` of an entry: all of it must hold. Only contracts ask whose call
 * it is. */
struct when {
    bool has_tokens;
    uint32_t from_tokens;     /* inclusive */
    uint32_t services;        /* bits; 0: any */
    uint32_t geos;            /* bits; 0: any */
    uint16_t account;         /* 0: any */
    bool has_window;
    weekly window;
};

/* What conditions ask about, one after the other. */
enum {
    BY_TOKENS, BY_SERVICE, BY_GEO, BY_ACCOUNT, BY_WINDOW, CONDITION_DIMENSIONS
};

/* Names a dimension for people: "a threshold". */
const char *condition_dimension(int dimension);

/* Tells whether all calls that `inner` holds for are such that `outer` holds
 * too: in one dimension, and in all. */
bool condition_inside_in(const struct when *inner, const struct when *outer,
                         int dimension);
bool condition_inside(const struct when *inner, const struct when *outer);

/* Tells whether a condition holds for a call of these tokens, service and
 * geography, if it is the account's; whether its window does is known. */
bool condition_holds(const struct when *w,
                     const struct mreg_condition_row *call, bool in_window);

/* Tells whether the rate `outer` holds wherever `inner` does, windows aside. An
 * account's rates are its own. */
bool condition_covers(const struct mreg_condition_row *outer,
                      const struct mreg_condition_row *inner);

/* Writes a row of the tables as words and back. The words of a price book are
 * in the order of its rows. */
enum { CONDITION_WORDS = 2 };
void condition_pack(const struct mreg_condition_row *row,
                    uint64_t words[CONDITION_WORDS]);
struct mreg_condition_row condition_unpack(
    const uint64_t words[CONDITION_WORDS]);

/* Writes when a rate of a registry holds and for whom:
 * "batch,input>200000,regional", "standard,account=acme". */
const char *condition_text(struct arena *a, const mreg *r, mreg_model m,
                           uint32_t version, uint32_t rate);

#endif
