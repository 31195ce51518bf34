/* The prices of a version under their conditions, and all versions.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/columns.h"
#include "base/instant.h"
#include "cost.h"
#include "out_view.h"
#include "price_text.h"
#include "show.h"
#include "wrap.h"

#define SOURCE_COLUMN 35
#define NOTE_COLUMN 6

struct widths {
    struct column meter, amount;
};

static mreg_price price_of(const struct shown *s, uint32_t rate,
                           uint32_t meter)
{
    mreg_price price = {0};

    mreg_rate_price(s->r, s->m, s->version, rate, (mreg_meter)meter, &price);
    return price;
}

static bool same(const mreg_price *a, const mreg_price *b)
{
    return a->known == b->known && a->pico_usd == b->pico_usd
           && a->units == b->units;
}

/* The first rate of the service of `rate`: what it is compared with. */
static uint32_t plain_rate(const struct shown *s, uint32_t rate)
{
    mreg_rate view, one;
    uint32_t first = 0;

    mreg_rate_info(s->r, s->m, s->version, rate, &view);
    while (first < rate
           && (mreg_rate_info(s->r, s->m, s->version, first, &one) != MREG_OK
               || one.service != view.service
               || one.account != view.account))
        first++;
    return first;
}

/* Is the price worth a line? Not one that is inherited as it is, nor the
 * request that costs nothing, nor what the service costs anyway. */
static bool telling(const struct shown *s, uint32_t rate, uint32_t plain,
                    uint32_t meter, mreg_price *price)
{
    uint32_t parent = mreg_meter_parent(meter);
    mreg_price other = price_of(s, plain, meter);

    *price = price_of(s, rate, meter);
    if (rate != plain && same(price, &other))
        return false;
    if (!price->known)
        return rate != plain && !other.inherited;
    if (price->inherited && parent < MREG_METERS_COUNT) {
        other = price_of(s, rate, parent);
        if (same(price, &other))
            return false;
    }
    return !price_says_nothing(meter, price);
}

static void measure(const struct shown *s, struct widths *w)
{
    *w = (struct widths){.amount.kind = COLUMN_NUMBER};
    for (uint32_t nth = 0, rate;
         (rate = rate_in_order(s, s->version, nth)) != MREG_NONE; nth++)
        for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++) {
            const mreg_text name = mreg_meter_name(meter);
            struct price_text text;
            mreg_price price;

            if (!telling(s, rate, plain_rate(s, rate), meter, &price))
                continue;
            if (price.known) {
                price_text(meter, &price, &text);
                money_grouped(text.amount);
                column_measure_text(&w->amount, text.amount);
            }
            column_measure(&w->meter, name.at, name.size);
        }
}

static void show_price(struct out *o, uint32_t meter, const mreg_price *price,
                       const struct widths *w)
{
    mreg_text name = mreg_meter_name(meter);
    struct price_text text;

    out_text(o, "    ");
    column_cell(o, &w->meter, name.at, name.size);
    out_text(o, "  ");
    if (!price->known) {
        out_text(o, "unknown\n");
        return;
    }
    price_text(meter, price, &text);
    money_grouped(text.amount);
    column_text(o, &w->amount, text.amount);
    out_text(o, " per ");
    out_text(o, text.per);
    out_char(o, '\n');
}

static void show_rate(struct out *o, const struct shown *s, uint32_t rate,
                      const struct widths *w)
{
    uint32_t plain = plain_rate(s, rate);

    out_text(o, "  ");
    out_conditions(o, s->r, s->m, s->version, rate);
    out_char(o, '\n');
    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++) {
        mreg_price price;

        if (telling(s, rate, plain, meter, &price))
            show_price(o, meter, &price, w);
    }
}

static void show_since(struct out *o, const struct shown *s)
{
    const mreg_time from = first_price(s->r, s->m, s->at);
    char day[INSTANT_TEXT_SIZE];

    if (from == 0)
        return;
    instant_short(from, day);
    out_text(o, " before ");
    out_text(o, day);
    out_text(o, "; the first is from then on");
}

