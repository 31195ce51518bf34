/* A registry file changed by what the fuzzer says: three bytes are an edit,
 * of which two say where and one says what. The file is made anew of
 * tests/fixtures/registry, so that a corpus outlives a change of the format.
 * Targets include this file, as they are compiled one by one.
 *
 * SPDX-License-Identifier: MIT */
#ifndef FUZZ_REGISTRY_EDITS_H
#define FUZZ_REGISTRY_EDITS_H

#include <stdlib.h>

#include "../tests/unit/worlds/ask_all.c"
#include "../tests/unit/worlds/few.c"

static struct few_file edited(const uint8_t *data, size_t size)
{
    static struct few_file whole;
    struct few_file file;

    if (!whole.at) {
        struct arena *arena = arena_new();

        whole = few_write(arena, few_load(arena), false);
        arena_free(arena);
    }
    file = few_copy(whole);
    for (size_t i = 0; i + 2 < size; i += 3)
        file.at[(data[i] | (size_t)data[i + 1] << 8) % file.size] =
            (char)data[i + 2];
    return file;
}

#endif
