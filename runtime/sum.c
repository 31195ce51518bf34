/* Totals over many calls, in 128 bits.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg.h"

mreg_status mreg_sum_add(mreg_sum *sum, uint64_t pico_usd)
{
    uint64_t low;

    if (!sum)
        return MREG_E_BAD_ARGUMENT;
    low = sum->low + pico_usd;
    if (low < pico_usd && sum->high == UINT64_MAX)
        return MREG_E_TOO_LARGE;
    sum->high += low < pico_usd;
    sum->low = low;
    return MREG_OK;
}