/* Returns the currency of the first price that is known. A version has one
 * currency. */
static mreg_currency currency_of(const struct shown *s)
{
    const uint32_t rate = rate_in_order(s, s->version, 0);

    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++) {
        const mreg_price price = price_of(s, rate, meter);

        if (price.known && !price_says_nothing(meter, &price))
            return price.currency;
    }
    return MREG_USD;
}

/* Says whose prices these are and in which currency. */
static void show_terms(struct out *o, const struct shown *s)
{
    char code[CURRENCY_ROOM];

    if (s->account) {
        out_text(o, " for the account ");
        out_view(o, mreg_account_name(s->r, s->account));
    }
    mreg_currency_text(currency_of(s), code, sizeof code);
    out_text(o, ", ");
    out_text(o, code);
    out_text(o, rate_in_order(s, s->version, 1) != MREG_NONE
                    ? "; then what each condition changes\n" : "\n");
}

static void show_checked(struct out *o, const char *before, mreg_time checked)
{
    char day[INSTANT_TEXT_SIZE];

    instant_short(checked, day);
    out_text(o, before);
    out_text(o, "checked ");
    out_text(o, day);
}

/* How long ago somebody looked, if that is known. */
static void show_age(struct out *o, const mreg_version *v, mreg_time at)
{
    const uint32_t days = v->checked ? looked_age(v, at) : 0;

    if (!v->checked)
        return;
    show_checked(o, "  ", v->checked);
    out_text(o, ", age ");
    out_grouped(o, days);
    out_text(o, days == 1 ? " day\n" : " days\n");
}

void show_prices(struct out *o, const struct shown *s)
{
    char at[INSTANT_TEXT_SIZE];
    mreg_version version;
    struct widths widths;

    instant_short(s->at, at);
    out_text(o, "\nprices at ");
    out_text(o, at);
    if (mreg_version_info(s->r, s->m, s->version, &version) != MREG_OK) {
        out_text(o, "\n  none is known");
        show_since(o, s);
        out_char(o, '\n');
        return;
    }
    show_terms(o, s);
    show_age(o, &version, s->at);
    measure(s, &widths);
    for (uint32_t nth = 0, rate;
         (rate = rate_in_order(s, s->version, nth)) != MREG_NONE; nth++)
        show_rate(o, s, rate, &widths);
}

/* Says how exact the day is, when somebody looked, and who says the price. */
static void show_grounds(struct out *o, const mreg_version *v)
{
    static const struct column exactness = {COLUMN_TEXT, 0, 14};
    const mreg_text precision = mreg_precision_name(v->precision);
    size_t column = SOURCE_COLUMN;

    if (v->source.size == 0 && !v->checked) {
        out_view(o, precision);
        return;
    }
    column_cell(o, &exactness, precision.at, precision.size);
    if (v->checked) {
        show_checked(o, "", v->checked);
        out_text(o, v->source.size ? "; " : "");
        column += sizeof "checked 2026-09-30; " - 1;
    }
    out_wrapped(o, v->source, column, NOTE_COLUMN);
}

void show_history(struct out *o, const struct shown *s)
{
    static const struct column instant = {COLUMN_TEXT, 0, 17};
    uint32_t count = mreg_version_count(s->r, s->m);

    if (count > 0)
        out_text(o, "\nprice history\n");
    for (uint32_t i = 0; i < count; i++) {
        mreg_version v;
        char from[INSTANT_TEXT_SIZE];

        if (mreg_version_info(s->r, s->m, i, &v) != MREG_OK)
            continue;
        instant_short(v.from, from);
        out_text(o, i == s->version ? "* " : "  ");
        column_text(o, &instant, from);
        out_text(o, "  ");
        show_grounds(o, &v);
        out_char(o, '\n');
        if (v.notes.size > 0) {
            out_repeat(o, ' ', NOTE_COLUMN);
            out_wrapped(o, v.notes, NOTE_COLUMN, NOTE_COLUMN);
            out_char(o, '\n');
        }
    }
}
