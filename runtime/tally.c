/* The lines of a bill in every case: any unit, any size, any multiplier,
 * inherited, free or unknown.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

static int add_line(const mreg_price *price, uint64_t count, unsigned meter,
                    struct mreg_tally *tally)
{
    uint64_t line;

    if (!mreg_mul_div(count, price->pico_usd, price->units, &line))
        return 0;
    if (tally->line)
        tally->line[meter] = line;
    if (price->inherited)
        tally->inherited |= MREG_BIT(meter);
    tally->pico_usd += line;
    return tally->pico_usd >= line;
}

int mreg_tally_rest(const mreg *r, const struct mreg_rate_row *rate,
                    const mreg_usage *use, struct mreg_tally *tally)
{
    const struct mreg_tariff t = mreg_tariff_of(r, rate);
    unsigned meter;

    for (meter = 0; meter < MREG_METERS_COUNT; meter++) {
        mreg_price price;

        if (use->n[meter] == 0 || (tally->done & MREG_BIT(meter)))
            continue;
        if (mreg_price_under(r, &t, meter, &price) != MREG_OK)
            return 0;
        if (!price.known)
            tally->unknown |= MREG_BIT(meter);
        else if (!add_line(&price, use->n[meter], meter, tally))
            return 0;
    }
    return 1;
}
