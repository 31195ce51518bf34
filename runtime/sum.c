/* Totals over many calls, in 128 bits and one currency.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg.h"

/* Nothing is the same in every currency. */
mreg_status mreg_sum_in(mreg_sum *sum, mreg_currency in, uint64_t pico)
{
    uint64_t low;

    if (!sum)
        return MREG_E_BAD_ARGUMENT;
    if (sum->low == 0 && sum->high == 0)
        sum->currency = in;
    if (sum->currency != in)
        return MREG_E_CURRENCY;
    low = sum->low + pico;
    if (low < pico && sum->high == UINT64_MAX)
        return MREG_E_TOO_LARGE;
    sum->high += low < pico;
    sum->low = low;
    return MREG_OK;
}

mreg_status mreg_sum_add(mreg_sum *sum, uint64_t pico_usd)
{
    return mreg_sum_in(sum, MREG_USD, pico_usd);
}
