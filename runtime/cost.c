/* What a call costs. Nearly every call is on standard terms and uses nothing
 * but the usual meters: that takes the sheet beside the model and five
 * products. Everything else takes the long way.
 *
 * SPDX-License-Identifier: MIT */
#include "condition.h"

#define DAY INT64_C(86400000)  /* ms */

/* ---- Counts ------------------------------------------------------------ */

static const mreg_meters prompt_meters = MREG_PROMPT_METERS;

static inline uint64_t plus(uint64_t a, uint64_t b)
{
    return a + b < a ? UINT64_MAX : a + b;
}

/* Returns all tokens of the input, at most UINT64_MAX. It reads the counts of
 * usual meters without a look at `used`, as billing does. */
static uint64_t prompt_size(const mreg_usage *use, mreg_meters used)
{
#ifdef __OPTIMIZE_SIZE__
    /* The loop takes the usual meters too, and their sum takes no code. */
    mreg_meters others = (used | MREG_USUAL) & prompt_meters;
    uint64_t sum = 0;
#else
    mreg_meters others = used & prompt_meters & ~MREG_USUAL;
    uint64_t sum = plus(use->n[MREG_INPUT],
                        plus(use->n[MREG_CACHE_READ],
                             use->n[MREG_CACHE_WRITE]));
#endif

    for (unsigned i = 0; others; i++, others >>= 1)
        if (others & 1)
            sum = plus(sum, use->n[i]);
    return sum;
}

#define ALL_METERS (~(mreg_meters)0 >> (64 - MREG_METERS_COUNT))

#ifdef __OPTIMIZE_SIZE__

/* Returns the meters to look at. A line for a count of 0 is left out later. */
static mreg_meters used_of(const mreg_usage *use, mreg_meters used)
{
    (void)use;
    return used ? (used | MREG_USUAL) & ALL_METERS : ALL_METERS;
}

#else

/* Returns the meters to look at: the usual ones that have counts, and of the
 * others those that the caller names, or all if he names none. */
static mreg_meters used_of(const mreg_usage *use, mreg_meters used)
{
    return ((used ? used : ALL_METERS) & ALL_METERS & ~MREG_USUAL)
           | mreg_usual_of(use->n);
}

#endif

/* ---- The bill ---------------------------------------------------------- */

/* Tells a target of 32 bits that the upper half of a count below 2^29 is 0,
 * and need not be multiplied. */
#if UINTPTR_MAX <= UINT32_MAX
#define FEW(count) ((uint64_t)(uint32_t)(count))
#else
#define FEW(count) (count)
#endif

/* Tells whether there are fewer than 2^29 of each usual token: five products
 * with prices of 32 bits then add up to less than 2^64. */
MREG_INLINED int are_few(const uint64_t *n)
{
    return !((n[MREG_OUTPUT] | n[MREG_REASONING] | n[MREG_INPUT]
              | n[MREG_CACHE_READ] | n[MREG_CACHE_WRITE]) >> 29);
}

/* Bills so few tokens, of meters that the sheet's own row prices. */
MREG_INLINED mreg_status bill_few(const struct mreg_sheet_row *sheet,
                                  const mreg_usage *use, mreg_meters used,
                                  mreg_bill *bill)
{
    const uint64_t *n = use->n;
    uint64_t *line = bill->line, sum;

    bill->billed = used;
    bill->unknown = 0;
    sum = line[MREG_INPUT] =
        FEW(n[MREG_INPUT]) * sheet->price[MREG_AT_INPUT];
    sum += line[MREG_CACHE_READ] =
        FEW(n[MREG_CACHE_READ]) * sheet->price[MREG_AT_CACHE_READ];
    sum += line[MREG_CACHE_WRITE] =
        FEW(n[MREG_CACHE_WRITE]) * sheet->price[MREG_AT_CACHE_WRITE];
    sum += line[MREG_OUTPUT] =
        FEW(n[MREG_OUTPUT]) * sheet->price[MREG_AT_OUTPUT];
    sum += line[MREG_REASONING] =
        FEW(n[MREG_REASONING]) * sheet->price[MREG_AT_OUTPUT];
    line[MREG_REQUEST] = 0;
    bill->inherited = used & sheet->inherited;
    bill->pico_usd = sum;
    bill->currency = MREG_USD;
    return MREG_OK;
}

MREG_INLINED void empty(mreg_bill *bill)
{
    bill->pico_usd = bill->billed = bill->inherited = bill->unknown = 0;
    bill->currency = MREG_USD;
}

MREG_APART mreg_status refuse(mreg_bill *bill, mreg_status status)
{
    empty(bill);
    return status;
}

/* Bills what a sheet charges, line by line. */
static mreg_status cost_lines(const mreg *r, const struct mreg_sheet_row *sheet,
                              mreg_currency in, const mreg_usage *use,
                              mreg_meters used, mreg_bill *bill)
{
    mreg_status status;

    empty(bill);
    status = mreg_tally(r, sheet, use, used_of(use, used), bill);
    if (status == MREG_E_TOO_LARGE)
        return refuse(bill, status);
    bill->currency = in;
    return in ? MREG_E_CURRENCY : status;
}

/* Bills any call in the general way. `used` are the meters to look at; usual
 * ones that have counts are, too. The arguments that mreg_cost has got are
 * where it has got them, so that it need not move them. */
