/* The price of one meter under a rate: its own, or the nearest ancestor's.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

static int scale(const struct mreg_tariff *t, unsigned meter, uint64_t *price)
{
    const struct mreg_factor_row *f;

    for (f = t->factor; f < t->factor_end; f++)
        if (f->meters & MREG_BIT(meter))
            return mreg_mul_div(*price, f->times, f->over, price);
    return 1;
}

static const struct mreg_item_row *item_of(const struct mreg_tariff *t,
                                           unsigned meter)
{
    const struct mreg_item_row *item;

    for (item = t->item; item < t->item_end; item++)
        if (item->meter == meter)
            return item;
    return NULL;
}

mreg_status mreg_price_under(const mreg *r, const struct mreg_tariff *t,
                             unsigned meter, mreg_price *out)
{
    const struct mreg_item_row *item;
    unsigned from = meter;

    *out = (mreg_price){0, 1, 0, 0};
    while ((item = item_of(t, from)) == NULL) {
        if (mreg_parents[from] == from || t->item == t->item_end)
            return MREG_OK;
        if (mreg_parents[from] == MREG_FREE) {
            out->known = 1;
            return MREG_OK;
        }
        from = mreg_parents[from];
    }
    if (item->value >= r->value_count || item->unit >= r->unit_count)
        return MREG_OK;
    out->pico_usd = r->values[item->value];
    out->units = r->units[item->unit];
    if (!scale(t, meter, &out->pico_usd)) {
        out->pico_usd = 0;
        return MREG_E_TOO_LARGE;
    }
    out->known = 1;
    out->inherited = from != meter;
    return MREG_OK;
}
