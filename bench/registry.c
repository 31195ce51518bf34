/* A registry with nothing but names, built in memory for measuring.
 *
 * SPDX-License-Identifier: MIT */
#include "registry.h"

#include <stdlib.h>
#include <string.h>

#include "../tests/unit/worlds/build_names.h"

/* The names after the first of a model, separated by blanks. */
static char *aliases_of(const char *const *names, size_t count)
{
    size_t size = 1;
    char *out, *end;

    for (size_t i = 0; i < count; i++)
        size += strlen(names[i]) + 1;
    end = out = calloc(1, size);
    for (size_t i = 0; out != NULL && i < count; i++) {
        size_t n = strlen(names[i]);

        memcpy(end, names[i], n);
        end[n] = i + 1 < count ? ' ' : '\0';
        end += n + 1;
    }
    return out;
}

const mreg *bench_registry(const char *const *names, size_t count,
                           size_t each)
{
    static const struct names_provider provider = {"bench", NULL, false};
    const size_t models = (count + each - 1) / each;
    struct names_model *rows = calloc(models, sizeof *rows);
    struct names_source source = {&provider, 1, rows, models, NULL, 0, 0, NULL};

    if (rows == NULL)
        return NULL;
    for (size_t i = 0; i < models; i++) {
        size_t left = count - i * each;

        rows[i].provider = provider.id;
        rows[i].id = names[i * each];
        rows[i].aliases = aliases_of(names + i * each + 1,
                                     (left < each ? left : each) - 1);
    }
    return &build_names(&source)->r;
}
