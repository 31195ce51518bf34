/* Prices a call by the newest registry there is: the file that $MREG_REGISTRY
 * names, a cached one, or the one that was compiled in.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "mreg_host.h"

int main(void)
{
    const mreg_host_places at = {NULL, "cached.mreg", &mreg_builtin, 0};
    mreg_host_report report;
    mreg_host_loaded *loaded;
    mreg_usage use = {{0}, 0};
    mreg_bill bill;
    char usd[MREG_MONEY_SIZE];

    if (mreg_host_newest(&at, NULL, &loaded, &report) != MREG_OK)
        return fprintf(stderr, "%s\n", report.tried[0].why.text), 1;
    mreg_use(&use, MREG_INPUT, 1200);
    mreg_use(&use, MREG_OUTPUT, 300);
    if (mreg_cost(loaded->registry, mreg_find(loaded->registry, "gpt-4o", 6),
                  NULL, &use, &bill) != MREG_OK)
        return 1;
    mreg_money_text(bill.pico_usd, usd, sizeof usd);
    printf("%s USD\n", usd);
    mreg_host_unload(loaded);
    return 0;
}
