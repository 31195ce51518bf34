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

static void put_window(struct reporting *e, struct buffer *b, const weekly *w)
{
    static const char days[][4] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
                                   "Sun"};

    for (size_t i = 0; i < w->n; i++) {
        unsigned start = w->at[i].start, end = w->at[i].end;

        put_part(b, arena_printf(e->arena, "%s %02u:%02u-%s %02u:%02u",
                                 days[start / 1440 % 7], start / 60 % 24,
                                 start % 60, days[end / 1440 % 7],
                                 end / 60 % 24, end % 60));
    }
}

/* Vendors say "above 200,000" or "from 200,000": the round figure tells
 * which. */
static const char *threshold(struct reporting *e, uint32_t from)
{
    return from % 2 ? arena_printf(e->arena, "input>%lu",
                                   (unsigned long)from - 1)
                    : arena_printf(e->arena, "input>=%lu",
                                   (unsigned long)from);
}

static const char *condition_text(struct reporting *e,
                                  const struct mreg_condition_row *c)
{
    struct buffer b = {.arena = e->arena};

    put_part(&b, service_name(c->service));
    if (c->from_tokens)
        put_part(&b, threshold(e, c->from_tokens));
    if (c->geo)
        put_part(&b, geo_name(c->geo));
    if (c->window)
        put_window(e, &b, &e->b->windows.at[c->window]);
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

/* Whether the price of a meter is stated, as known or as unknown. */
static bool is_stated(const struct reporting *e,
                      const struct mreg_rate_row *rate, unsigned meter)
{
    const struct sheet *s = &e->b->sheets.at[rate->sheet];

    for (size_t i = 0; i < s->n; i++)
        if (s->at[i].meter == meter)
            return true;
    return meter != MREG_REQUEST && (mreg_meters)s->row.plain >> meter & 1
           && !((mreg_meters)s->row.inherited >> meter & 1);
}

/* What differs from the parent's price is worth a line. */
static bool is_worth_it(const struct reporting *e,
                        const struct mreg_rate_row *rate, unsigned meter,
                        const struct mreg_price *price)
{
    struct mreg_price parent;
    unsigned up = meter_facts[meter].parent;

    if (is_stated(e, rate, meter))
        return true;
    if (up == METER_FREE || up == meter)
        return false;
    parent = pricebook_price(e->b, rate, up);
    return price->known
           && (price->pico_usd != parent.pico_usd
               || price->units != parent.units);
}

/* `head`: all before the meter. */
static void put_meter(struct reporting *e, struct buffer *b, const char *head,
                      const struct mreg_rate_row *rate, unsigned meter)
{
    struct mreg_price price = pricebook_price(e->b, rate, meter);
    bool per_million = meter_facts[meter].unit == UNIT_TOKEN
                       && price.units == 1;
    const char *state = !price.known        ? "unknown"
                        : price.inherited   ? "inherited"
                        : price.pico_usd    ? "known"
                                            : "free";

    if (!is_worth_it(e, rate, meter, &price))
        return;
    put(b, "rate\t%s\t%s\t%s\t", head, meter_facts[meter].name, state);
    if (price.known)
        put(b, "%s\t%s\n",
            decimal(e, price.pico_usd, per_million ? 6 : 12),
            per(e, meter, price.units));
    else
        put(b, "-\t-\n");
}

static void put_rate(struct reporting *e, struct buffer *b, const char *head,
                     const struct mreg_rate_row *rate)
{
    const char *whole = arena_printf(
        e->arena, "%s\t%s", head,
        condition_text(e, &e->b->conditions.at[rate->condition]));

    for (unsigned meter = 0; meter < MREG_METERS_COUNT; meter++)
        put_meter(e, b, whole, rate, meter);
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

void put_rate_rows(struct reporting *e, struct buffer *b,
                   const struct model *m)
{
    char from[INSTANT_TEXT_SIZE];

    for (size_t i = 0; i < model_versions(m); i++) {
        const struct version *v = &m->prices->versions.at[i];
        const struct plan *plan = &e->b->plans.at[m->plan[i]];
        const char *head;

        instant_short(v->from, from);
        head = arena_printf(e->arena, "%s\t%s\t%s", m->provider.at,
                            m->id.at, from);
        put_version(b, head, v);
        for (size_t k = 0; k < plan->n; k++)
            put_rate(e, b, head, &plan->at[k]);
    }
}
