/* Weekly windows, and the choice of a rate: of the version in force, the last
 * rate of the account whose condition holds.
 *
 * SPDX-License-Identifier: MIT */
#include "condition.h"
#include "divide.h"

#define MINUTE 60000
#define WEEK (7 * 24 * 60 * MINUTE)
#define MONDAY (3 * 24 * 60 * MINUTE) /* 1970 began on a Thursday */

struct mreg_run mreg_ranges_of(const mreg *r, uint32_t window)
{
    const struct mreg_window_row *w = &r->windows[window];
    struct mreg_run run = {0, 0};

    if (window == 0 || window >= r->window_count
        || (uint32_t)w->first_range + w->ranges > r->range_count)
        return run;
    run.first = w->first_range;
    run.end = run.first + w->ranges;
    return run;
}

/* Returns the minutes since Monday 00:00 UTC, before 1970 too: it counts from
 * the earliest instant there is, so that nothing is negative. */
static uint32_t minute_of_week(mreg_time at)
{
    const uint64_t before = UINT64_C(1) << 63;
    uint64_t since = (uint64_t)at + before;
    const uint32_t rest = mreg_divide(&since, WEEK, 0);

    return (rest + (uint32_t)(WEEK + MONDAY - before % WEEK)) % WEEK / MINUTE;
}

int mreg_in_window(const mreg *r, uint32_t window, mreg_time at)
{
    const struct mreg_run run = mreg_ranges_of(r, window);
    const uint32_t minute = minute_of_week(at);

    for (uint32_t i = run.first; i < run.end; i++)
        if (r->ranges[i].start <= minute && minute < r->ranges[i].end)
            return 1;
    return 0;
}

/* Returns the end of the versions in force. Most calls ask for the last. */
static uint32_t version_end(const mreg *r, struct mreg_run run, mreg_time at)
{
    return run.first < run.end && mreg_version_from(r, run.end - 1) <= at
               ? run.end : mreg_begun(r, run, at);
}

/* Tries whose prices are asked for next, if a version has no rate of the
 * service for the account: those of anybody, then those of the list. */
MREG_APART mreg_status choose_next(const mreg *r,
                                   const struct mreg_model_row *row,
                                   const mreg_terms *on, mreg_time at,
                                   uint64_t prompt, struct mreg_chosen *out)
{
    mreg_terms next = *on;

    if (on->account > r->account_count)
        return MREG_E_NO_ACCOUNT;
    if (on->account) {
        next.account = on->account > MREG_ANYBODY ? MREG_ANYBODY : 0;
        return mreg_choose(r, row, &next, at, prompt, out);
    }
    return on->service < MREG_SERVICES_COUNT ? MREG_E_NO_SERVICE
                                             : MREG_E_BAD_ARGUMENT;
}

mreg_status mreg_choose(const mreg *r, const struct mreg_model_row *row,
                        const mreg_terms *on, mreg_time at, uint64_t prompt,
                        struct mreg_chosen *out)
{
    struct mreg_run run = mreg_run_of(r, row);
    const uint32_t end = version_end(r, run, at);
    const uint32_t asked = mreg_asked_word(on);
    mreg_status status = MREG_E_NO_SERVICE;

    if (end == run.first)
        return MREG_E_NO_PRICE;
    out->version = end - 1;
    run = mreg_rates_of(r, out->version);
    const struct mreg_rate_row *const rates = r->rates;
    const struct mreg_condition_row *const conditions = r->conditions;
    const uint32_t count = r->condition_count;
    for (uint32_t i = run.end; i-- > run.first;) {
        const uint32_t k = rates[i].condition;

        if (k >= count || mreg_for_word(&conditions[k]) != asked)
            continue;
        if (mreg_condition_holds(r, &conditions[k], on, at, prompt)) {
            out->rate = i;
            return on->geo ? mreg_geo_known(r, row, on, run) : MREG_OK;
        }
        status = MREG_E_NO_PRICE;
    }
    return status == MREG_E_NO_SERVICE
               ? choose_next(r, row, on, at, prompt, out) : status;
}
