/* What a call costs: version, rate, a line for each meter used, their sum.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

#define MINUTE 60000
#define WEEK (7 * 24 * 60 * MINUTE)
#define MONDAY (3 * 24 * 60 * MINUTE) /* 1970 began on a Thursday */

/* X(meter) for each meter: a loop where the code is to be small, unrolled
 * where it is to be fast, for then these few passes over all meters would
 * take longer than all the rest. */
#ifdef __OPTIMIZE_SIZE__
#define EACH_METER(X) \
    for (unsigned meter_ = 0; meter_ < MREG_METERS_COUNT; meter_++) \
        X(meter_, ANY)
#else
#define EACH_METER(X) MREG_METERS(X)
#endif

/* ---- Which rate -------------------------------------------------------- */

static inline uint64_t plus(uint64_t a, uint64_t b)
{
    return a + b < a ? UINT64_MAX : a + b;
}

static const mreg_meters prompt_meters = MREG_PROMPT_METERS;

/* All tokens of the input, at most UINT64_MAX. */
static inline uint64_t prompt_size(const mreg_usage *use)
{
    uint64_t sum = 0;

#define X_(meter, ...) \
    if (prompt_meters >> (meter) & 1) \
        sum = plus(sum, use->n[meter]);
    EACH_METER(X_)
#undef X_
    return sum;
}

/* Minutes since Monday 00:00 UTC, before 1970 too. */
static uint32_t minute_of_week(mreg_time at)
{
    return (uint32_t)((at % WEEK + WEEK + MONDAY) % WEEK / MINUTE);
}

static int in_window(const mreg *r, uint32_t window, mreg_time at)
{
    const struct mreg_window_row *w = &r->windows[window];
    uint32_t minute = minute_of_week(at), i;

    if ((uint32_t)w->first_range + w->ranges > r->range_count)
        return 0;
    for (i = w->first_range; i < (uint32_t)w->first_range + w->ranges; i++)
        if (r->ranges[i].start <= minute && minute < r->ranges[i].end)
            return 1;
    return 0;
}

static inline int holds(const mreg *r, const struct mreg_condition_row *c,
                 const mreg_terms *on, const mreg_usage *use)
{
    if (c->geo && c->geo != on->geo)
        return 0;
    if (c->from_tokens && c->from_tokens > prompt_size(use))
        return 0;
    return !c->window || (c->window < r->window_count
                          && in_window(r, c->window, on->at));
}

/* Most models have one version, or are asked for the last. */
MREG_INLINED uint32_t version_end(const mreg *r, struct mreg_run run,
                                  mreg_time at)
{
    return run.first < run.end && r->version_from[run.end - 1] <= at
               ? run.end : mreg_begun(r, run, at);
}

MREG_INLINED mreg_status choose_rate(const mreg *r, mreg_model m,
                               const mreg_terms *on, const mreg_usage *use,
                               const struct mreg_rate_row **rate)
{
    struct mreg_run run = mreg_versions_of(r, m);
    const uint32_t end = version_end(r, run, on->at);
    const struct mreg_rate_row *row;
    int served = 0;

    if (end == run.first)
        return MREG_E_NO_PRICE;
    run = mreg_rates_of(r, end - 1);
    for (row = r->rates + run.end; row-- > r->rates + run.first;) {
        const struct mreg_condition_row *c = r->conditions + row->condition;

        if (row->condition >= r->condition_count || c->service != on->service)
            continue;
        if (holds(r, c, on, use)) {
            *rate = row;
            return on->geo ? mreg_geo_known(r, m, on, run) : MREG_OK;
        }
        served = 1;
    }
    if (on->service >= MREG_SERVICES_COUNT)
        return MREG_E_BAD_ARGUMENT;
    return served ? MREG_E_NO_PRICE : MREG_E_NO_SERVICE;
}

/* ---- The bill ---------------------------------------------------------- */

/* The short way, for nearly all lines: a price of the meter's own, not
 * scaled, for one unit, count and price within 32 bits. Returns whether it
 * came to the end; what it did is in the tally. */
MREG_INLINED int tally_plain(const mreg *r, const struct mreg_rate_row *rate,
                             const mreg_usage *use, uint64_t *lines,
                             struct mreg_tally *tally)
{
    const struct mreg_run run = mreg_items_of(r, rate);
    const struct mreg_item_row *item = r->items + run.first;
    const struct mreg_item_row *end = r->items + run.end;
    uint64_t sum = 0;
    mreg_meters done = 0;

