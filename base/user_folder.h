/* Where programs keep what is a user's, as the XDG rules say.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_USER_FOLDER_H
#define MREG_BASE_USER_FOLDER_H

#include "arena.h"

/* Returns mreg in $XDG_CONFIG_HOME, else in ~/.config; in $XDG_CACHE_HOME, else
 * in ~/.cache; in $XDG_DATA_HOME, else in ~/.local/share. A variable that is
 * not absolute counts as none; NULL without a home. */
const char *user_config(struct arena *a);
const char *user_cache(struct arena *a);
const char *user_data(struct arena *a);

#endif
