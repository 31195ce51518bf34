/* Accounts as people name them: whose prices a call is charged by.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_ACCOUNT_H
#define MREG_ANSWERS_ACCOUNT_H

#include <stdbool.h>
#include <stddef.h>

#include "mreg.h"

/* What asks for the list price, which no account is called. */
#define ACCOUNT_LIST "list"

/* The number of the account `any`, whose name is empty in a registry without
 * contracts for everybody. The others follow it. */
#define ACCOUNT_ANYBODY 1u

/* Returns the account of a call that names none: `any`, everybody who asks the
 * registry, if it has contracts for them; else 0, the list price. */
uint16_t usual_account(const mreg *r);

/* Finds the account of a name, or 0 for ACCOUNT_LIST; false if the registry has
 * no such account. */
bool account_named(const mreg *r, const char *name, size_t size,
                   uint16_t *out);

/* Returns whose rates charge a call of `account`, as mreg_cost decides it: its
 * own, if the version has any for that service; else those of `any`; else 0,
 * those of the list. An account whose own rates do not hold has no price: it
 * does not pay the list's. */
uint16_t account_charged(const mreg *r, mreg_model m, uint32_t version,
                         uint8_t service, uint16_t account);

/* Tells whether a rate of a version is one of those. */
bool account_has_rate(const mreg *r, mreg_model m, uint32_t version,
                      const mreg_rate *rate, uint16_t account);

#endif
