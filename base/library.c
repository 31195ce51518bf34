/* Loads a shared library.
 *
 * SPDX-License-Identifier: MIT */
#include "library.h"

#include <dlfcn.h>
#include <string.h>

/* POSIX, not C, says that a pointer to a function is of this size. */
_Static_assert(sizeof(void *) == sizeof(void (*)(void)), "pointers");

static bool find_all(void *library, const char *const *functions,
                     size_t count, void *to)
{
    for (size_t i = 0; i < count; i++) {
        void *const at = dlsym(library, functions[i]);

        if (!at)
            return false;
        memcpy((char *)to + i * sizeof at, &at, sizeof at);
    }
    return true;
}

bool library_load(const char *const *libraries, const char *const *functions,
                  size_t count, void *to)
{
    void *library = NULL;

    for (size_t i = 0; libraries[i] && !library; i++)
        library = dlopen(libraries[i], RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return false;
    if (find_all(library, functions, count, to))
        return true;
    dlclose(library);
    return false;
}
