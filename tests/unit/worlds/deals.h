/* The small registry with accounts: some have prices of their own for some
 * services of some models.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_DEALS_H
#define TEST_DEALS_H

#include "mini.h"

/* The numbers of the accounts "any", "acme" and "zed"; zed has no prices. */
enum { DEALS_ANY = 1, DEALS_ACME, DEALS_ZED, DEALS_ACCOUNTS = DEALS_ZED };

const mreg *deals(void);

#endif
