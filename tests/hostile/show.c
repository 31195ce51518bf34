/* Prints every text of every model and two accounts, a line each: what the
 * tables made of hostile input.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "mreg.h"

static void line(const char *what, mreg_text text)
{
    printf("%s: ", what);
    fwrite(text.at, 1, text.size, stdout);
    putchar('\n');
}

int main(void)
{
    const mreg *r = &mreg_builtin;

    for (mreg_model m = 0; m < mreg_count(r); m++) {
        mreg_info_view info;
        mreg_version version;

        mreg_info(r, m, &info);
        line("id", info.id);
        line("name", info.name);
        line("notes", info.notes);
        line("url", info.url);
        line("tip", mreg_guidance(r, m, MREG_TIPS, 0));
        line("tip", mreg_guidance(r, m, MREG_TIPS, 1));
        if (mreg_version_info(r, m, 0, &version) == MREG_OK)
            line("source", version.source);
    }
    for (uint32_t a = 1; a <= 2; a++)
        line("account", mreg_account_name(r, a));
    return 0;
}
