/* The way from a model and an instant to a rate, and from a rate to the price
 * of a meter, which billing and the price history share.
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

/* The tokens that a row of sheets prices by itself: those with a place, and
 * reasoning. */
#define MREG_USUAL_TOKENS (MREG_BIT(MREG_INPUT) | MREG_BIT(MREG_CACHE_READ) \
    | MREG_BIT(MREG_CACHE_WRITE) | MREG_BIT(MREG_OUTPUT) \
    | MREG_BIT(MREG_REASONING))
#define MREG_USUAL (MREG_USUAL_TOKENS | MREG_BIT(MREG_REQUEST))

/* A run of rows, [first, end). */
struct mreg_run { uint32_t first, end; };

/* The rows of the version and of the rate that a call is charged by. */
struct mreg_chosen { uint32_t version, rate; };

/* Computes a * b / over, rounded half-even once; returns 0 if it does not
 * fit. */
int mreg_mul_div(uint64_t a, uint64_t b, uint32_t over, uint64_t *out);

/* Finds the price of a meter on a sheet: its own or its nearest ancestor's. */
void mreg_price_under(const mreg *r, const struct mreg_sheet_row *sheet,
                      unsigned meter, mreg_price *out);

/* Chooses the rate of a model that holds at an instant, which takes the place
 * of that of the terms; `prompt` is all tokens of the input. OK, NO_PRICE,
 * NO_SERVICE, NO_GEO, NO_ACCOUNT or BAD_ARGUMENT. */
mreg_status mreg_choose(const mreg *r, const struct mreg_model_row *row,
                        const mreg_terms *on, mreg_time at, uint64_t prompt,
                        struct mreg_chosen *out);

/* Checks that the rate found among an account's of `rates`, those of a version
 * of the model, is one for the geography of the terms. OK, NO_GEO or
 * BAD_ARGUMENT. */
mreg_status mreg_geo_known(const mreg *r, const struct mreg_model_row *row,
                           const mreg_terms *on, struct mreg_run rates);

/* Adds the lines of the meters of `used` that have a count to a bill whose sum
 * and sets are 0. No other bits may be in `used`. Returns OK, INCOMPLETE or
 * TOO_LARGE. */
mreg_status mreg_tally(const mreg *r, const struct mreg_sheet_row *sheet,
                       const mreg_usage *use, mreg_meters used,
                       mreg_bill *bill);

/* Adds what a count of a meter costs to a sum. OK; INCOMPLETE without a price,
 * and the sum is as before; TOO_LARGE, and it means nothing. */
mreg_status mreg_add_price(const mreg *r, const struct mreg_sheet_row *sheet,
                           unsigned meter, uint64_t count,
                           uint64_t *pico_usd);

/* Adds up without lines; the sum is 0 if it is too large. */
mreg_status mreg_total(const mreg *r, const struct mreg_sheet_row *sheet,
                       const mreg_usage *use, mreg_meters used,
                       uint64_t *pico_usd);

/* Does as mreg_cost, without a bill and the stack that it takes; the amount is
 * 0 if there is none in US dollars. */
mreg_status mreg_price_usage(const mreg *r, mreg_model m,
                             const mreg_terms *on, const mreg_usage *use,
                             uint64_t *pico_usd);

/* Returns the usual meters that have counts. */
MREG_INLINED mreg_meters mreg_usual_of(const uint64_t *n)
{
    mreg_meters used = 0;

#define X_(meter, ...) \
    if (MREG_USUAL & MREG_BIT(meter)) \
        used |= (mreg_meters)(n[meter] != 0) << meter;
    MREG_METERS(X_)
#undef X_
    return used;
}

/* Returns 0 if no other meter has a count. It is unrolled, as a loop over all
 * meters would take longer than to bill a call. */
MREG_INLINED uint64_t mreg_others_of(const uint64_t *n)
{
    uint64_t others = 0;

#define X_(meter, ...) \
    if (!(MREG_USUAL & MREG_BIT(meter))) \
        others |= n[meter];
    MREG_METERS(X_)
#undef X_
    return others;
}

/* Returns the instant of the terms; the registry's if they name none. */
static inline mreg_time mreg_instant(const mreg *r, const mreg_terms *on)
{
    return on && on->at ? on->at : r->as_of;
}

/* Returns the terms, or those of a caller who states none. */
static inline const mreg_terms *mreg_terms_or_none(const mreg_terms *on)
{
    static const mreg_terms none;

    return on ? on : &none;
}

/* Returns the versions of a model; none if the tables are out of range. */
static inline struct mreg_run mreg_run_of(const mreg *r,
                                          const struct mreg_model_row *row)
{
    struct mreg_run run = {0, 0};

    if (row->first_version > r->version_count
        || row->versions > r->version_count - row->first_version)
        return run;
    run.first = row->first_version;
    run.end = run.first + row->versions;
    return run;
}

/* Returns them too; none if there is no such model. */
static inline struct mreg_run mreg_versions_of(const mreg *r, mreg_model m)
{
    if (!r || m >= r->model_count)
        return (struct mreg_run){0, 0};
    return mreg_run_of(r, &r->models[m]);
}

/* Returns when a version begins; never, if the tables are out of range. */
static inline mreg_time mreg_version_from(const mreg *r, uint32_t version)
{
    const mreg_second from = r->version_from[version];

    if (from < MREG_ODD_INSTANT)
        return from * INT64_C(1000);
    return from - MREG_ODD_INSTANT < r->odd_count
               ? r->odd_instants[from - MREG_ODD_INSTANT] : INT64_MAX;
}

/* Returns the end of the versions that have begun at an instant. */
static inline uint32_t mreg_begun(const mreg *r, struct mreg_run run,
                                  mreg_time at)
{
    while (run.first < run.end) {
        uint32_t middle = run.first + (run.end - run.first) / 2;

        if (mreg_version_from(r, middle) <= at)
            run.first = middle + 1;
        else
            run.end = middle;
    }
    return run.first;
}

/* Returns the rates of a version; none if the tables are out of range. */
static inline struct mreg_run mreg_rates_of(const mreg *r, uint32_t version)
{
    const struct mreg_span_row span = r->spans[version];
    struct mreg_run run = {0, 0};

    if ((uint32_t)span.first_rate + span.rates > r->rate_count)
        return run;
    run.first = span.first_rate;
    run.end = run.first + span.rates;
    return run;
}

/* Returns the currency of what a rate charges. */
static inline mreg_currency mreg_currency_of(const mreg *r, uint32_t rate)
{
    const uint32_t sheet = r->rates[rate].sheet;

    return r->currencies && sheet < r->sheet_count ? r->currencies[sheet]
                                                   : MREG_USD;
}

/* Returns what a rate charges; a sheet without a price if the tables are out
 * of range. */
static inline const struct mreg_sheet_row *mreg_sheet_of(const mreg *r,
                                                         uint32_t rate)
{
    static const struct mreg_sheet_row none[2];
    const uint32_t sheet = r->rates[rate].sheet;

    return sheet < r->sheet_count ? &r->sheets[sheet] : none;
}

#endif
