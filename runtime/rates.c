/* The prices of a model and their history, as they are in the tables.
 *
 * SPDX-License-Identifier: MIT */
#include "condition.h"
#include "inside.h"

#define DAY 86400000           /* ms */
#define NO_VERSION UINT32_MAX

/* Returns the row of a model's version, which is counted from its first. */
static uint32_t version_row(const mreg *r, mreg_model m, uint32_t version)
{
    struct mreg_run run = mreg_versions_of(r, m);

    if (run.first >= run.end || version >= run.end - run.first)
        return NO_VERSION;
    return run.first + version;
}

/* Finds the row of a version's rate, and its condition. OK, NO_PRICE or
 * NO_MODEL. */
static mreg_status rate_row(const mreg *r, mreg_model m, uint32_t version,
                            uint32_t rate, uint32_t *out,
                            const struct mreg_condition_row **condition)
{
    uint32_t row = version_row(r, m, version);
    struct mreg_run run;

    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    if (row == NO_VERSION)
        return MREG_E_NO_PRICE;
    run = mreg_rates_of(r, row);
    *out = run.first + rate;
    if (rate >= run.end - run.first
        || r->rates[*out].condition >= r->condition_count)
        return MREG_E_NO_PRICE;
    *condition = &r->conditions[r->rates[*out].condition];
    return MREG_OK;
}

uint32_t mreg_version_count(const mreg *r, mreg_model m)
{
    struct mreg_run run = mreg_versions_of(r, m);

    return run.first < run.end ? run.end - run.first : 0;
}

uint32_t mreg_version_at(const mreg *r, mreg_model m, mreg_time at)
{
    struct mreg_run run = mreg_versions_of(r, m);
    uint32_t end;

    if (run.first >= run.end)
        return MREG_NONE;
    end = mreg_begun(r, run, at ? at : r->as_of);
    return end > run.first ? end - 1 - run.first : MREG_NONE;
}

static void put_texts(const mreg *r, uint32_t row, mreg_version *out)
{
    if (!r->version_texts)
        return;
    out->source = mreg_text_at(r, r->version_texts[row].source);
    out->notes = mreg_text_at(r, r->version_texts[row].notes);
    out->checked = (mreg_time)r->version_texts[row].checked * DAY;
    out->precision = r->version_texts[row].precision;
}

mreg_status mreg_version_info(const mreg *r, mreg_model m, uint32_t version,
                              mreg_version *out)
{
    uint32_t row = version_row(r, m, version);
    struct mreg_run run;

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = (mreg_version){0, 0, {"", 0}, {"", 0}, 0, 0, 0};
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    if (row == NO_VERSION)
        return MREG_E_NO_PRICE;
    out->from = mreg_version_from(r, row);
    out->until = version + 1 < r->models[m].versions
                     ? mreg_version_from(r, row + 1) : INT64_MAX;
    run = mreg_rates_of(r, row);
    out->rates = run.end - run.first;
    put_texts(r, row, out);
    return MREG_OK;
}

mreg_status mreg_rate_info(const mreg *r, mreg_model m, uint32_t version,
                           uint32_t rate, mreg_rate *out)
{
    const struct mreg_condition_row *c;
    mreg_status status;
    uint32_t row;

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = (mreg_rate){0};
    status = rate_row(r, m, version, rate, &row, &c);
    if (status != MREG_OK)
        return status;
    mreg_condition_view(r, c, out);
    return MREG_OK;
}

mreg_status mreg_rate_window(const mreg *r, mreg_model m, uint32_t version,
                             uint32_t rate, uint32_t window,
                             uint32_t *start, uint32_t *end)
{
    const struct mreg_condition_row *c;
    struct mreg_run windows;
    mreg_status status;
    uint32_t row;

    if (start)
        *start = 0;
    if (end)
        *end = 0;
    if (!start || !end)
        return MREG_E_BAD_ARGUMENT;
    status = rate_row(r, m, version, rate, &row, &c);
    if (status != MREG_OK)
        return status;
    windows = mreg_ranges_of(r, c->window);
    if (window >= windows.end - windows.first)
        return MREG_E_BAD_ARGUMENT;
    *start = r->ranges[windows.first + window].start;
    *end = r->ranges[windows.first + window].end;
    return MREG_OK;
}

mreg_status mreg_rate_price(const mreg *r, mreg_model m, uint32_t version,
                            uint32_t rate, mreg_meter meter, mreg_price *out)
{
    const struct mreg_condition_row *c;
    mreg_status status;
    uint32_t row;

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = (mreg_price){.units = 1};
    if ((uint32_t)meter >= MREG_METERS_COUNT)
        return MREG_E_BAD_ARGUMENT;
    status = rate_row(r, m, version, rate, &row, &c);
    if (status != MREG_OK)
        return status;
    mreg_price_under(r, mreg_sheet_of(r, row), (unsigned)meter, out);
    out->currency = mreg_currency_of(r, row);
    return MREG_OK;
}
