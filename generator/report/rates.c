/* The `version` and `rate` lines of registry.tsv: what each version of each
 * model charges, after every override and multiplier.
 *
 * SPDX-License-Identifier: MIT */
#include "rows.h"

#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "generator/catalogue/price_keys.h"
#include "generator/catalogue/find.h"

/* ---- conditions -------------------------------------------------------- */

static void put_part(struct buffer *b, const char *part)
{
    put(b, "%s%s", b->n ? "," : "", part);
}

static void put_window(struct reporting *e, struct buffer *b,
                       uint32_t start, uint32_t end)
{
    static const char days[][4] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
                                   "Sun"};

    put_part(b, arena_printf(e->arena, "%s %02u:%02u-%s %02u:%02u",
                             days[start / 1440 % 7], start / 60 % 24,
                             start % 60, days[end / 1440 % 7],
                             end / 60 % 24, end % 60));
}

/* Vendors say "above 200,000" or "from 200,000": the round figure tells
 * which. */
static const char *threshold(struct reporting *e, uint64_t from)
{
    return from % 2 ? arena_printf(e->arena, "input>%lu",
                                   (unsigned long)from - 1)
                    : arena_printf(e->arena, "input>=%lu",
                                   (unsigned long)from);
}

/* A rate of the registry: which, and the head of its lines. */
struct rated {
    mreg_model model;
    uint32_t version, rate;
    const char *head;           /* all before the meter */
};

static const char *condition_text(struct reporting *e, const struct rated *at)
{
    struct buffer b = {.arena = e->arena};
    uint32_t start, end;
    mreg_rate on;

    mreg_rate_info(e->r, at->model, at->version, at->rate, &on);
    put_part(&b, service_name(on.service));
    if (on.from_tokens)
        put_part(&b, threshold(e, on.from_tokens));
    if (on.geo)
        put_part(&b, geo_name(on.geo));
    for (uint32_t i = 0; i < on.windows; i++) {
        mreg_rate_window(e->r, at->model, at->version, at->rate, i, &start,
                         &end);
        put_window(e, &b, start, end);
    }
    put_bytes(&b, "", 1);
    return b.at;
}

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

    if (unit == UNIT_TOKEN && units == 1)
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

/* What differs from the parent's price is worth a line. */
static bool is_worth_it(const mreg *r, const struct rated *at, unsigned meter,
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
    bool per_million = meter_facts[meter].unit == UNIT_TOKEN
                       && price.units == 1;
    const char *state = !price.known        ? "unknown"
                        : price.inherited   ? "inherited"
                        : price.pico_usd    ? "known"
                                            : "free";

    if (!is_worth_it(e->r, at, meter, &price))
        return;
    put(b, "rate\t%s\t%s\t%s\t", at->head, meter_facts[meter].name, state);
    if (price.known)
        put(b, "%s\t%s\n",
            decimal(e, price.pico_usd, per_million ? 6 : 12),
            per(e, meter, price.units));
    else
        put(b, "-\t-\n");
}

static void put_rate(struct reporting *e, struct buffer *b, struct rated at)
{
    at.head = arena_printf(e->arena, "%s\t%s", at.head,
                           condition_text(e, &at));
    for (unsigned meter = 0; meter < MREG_METERS_COUNT; meter++)
        put_meter(e, b, &at, meter);
}

static void put_version(struct buffer *b, const char *head,
                        const struct version *v)
{
    static const char *const precisions[] = {
#define X(n, NAME, name) name,
        MREG_PRECISIONS(X)
#undef X
    };

    put(b, "version\t%s\t%s", head, precisions[v->precision]);
    row_day(b, v->checked);
    row_text(b, v->source);
    row_text(b, v->corrects);
    put(b, "\n");
}

void put_rate_rows(struct reporting *e, struct buffer *b, mreg_model model)
{
    const struct model *m = &e->c->models.at[model];
    struct rated at = {.model = model};
    char from[INSTANT_TEXT_SIZE];
    mreg_version v;

    for (; mreg_version_info(e->r, model, at.version, &v) == MREG_OK;
         at.version++) {
        instant_short(v.from, from);
        at.head = arena_printf(e->arena, "%s\t%s\t%s", m->provider.at,
                               m->id.at, from);
        put_version(b, at.head, &m->prices->versions.at[at.version]);
        for (at.rate = 0; at.rate < v.rates; at.rate++)
            put_rate(e, b, at);
    }
}
