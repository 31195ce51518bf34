/* An answer while it arrives: its body within a bound, and the headers that
 * are kept.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_NET_ARRIVING_H
#define MREG_NET_ARRIVING_H

#include "net.h"

struct arriving {
    struct net_answer *to;
    size_t room, most, headers;
    const char *wrong;          /* why it was ended from here; NULL */
};

/* Makes room for so many bytes more of the body; false without memory. */
bool arriving_room(struct arriving *in, size_t more);

/* Take bytes of the body and one line of the headers, as libcurl hands them
 * out; `state` is a struct arriving. Each returns size * n, or another number
 * to end the transfer. */
size_t arriving_body(char *at, size_t size, size_t n, void *state);
size_t arriving_header(char *at, size_t size, size_t n, void *state);

/* Says what the status of an answer means, unless all is well. */
void arriving_say(const struct net_answer *a, const char *from,
                  struct note *why);

#endif
