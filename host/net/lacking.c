/* What a program that was built without libcurl does in place of curl.c: it
 * says what to install.
 *
 * SPDX-License-Identifier: MIT */
#if MREG_HAS_CURL
typedef int lacks_nothing;
#else

#include <string.h>

#include "transfer.h"

static bool lacking(struct note *why)
{
    note_text(why, "this program was built without libcurl and cannot ask: "
                   "install libcurl4-openssl-dev (libcurl-devel) and build "
                   "mreg again");
    return false;
}

bool net_available(void)
{
    return false;
}

bool net_url_read(const char *url, struct net_url *out, struct note *why)
{
    (void)url;
    memset(out, 0, sizeof *out);
    return lacking(why);
}

bool net_transfer(struct transfer *t, struct note *why)
{
    (void)t;
    return lacking(why);
}

#endif
