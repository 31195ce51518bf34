/* One request without redirects and retries, which is what is asked of
 * libcurl; and what a URL is made of, as libcurl understands it, so that what
 * is checked is what is used.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_NET_TRANSFER_H
#define MREG_NET_TRANSFER_H

#include "net.h"

struct net_url {
    bool https, loopback;
    char origin[320];           /* scheme, host and port, to be compared */
    char shown[160];            /* for messages: no `?` and what follows it */
};

/* Takes a URL apart; false with the reason if it cannot be asked. */
bool net_url_read(const char *url, struct net_url *out, struct note *why);

/* Tells whether a host of a URL, in small letters, is this very machine. */
bool net_is_loopback(const char *host);

/* How likely another try is to end better. */
enum again {
    AGAIN_NO,
    AGAIN_READ,     /* a GET may be repeated: the server may have acted */
    AGAIN_ANY       /* the server did not act */
};

struct transfer {
    const struct net_request *q;
    const char *url;
    const struct net_url *at;
    bool secrets;               /* send the headers that are secret */
    uint32_t left_ms;
    struct net_answer *answer;
    enum again again;
    char *redirect;             /* where the answer leads, from malloc; NULL */
};

/* Fills the answer, `again` and `redirect`. False with the reason if no whole
 * answer came. */
bool net_transfer(struct transfer *t, struct note *why);

#endif
