/* Exact ratios of prices.
 *
 * SPDX-License-Identifier: MIT */
#include "ratio.h"

uint64_t common_divisor(uint64_t a, uint64_t b)
{
    while (b) {
        uint64_t rest = a % b;

        a = b;
        b = rest;
    }
    return a;
}

/* Divides both by what they have in common; both are above 0. */
static void reduce(uint64_t *a, uint64_t *b)
{
    const uint64_t divisor = common_divisor(*a, *b);

    *a /= divisor;
    *b /= divisor;
}

static bool multiply(uint64_t a, uint64_t b, uint64_t *out)
{
    if (b && a > UINT64_MAX / b)
        return false;
    *out = a * b;
    return true;
}

/* own / list = (own.pico x list.units) / (list.pico x own.units) */
bool ratio_of(const struct price *own, const struct price *list,
              struct ratio *out)
{
    uint64_t times = own->pico, over = list->pico;
    uint64_t more = list->units, less = own->units;

    if (own->state != PRICE_KNOWN || list->state != PRICE_KNOWN || !times
        || !over)
        return false;
    reduce(&times, &over);
    reduce(&more, &less);
    reduce(&times, &less);
    reduce(&more, &over);
    return multiply(times, more, &out->times)
           && multiply(over, less, &out->over);
}

bool ratio_multiply(struct ratio *r, uint64_t times, uint64_t over)
{
    reduce(&r->times, &over);
    reduce(&times, &r->over);
    reduce(&times, &over);
    return multiply(r->times, times, &r->times)
           && multiply(r->over, over, &r->over);
}

bool ratio_apply(struct ratio r, struct price *price)
{
    if (!price->pico)
        return true;
    reduce(&price->pico, &r.over);
    return r.over == 1 && multiply(price->pico, r.times, &price->pico);
}

bool prices_equal(const struct price *a, const struct price *b)
{
    struct ratio r;

    if (a->state != b->state)
        return false;
    if (a->state != PRICE_KNOWN || !a->pico || !b->pico)
        return a->state != PRICE_KNOWN || a->pico == b->pico;
    return ratio_of(a, b, &r) && r.times == r.over;
}

int price_compare(const struct price *a, const struct price *b)
{
    struct ratio r;

    if (!a->pico || !b->pico || !ratio_of(a, b, &r))
        return (a->pico > b->pico) - (a->pico < b->pico);
    return (r.times > r.over) - (r.times < r.over);
}
