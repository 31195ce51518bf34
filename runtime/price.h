/* The way from a model and an instant to a rate, and from a rate to the
 * price of a meter: what billing and the price history share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_PRICE_H
#define MREG_PRICE_H

#include "tables.h"

#define MREG_BIT(meter) ((mreg_meters)1 << (meter))

/* Forces inlining where every bill passes and callers fix a choice, which the
 * compiler then folds. */
#ifdef __GNUC__
#define MREG_INLINED static inline __attribute__((always_inline))
#else
#define MREG_INLINED static inline
#endif

/* A meter with this parent costs nothing unless a price says otherwise. */
#define MREG_FREE (0 + MREG_METERS_COUNT)

extern const uint8_t mreg_parents[MREG_METERS_COUNT];

/* A run of rows, [first, end). */
struct mreg_run { uint32_t first, end; };

/* What a rate charges: its items, and its factors if it is scaled. */
struct mreg_tariff {
    const struct mreg_item_row *item, *item_end;
    const struct mreg_factor_row *factor, *factor_end;
};

/* A bill in the making. */
struct mreg_tally {
    uint64_t pico_usd;
    uint64_t *line;                /* NULL: only the sum is wanted */
    mreg_meters done, inherited, unknown;
};

/* a * b / over, rounded half-even once; 0 if that does not fit. */
int mreg_mul_div(uint64_t a, uint64_t b, uint32_t over, uint64_t *out);

/* The price of a meter, its own or an ancestor's, scaled. */
mreg_status mreg_price_under(const mreg *r, const struct mreg_tariff *t,
                             unsigned meter, mreg_price *out);

/* Bills the meters used that are not done yet; 0 if a sum does not fit. */
int mreg_tally_rest(const mreg *r, const struct mreg_rate_row *rate,
                    const mreg_usage *use, struct mreg_tally *tally);

/* OK, or why the rate found among `rates`, of a version of the model, is not
 * the one of the terms' geography: NO_GEO, or BAD_ARGUMENT. */
mreg_status mreg_geo_known(const mreg *r, mreg_model m, const mreg_terms *on,
                           struct mreg_run rates);

/* mreg_cost without a bill: only the total, 0 if it does not fit. */
mreg_status mreg_price_usage(const mreg *r, mreg_model m,
                             const mreg_terms *on, const mreg_usage *use,
                             uint64_t *pico_usd);

static inline mreg_time mreg_as_of(const mreg *r)
{
    return r->about ? r->about->as_of : 0;
}

/* The instant of the terms, the registry's own if they name none. */
static inline mreg_time mreg_instant(const mreg *r, const mreg_terms *on)
{
    return on && on->at ? on->at : mreg_as_of(r);
}

/* The terms with their defaults put in. */
static inline mreg_terms mreg_terms_of(const mreg *r, const mreg_terms *on)
{
    mreg_terms out = {0, MREG_STANDARD, MREG_GLOBAL};

    if (on)
        out = *on;
    if (out.at == 0)
        out.at = mreg_as_of(r);
    return out;
}

static inline struct mreg_run mreg_versions_of(const mreg *r, mreg_model m)
{
    struct mreg_run run = {0, 0};

    if (!r || m >= r->model_count)
        return run;
    if (r->models[m + 1].first_version > r->version_count)
        return run;
    run.first = r->models[m].first_version;
    run.end = r->models[m + 1].first_version;
    return run;
}

/* The end of those versions that have begun at an instant. */
static inline uint32_t mreg_begun(const mreg *r, struct mreg_run run,
                                  mreg_time at)
{
    while (run.first < run.end) {
        uint32_t middle = run.first + (run.end - run.first) / 2;

        if (r->version_from[middle] <= at)
            run.first = middle + 1;
        else
            run.end = middle;
    }
    return run.first;
}

/* The rates of a version, none if the tables are out of range. */
static inline struct mreg_run mreg_rates_of(const mreg *r, uint32_t version)
{
    struct mreg_run run = {0, 0};
    const struct mreg_plan_row *plan;

    if (r->version_plan[version] >= r->plan_count)
        return run;
    plan = &r->plans[r->version_plan[version]];
    if ((uint32_t)plan->first_rate + plan->rates > r->rate_count)
        return run;
    run.first = plan->first_rate;
    run.end = run.first + plan->rates;
    return run;
}

/* The items of a rate's vector, none if the tables are out of range. */
static inline struct mreg_run mreg_items_of(const mreg *r,
                                            const struct mreg_rate_row *rate)
{
    struct mreg_run run = {0, 0};

    if (rate->vector >= r->vector_count
        || r->vectors[rate->vector + 1] > r->item_count)
        return run;
    run.first = r->vectors[rate->vector];
    run.end = r->vectors[rate->vector + 1];
    return run;
}

/* A tariff without items if the tables are out of range. */
static inline struct mreg_tariff mreg_tariff_of(
    const mreg *r, const struct mreg_rate_row *rate)
{
    struct mreg_tariff t = {r->items, r->items, NULL, NULL};
    const struct mreg_run run = mreg_items_of(r, rate);
    const struct mreg_scale_row *scale;

    if (rate->scale) {
        if (rate->scale >= r->scale_count)
            return t;
        scale = &r->scales[rate->scale];
        if ((uint32_t)scale->first_factor + scale->factors > r->factor_count)
            return t;
        t.factor = r->factors + scale->first_factor;
        t.factor_end = t.factor + scale->factors;
    }
    if (run.first < run.end) {
        t.item = r->items + run.first;
        t.item_end = r->items + run.end;
    }
    return t;
}

#endif
