/* Who has prices of his own, as contracts name them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_ACCOUNTS_H
#define MREG_GEN_ACCOUNTS_H

#include "catalogue.h"

/* Adds an account unless it is there. The numbers of others may change. */
void accounts_add(struct catalogue *c, struct text name);

/* Returns the number of an account, 0 if it was not added. That of `any` is
 * MREG_ANYBODY. */
uint16_t account_number(const struct catalogue *c, struct text name);

#endif
