/* Loads a registry file that a key must have signed, and says how that went.
 * Use: load FILE [KEY], where KEY is what a public key's file holds
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "mreg_host.h"

int main(int count, char **arguments)
{
    mreg_host_options options = {.key = count > 2 ? arguments[2] : NULL};
    mreg_host_loaded *l;
    mreg_host_note why;
    mreg_status status;

    if (count < 2)
        return 2;
    status = mreg_host_load(arguments[1], &options, &l, &why);
    if (status != MREG_OK) {
        printf("%s: %s\n", mreg_status_text(status).at, why.text);
        return 1;
    }
    printf("ok: %s\n", l->comment.text);
    mreg_host_unload(l);
    return 0;
}
