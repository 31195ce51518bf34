/* Which instructions the library uses, chosen by the caller: paths.c stands
 * in for the library's own choice.
 *
 * SPDX-License-Identifier: MIT */
#ifndef PATHS_H
#define PATHS_H

/* Those that this processor can run are numbered 0 to path_count() - 1. */
unsigned path_count(void);
const char *path_name(unsigned path);
void path_choose(unsigned path);

#endif
