/* The clock and the line of progress.
 *
 * SPDX-License-Identifier: MIT */
#include "progress.h"

#include <time.h>
#include <unistd.h>

#include "out.h"

static int64_t clock_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void progress_begin(struct progress *p)
{
    p->terminal = isatty(2);
    p->shown = false;
    p->began = p->last = p->terminal ? clock_ms() : 0;
}

bool progress_due(struct progress *p)
{
    int64_t now;

    if (!p->terminal)
        return false;
    now = clock_ms();
    if (now - p->last < 1000)
        return false;
    progress_clear(p);
    p->last = now;
    return true;
}

void progress_said(struct progress *p)
{
    out_flush(&out_err);
    p->shown = true;
}

void progress_clear(struct progress *p)
{
    if (!p->shown)
        return;
    out_text(&out_err, "\r\033[K");
    out_flush(&out_err);
    p->shown = false;
}

uint64_t progress_rate(const struct progress *p, uint64_t done)
{
    const uint64_t ms = (uint64_t)(p->last - p->began);

    if (ms == 0)
        return 0;
    return done > UINT64_MAX / 1000 ? done / ms * 1000 : done * 1000 / ms;
}
