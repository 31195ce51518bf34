/* The shortest useful program: what does this call cost today?
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "mreg.h"

int main(void)
{
    const mreg *r = &mreg_builtin;
    mreg_model m = mreg_find(r, "claude-sonnet-4.5", 17);
    mreg_usage use = {0};
    mreg_bill bill;
    char dollars[MREG_MONEY_SIZE];

    mreg_use(&use, MREG_INPUT, 1200);
    mreg_use(&use, MREG_CACHE_READ, 800);
    mreg_use(&use, MREG_OUTPUT, 300);
    if (mreg_cost(r, m, NULL, &use, &bill) != MREG_OK)
        return 1;
    mreg_money_text(bill.pico_usd, dollars, sizeof dollars);
    printf("%s USD\n", dollars);
    return 0;
}
