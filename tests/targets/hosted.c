/* Prints the answers of both registries on a target with a C library, and
 * those of a registry file, or why it cannot be attached.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>

#include "answers.h"

static void print_file(const char *path)
{
    static _Alignas(16) char bytes[1 << 22];
    static mreg_place place;
    FILE *f = fopen(path, "rb");
    const size_t size = f ? fread(bytes, 1, sizeof bytes, f) : 0;
    const mreg *r;
    const mreg_status status = mreg_attach(bytes, size, &place, &r);

    if (f)
        fclose(f);
    if (status == MREG_OK)
        printf(" %016" PRIx64, answers(r));
    else
        printf(" %s", mreg_status_text(status).at);
}

int main(int argc, char **argv)
{
    printf("%016" PRIx64 " %016" PRIx64, answers(&mreg_builtin),
           answers(&mreg_builtin_lean));
    if (argc > 1)
        print_file(argv[1]);
    putchar('\n');
    return 0;
}
