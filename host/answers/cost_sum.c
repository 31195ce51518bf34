/* What many calls cost whose counts are known only together, as the exports of
 * providers have them.
 *
 * SPDX-License-Identifier: MIT */
#include "cost.h"

/* The number of the rate that a usage is billed by. */
static uint32_t rate_of(const struct priced *p, const mreg_usage *use)
{
    uint32_t version, rate = MREG_NONE;

    mreg_rate_at(p->r, p->match.model, &p->on, use, &version, &rate);
    return rate;
}

/* Takes one call of as many, and what is left of the last: it has the
 * remainders. */
static void split(const mreg_usage *all, uint64_t calls, mreg_usage *one,
                  mreg_usage *last)
{
    *one = *last = *all;
    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++) {
        one->n[meter] = all->n[meter] / calls;
        last->n[meter] = all->n[meter] - one->n[meter] * (calls - 1);
    }
}

static uint64_t line_of(const mreg_bill *b, uint32_t meter)
{
    return b->billed >> meter & 1 ? b->line[meter] : 0;
}

/* Sets *sum to `times` x a + b; false if that is too large. */
static bool times_and(uint64_t a, uint64_t times, uint64_t b, uint64_t *sum)
{
    if (a > 0 && times > (UINT64_MAX - b) / a)
        return false;
    *sum = a * times + b;
    return true;
}

/* Adds `times` bills like `one` to `bill`. */
static bool add_bills(mreg_bill *bill, const mreg_bill *one, uint64_t times)
{
    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++)
        if (!times_and(line_of(one, meter), times, line_of(bill, meter),
                       &bill->line[meter]))
            return false;
    bill->billed |= one->billed;
    bill->inherited |= one->inherited;
    bill->unknown |= one->unknown;
    return times_and(one->pico_usd, times, bill->pico_usd, &bill->pico_usd);
}

/* Bills so many calls of the average size; false if the sum is too large. */
static bool bill_average(const struct priced *p, uint64_t calls,
                         const mreg_terms *on, mreg_status *status,
                         mreg_bill *bill)
{
    mreg_usage one, last;
    mreg_bill first;

    split(&p->use, calls, &one, &last);
    *status = mreg_cost(p->r, p->match.model, on, &last, bill);
    mreg_cost(p->r, p->match.model, on, &one, &first);
    return add_bills(bill, &first, calls - 1);
}

void price_sum(const mreg *r, const struct call *c, struct priced *out)
{
    mreg_usage one, last;
    mreg_terms list;
    uint64_t calls;
    bool good;

    price_call(r, c, out);
    if (!priced_known(out) || out->use.n[MREG_REQUEST] < 2)
        return;
    calls = out->use.n[MREG_REQUEST];
    split(&out->use, calls, &one, &last);
    if (rate_of(out, &one) == rate_of(out, &out->use))
        return;
    list = out->on;
    list.account = 0;
    good = bill_average(out, calls, &out->on, &out->status, &out->bill);
    if (good && out->on.account)
        good = bill_average(out, calls, &list, &out->list_status, &out->list);
    out->averaged = true;
    if (!good) {
        out->status = MREG_E_TOO_LARGE;
        note_text(&out->error, mreg_status_text(MREG_E_TOO_LARGE).at);
    }
}
