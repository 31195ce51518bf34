/* What a connection that is closed while it is written to must not do: end the
 * program by SIGPIPE.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_NET_QUIET_H
#define MREG_NET_QUIET_H

#include <signal.h>
#include <stdbool.h>

struct quiet { sigset_t before; bool ours; };

/* Keeps the signal away from this thread; then takes the one that came, and
 * lets it through again. One that was pending before stays so. */
void quiet_begin(struct quiet *q);
void quiet_end(struct quiet *q);

#endif
