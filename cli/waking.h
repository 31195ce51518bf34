/* Waits until something in some folders changes. Where the system does not tell
 * of that, it waits a second instead.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_WAKING_H
#define MREG_CLI_WAKING_H

#include <signal.h>
#include <stdbool.h>

struct waking {
    int fd;                     /* -1: nobody tells */
    bool misses;                /* something is not there: look every second */
};

void waking_begin(struct waking *w);
/* Adds a folder or a file; one that was added before stays as it is. */
void waking_add(struct waking *w, const char *path);
/* Waits, with this mask of signals; a signal that it lets through ends it, and
 * so does a minute, for what nobody tells of. */
void waking_wait(struct waking *w, const sigset_t *mask);
void waking_end(struct waking *w);

#endif
