/* Finding the files of the user.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/user_folder.h"
#include "generator/read/file.h"
#include "parts.h"

const char *find_file(struct arena *a, const char *option,
                      const char *variable, const char *name, bool here,
                      enum layer *how)
{
    const char *said = getenv(variable), *folder, *path;

    *how = option && !option[0] ? LAYER_NONE
           : option ? LAYER_OPTION : LAYER_ENVIRONMENT;
    if (option)                 /* "": no file at all */
        return option[0] ? option : NULL;
    if (said && *said)
        return said;
    *how = LAYER_CONFIG;
    if (here && file_exists(name))
        return name;
    folder = user_config(a);
    path = folder ? arena_printf(a, "%s/%s", folder, name) : NULL;
    if (path && (!here || file_exists(path)))
        return path;
    *how = LAYER_NONE;
    return NULL;
}

const char *path_in(struct arena *a, const char *file, const char *path)
{
    const char *home = getenv("HOME"), *slash = file ? strrchr(file, '/')
                                                     : NULL;

    if (path[0] == '~' && path[1] == '/' && home)
        return arena_printf(a, "%s%s", home, path + 1);
    if (path[0] == '/' || !slash)
        return path;
    return arena_printf(a, "%.*s/%s", (int)(slash - file), file, path);
}
