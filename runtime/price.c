/* The price of one meter on a sheet: its own, or the nearest ancestor's.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

/* Where a sheet has the price of a meter that its row prices by itself. */
#define PLACE(meter) \
    ((meter) > MREG_CACHE_WRITE ? (unsigned)MREG_AT_OUTPUT : (meter) / 4u)
_Static_assert(PLACE(MREG_INPUT) == MREG_AT_INPUT
               && PLACE(MREG_CACHE_READ) == MREG_AT_CACHE_READ
               && PLACE(MREG_CACHE_WRITE) == MREG_AT_CACHE_WRITE
               && PLACE(MREG_OUTPUT) == MREG_AT_OUTPUT
               && PLACE(MREG_REASONING) == MREG_AT_OUTPUT,
               "meters with a place are four numbers apart");

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
    const uint32_t plain = sheet->plain & (uint32_t)MREG_USUAL;
    const struct mreg_item_row *item;
    unsigned from = meter;

    *out = (mreg_price){0, 1, 0, 0, MREG_USD};
    while (from > MREG_REQUEST || !(plain >> from & 1)) {
        item = item_of(r, sheet, from);
        if (item) {
            put_item(r, item, from != meter, out);
            return;
        }
        if (mreg_parents[from] == from || mreg_parents[from] == MREG_FREE)
            return;
        from = mreg_parents[from];
    }
    out->known = 1;
    if (from == MREG_REQUEST)
        return;
    out->pico_usd = sheet->price[PLACE(from)];
    out->inherited = from != meter || sheet->inherited >> from & 1;
}
