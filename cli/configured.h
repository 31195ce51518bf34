/* The user's configuration, for the subcommands that need it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_CONFIGURED_H
#define MREG_CLI_CONFIGURED_H

#include "cli.h"
#include "host/config/config.h"

struct configured {
    struct config_places places;
    struct config *c;           /* once it is open */
};

/* Rows of an option table, beside those of the registry, which have --config;
 * and what help says of them. */
#define CONFIG_OPTIONS(s) \
    {"--providers", &(s)->places.providers, NULL}
#define CONFIG_HELP \
    "  --config FILE   your mreg.yaml; without it the one that $MREG_CONFIG\n" \
    "                  names, ./mreg.yaml, or mreg/mreg.yaml in\n" \
    "                  $XDG_CONFIG_HOME (~/.config)\n" \
    "  --providers FILE  your providers.yaml; without it the one that\n" \
    "                  $MREG_PROVIDERS names, or mreg/providers.yaml there\n"

/* Opens the registry that is asked and the configuration, and keeps keys out
 * of core dumps. False after a complaint. configured_close is due in either
 * case. */
bool configured_open(struct configured *s, struct asking *a,
                     const char *command);
void configured_close(struct configured *s);

#endif
