/* The choice of a path: the library asks mtok_best_path, which is here and
 * so is not taken from the library; what that would answer, we ask too.
 *
 * SPDX-License-Identifier: MIT */
#include "paths.h"

#define mtok_best_path best_path_here
#include "../../tokenizers/runtime/path.c"
#undef mtok_best_path

static unsigned chosen;

#define NAME_OF(path) #path,

unsigned mtok_best_path(void);

unsigned mtok_best_path(void)
{
    return chosen;
}

unsigned path_count(void)
{
    return best_path_here() + 1;
}

const char *path_name(unsigned path)
{
    static const char *const names[] = {MTOK_EACH_PATH(NAME_OF)};

    return names[path];
}

void path_choose(unsigned path)
{
    chosen = path;
}
