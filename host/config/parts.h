/* The steps by which config.c makes a configuration.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CONFIG_PARTS_H
#define MREG_CONFIG_PARTS_H

#include "config.h"

/* Finds a file: the option, the variable, ./NAME if `here`, NAME in the user's
 * folder of mreg. An option or variable may name one that is not there. Sets
 * how it was found; NULL and LAYER_NONE if it was not. */
const char *find_file(struct arena *a, const char *option,
                      const char *variable, const char *name, bool here,
                      enum layer *how);

/* Reads mreg.yaml into the configuration; the providers have been read. Without
 * a registry only settings and overlays are. */
void read_config(struct config *c);

/* Say what is wrong with settings, wherever they are from: those that need no
 * registry, and all but the URL. */
void check_values(struct config *c);
void check_settings(struct config *c);

/* Makes the path in a file absolute: ~/ is the home, and what is relative
 * begins in the folder of the file. */
const char *path_in(struct arena *a, const char *file, const char *path);

/* Finds what a name means among the providers that are on. False after a
 * diagnostic. */
bool choose_model(struct config *c, struct text said, struct chosen *out);

#endif
