/* Contracts: what an account is charged instead of the list price.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_CONTRACT_H
#define MREG_GEN_CONTRACT_H

#include "condition.h"

struct price;

enum contract_kind { CONTRACT_MULTIPLY, CONTRACT_PRICES, CONTRACT_MARKUP };

/* What becomes of prices that the list states, and a contract or an overlay's
 * version does not. */
enum others { OTHERS_LIST, OTHERS_PROPORTIONAL, OTHERS_UNKNOWN };

typedef LIST_OF(size_t) index_list;

/* All that a contract states must hold. It has one kind of terms: a factor,
 * prices of single meters, or a factor that comes after all else. */
struct contract {
    struct place place;
    struct text account, source, notes;
    text_list providers, models;  /* as people name them; none: any */
    struct when when;             /* account, services and geographies */
    int64_t from, until;          /* ms UTC, [from, until) */
    enum contract_kind kind;
    enum others others;
    uint32_t times, over;         /* lowest terms */
    mreg_meters meters;           /* the factor reaches */
    const struct price *price;    /* of each meter */
    mreg_currency currency;       /* of the prices */
    /* Set by join_contracts: the rows that `providers` and `models` name,
     * ascending, as they are before a profile leaves models out; and how many
     * models the contract is about. */
    index_list provider_rows, model_rows;
    size_t about;
    uint16_t number;              /* of the account, whose rates these are; in
                                   * `when` it is 0 if it is anybody */
    /* Set by flatten. */
    size_t seen;                  /* of `about`, after a profile */
    bool decides, changes;        /* a price; to another than before */
    bool below;                   /* the list for some calls */
    const struct price *above;    /* it for others */
    bool complained;              /* something is reported already */
};
typedef LIST_OF(struct contract *) contract_list;

/* Tells whether a row is among ascending rows. */
bool row_listed(const index_list *rows, size_t row);

/* Tells whether a contract is about a model: its row, and its provider's. */
bool contract_about(const struct contract *contract, size_t row,
                    size_t provider);

/* What contracts ask about, one after the other. */
enum contract_dimension {
    IN_ACCOUNTS, IN_MODELS, IN_SERVICES, IN_GEOS, IN_DAYS, CONTRACT_DIMENSIONS
};

/* Tells whether all calls that `inner` holds for are such that `outer` holds,
 * too: in one dimension, and in all. A model lies within its provider, even if
 * that has no other. */
bool contract_inside_in(const struct contract *inner,
                        const struct contract *outer,
                        enum contract_dimension in);
bool contract_inside(const struct contract *inner,
                     const struct contract *outer);

/* Tells whether a contract holds for a call of this service and geography, if
 * it is the account's, about the model and in force. */
bool contract_holds(const struct contract *contract,
                    const struct mreg_condition_row *call);

#endif
