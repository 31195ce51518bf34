/* What a call costs, by the book, without a short way.
 *
 * SPDX-License-Identifier: MIT */
#include "naive_cost.h"

#include "runtime/tables.h"

#define MINUTE 60000
#define WEEK INT64_C(604800000)
#define THURSDAY (3 * INT64_C(86400000)) /* 1970 began on one */

__extension__ typedef unsigned __int128 wide;

#define SIDE_PROMPT 1
#define SIDE_ANSWER 0
#define SIDE_ASIDE 0
#define X_(n, NAME, name, UNIT, PARENT, SIDE) SIDE_##SIDE,
static const int is_prompt[] = {MREG_METERS(X_)};
#undef X_

static uint64_t prompt_of(const mreg_usage *use)
{
    wide sum = 0;

    for (int i = 0; i < MREG_METERS_COUNT; i++)
        sum += is_prompt[i] ? use->n[i] : 0;
    return sum > UINT64_MAX ? UINT64_MAX : (uint64_t)sum;
}

static int in_windows(const mreg *r, mreg_model m, uint32_t version,
                      uint32_t rate, uint32_t windows, mreg_time at)
{
    const mreg_time since = (at % WEEK + WEEK + THURSDAY) % WEEK;
    uint32_t start, end;

    for (uint32_t i = 0; i < windows; i++)
        if (mreg_rate_window(r, m, version, rate, i, &start, &end) == MREG_OK
            && since >= (mreg_time)start * MINUTE
            && since < (mreg_time)end * MINUTE)
            return 1;
    return windows == 0;
}

static uint32_t version_at(const mreg *r, mreg_model m, mreg_time at)
{
    mreg_version v;

    for (uint32_t i = mreg_version_count(r, m); i-- > 0;)
        if (mreg_version_info(r, m, i, &v) == MREG_OK && v.from <= at)
            return i;
    return MREG_NONE;
}

/* Whether an account has a rate for the service in a version. */
static int has_rate(const mreg *r, mreg_model m, uint32_t version,
                    uint8_t service, uint32_t account)
{
    mreg_version v = {0};
    mreg_rate c;

    mreg_version_info(r, m, version, &v);
    for (uint32_t i = 0; i < v.rates; i++)
        if (mreg_rate_info(r, m, version, i, &c) == MREG_OK
            && c.service == service && c.account == account)
            return 1;
    return 0;
}

/* Whose rates hold: the account's own; else those of the account "any", if it
 * has some; else the list's. */
static uint32_t payer(const mreg *r, mreg_model m, uint32_t version,
                      mreg_terms on)
{
    const uint32_t any = mreg_account_find(r, "any", 3);

    if (on.account == 0 || has_rate(r, m, version, on.service, on.account))
        return on.account;
    return any != MREG_NONE && has_rate(r, m, version, on.service, any)
               ? any : 0;
}

static mreg_status rate_at(const mreg *r, mreg_model m, uint32_t version,
                           mreg_terms on, uint32_t account, uint64_t prompt,
                           uint32_t *rate)
{
    mreg_status status = MREG_E_NO_SERVICE;
    mreg_version v = {0};
    mreg_rate c;

    *rate = MREG_NONE;
    mreg_version_info(r, m, version, &v);
    for (uint32_t i = 0; i < v.rates; i++) {
        if (mreg_rate_info(r, m, version, i, &c) != MREG_OK
            || c.service != on.service || c.account != account)
            continue;
        if (status != MREG_OK)
            status = MREG_E_NO_PRICE;
        if ((c.geo && c.geo != on.geo) || c.from_tokens > prompt
            || !in_windows(r, m, version, i, c.windows, on.at))
            continue;
        *rate = i;
        status = MREG_OK;
    }
    return status;
}

/* Whether the rates of an account are silent on the geography of a call, at a
 * provider that charges by geography. */
static int is_silent(const mreg *r, mreg_model m, uint32_t version,
                     uint32_t account, uint8_t geo)
{
    mreg_rate c;

    for (uint32_t i = 0;
         mreg_rate_info(r, m, version, i, &c) == MREG_OK; i++)
        if (c.geo && c.account == account)
            return 0;
    return geo != MREG_GLOBAL && r->models[m].geo & MREG_UNNAMED_UNKNOWN;
}

/* The product of count and price over units, half to even. */
static wide line_of(uint64_t count, const mreg_price *price)
{
    const wide product = (wide)count * price->pico_usd;
    const wide whole = product / price->units;
    const wide twice = product % price->units * 2;

    return whole + (twice > price->units
                    || (twice == price->units && (whole & 1)));
}

static mreg_status add_lines(const mreg *r, mreg_model m, uint32_t version,
                             uint32_t rate, const mreg_usage *use,
                             mreg_bill *bill)
{
    mreg_price input;
    wide sum = 0;

    mreg_rate_price(r, m, version, rate, MREG_INPUT, &input);
    bill->currency = input.currency;
    for (int i = 0; i < MREG_METERS_COUNT; i++) {
        const mreg_meters bit = (mreg_meters)1 << i;
        mreg_price price;

        if (use->n[i] == 0)
            continue;
        mreg_rate_price(r, m, version, rate, (mreg_meter)i, &price);
        if (!price.known) {
            bill->unknown |= bit;
            continue;
        }
        const wide line = line_of(use->n[i], &price);
        sum += line;
        if (sum > UINT64_MAX)
            return MREG_E_TOO_LARGE;
        bill->line[i] = (uint64_t)line;
        bill->billed |= bit;
        bill->inherited |= price.inherited ? bit : 0;
    }
    bill->pico_usd = (uint64_t)sum;
    if (bill->currency != MREG_USD)
        return MREG_E_CURRENCY;
    return bill->unknown ? MREG_E_INCOMPLETE : MREG_OK;
}

mreg_status naive_cost(const mreg *r, mreg_model m, const mreg_terms *on,
                       const mreg_usage *use, mreg_bill *bill)
{
    mreg_terms terms = {0};
    mreg_about_view about;
    mreg_status status;
    uint32_t version, rate, account;

    *bill = (mreg_bill){0};
    if (m >= mreg_count(r))
        return MREG_E_NO_MODEL;
    if (on)
        terms = *on;
    if (terms.at == 0 && mreg_about(r, &about) == MREG_OK)
        terms.at = about.as_of;
    version = version_at(r, m, terms.at);
    if (version == MREG_NONE)
        return MREG_E_NO_PRICE;
    account = payer(r, m, version, terms);
    if (account != terms.account
        && mreg_account_name(r, terms.account).size == 0)
        return MREG_E_NO_ACCOUNT;
    status = rate_at(r, m, version, terms, account, prompt_of(use), &rate);
    if (terms.service >= MREG_SERVICES_COUNT
        || (status == MREG_OK && terms.geo >= MREG_GEOS_COUNT))
        return MREG_E_BAD_ARGUMENT;
    if (status != MREG_OK)
        return status;
    if (is_silent(r, m, version, account, terms.geo))
        return MREG_E_NO_GEO;
    status = add_lines(r, m, version, rate, use, bill);
    if (status == MREG_E_TOO_LARGE)
        *bill = (mreg_bill){0};
    return status;
}
