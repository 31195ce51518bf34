/* The lines of a bill in every case: any unit, any size, inherited, free or
 * unknown.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

static int add_line(const mreg_price *price, uint64_t count, unsigned meter,
                    mreg_bill *bill)
{
    uint64_t line;

    if (!mreg_mul_div(count, price->pico_usd, price->units, &line))
        return 0;
    bill->line[meter] = line;
    bill->billed |= MREG_BIT(meter);
    bill->inherited |= (mreg_meters)price->inherited << meter;
    bill->pico_usd += line;
    return bill->pico_usd >= line;
}

mreg_status mreg_tally(const mreg *r, const struct mreg_sheet_row *sheet,
                       const mreg_usage *use, mreg_meters used, mreg_bill *bill)
{
    for (unsigned meter = 0; used; meter++, used >>= 1) {
        mreg_price price;

        if (!(used & 1) || use->n[meter] == 0)
            continue;
        mreg_price_under(r, sheet, meter, &price);
        if (!price.known)
            bill->unknown |= MREG_BIT(meter);
        else if (!add_line(&price, use->n[meter], meter, bill))
            return MREG_E_TOO_LARGE;
    }
    return bill->unknown ? MREG_E_INCOMPLETE : MREG_OK;
}

mreg_status mreg_add_price(const mreg *r, const struct mreg_sheet_row *sheet,
                           unsigned meter, uint64_t count,
                           uint64_t *pico_usd)
{
    mreg_price price;
    uint64_t line;

    if (count == 0)
        return MREG_OK;
    mreg_price_under(r, sheet, meter, &price);
    if (!price.known)
        return MREG_E_INCOMPLETE;
    if (!mreg_mul_div(count, price.pico_usd, price.units, &line)
        || (*pico_usd += line) < line)
        return MREG_E_TOO_LARGE;
    return MREG_OK;
}

mreg_status mreg_total(const mreg *r, const struct mreg_sheet_row *sheet,
                       const mreg_usage *use, mreg_meters used,
                       uint64_t *pico_usd)
{
    mreg_status whole = MREG_OK;

    *pico_usd = 0;
    for (unsigned meter = 0; used; meter++, used >>= 1) {
        mreg_status status;

        if (!(used & 1))
            continue;
        status = mreg_add_price(r, sheet, meter, use->n[meter], pico_usd);
        if (status == MREG_E_TOO_LARGE) {
            *pico_usd = 0;
            return status;
        }
        if (status != MREG_OK)
            whole = status;
    }
    return whole;
}
