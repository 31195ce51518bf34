/* The `version` and `rate` lines of registry/: what each version of each
 * model charges, after every override and multiplier.
 *
 * SPDX-License-Identifier: MIT */
#include "rates.h"

#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "generator/catalogue/condition.h"
#include "generator/catalogue/price_keys.h"
#include "generator/catalogue/find.h"

#define MILLION 1000000u

/* A rate of the registry: which, and the head of its lines. */
struct rated {
    mreg_model model;
    uint32_t version, rate;
    const char *head;           /* all before the meter */
};

/* ---- prices ------------------------------------------------------------ */

/* number / 10^places, without idle zeros. */
static const char *decimal(struct reporting *e, uint64_t number,
                           unsigned places)
{
    uint64_t unit = 1;
    char *text;
    size_t size;

    for (unsigned i = 0; i < places; i++)
        unit *= 10;
    if (number % unit == 0)
        return arena_printf(e->arena, "%llu",
                            (unsigned long long)(number / unit));
    text = arena_printf(e->arena, "%llu.%0*llu",
                        (unsigned long long)(number / unit), (int)places,
                        (unsigned long long)(number % unit));
    size = strlen(text);
    while (text[size - 1] == '0')
        text[--size] = 0;
    return text;
}

static const char *per(struct reporting *e, unsigned meter, uint32_t units)
{
    static const char *const names[][2] = {
#define X(NAME, one, many) {one, many},
        MREG_UNITS(X)
#undef X
    };
    unsigned unit = meter_facts[meter].unit;

    if (unit == UNIT_TOKEN && (units == 1 || units == MILLION))
        return "1M tokens";
    return arena_printf(e->arena, "%lu %s", (unsigned long)units,
                        names[unit][units != 1]);
}

/* Tells whether the price of a meter is stated, as known or as unknown; the
 * runtime answers alike for what is not. */
static bool is_stated(const mreg *r, const struct rated *at, unsigned meter)
{
    const uint32_t version = r->models[at->model].first_version + at->version;
    const struct mreg_sheet_row *s =
        &r->sheets[r->rates[r->spans[version].first_rate + at->rate].sheet];

    for (size_t i = s->first_item; i < s[1].first_item; i++)
        if (r->items[i].meter == meter)
            return true;
    return meter != MREG_REQUEST && (mreg_meters)s->plain >> meter & 1
           && !((mreg_meters)s->inherited >> meter & 1);
}

static mreg_price price_of(const mreg *r, const struct rated *at,
                           unsigned meter)
{
    mreg_price price;

    mreg_rate_price(r, at->model, at->version, at->rate, (mreg_meter)meter,
                    &price);
    return price;
}

/* Tells whether a price is stated or differs from its parent's. */
static bool needs_line(const mreg *r, const struct rated *at, unsigned meter,
                       const mreg_price *price)
{
    unsigned up = meter_facts[meter].parent;
    mreg_price parent;

    if (is_stated(r, at, meter))
        return true;
    if (up == METER_FREE || up == meter)
        return false;
    parent = price_of(r, at, up);
    return price->known && (price->pico_usd != parent.pico_usd
                            || price->units != parent.units);
}

static void put_meter(struct reporting *e, struct buffer *b,
                      const struct rated *at, unsigned meter)
{
    mreg_price price = price_of(e->r, at, meter);
    char code[CURRENCY_CODE];
    bool per_million = meter_facts[meter].unit == UNIT_TOKEN
                       && price.units == 1;
    const char *state = !price.known        ? "unknown"
                        : price.inherited   ? "inherited"
                        : price.pico_usd    ? "known"
                                            : "free";

    if (!needs_line(e->r, at, meter, &price))
        return;
    put(b, "rate\t%s\t%s\t%s\t", at->head, meter_facts[meter].name, state);
    if (!price.known) {
        put(b, "-\t-\n");
        return;
    }
    put(b, "%s", decimal(e, price.pico_usd, per_million ? 6 : 12));
    if (price.currency != MREG_USD)
        put(b, " %s", currency_code(price.currency, code));
    put(b, "\t%s\n", per(e, meter, price.units));
}

static void put_rate(struct reporting *e, struct buffer *b, struct rated at)
{
    at.head = arena_printf(e->arena, "%s\t%s", at.head,
                           condition_text(e->arena, e->r, at.model,
                                          at.version, at.rate));
    for (unsigned meter = 0; meter < MREG_METERS_COUNT; meter++)
        put_meter(e, b, &at, meter);
}

static void put_version(struct buffer *b, const char *head,
                        const mreg_version *v)
{
    put(b, "version\t%s", head);
    row_text(b, mreg_precision_name(v->precision));
    row_day(b, v->checked);
    row_text(b, v->source);
    put(b, "\n");
}

void put_rate_rows(struct reporting *e, struct buffer *b, mreg_model model)
{
    struct buffer name = {.arena = e->arena};
    struct rated at = {.model = model};
    char from[INSTANT_TEXT_SIZE];
    mreg_version v;

    row_model(e, &name, model);
    for (; mreg_version_info(e->r, model, at.version, &v) == MREG_OK;
         at.version++) {
        instant_short(v.from, from);
        at.head = arena_printf(e->arena, "%.*s\t%s", (int)name.n, name.at,
                               from);
        put_version(b, at.head, &v);
        for (at.rate = 0; at.rate < v.rates; at.rate++)
            put_rate(e, b, at);
    }
}
