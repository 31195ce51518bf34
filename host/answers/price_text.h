/* Prices as people read them: how much, per what, when.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_PRICE_TEXT_H
#define MREG_ANSWERS_PRICE_TEXT_H

#include <stdbool.h>

#include "base/out.h"
#include "mreg.h"

/* A price and what it is for: "3" and "1M tokens", "10" and "1,000 searches";
 * of how many, and in which currency. */
#define PER_ROOM 48
struct price_text {
    char amount[MREG_MONEY_SIZE];
    char per[PER_ROOM];
    uint32_t units;
    uint64_t pico;              /* the amount, in 1e-12 of the currency */
    mreg_currency currency;
};
void price_text(uint32_t meter, const mreg_price *price,
                struct price_text *out);

/* Room for the code of a currency, "USD". */
#define CURRENCY_ROOM 4

/* Writes {"usd": "3", "per": "1M tokens", "units": 1000000}. In another
 * currency "usd" is null, and "currency" and "amount" follow it; of a price
 * that is not known (NULL) there is a null "usd" alone. */
void price_json(struct out *o, const struct price_text *price);

/* Writes an amount as a JSON text, and the members "currency" and "amount". */
void money_json(struct out *o, uint64_t pico);
void currency_members(struct out *o, bool *first, mreg_currency currency,
                      uint64_t pico);

/* Writes an amount as a field of CSV, "15" or "15 CNY": one that is not in
 * dollars has its currency behind it, so that no sum takes it for dollars. */
void money_csv(struct out *o, uint64_t pico, mreg_currency currency);

/* Puts a comma between each three digits of the whole part. */
void money_grouped(char text[MREG_MONEY_SIZE]);

/* Requests that cost nothing need no line. */
bool price_says_nothing(uint32_t meter, const mreg_price *price);

/* Write when a rate holds, "batch, from 200,001 input tokens, Mon-Fri
 * 01:00-04:00 UTC"; out_conditions also says who pays it, ", account acme". */
void out_terms(struct out *o, const mreg *r, mreg_model m, uint32_t version,
               uint32_t rate);
void out_conditions(struct out *o, const mreg *r, mreg_model m,
                    uint32_t version, uint32_t rate);

/* ["Mon-Fri 01:00-04:00", ...] without the brackets and quotes. */
void out_windows(struct out *o, const mreg *r, mreg_model m,
                 uint32_t version, uint32_t rate, uint32_t windows);

#endif
