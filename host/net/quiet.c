/* Keeps SIGPIPE away, whatever the program does about it.
 *
 * SPDX-License-Identifier: MIT */
#include "quiet.h"

#include <errno.h>
#include <time.h>

static sigset_t broken_pipe(void)
{
    sigset_t one;

    sigemptyset(&one);
    sigaddset(&one, SIGPIPE);
    return one;
}

void quiet_begin(struct quiet *q)
{
    const sigset_t broken = broken_pipe();
    sigset_t pending;

    sigpending(&pending);
    q->ours = !sigismember(&pending, SIGPIPE)
              && !pthread_sigmask(SIG_BLOCK, &broken, &q->before);
}

void quiet_end(struct quiet *q)
{
    const struct timespec at_once = {0, 0};
    const sigset_t broken = broken_pipe();

    if (!q->ours)
        return;
    while (sigtimedwait(&broken, NULL, &at_once) < 0 && errno == EINTR)
        ;
    pthread_sigmask(SIG_SETMASK, &q->before, NULL);
}
