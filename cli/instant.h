/* Instants as text and back.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_INSTANT_H
#define MREG_CLI_INSTANT_H

#include <stdbool.h>
#include <stddef.h>

#include "mreg.h"

/* "2026-08-16", "2026-08-16T16:00Z", "2026-08-16T16:00:00.072+08:00".
 * Without a zone: UTC. A day is its 00:00. False on anything else, and on
 * days that do not exist. Years 1970 to 9999. */
bool instant_read(const char *text, size_t size, mreg_time *at);

#define INSTANT_ROOM 32
/* "2026-08-16" at midnight, else with the time as far as it is not 0. */
void instant_write(mreg_time at, char out[INSTANT_ROOM]);

#endif
