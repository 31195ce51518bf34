/* What registries are made of, as the options say: the base, and overlays.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_BUILD_INPUTS_H
#define MREG_CLI_BUILD_INPUTS_H

#include "generator/stages.h"

struct build_inputs {
    struct arena *arena;
    const char *base, *profile;
    folder_list overlays;
};

/* Rows of an option table. --overlay may be given more than once, which takes
 * the two functions below; their state is a struct build_inputs. */
#define INPUT_OPTIONS(in) \
    {"--base", &(in)->base, NULL}, {"--profile", &(in)->profile, NULL}
bool inputs_is_overlay(void *state, const char *name);
bool inputs_take_overlay(void *state, const char *name, const char *value);

/* What the help of both subcommands says of them. */
#define INPUT_HELP \
    "  --base DIR      the folder of definitions/ and pricing/; without it\n" \
    "                  the current one, if it has both, else the data that\n" \
    "                  were installed with the command\n" \
    "  --overlay DIR   a folder of your own facts, which go before those of\n" \
    "                  the base; of several, the later goes first\n" \
    "  --profile NAME  only the models of this entry of profiles.yaml\n"

/* Finds definitions/ and pricing/: in the base that was named; else in the
 * current folder, in share/mreg beside the program's own folder, or where
 * `make install` put them. False after a complaint. */
bool inputs_find(const struct build_inputs *in, const char *command,
                 struct stages *out);

/* Returns the folder that has both: that which was named; else share/mreg
 * beside the program, where `make install` put them, the tree in which the
 * program was built; the current folder comes last, for what is made of them
 * goes to all folders. NULL after a complaint. */
const char *inputs_installed(const struct build_inputs *in,
                             const char *command);

#endif
