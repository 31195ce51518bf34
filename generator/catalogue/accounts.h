/* Who has prices of his own, as contracts name them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_ACCOUNTS_H
#define MREG_GEN_ACCOUNTS_H

#include "catalogue.h"

/* Lists the accounts of all contracts. The number of one is its index + 1: the
 * first is `any`, or empty if nobody names that, and the others are in the
 * order of their bytes. Reports more than there is room for. */
void accounts_fill(struct catalogue *c);

/* Returns the number of an account, 0 if it is not listed. */
uint16_t account_number(const struct catalogue *c, struct text name);

#endif
