/* The price of one meter on a sheet: its own, or the nearest ancestor's.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

/* Returns the price of a meter that the row prices by itself. */
static uint64_t plain_price(const struct mreg_sheet_row *sheet,
                            unsigned meter)
{
    switch (meter) {
    case MREG_INPUT: return sheet->price[MREG_AT_INPUT];
    case MREG_CACHE_READ: return sheet->price[MREG_AT_CACHE_READ];
    case MREG_CACHE_WRITE: return sheet->price[MREG_AT_CACHE_WRITE];
    case MREG_REQUEST: return 0;
    default: return sheet->price[MREG_AT_OUTPUT];
    }
}

static const struct mreg_item_row *item_of(const mreg *r,
                                           const struct mreg_sheet_row *sheet,
                                           unsigned meter)
{
    const uint32_t end = sheet[1].first_item;

    if (end > r->item_count)
        return NULL;
    for (uint32_t i = sheet->first_item; i < end; i++)
        if ((r->items[i].meter & ~MREG_INHERITED) == meter)
            return &r->items[i];
    return NULL;
}

static void put_item(const mreg *r, const struct mreg_item_row *item,
                     int is_parents, mreg_price *out)
{
    if (item->value >= r->value_count || item->unit >= r->unit_count)
        return;
    out->pico_usd = r->values[item->value];
    out->units = r->units[item->unit];
    out->known = 1;
    out->inherited = is_parents || item->meter & MREG_INHERITED;
}

/* A meter that is free because no price says otherwise inherits nothing. */
void mreg_price_under(const mreg *r, const struct mreg_sheet_row *sheet,
                      unsigned meter, mreg_price *out)
{
    const mreg_meters plain = sheet->plain & MREG_USUAL;
    const struct mreg_item_row *item;
    unsigned from = meter;

    *out = (mreg_price){0, 1, 0, 0, MREG_USD};
    while (!(plain >> from & 1)) {
        item = item_of(r, sheet, from);
        if (item) {
            put_item(r, item, from != meter, out);
            return;
        }
        if (mreg_parents[from] == from || mreg_parents[from] == MREG_FREE)
            return;
        from = mreg_parents[from];
    }
    out->pico_usd = plain_price(sheet, from);
    out->known = 1;
    out->inherited = from != MREG_REQUEST
                     && (from != meter || sheet->inherited >> from & 1);
}