    for (; item < end; item++) {
        const uint32_t meter = item->meter, value = item->value;
        uint64_t count, price, line;

        if (meter >= MREG_METERS_COUNT || (count = use->n[meter]) == 0)
            continue;
        if (value >= r->value_count || item->unit != 0)
            break;
        price = r->values[value];
        line = (uint64_t)(uint32_t)count * (uint32_t)price;
        if ((count | price) >> 32 || sum + line < line)
            break;
        sum += line;
        if (lines)
            lines[meter] = line;
        done |= MREG_BIT(meter);
    }
    *tally = (struct mreg_tally){sum, lines, done, 0, 0};
    return item == end && run.first < run.end;
}

/* The meters that nearly every call has and every price list names: the
 * only ones worth asking whether they are done. */
#define USUAL (MREG_BIT(MREG_INPUT) | MREG_BIT(MREG_CACHE_READ) \
    | MREG_BIT(MREG_CACHE_WRITE) | MREG_BIT(MREG_OUTPUT))

#define X_(number, NAME, name, UNIT, PARENT, SIDE) \
    | (MREG_##PARENT == MREG_FREE ? MREG_BIT(number) : 0)
static const mreg_meters free_meters = 0 MREG_METERS(X_);
#undef X_

/* Is a meter used that has no item and is not free? It may say so of one
 * that is done, never the reverse. */
MREG_INLINED int has_others(const mreg_usage *use, mreg_meters done)
{
    mreg_meters skip = (done & USUAL) | free_meters;
    uint64_t any = 0;

#define X_(meter, ...) any |= skip & MREG_BIT(meter) ? 0 : use->n[meter];
    EACH_METER(X_)
#undef X_
    return any != 0;
}

MREG_INLINED mreg_status tally_usage(const mreg *r, mreg_model m,
                                     const mreg_terms *on,
                                     const mreg_usage *use, uint64_t *lines,
                                     struct mreg_tally *tally)
{
    const struct mreg_rate_row *rate;
    mreg_terms terms;
    mreg_status status;

    *tally = (struct mreg_tally){0, lines, 0, 0, 0};
    if (!use)
        return MREG_E_BAD_ARGUMENT;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    terms = mreg_terms_of(r, on);
    status = choose_rate(r, m, &terms, use, &rate);
    if (status != MREG_OK)
        return status;
    if (!rate->scale && tally_plain(r, rate, use, lines, tally)
        && !has_others(use, tally->done))
        return MREG_OK;
    if (!mreg_tally_rest(r, rate, use, tally))
        return MREG_E_TOO_LARGE;
    return tally->unknown ? MREG_E_INCOMPLETE : MREG_OK;
}

mreg_status mreg_rate_at(const mreg *r, mreg_model m, const mreg_terms *on,
                         const mreg_usage *use, uint32_t *version,
                         uint32_t *rate)
{
    const struct mreg_rate_row *row;
    struct mreg_run run;
    mreg_terms terms;
    mreg_status status;

    if (version)
        *version = MREG_NONE;
    if (rate)
        *rate = MREG_NONE;
    if (!use || !version || !rate)
        return MREG_E_BAD_ARGUMENT;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    terms = mreg_terms_of(r, on);
    status = choose_rate(r, m, &terms, use, &row);
    if (status != MREG_OK)
        return status;
    run = mreg_versions_of(r, m);
    *version = mreg_begun(r, run, terms.at) - 1 - run.first;
    run = mreg_rates_of(r, run.first + *version);
    *rate = (uint32_t)(row - r->rates) - run.first;
    return MREG_OK;
}

mreg_status mreg_price_usage(const mreg *r, mreg_model m,
                             const mreg_terms *on, const mreg_usage *use,
                             uint64_t *pico_usd)
{
    struct mreg_tally tally;
    mreg_status status = tally_usage(r, m, on, use, NULL, &tally);

    *pico_usd = status == MREG_E_TOO_LARGE ? 0 : tally.pico_usd;
    return status;
}

MREG_INLINED void clear(mreg_bill *bill)
{
    bill->pico_usd = bill->inherited = bill->unknown = 0;
#define X_(meter, ...) bill->line[meter] = 0;
    EACH_METER(X_)
#undef X_
}

mreg_status mreg_cost(const mreg *r, mreg_model m, const mreg_terms *on,
                      const mreg_usage *use, mreg_bill *bill)
{
    struct mreg_tally tally;
    mreg_status status;

    if (!bill)
        return MREG_E_BAD_ARGUMENT;
    clear(bill);
    status = tally_usage(r, m, on, use, bill->line, &tally);
    if (status == MREG_E_TOO_LARGE) {
        *bill = (mreg_bill){0};
        return status;
    }
    bill->pico_usd = tally.pico_usd;
    bill->inherited = tally.inherited;
    bill->unknown = tally.unknown;
    return status;
}
