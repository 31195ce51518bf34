/* Where `mreg build` finds the base: the data that registries are made of.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_BASE_DATA_H
#define MREG_CLI_BASE_DATA_H

#include <stdbool.h>

#include "base/arena.h"

struct base_data {
    const char *definitions, *pricing;  /* folders */
};

/* Finds definitions/ and pricing/: in `folder`, if it is not NULL; else in the
 * current folder, in share/mreg beside the program's own folder, or where
 * `make install` put them. False after a complaint that names these. */
bool base_data_find(struct arena *a, const char *command, const char *folder,
                    struct base_data *out);

#endif
