/* The lines of a bill with the prices that made them.
 *
 * SPDX-License-Identifier: MIT */
#include "cost_rows.h"

#include <string.h>

/* Writes the line at list prices, which may lack it. */
static void fill_list(struct cost_row *row, const struct priced *p)
{
    row->list[0] = 0;
    if (!p->on.account)
        return;
    if (p->list.billed >> row->meter & 1)
        row->list[mreg_money_text(p->list.line[row->meter], row->list,
                                  MREG_MONEY_SIZE)] = 0;
    else
        memcpy(row->list, "unknown", sizeof "unknown");
}

/* Names the layer that priced a meter, unless that is the base. */
static const char *layer_of(const struct priced *p, uint32_t meter)
{
    const mreg_text layer = priced_layer(p, meter);

    return layer.at == mreg_layer_name(MREG_LAYER_BASE).at ? "" : layer.at;
}

static void fill_row(struct cost_row *row, const struct priced *p,
                     uint32_t version, uint32_t rate, bool found)
{
    mreg_price price = {.units = 1};
    bool unknown = p->bill.unknown >> row->meter & 1;

    memset(&row->price, 0, sizeof row->price);
    memcpy(row->amount, "unknown", sizeof "unknown");
    row->remark = p->bill.inherited >> row->meter & 1 ? "inherited" : "";
    row->layer = "";
    fill_list(row, p);
    if (unknown)
        return;
    row->layer = layer_of(p, row->meter);
    row->amount[mreg_money_text(p->bill.line[row->meter], row->amount,
                                MREG_MONEY_SIZE)] = 0;
    if (found
        && mreg_rate_price(p->r, p->match.model, version, rate,
                           (mreg_meter)row->meter, &price) == MREG_OK
        && price.known)
        price_text(row->meter, &price, &row->price);
}

unsigned cost_rows(const struct priced *p,
                   struct cost_row rows[MREG_METERS_COUNT])
{
    uint32_t version, rate;
    bool found = mreg_rate_at(p->r, p->match.model, &p->on, &p->use, &version,
                              &rate) == MREG_OK;
    unsigned count = 0;

    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++) {
        if (!priced_line(p, m) && !(p->bill.unknown >> m & 1))
            continue;
        rows[count].meter = m;
        fill_row(&rows[count++], p, version, rate, found);
    }
    return count;
}
