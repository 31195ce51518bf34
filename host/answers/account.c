/* Accounts as people name them.
 *
 * SPDX-License-Identifier: MIT */
#include "account.h"

#include <string.h>

uint16_t usual_account(const mreg *r)
{
    return mreg_account_name(r, ACCOUNT_ANYBODY).size > 0 ? ACCOUNT_ANYBODY : 0;
}

bool account_named(const mreg *r, const char *name, size_t size,
                   uint16_t *out)
{
    const uint32_t found = mreg_account_find(r, name, size);
    const bool is_list = size == sizeof ACCOUNT_LIST - 1
                         && memcmp(name, ACCOUNT_LIST, size) == 0;

    *out = (uint16_t)(is_list || found == MREG_NONE ? 0 : found);
    return is_list || found != MREG_NONE;
}

/* Has the version a rate of this account for the service? */
static bool has_own(const mreg *r, mreg_model m, uint32_t version,
                    uint8_t service, uint16_t account)
{
    mreg_rate one;

    for (uint32_t i = 0;
         mreg_rate_info(r, m, version, i, &one) == MREG_OK; i++)
        if (one.account == account && one.service == service)
            return true;
    return false;
}

uint16_t account_charged(const mreg *r, mreg_model m, uint32_t version,
                         uint8_t service, uint16_t account)
{
    if (account > ACCOUNT_ANYBODY
        && !has_own(r, m, version, service, account))
        account = ACCOUNT_ANYBODY;
    return account && has_own(r, m, version, service, account) ? account : 0;
}

bool account_has_rate(const mreg *r, mreg_model m, uint32_t version,
                      const mreg_rate *rate, uint16_t account)
{
    return rate->account
           == account_charged(r, m, version, rate->service, account);
}
