/* Attaches a registry file, or takes the compiled registry.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "asked.h"

static const mreg *attached(FILE *f)
{
    static _Alignas(16) char bytes[1 << 22];
    static mreg_place place;
    const mreg *r = NULL;
    const size_t size = f ? fread(bytes, 1, sizeof bytes, f) : 0;
    const mreg_status status = mreg_attach(bytes, size, &place, &r);

    if (status != MREG_OK) {
        fprintf(stderr, "REGISTRY: %s\n", mreg_status_text(status).at);
        exit(2);
    }
    return r;
}

const mreg *asked_registry(void)
{
    const char *path = getenv("REGISTRY");
    FILE *f = path ? fopen(path, "rb") : NULL;
    const mreg *r = path ? attached(f) : &mreg_builtin;

    if (f)
        fclose(f);
    return r;
}
