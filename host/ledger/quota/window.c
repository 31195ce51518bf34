/* Windows of quotas, from an instant and a calendar alone: nothing is kept of
 * the last one.
 *
 * SPDX-License-Identifier: MIT */
#include "quota.h"

#define MINUTE INT64_C(60000)
#define HOUR (60 * MINUTE)
#define STEPS 360               /* of a window that rolls */

/* Returns the last multiple of `step` at or before an instant, before 1970,
 * too. */
static int64_t floor_to(int64_t at, int64_t step)
{
    const int64_t rest = at % step;

    return at - rest - (rest < 0 ? step : 0);
}

static int64_t step_of(const struct quota *q)
{
    const int64_t step = floor_to(q->is.hours * HOUR / STEPS, MINUTE);

    return step > MINUTE ? step : MINUTE;
}

int64_t window_rolls(const struct quota *q)
{
    return q->is.hours * HOUR + step_of(q);
}

static struct window calendar(const struct quota *q, int64_t at)
{
    static const enum period_kind kind[] = {
        [MREG_QUOTA_DAY] = PERIOD_DAY, [MREG_QUOTA_WEEK] = PERIOD_WEEK,
        [MREG_QUOTA_MONTH] = PERIOD_MONTH};
    const struct period p = period_at(q->zone, kind[q->is.window], at);

    return (struct window){p.from, p.until, p.from};
}

struct window window_at(const struct quota *q, int64_t at)
{
    const int64_t long_ = q->is.hours * HOUR;
    int64_t from;

    switch (q->is.window) {
    case MREG_QUOTA_HOURS:
        from = floor_to(at - q->is.since, long_) + q->is.since;
        return (struct window){from, from + long_, from};
    case MREG_QUOTA_ROLLING:
        return (struct window){floor_to(at - long_, step_of(q)), INT64_MAX, 0};
    case MREG_QUOTA_EVER:
        return (struct window){0, INT64_MAX, 0};
    default:
        return calendar(q, at);
    }
}

int64_t window_of_call(const struct quota *q, int64_t at)
{
    return q->is.window == MREG_QUOTA_ROLLING ? floor_to(at, step_of(q))
                                              : window_at(q, at).begins;
}
