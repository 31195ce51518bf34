/* What a contract makes of the list price of a call.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_BARGAIN_H
#define MREG_GEN_BARGAIN_H

#include "algebra.h"

/* The contracts of an account that may hold for calls of a version of a
 * model: those of anybody, and its own. */
struct bargain {
    struct catalogue *c;
    const struct model *model;
    struct contract *const *anybody, *const *own;
    size_t anybody_n, own_n;
    mreg_currency currency;       /* of the list price */
};

/* Turns the list price of a call into what the account is charged: by the
 * narrowest contract with prices or a factor, then by the narrowest markup.
 * Reports contracts that have no answer, and marks those that decide. */
void bargain_charge(const struct bargain *b,
                    const struct mreg_condition_row *call,
                    struct charge charges[MREG_METERS_COUNT]);

/* Gives models that contracts are about versions of their own, cut where a
 * contract begins or ends. Each has the contracts that hold throughout. */
void cut_versions(struct catalogue *c);

/* Warns of contracts that change nothing, or that seem to be meant for fewer
 * calls than they hold for. */
void judge_contracts(struct catalogue *c);

#endif
