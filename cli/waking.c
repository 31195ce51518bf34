/* Waits until something in some folders changes.
 *
 * SPDX-License-Identifier: MIT */
#include "waking.h"

#include <errno.h>
#include <stddef.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/inotify.h>

void waking_begin(struct waking *w)
{
    w->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
}

void waking_add(struct waking *w, const char *path)
{
    if (w->fd >= 0
        && inotify_add_watch(w->fd, path,
                             IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_DELETE
                             | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF) < 0
        && errno == ENOSPC) {
        /* No more can be had: from now on the files are asked each second. */
        close(w->fd);
        w->fd = -1;
    }
}
#else

void waking_begin(struct waking *w)
{
    w->fd = -1;
}

void waking_add(struct waking *w, const char *path)
{
    (void)w;
    (void)path;
}
#endif

static void drain(const struct waking *w)
{
    char events[4096];

    while (read(w->fd, events, sizeof events) > 0)
        continue;
}

void waking_wait(struct waking *w, const sigset_t *mask)
{
    const struct timespec most = {w->fd < 0 || w->misses ? 1 : 60, 0};
    fd_set set;

    FD_ZERO(&set);
    if (w->fd >= 0)
        FD_SET(w->fd, &set);
    if (pselect(w->fd + 1, &set, NULL, NULL, &most, mask) > 0)
        drain(w);
}

void waking_end(struct waking *w)
{
    if (w->fd >= 0)
        close(w->fd);
}
