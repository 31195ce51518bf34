/* A small registry written by hand, for the tests of money and queries. It
 * has no names: models are asked for by row.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_MINI_H
#define TEST_MINI_H

#include "runtime/tables.h"

extern const mreg mini;       /* with texts */
extern const mreg mini_lean;  /* the same without */

enum {                /* rows */
    CHAT,             /* three versions: past, present, scheduled */
    ODD,              /* unit counts, unknown, free, per request */
    PEAK,             /* windows, geography, multipliers */
    GONE,             /* retired, never priced */
    VAST,             /* extreme prices; its provider is off */
    BARE,             /* a plan without rates, then without items */
    BROKEN,           /* indices out of range everywhere */
    MINI_MODELS
};

enum { ACME, DARK };  /* providers */
enum { FREE, PRO };   /* tiers */

#define CHAT_PAST MREG_UTC(2025, 1, 1, 0, 0)
#define CHAT_NOW MREG_UTC(2025, 9, 29, 0, 0)
#define CHAT_NEXT MREG_UTC(2027, 1, 1, 0, 0)
#define MINI_AS_OF MREG_UTC(2026, 11, 21, 0, 0)
#define GONE_RETIRES MREG_UTC(2026, 1, 31, 0, 0)

#endif
