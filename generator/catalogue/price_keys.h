/* What the generator knows of each meter, and the grammar of price keys:
 * `input_per_1m_tokens`, `web_search_per_1k`, `audio_in_per_minute`,
 * `per_image`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_PRICE_KEYS_H
#define MREG_GEN_PRICE_KEYS_H

#include "catalogue.h"
#include "generator/read/node.h"

enum meter_unit {
#define X(NAME, one, many) UNIT_##NAME,
    MREG_UNITS(X)
#undef X
    UNITS_COUNT
};

enum meter_side { SIDE_PROMPT, SIDE_ANSWER, SIDE_ASIDE };

#define METER_FREE 255u /* the parent of a meter that costs nothing */

struct meter_fact {
    const char *name;
    uint8_t unit;     /* enum meter_unit */
    uint8_t parent;   /* itself, another or METER_FREE */
    uint8_t side;     /* enum meter_side */
};

extern const struct meter_fact meter_facts[MREG_METERS_COUNT];

/* Returns the meters that count tokens, which a multiplier reaches unless it
 * names others. */
mreg_meters token_meters(void);

/* A token costs 0 or 1e-10 to 1e-3 USD. The largest true price known is 6e-4;
 * a slip of the unit by 1,000 or more falls outside. The price, in 1e-12 of the
 * currency, of what is not a token or not in USD may be any. */
bool price_in_range(unsigned meter, uint64_t pico, mreg_currency currency);

/* Writes the code of a currency, and returns it. */
enum { CURRENCY_CODE = 4 };
const char *currency_code(mreg_currency currency, char code[CURRENCY_CODE]);

struct price_key {
    unsigned meter;
    uint32_t units;   /* the price is stored per so many */
    int power;        /* stored picodollars = value * 10^power */
};

bool price_key_parse(const struct node *key, struct price_key *out);

/* Lists the usual spelling of each meter's key, for suggestions. Returns how
 * many it put into `names`, which has room for MREG_METERS_COUNT. */
size_t price_key_names(struct arena *a, const char **names);

/* Returns a copy of the prices of all meters; versions and overrides that
 * state none share one. */
const struct price *prices_keep(struct arena *a, const struct price *prices);

#endif
