/* Prices and amounts as JSON and CSV, for every answer that has some.
 *
 * SPDX-License-Identifier: MIT */
#include "price_text.h"

#include "base/json_write.h"

/* An amount is written where it belongs, as each line of a batch has many. */
void money_json(struct out *o, uint64_t pico)
{
    if (OUT_SIZE - o->used < MREG_MONEY_SIZE + 2)
        out_flush(o);
    out_char(o, '"');
    o->used += mreg_money_text(pico, o->buffer + o->used, MREG_MONEY_SIZE);
    out_char(o, '"');
}

void money_csv(struct out *o, uint64_t pico, mreg_currency currency)
{
    char text[MREG_MONEY_SIZE], code[CURRENCY_ROOM];

    out_bytes(o, text, mreg_money_text(pico, text, sizeof text));
    if (currency == MREG_USD)
        return;
    out_char(o, ' ');
    out_bytes(o, code, mreg_currency_text(currency, code, sizeof code));
}

void currency_members(struct out *o, bool *first, mreg_currency currency,
                      uint64_t pico)
{
    char code[CURRENCY_ROOM];

    mreg_currency_text(currency, code, sizeof code);
    out_key(o, first, "currency");
    out_json_text(o, code);
    out_key(o, first, "amount");
    money_json(o, pico);
}

void price_json(struct out *o, const struct price_text *price)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "usd");
    if (price && price->currency == MREG_USD)
        money_json(o, price->pico);
    else
        out_text(o, "null");
    if (price) {
        if (price->currency != MREG_USD)
            currency_members(o, &first, price->currency, price->pico);
        out_key(o, &first, "per");
        out_json_text(o, price->per);
        out_key(o, &first, "units");
        out_number(o, price->units);
    }
    out_char(o, '}');
}
