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

/* The same; what the list charges for batches of CHAT is in yuan, and so is
 * what acme pays for it. */
#define DEALS_CNY (3 << 10 | 14 << 5 | 25)
const mreg *deals_in_yuan(void);

#endif
