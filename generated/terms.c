/* Whose prices there are beside the list's.
 * 0 accounts.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "strings.h"

const struct mreg_account_row DATA(accounts)[] = {
    {0}
};
