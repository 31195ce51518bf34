/* Prints the answers of both registries on a target with a C library.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>

#include "answers.h"

int main(void)
{
    printf("%016" PRIx64 " %016" PRIx64 "\n", answers(&mreg_builtin),
           answers(&mreg_builtin_lean));
    return 0;
}
