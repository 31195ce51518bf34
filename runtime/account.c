/* Accounts: who has prices of his own.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

mreg_text mreg_account_name(const mreg *r, uint32_t account)
{
    const mreg_text none = {"", 0};

    if (!r || account == 0 || account > r->account_count)
        return none;
    return mreg_pooled(r, r->accounts[account - 1].name);
}

/* Returns < 0, 0 or > 0 as a name is before, at or behind another. */
static int order(const char *name, size_t size, mreg_text other)
{
    for (size_t i = 0; i < size && i < other.size; i++)
        if (name[i] != other.at[i])
            return (unsigned char)name[i] - (unsigned char)other.at[i];
    return (size > other.size) - (size < other.size);
}

uint32_t mreg_account_find(const mreg *r, const char *name, size_t size)
{
    uint32_t low = MREG_ANYBODY, high = r && name ? r->account_count : 0;

    if (high && size && !order(name, size, mreg_account_name(r, low)))
        return low;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        const int d = order(name, size, mreg_account_name(r, middle + 1));

        if (d == 0)
            return middle + 1;
        if (d < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return MREG_NONE;
}
