/* The rules by which a zone goes on changing: "CET-1CEST,M3.5.0,M10.5.0/3".
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_ZONE_RULES_H
#define MREG_BASE_ZONE_RULES_H

#include "zone.h"

/* Reads such a text, with what version 3 of TZif adds: hours of -167 to 167.
 * False on anything else. */
bool zone_footer(struct zone *z, const char *text, size_t size);

/* Sets when the rules' span around a second began, when it ends (seconds since
 * 1970), and its offset. `s` is in the years 1 to 10000. */
void zone_by_rules(const struct zone *z, int64_t s, int64_t *from,
                   int64_t *until, int32_t *offset);

#endif
