/* Where programs keep what is a user's.
 *
 * SPDX-License-Identifier: MIT */
#include "user_folder.h"

#include <stdlib.h>

/* Returns a folder in what the variable says, or in `usual` in the home. */
static const char *user_folder(struct arena *a, const char *variable,
                               const char *usual)
{
    const char *folder = getenv(variable), *home = getenv("HOME");

    if (folder && *folder == '/')
        return arena_printf(a, "%s/mreg", folder);
    if (home && *home == '/')
        return arena_printf(a, "%s/%s/mreg", home, usual);
    return NULL;
}

const char *user_config(struct arena *a)
{
    return user_folder(a, "XDG_CONFIG_HOME", ".config");
}

const char *user_cache(struct arena *a)
{
    return user_folder(a, "XDG_CACHE_HOME", ".cache");
}

const char *user_data(struct arena *a)
{
    return user_folder(a, "XDG_DATA_HOME", ".local/share");
}