MREG_APART mreg_status cost_any(const mreg *r, mreg_meters used,
                                const mreg_terms *on, const mreg_usage *use,
                                mreg_bill *bill,
                                const struct mreg_model_row *row)
{
    struct mreg_chosen chosen;
    mreg_status status;

    on = mreg_terms_or_none(on);
    status = mreg_choose(r, row, on, mreg_instant(r, on),
                         prompt_size(use, used), &chosen);
    if (status != MREG_OK)
        return refuse(bill, status);
    const struct mreg_sheet_row *sheet = mreg_sheet_of(r, chosen.rate);
    const mreg_currency in = mreg_currency_of(r, chosen.rate);
#ifndef __OPTIMIZE_SIZE__
    /* Usual counts are billed even without their bits, so the row must price
     * all of them. */
    if (!in && !((used | MREG_USUAL_TOKENS) & ~(mreg_meters)sheet->plain)
        && are_few(use->n))
        return bill_few(sheet, use, used, bill);
#endif
    return cost_lines(r, sheet, in, use, used, bill);
}

/* ---- What nearly every call is ----------------------------------------- */

/* Bills a call on standard terms by the sheet beside the model. That prices
 * all usual tokens, as a count may lack its bit. Returns 0 if it is another
 * case. */
MREG_INLINED int cost_at_once(const mreg *r,
                              const struct mreg_model_row *row,
                              const mreg_terms *on, const mreg_usage *use,
                              mreg_meters used, mreg_bill *bill)
{
    const uint64_t *const n = use->n;
    uint64_t *const line = bill->line;

    if (on && (mreg_terms_word(on) || mreg_instant(r, on) < row->since * DAY))
        return 0;
    if (row->sheet >= r->sheet_count)
        return 0;
    const struct mreg_sheet_row *sheet = &r->sheets[row->sheet];
    if ((used & ~(mreg_meters)sheet->plain) || !are_few(n))
        return 0;
    /* A compiler that cannot tell lines from counts reads the counts again
     * behind this. To keep them would take more registers than there are. */
    line[MREG_REQUEST] = 0;
    if (n[MREG_INPUT] + n[MREG_CACHE_READ] + n[MREG_CACHE_WRITE]
        >= r->thresholds[row->below % MREG_THRESHOLDS])
        return 0;
    bill_few(sheet, use, used, bill);
    return 1;
}

#ifdef __OPTIMIZE_SIZE__
#define cost_asked(r, row, on, use, bill) \
    cost_any(r, ALL_METERS, on, use, bill, row)
#else

/* Bills a call that uses unusual meters; the caller has not said which. */
MREG_APART mreg_status cost_others(const mreg *r,
                                   const struct mreg_model_row *row,
                                   const mreg_terms *on,
                                   const mreg_usage *use, mreg_bill *bill)
{
    return cost_any(r, used_of(use, 0), on, use, bill, row);
}

/* Bills a call whose caller has not said which meters are used. */
MREG_APART mreg_status cost_asked(const mreg *r,
                                  const struct mreg_model_row *row,
                                  const mreg_terms *on,
                                  const mreg_usage *use, mreg_bill *bill)
{
    if (mreg_others_of(use->n))
        return cost_others(r, row, on, use, bill);
    const mreg_meters used = mreg_usual_of(use->n);
    return cost_at_once(r, row, on, use, used, bill)
               ? MREG_OK : cost_any(r, used, on, use, bill, row);
}

#endif

/* Says what a call lacks: a bill, usage or a model. */
MREG_APART mreg_status refuse_call(const mreg_usage *use, mreg_bill *bill)
{
    if (!bill)
        return MREG_E_BAD_ARGUMENT;
    return refuse(bill, use ? MREG_E_NO_MODEL : MREG_E_BAD_ARGUMENT);
}

mreg_status mreg_cost(const mreg *r, mreg_model m, const mreg_terms *on,
                      const mreg_usage *use, mreg_bill *bill)
{
    if (!r || m >= r->model_count || !use || !bill)
        return refuse_call(use, bill);
    const struct mreg_model_row *row = &r->models[m];
    const mreg_meters used = use->used;
    if (!used)
        return cost_asked(r, row, on, use, bill);
    return cost_at_once(r, row, on, use, used, bill)
               ? MREG_OK : cost_any(r, used, on, use, bill, row);
}

mreg_status mreg_price_usage(const mreg *r, mreg_model m,
                             const mreg_terms *on, const mreg_usage *use,
                             uint64_t *pico_usd)
{
    struct mreg_chosen chosen;
    mreg_status status;

    *pico_usd = 0;
    if (!use)
        return MREG_E_BAD_ARGUMENT;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    const mreg_meters used = used_of(use, use->used);
    on = mreg_terms_or_none(on);
    status = mreg_choose(r, &r->models[m], on, mreg_instant(r, on),
                         prompt_size(use, used), &chosen);
    if (status != MREG_OK)
        return status;
    if (mreg_currency_of(r, chosen.rate))
        return MREG_E_CURRENCY;
    return mreg_total(r, mreg_sheet_of(r, chosen.rate), use, used, pico_usd);
}

mreg_status mreg_rate_at(const mreg *r, mreg_model m, const mreg_terms *on,
                         const mreg_usage *use, uint32_t *version,
                         uint32_t *rate)
{
    struct mreg_chosen chosen;
    mreg_status status;

    if (version)
        *version = MREG_NONE;
    if (rate)
        *rate = MREG_NONE;
    if (!use || !version || !rate)
        return MREG_E_BAD_ARGUMENT;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    on = mreg_terms_or_none(on);
    status = mreg_choose(r, &r->models[m], on, mreg_instant(r, on),
                         prompt_size(use, used_of(use, use->used)), &chosen);
    if (status != MREG_OK)
        return status;
    *version = chosen.version - mreg_versions_of(r, m).first;
    *rate = chosen.rate - mreg_rates_of(r, chosen.version).first;
    return MREG_OK;
}
