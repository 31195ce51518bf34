/* Prints each bound of n calls, for the n of the arguments, as "n good low":
 * mreg_at_least with a doubt of 5 per cent.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "mreg_measure.h"

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const uint32_t n = (uint32_t)strtoul(argv[i], NULL, 10);

        for (uint32_t good = 0; good <= n; good++)
            printf("%u %u %u\n", n, good, mreg_at_least(good, n, 50000));
    }
    return 0;
}
