/* Prints the answers of both registries on a target with a C library, and
 * those of a registry file, or why it cannot be attached.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "answers.h"

/* All bytes of a file, aligned as malloc does; none if it cannot be read. */
static char *bytes_of(const char *path, size_t *size)
{
    FILE *f = fopen(path, "rb");
    long end = f && !fseek(f, 0, SEEK_END) ? ftell(f) : -1;
    char *bytes = end > 0 ? malloc((size_t)end) : NULL;

    *size = 0;
    if (bytes && !fseek(f, 0, SEEK_SET))
        *size = fread(bytes, 1, (size_t)end, f);
    if (f)
        fclose(f);
    return bytes;
}

static void print_file(const char *path)
{
    static mreg_place place;
    size_t size;
    char *bytes = bytes_of(path, &size);
    const mreg *r;
    const mreg_status status = mreg_attach(bytes, size, &place, &r);

    if (status == MREG_OK)
        printf(" %016" PRIx64, answers(r));
    else
        printf(" %s", mreg_status_text(status).at);
    free(bytes);
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
